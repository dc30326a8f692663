import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import type { SecrecyWaiver } from './consent.ts';
import { consentForm } from './consentForm.ts';
import type { ConsentFormContent, FormDirection } from './consentFormContent.ts';
import * as texts from './consentFormTexts.ts';
import { InformationCategory, informationCategoryLabels } from './informationCategory.ts';
import { child, day } from './inventedCase.ts';
import { formContent, type WaiverForm } from './inventedForms.ts';
import { suggestedPractice } from './suggestedPractice.ts';
import { waiversFromForm } from './waiversFromForm.ts';

const options = { on: day, child, practice: suggestedPractice, format: 'md' } as const;
const direction = formContent.directions[0]!;
const withDirection = (changes: Partial<FormDirection>): WaiverForm => ({
  ...formContent,
  directions: [{ ...direction, ...changes }],
});
const formats = [
  ['html', false, 'sv'],
  ['html', true, 'en'],
  ['md', false, 'en'],
  ['md', true, 'sv'],
] as const;

describe('blanketten', () => {
  test.each(formats)(
    '%s, lättläst %s, %s: parter, båda riktningarna, undantag, tid och vem man säger till',
    (format, easyRead, locale) => {
      const { form = '', findings } = consentForm({
        ...options,
        content: formContent,
        format,
        easyRead,
        locale,
      });
      expect(findings).toEqual([]);
      const say = (wording: texts.Wording) => wording[easyRead ? 'easy' : 'plain'][locale];
      for (const [there, category] of [
        ['given', 'wellbeing'],
        ['notGiven', 'diagnosis'],
        ['given', 'attendance'],
      ] as const) {
        expect(form).toContain(say(texts.formPhrases[there]));
        expect(form).toContain(informationCategoryLabels[category][locale].replace("'", '&#39;'));
      }
      const plain = form.replaceAll('<time>', '').replaceAll('</time>', '');
      for (const said of [
        texts.yesTexts.secrecyWaiver,
        texts.noTexts.secrecyWaiver,
        texts.formPhrases.voluntary,
        texts.formPhrases.withdraw,
        texts.formPhrases.limited,
        texts.formPhrases.atMajority,
        texts.formPhrases.gdpr,
        texts.formPhrases.childIntroduction,
        texts.purposeTexts.support!,
      ])
        expect(plain).toContain(say(said));
      expect(plain).toContain('2026-02-09 – 2026-06-12');
      expect(plain).toContain('Kuratorn på Påhittade skolan');
    },
  );

  test('riktningarna står var för sig och varje vårdnadshavare svarar på var och en', () => {
    const { form = '', signers } = consentForm({ ...options, content: formContent });
    const there = '1. Från Barn- och ungdomspsykiatri (BUP) till Skola och Elevhälsa, psykosocial';
    const back = '2. Från Skola till Barn- och ungdomspsykiatri (BUP)';
    const written = (legend: string) => legend.replace(/^(\d)\./, '$1\\.');
    const answers = form.split('## Svar')[1]!;
    for (const legend of [there, back]) {
      expect(form.split(`### ${written(legend)}\n`)).toHaveLength(2);
      expect(answers.split(`**${written(legend)}**\n\n- [ ] Ja\n- [ ] Nej`)).toHaveLength(3);
    }
    expect(signers).toEqual([
      { kind: 'custodian', ref: 'v1' },
      { kind: 'custodian', ref: 'v2' },
    ]);
    expect(answers.match(/^### .*/gm)).toEqual(['### Vårdnadshavare 1', '### Vårdnadshavare 2']);
  });

  test('ett barn som fyllt 15 svarar också själv, och ett vuxet barn ensamt', () => {
    const at = (birthDate: '2010-01-01' | '2007-01-01') =>
      consentForm({ ...options, content: formContent, child: { ...child, birthDate } });
    expect(at('2010-01-01').signers.map(({ kind }) => kind)).toEqual(['custodian', 'custodian', 'child']);
    expect(at('2007-01-01').signers).toEqual([{ kind: 'child' }]);
    expect(at('2007-01-01').form).toContain('### Den som uppgifterna gäller');
    expect(at('2007-01-01').form).not.toContain('Barnets egen plats');
  });

  test.each([
    [{ ...formContent, kind: 'planConsent' } as const, 'Får planen göras?'],
    [
      { ...formContent, kind: 'interventionConsent', operation: 'school', intervention: 'Läxhjälp' } as const,
      'Får insatsen ges?',
    ],
  ])('de andra slagen av samtycke frågar om sitt: $kind', (base, question) => {
    const { directions, purpose, protects, ...content } = base;
    const { form } = consentForm({ ...options, content: content as ConsentFormContent });
    expect(form?.split(question)).toHaveLength(3);
    expect(form).not.toContain('Vem lämnar till vem');
  });

  test('namn skrivs ut när de ges, annars finns en rad', () => {
    const names = [{ ref: 'v1', name: 'Påhittade <b>Förälder</b>' }];
    const { form = '' } = consentForm({ ...options, content: formContent, format: 'html', names });
    expect(form).toContain('Vårdnadshavare 1: Påhittade &lt;b&gt;Förälder&lt;/b&gt;');
    expect(form).not.toContain('<b>');
    expect(form.match(/>Namn<\/label>/g)).toHaveLength(1);
  });

  test('varje fält har en egen etikett, inget svar är valt, inget skickas', () => {
    const { form = '' } = consentForm({
      ...options,
      content: formContent,
      format: 'html',
      page: true,
      id: 'a"b',
    });
    const ids = [...form.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const fields = [...form.matchAll(/<(?:input type="text"|textarea) id="([^"]*)"/g)].map(([, id]) => id);
    expect(fields.length).toBeGreaterThan(5);
    for (const id of fields) expect(form).toContain(`<label for="${id}">`);
    expect(form).not.toMatch(/checked|<script|action=|https?:|a"b/);
  });
});

describe('ingen blankett', () => {
  const everything = InformationCategory.options;
  test.each([
    [
      'allt',
      withDirection({ categories: everything.filter((c) => c !== 'other'), exclusions: [] }),
      'consent/formTooGeneral',
    ],
    ['annat', withDirection({ categories: ['other'] }), 'consent/formOpenEnded'],
    [
      'inget blir kvar',
      withDirection({ exclusions: ['wellbeing', 'health', 'interventions'] }),
      'consent/formAsksNothing',
    ],
    ['inga uppgifter', withDirection({ categories: [] }), 'core/tooSmall'],
    ['inga mottagare', withDirection({ to: [] }), 'core/tooSmall'],
    ['alla mottagare', withDirection({ to: operationsAll() }), 'consent/formTooGeneral'],
    [
      'fel sekretess',
      withDirection({ from: { holder: 'police', operation: 'school' } }),
      'consent/holderNotOfOperation',
    ],
    ['baklänges', { ...formContent, validTo: '2026-01-01' }, 'core/datesReversed'],
    [
      'tiden är slut',
      { ...formContent, validFrom: '2025-01-01', validTo: '2025-06-01' },
      'consent/formPeriodPassed',
    ],
    ['längre än rutinen', { ...formContent, validTo: '2027-02-10' }, 'consent/longerThanPractice'],
    ['ett annat barn', { ...formContent, child: 'någon' }, 'consent/otherChild'],
    ['ingen att säga till', { ...formContent, contact: '  ' }, 'core/wrongFormat'],
  ] as const)('%s', (_, content, code) => {
    const { form, findings } = consentForm({ ...options, content });
    expect(form).toBeUndefined();
    expect(findings.map((f) => f.code)).toContain(code);
    expect(JSON.stringify(findings)).not.toMatch(/någon|Kuratorn/);
  });

  test.each([
    ['skyddade personuppgifter', { protectedIdentity: 'yes' }, 'consent/protectedIdentity'],
    ['oklar vårdnad', { custody: 'unknown' }, 'consent/custodyUnknown'],
    ['en vårdnadshavare saknas', { custodians: [{ ref: 'v1' }] }, 'consent/custodianMissing'],
  ] as const)('%s', (_, changes, code) => {
    const { form, findings } = consentForm({
      ...options,
      content: formContent,
      child: { ...child, ...changes },
    });
    expect(form).toBeUndefined();
    expect(findings.map((f) => f.code)).toContain(code);
  });

  test('en dag som inte finns är ett programmeringsfel', () => {
    expect(() => consentForm({ ...options, on: '2026-02-30', content: formContent })).toThrow(RangeError);
  });
});

function operationsAll() {
  return (
    [
      'preschool',
      'school',
      'studentHealthPsychosocial',
      'studentHealthMedical',
      'afterSchoolCentre',
      'maternityCare',
      'childHealthCentre',
      'primaryCare',
      'youthClinic',
      'habilitation',
      'municipalHealthCare',
      'childAndFamilyServices',
      'familyCounselling',
      'lss',
      'leisure',
      'police',
    ] as const
  ).map((operation) => ({ operation }));
}

describe('det som blanketten frågar om är det som samtycket täcker', () => {
  const labelled = new Map(InformationCategory.options.map((c) => [informationCategoryLabels[c].sv, c]));
  const listUnder = (form: string, heading: string) =>
    (form.split(`**${heading}**\n\n`)[1] ?? '')
      .split('\n\n')[0]!
      .split('\n')
      .map((line) => labelled.get(line.slice(2)));
  const signed = (waiver: SecrecyWaiver): SecrecyWaiver => ({
    ...waiver,
    given: child.custodians.map(({ ref }) => ({ by: { kind: 'custodian', ref }, on: day, form: 'written' })),
    informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
    childsVoice: { state: 'recorded', on: day, attitude: 'for' },
  });
  const ask = (waiver: SecrecyWaiver, category: InformationCategory) =>
    assessSharing(
      {
        schemaVersion: '1',
        holder: 'healthcare',
        from: { operation: 'childPsychiatry' },
        to: { operation: 'school' },
        purpose: 'support',
        parts: [{ category, about: 'child' }],
        suspectedHarm: 'no',
        identified: 'yes',
      },
      { ...options, consents: [waiver] },
    ).outcome;

  test('varje slag av uppgift: står det i blanketten blir det ett ja när alla har svarat ja, annars inte', () => {
    fc.assert(
      fc.property(
        fc.subarray([...InformationCategory.options], { minLength: 1 }),
        fc.subarray([...InformationCategory.options]),
        (categories, exclusions) => {
          const content = withDirection({ categories, exclusions });
          const { form } = consentForm({ ...options, content });
          fc.pre(form !== undefined);
          const printed = listUnder(form!, 'Det här får lämnas');
          const [draft] = waiversFromForm(content);
          for (const category of InformationCategory.options) {
            expect(ask(signed(draft!), category) === 'clear').toBe(printed.includes(category));
            expect(ask(draft!, category)).not.toBe('clear');
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('ett utkast per riktning, och inget av dem gäller åt andra hållet', () => {
    const drafts = waiversFromForm(formContent);
    expect(
      drafts.map(({ id, from, to }) => [id, from.operation, to.map(({ operation }) => operation)]),
    ).toEqual([
      ['blankett-1-1', 'childPsychiatry', ['school', 'studentHealthPsychosocial']],
      ['blankett-1-2', 'school', ['childPsychiatry']],
    ]);
    expect(ask(signed(drafts[0]!), 'wellbeing')).toBe('clear');
    expect(ask(signed(drafts[1]!), 'schooling')).not.toBe('clear');
  });
});

describe('språket', () => {
  const { formIntroductions, formPhrases, formTitles, noTexts, purposeTexts, yesTexts } = texts;
  const wordings = [formPhrases, formTitles, formIntroductions, yesTexts, noTexts, purposeTexts].flatMap(
    (table): readonly [string, texts.Wording][] => Object.entries(table),
  );
  test.each(wordings)('%s finns på båda språken, och lättläst är korta meningar', (_, { plain, easy }) => {
    for (const text of [plain.sv, plain.en, easy.sv, easy.en]) expect(text.trim()).not.toBe('');
    for (const sentence of [easy.sv, easy.en].flatMap((text) => text.split(/(?<=[.?!:])\s/)))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(14);
  });
});
