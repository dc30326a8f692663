import { readFileSync } from 'node:fs';
import { exampleSip } from '@tsi/sip-gip';
import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';

/** Runs `tsi` with files that exist only here. */
async function tsi(args: string, files: Readonly<Record<string, unknown>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readText: async (file) => {
      const content = files[file];
      if (content === undefined) throw new Error('no such file');
      return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    },
    writeText: async (file, text) => {
      written[file] = text;
    },
    now: () => new Date('2026-02-08T23:30:00Z'),
  };
  const code = await run(args.split(' '), io);
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}

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
    expect(out).toMatch(/1 planer, 0 fel/);
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

  test('matrisen i ord och som bild', async () => {
    const files = { 'o.json': caseFile.observations };
    const { code, out, written } = await tsi('matrix o.json --on 2026-02-09 --svg m.svg', files);
    expect(code).toBe(0);
    expect(out).not.toBe('');
    expect(written['m.svg']).toMatch(/^<svg /);
  });
});

test('tsi render skriver planen som en sida', async () => {
  const { code, out } = await tsi('render p.json --format html --on 2026-02-09', { 'p.json': exampleSip });
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/i);
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

  test('alla koder, och vad en av dem betyder', async () => {
    expect((await tsi('explain')).out).toContain('core/notADay');
    const { out } = await tsi('explain core/notADay --locale en');
    expect(out).toContain('Not a day in the calendar');
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
