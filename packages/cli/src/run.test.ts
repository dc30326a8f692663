import { readFileSync } from 'node:fs';
import { exampleSip } from '@tsi/sip-gip';
import { describe, expect, test } from 'vitest';
import { tsi } from '../testing/tsi.ts';

const caseFile = JSON.parse(
  readFileSync(new URL('../../../examples/childs-journey/case.json', import.meta.url), 'utf8'),
);
const assessment = caseFile.assessments[1];
const situation = {
  schemaVersion: '1',
  needs: [{ operation: 'school' }, { operation: 'childPsychiatry' }],
  coordinationJudged: { kommun: 'needed', region: 'needed' },
  planConsent: 'given',
  suspectedHarm: 'no',
  discharge: false,
  early: false,
};
const question = {
  request: {
    schemaVersion: '1',
    holder: 'healthcare',
    from: { operation: 'childPsychiatry' },
    to: { operation: 'school' },
    purpose: 'support',
    parts: [{ category: 'wellbeing', about: 'child' }],
    suspectedHarm: 'no',
    identified: 'yes',
  },
  child: caseFile.child,
  practice: 'suggestedPractice',
};

describe('tsi validate', () => {
  const plan = { ...exampleSip, agreement: undefined };

  test('en plan utan fel: 0', async () => {
    const { code, out } = await tsi('validate plan.json --on 2026-02-09', { 'plan.json': plan });
    expect(code).toBe(0);
    expect(out).toMatch(/1 plan, inget att rätta/);
  });

  test('ett fel pekas ut med rad och tecken: 1', async () => {
    const files = { 'plan.json': { ...plan, startsOn: '2026-02-30' } };
    const { code, out } = await tsi('validate plan.json --on 2026-02-09', files);
    const line = JSON.stringify(files['plan.json'], null, 2)
      .split('\n')
      .findIndex((text) => text.includes('2026-02-30'));
    expect(code).toBe(1);
    expect(out).toContain(`plan.json:${line + 1}:`);
    expect(out).toContain('core/notADay · startsOn');
  });

  test('det som saknas pekas ut vid det som det saknas i', async () => {
    const { out } = await tsi('validate plan.json --on 2026-02-09', {
      'plan.json': { ...plan, reason: undefined },
    });
    expect(out).toContain('plan.json:1:1  fel: Uppgiften saknas.');
  });

  test('inte JSON: 2, med rad och tecken', async () => {
    const { code, out } = await tsi('validate trasig.json --on 2026-02-09', {
      'trasig.json': '{\n  "kind": sip\n}',
    });
    expect(code).toBe(2);
    expect(out).toMatch(/^trasig\.json:2:11 {2}fel: Det här är inte giltig JSON/);
  });

  test('--json ger ett enda JSON-värde, också när en fil inte går att läsa', async () => {
    const { code, out } = await tsi('validate plan.json borta.json --json --on 2026-02-09', {
      'plan.json': plan,
    });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-02-09',
      files: [
        { file: 'plan.json', readable: true },
        { file: 'borta.json', readable: false, findings: [{ code: 'cli/notReadable' }] },
      ],
    });
  });

  test('--fail-level warning: 1 också för varningar', async () => {
    const files = {
      'plan.json': { ...plan, crisis: undefined, evaluation: undefined, goals: [], actions: plan.actions },
    };
    const strict = await tsi('validate plan.json --on 2026-02-09 --fail-level warning', files);
    expect(strict.code).toBe(1);
  });
});

test('utan --on: i dag i Stockholm, och det sägs på standardfel', async () => {
  const { err } = await tsi('plan-kind s.json', { 's.json': situation });
  expect(err).toBe('Dag: 2026-02-09 (i dag i Stockholm; välj med --on)');
});

describe('tsi plan-kind', () => {
  test('skola och BUP: SIP enligt överenskommelsen, inte enligt lagen', async () => {
    const files = { 's.json': situation };
    const agreed = await tsi('plan-kind s.json --on 2026-02-09 --agreement vastraGotaland2021 --json', files);
    expect(JSON.parse(agreed.out)).toMatchObject({ kind: 'sip', basis: 'agreement', on: '2026-02-09' });
    const statuteOnly = await tsi('plan-kind s.json --on 2026-02-09 --json', files);
    expect(JSON.parse(statuteOnly.out).kind).toBeUndefined();
  });

  test('en överenskommelse som inte går att läsa: 2', async () => {
    expect(
      await tsi('plan-kind s.json --on 2026-02-09 --agreement x.json', { 's.json': situation }),
    ).toMatchObject({ code: 2 });
  });
});

describe('tsi share', () => {
  test('BUP till skolan utan samtycke: samtycke behövs, och från vem', async () => {
    const { code, out } = await tsi('share q.json --on 2026-02-09 --json', { 'q.json': question });
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.needed.filter(({ kind }: { kind: string }) => kind === 'consent')).toHaveLength(2);
  });

  test('fel i frågan pekas ut: 1', async () => {
    const wrong = { ...question, request: { ...question.request, holder: 'bup' } };
    const { code, out } = await tsi('share q.json --on 2026-02-09', { 'q.json': wrong });
    expect(code).toBe(1);
    expect(out).toContain('core/notAllowed · request.holder');
  });
});

describe('tsi wheel och tsi matrix', () => {
  test('hjulet i ord och som bild', async () => {
    const { code, out, written } = await tsi('wheel a.json --svg hjul.svg', { 'a.json': assessment });
    expect(code).toBe(0);
    expect(out).toContain('Trygg');
    expect(written['hjul.svg']).toMatch(/^<svg /);
  });

  test.each([
    ['okänt hjul', { ...assessment, wheel: 'mabrahjulet' }, 'cli/unknownWheel'],
    [
      'utanför skalan',
      { ...assessment, voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 11 }] }] },
      'wellbeing-wheel/offScale',
    ],
  ])('%s: 1', async (_, input, code) => {
    const ended = await tsi('wheel a.json --locale en', { 'a.json': input });
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(code);
    expect(ended.out).toContain('error:');
  });

  test('en bild som inte går att skriva: 2', async () => {
    const writeText = async () => {
      throw new Error('no such folder');
    };
    const { code, out } = await tsi(
      'wheel a.json --svg nej/hjul.svg',
      { 'a.json': assessment },
      { writeText },
    );
    expect(code).toBe(2);
    expect(out).toContain('cli/notWritable');
  });

  test('matrisen i ord och som bild', async () => {
    const files = { 'o.json': caseFile.observations };
    const { code, out, written } = await tsi('matrix o.json --on 2026-02-09 --svg m.svg', files);
    expect(code).toBe(0);
    expect(out).not.toBe('');
    expect(written['m.svg']).toMatch(/^<svg /);
  });
});

describe('tsi render', () => {
  const files = { 'p.json': { ...exampleSip, extensions: { Hemligasson: 1 } }, 'barn.json': caseFile.child };

  test('planen som en sida', async () => {
    const { code, out } = await tsi('render p.json --format html --on 2026-02-09', files);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/i);
  });

  test('en läsares kopia; det som inte är med är bara för avsändaren', async () => {
    const args = 'render p.json --for childPsychiatry --suspected-harm no --child barn.json --format md';
    const { code, out, err } = await tsi(`${args} --on 2026-02-09`, files);
    expect(code).toBe(0);
    expect(out).toContain('Barn- och ungdomspsykiatri');
    expect(out).not.toContain(exampleSip.reason);
    expect(err).toMatch(/Bara för avsändaren, inte med i kopian:\n(.*\n)* {4}reason · possibleRoute/);
    expect(err).not.toContain('Hemligasson');
  });

  test('barnets egen, lättläst', async () => {
    const { out } = await tsi(
      'render p.json --for child --audience child --format md --on 2026-02-09',
      files,
    );
    expect(out).toMatch(/^# Min plan/);
  });

  test('--json: sidan och det som inte är med, som ett värde', async () => {
    const { out } = await tsi('render p.json --for custodian:v1 --json --on 2026-02-09', files);
    expect(JSON.parse(out)).toMatchObject({
      format: 'html',
      leftOut: expect.any(Array),
      findings: expect.any(Array),
    });
  });

  test.each([
    ['en verksamhet som inte finns', 'shcool', 'Menade du ”school”?'],
    ['en vårdnadshavare som inte är i planen', 'custodian:v9', 'cli/unknownReader'],
  ])('%s: 2', async (_, reader, words) => {
    const { code, out } = await tsi(`render p.json --for ${reader} --on 2026-02-09`, files);
    expect(code).toBe(2);
    expect(out).toContain(words);
    expect(out).not.toContain(reader);
  });
});

test('tsi indicators check hittar en siffra som inte stämmer', async () => {
  const figures = JSON.parse(
    readFileSync(new URL('../../../examples/dalsland-2022/data/dalsland-2022.json', import.meta.url), 'utf8'),
  );
  const { out } = await tsi('indicators check f.json --json', { 'f.json': figures });
  const wrong = JSON.parse(out).figures.filter(({ verdict }: { verdict: string }) => verdict === 'wrong');
  expect(wrong).toHaveLength(1);
});

describe('tsi schema och tsi explain', () => {
  test('ett schema med sitt namn', async () => {
    const { out } = await tsi('schema plan');
    expect(JSON.parse(out).$id).toBe('https://schema.tsi.invalid/sip-gip/plan-1.json');
  });

  test('utan namn: varje pakets alla scheman', async () => {
    const { out } = await tsi('schema --json');
    const packages = new Set(JSON.parse(out).map((name: string) => name.split('/')[0]));
    expect([...packages]).toEqual([
      'wellbeing-wheel',
      'resilience-matrix',
      'consent',
      'sip-gip',
      'indicators',
      'coordination',
    ]);
    for (const name of JSON.parse(out)) expect((await tsi(`schema ${name}`)).code).toBe(0);
  });

  test('ett namn som nästan finns', async () => {
    expect((await tsi('schema paln')).out).toContain('Menade du ”plan”?');
    expect((await tsi('explain core/notAday --locale en')).out).toContain('core/notADay');
    expect((await tsi('explain sip-gip/oneResponsibel')).out).toContain(
      'Menade du ”sip-gip/oneResponsible”?',
    );
  });

  test('en kod förklaras med källor, utan platser för det som inte hittats än', async () => {
    const { out } = await tsi('explain sip-gip/goalsMissing');
    expect(out).toContain('Socialstyrelsens termbank');
    expect((await tsi('explain core/missing')).out).not.toContain('{');
    expect(JSON.parse((await tsi('explain core/missing --json')).out)).toMatchObject({ severity: 'error' });
  });

  test('alla koder, och vad en av dem betyder', async () => {
    expect((await tsi('explain')).out).toContain('core/notADay');
    const { out } = await tsi('explain core/notADay --locale en');
    expect(out).toContain('Not a day in the calendar');
  });

  test('ett ord i ordlistan förklaras på det språk man ber om', async () => {
    const { code, out } = await tsi('explain BUP');
    expect(code).toBe(0);
    expect(out).toContain('BUP, barn- och ungdomspsykiatri (child and adolescent psychiatry)');
    expect(out).toContain('I kod: childPsychiatry');
    expect((await tsi('explain samordnad individuell plan --locale en')).out).toContain(
      'SoL (2025:400) 10 kap. 8 §',
    );
    expect(JSON.parse((await tsi('explain gallring --json --locale en')).out)).toMatchObject({
      sv: ['gallring', 'bevarande och gallring'],
      code: ['retention', 'eraseOn'],
      sources: [],
    });
    expect((await tsi('explain orosanmälam')).out).toContain('Menade du ”orosanmälan”?');
  });

  test.each(['schema hemligt', 'explain hemligt'])('%s: 2, och ordet upprepas inte', async (args) => {
    const { code, out } = await tsi(args);
    expect(code).toBe(2);
    expect(out).not.toContain('hemligt');
  });
});

describe('fel på kommandoraden: 2', () => {
  test.each([
    'validate',
    'okand x.json',
    'wheel a.json --on 2026-02-30',
    'wheel a.json --locale fi',
    'plan-kind s.json --hemligt',
  ])('tsi %s', async (args) => expect((await tsi(args)).code).toBe(2));
  test('hjälpen finns på båda språken', async () => {
    expect((await tsi('--help')).out).toMatch(/^Användning: tsi/);
    expect((await tsi('--help --locale en')).out).toMatch(/^Usage: tsi/);
    const { out } = await tsi('validate --help --locale=en');
    expect(out).toContain('one plan a line');
    expect(out).not.toMatch(/[åäö]/);
  });
  test('hjälp och version är inga fel', async () => {
    expect((await tsi('--help')).code).toBe(0);
    expect((await tsi('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('ingenting som stod i filen upprepas, hur fel det än är', async () => {
  const name = 'Hemligasson';
  const inputs = [`{"${name}": `, { [name]: name }, [name], name, { ...exampleSip, kind: name, [name]: 1 }];
  for (const command of ['validate', 'plan-kind', 'share', 'wheel', 'matrix', 'render', 'indicators check'])
    for (const input of inputs) {
      const { out, err, code } = await tsi(`${command} x.json --on 2026-02-09`, {
        'x.json': typeof input === 'string' && input.startsWith('{') ? input : JSON.stringify(input),
      });
      expect(code).toBeGreaterThan(0);
      expect(out + err).not.toContain(name);
    }
});
