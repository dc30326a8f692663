import type { IsoDate } from '@tsi/core';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { type Plan, Plan as PlanSchema, planOverviewSvg, renderPlan } from './index.ts';

/** Every field there is, so that a new one that nobody writes out stops the compiler here. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Whole<NonNullable<T[Key]>> }
    : T;

// Everything here is invented. Each day stands once, so that a day that is not written out is missed.
const codes = [{ system: 'kva', code: 'AU124', display: 'ord' }] as const;
const mentor = { kind: 'professional', operation: 'school', role: 'mentor' } as const;
const friend = { kind: 'other', role: 'vän' } as const;
const said = (on: IsoDate) => ({ kind: 'said', words: 'ord', on }) as const;
const wholePlan = {
  schemaVersion: '1',
  kind: 'sipDischarge',
  basis: 'statute',
  id: 'plan',
  version: 2,
  basedOn: 1,
  agreement: 'överenskommelse',
  codes,
  child: {
    ref: 'barn',
    name: 'ord',
    personalNumber: 'ord',
    birthDate: '2014-05-12',
    address: 'ord',
    schoolUnit: 'ord',
    communicationNeeds: 'ord',
  },
  custodians: [{ ref: 'v1', name: 'ord', address: 'ord', contact: 'ord', communicationNeeds: 'ord' }],
  custody: 'joint',
  protectedIdentity: 'no',
  reason: 'ord',
  initiatedBy: friend,
  coordinationJudged: { kommun: 'needed', region: 'notAsked' },
  childsVoice: { words: said('2026-01-01'), goal: { kind: 'nothing', nothing: 'declined', why: 'ord' } },
  views: [{ by: mentor, statement: said('2026-01-02') }],
  disagreements: [{ about: 'ord', between: [friend] }],
  needs: [
    {
      id: 'n1',
      text: 'ord',
      seenIn: [{ instrument: 'hjul', part: 'del', assessment: 'skattning' }],
      saidBy: [friend],
      target: 'child',
      noActionBecause: 'ord',
    },
  ],
  goals: [{ id: 'g1', text: 'ord', level: 'step', needs: ['n1'], seenBy: 'ord', saidBy: [friend] }],
  actions: [
    {
      id: 'a1',
      description: 'ord',
      huvudman: 'kommun',
      operation: 'school',
      responsibleRole: 'ord',
      responsibleName: 'ord',
      start: '2026-01-03',
      plannedEnd: '2026-01-04',
      status: 'ongoing',
      needs: ['n1'],
      goals: ['g1'],
      seenBy: 'ord',
      outcome: 'ord',
      codes,
    },
  ],
  measuresByOthers: { kind: 'some', measures: [{ by: 'ord', description: 'ord', needs: ['n1'] }] },
  risk: 'ord',
  crisis: { whatToDo: 'ord', call: 'ord' },
  participants: [
    {
      who: friend,
      name: 'ord',
      contact: 'ord',
      attendance: 'attended',
      from: '2026-01-05',
      to: '2026-01-06',
    },
  ],
  consents: [{ kind: 'planConsent', ref: 'samtycke' }],
  startsOn: '2026-01-07',
  calledOn: '2026-01-08',
  meetingOn: '2026-01-09',
  meetingPlace: 'ord',
  followUps: [
    {
      on: '2026-01-10',
      caller: { operation: 'school', role: 'ord' },
      result: {
        heldOn: '2026-01-11',
        words: 'ord',
        goals: [{ goal: 'g1', state: 'partlyReached', words: 'ord' }],
        views: [{ by: friend, statement: said('2026-01-12') }],
        agreed: 'ord',
      },
      codes,
    },
  ],
  evaluation: 'ord',
  closing: { on: '2026-01-13', reason: 'other', evaluation: 'ord', replacedBy: 'plan-2' },
  administration: {
    original: { keptBy: friend },
    copiesGiven: [{ to: friend, on: '2026-01-14', version: 2, consents: ['samtycke'], ground: 'ord' }],
    signatures: [{ who: friend, on: '2026-01-15', form: 'other', version: 2 }],
    corrections: [{ path: ['reason'], on: '2026-01-16', by: 'ord', wasWrong: 'ord' }],
    life: [
      {
        kind: 'handedOver',
        on: '2026-01-24',
        by: friend,
        version: 2,
        givenBy: [{ kind: 'custodian', ref: 'v1' }],
        acceptedBy: friend,
        transition: 'adult',
        note: 'ord',
      },
    ],
    retention: { rule: 'ord', reviewOn: '2026-01-17', eraseOn: '2026-01-18' },
  },
  overallResponsible: { huvudman: 'kommun', operation: 'school', contactRole: 'ord', contactName: 'ord' },
  discharge: {
    admittedOn: '2026-01-19',
    admissionNoticeOn: '2026-01-20',
    readyNoticeOn: '2026-01-21',
    dischargedOn: '2026-01-22',
    informationSentOn: '2026-01-23',
  },
  parts: [],
  extensions: {},
} as const satisfies Whole<Extract<Plan, { kind: 'sipDischarge' }>>;

type Path = readonly (string | number)[];

const leaves = (value: unknown, path: Path = []): readonly (readonly [Path, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
};

const withTexts = (paths: readonly Path[], text: (index: number) => string): Plan => {
  const copy = JSON.parse(JSON.stringify(wholePlan)) as Record<string | number, unknown>;
  paths.forEach((path, index) => {
    const parent = path.slice(0, -1).reduce((inner, step) => inner[step] as typeof copy, copy);
    parent[path.at(-1)!] = text(index);
  });
  return PlanSchema.parse(copy);
};

/** Where the schema takes any text. */
const free = leaves(wholePlan).flatMap(([path]) => {
  try {
    withTexts([path], () => '<x>');
    return [path];
  } catch {
    return [];
  }
});
/** Ids and references, which no document prints. */
const isReference = (path: Path) =>
  /(^|\.)(id|ref|goal|agreement|replacedBy|consents|seenIn|needs\.\d+|goals\.\d+|path)($|\.\w+$|\.\d+\.\w+$)/.test(
    path.join('.'),
  ) && !/(text|words|seenBy|noActionBecause|role|description)$/.test(path.join('.'));
const printed = free.filter((path) => !isReference(path));
const overview = { on: '2026-01-10', id: 'o' } as const;
const token = (index: number) => `ord${String(index).padStart(3, '0')}x`;

describe('nothing is left out', () => {
  const plan = withTexts(printed, token);

  test.each(['html', 'md'] as const)('%s has every text and every day', (format) => {
    const written = renderPlan(plan, { format });
    expect(
      printed.filter((_, index) => !written.includes(token(index))).map((path) => path.join('.')),
    ).toEqual([]);
    const days = leaves(plan).filter(([, text]) => /^\d{4}-\d\d-\d\d$/.test(text));
    expect(days.length).toBeGreaterThan(23);
    expect(days.filter(([, day]) => !written.includes(day))).toEqual([]);
  });

  test('and no reference is printed', () => {
    const html = renderPlan(plan, { format: 'html' });
    for (const reference of ['n1', 'g1', 'a1', 'samtycke', 'skattning', 'plan-2', 'överenskommelse'])
      expect(html).not.toContain(reference);
  });
});

test('the easy version takes the child’s words, goals, actions, days and whom to call; and nothing else', () => {
  const plan = withTexts(printed, token);
  const child = renderPlan(plan, { format: 'md', audience: 'child' }).toLowerCase();
  const taken = printed.filter((_, index) => child.includes(token(index))).map((path) => path.join('.'));
  expect(taken).toEqual([
    'childsVoice.words.words',
    'goals.0.text',
    'actions.0.description',
    'actions.0.responsibleRole',
    'actions.0.responsibleName',
    'measuresByOthers.measures.0.by',
    'measuresByOthers.measures.0.description',
    'crisis.whatToDo',
    'crisis.call',
    'meetingPlace',
    'overallResponsible.contactRole',
    'overallResponsible.contactName',
  ]);
});

describe('entered words never become markup, in any field', () => {
  const hostile = [
    '<script>alert(1)',
    '</style></svg><b>',
    '"\' onload=a <a b="',
    ']]>|`a`| a | b',
    '[x](javascript:a)',
    '![i](a) [^1] [[w]]',
    '# a\n- b\n\n1. c\n---',
    '**a** _b_ ~~c~~ $d$',
    '<!-- a -->&#60;&lt;',
    'a\u0000b\u001Bc\u0085d\u007F',
    '\u202Eab\u2066c\u2069',
    '\\|\\`\\*\\<',
  ];
  const isUnseen = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    return (
      (control && !'\t\n\u0085'.includes(character)) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    );
  };
  const tags = (markup: string) => markup.replaceAll(/<title>.*?<\/title>/gs, '').match(/<[^>]*>/g);

  test.each(hostile)('%j', (text) => {
    const plain = text.replaceAll(/[^\n\u0085]/g, 'x');
    const evil = withTexts(free, () => text);
    const harmless = withTexts(free, () => plain);
    for (const audience of ['adults', 'child'] as const) {
      const html = (plan: Plan) => renderPlan(plan, { format: 'html', as: 'page', audience });
      expect(tags(html(evil))).toEqual(tags(html(harmless)));
      const markdown = (plan: Plan) => renderPlan(plan, { format: 'md', audience, overview });
      const read = (plan: Plan) => tags(String(marked.parse(markdown(plan), { async: false })));
      expect(read(evil)).toEqual(read(harmless));
    }
    const svg = planOverviewSvg(evil, overview);
    const names = (all: readonly string[] | null) =>
      new Set(all?.map((tag) => tag.replaceAll(/"[^"]*"/g, '')));
    expect(names(tags(svg))).toEqual(names(tags(planOverviewSvg(harmless, overview))));
    expect(svg).not.toContain(']]>');
    for (const format of ['html', 'md'] as const)
      expect([...(svg + renderPlan(evil, { format }))].filter(isUnseen)).toEqual([]);
  });
});
