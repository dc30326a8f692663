import { describe, expect, test } from 'vitest';
import { ageForms } from './ageForm.ts';
import { behovskompassen } from './behovskompassen.ts';
import { defineWheel } from './defineWheel.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { type Audience, QuestionSet } from './questionSet.ts';
import { questionsFor } from './questionsFor.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import { shanarriQuestions } from './shanarriQuestions.ts';
import type { Wheel } from './wheel.ts';

const forms: readonly (readonly [Audience, string | undefined])[] = [
  ['child', '3-5'],
  ['child', '6-9'],
  ['child', '10-12'],
  ['child', '13-17'],
  ['custodian', undefined],
  ['professional', undefined],
];
const written = shanarriQuestions.flatMap(({ questions }) => questions);

describe('shipped questions', () => {
  test.each(forms)('%s %s: three questions and one line for every part, in the wheel’s order', (to, age) => {
    const sets = shanarriQuestions.filter((set) => set.for === to && set.ageForm === age);
    expect(sets.map(({ spoke }) => spoke)).toEqual(shanarri.spokes.map(({ id }) => id));
    for (const set of sets) {
      expect(QuestionSet.safeParse(set).success).toBe(true);
      expect(set.questions).toHaveLength(3);
      expect(set.prompt).toBeDefined();
    }
  });

  test('nothing else is there', () => {
    expect(shanarriQuestions).toHaveLength(forms.length * shanarri.spokes.length);
  });

  test('each opens a conversation: none can be answered by yes or no, and none asks why', () => {
    const open =
      /^(Vad|Hur|Var|Vem|Vilka|Vilken|Vilket|Vart|När|Berätta|Peka|Om du|Om något|I vilka|Hos vem)\b/u;
    const opening = /^(What|How|Where|Who|Which|When|Tell|Point|If you|If something|In what)\b/;
    for (const { sv, en } of written) {
      expect(sv).toMatch(open);
      expect(en).toMatch(opening);
      expect(`${sv} ${en}`).not.toMatch(/varför|\bwhy\b/iu);
      expect(sv).toMatch(/[?.]$/);
    }
  });

  test('none takes a mother, a father, a problem or a feeling for granted', () => {
    const all = [...written, ...shanarriQuestions.flatMap(({ prompt }) => prompt ?? [])];
    for (const { sv, en } of all) {
      expect(sv).not.toMatch(/mamma|pappa|förälder|problem|bekymmer|eller hur|väl\?|inte sant/iu);
      expect(en).not.toMatch(/\bmum\b|\bdad\b|mother|father|parent|problem|isn’t it|don’t you/iu);
    }
  });

  test('children under 10 meet short questions', () => {
    const young = shanarriQuestions.filter(({ ageForm }) => ageForm === '3-5' || ageForm === '6-9');
    for (const { questions } of young)
      for (const { sv } of questions) expect(sv.split(' ').length).toBeLessThanOrEqual(14);
  });
});

const ours: Wheel = defineWheel({
  id: 'ours',
  version: '1',
  label: { sv: 'Vårt hjul', en: 'Our wheel' },
  provenance: 'local',
  note: { sv: 'Påhittat.', en: 'Invented.' },
  sources: [],
  spokes: ['home', 'school', 'friends'].map((id) => ({
    id,
    label: { sv: id, en: id },
    card: { sv: `Om ${id}.`, en: `About ${id}.` },
    articles: [],
  })),
  scales: [scales.oneToFive],
  ageForms: [
    { id: '7-8', label: { sv: '7–8 år', en: 'ages 7–8' }, fromAge: 7, toAge: 8 },
    { id: '8-11', label: { sv: '8–11 år', en: 'ages 8–11' }, fromAge: 8, toAge: 11 },
  ],
});
const links = [
  { from: 'home', to: 'safe' },
  { from: 'home', to: 'nurtured' },
  { from: 'friends', to: 'included' },
];

describe('whose questions a part gets', () => {
  test.each([
    ['SHANARRI has its own', shanarri, 'shanarri'],
    ['Behovskompassen borrows', behovskompassen, 'linked'],
    ['the draft wheel borrows', orebrohjulet, 'linked'],
  ] as const)('%s', (_, wheel, from) => {
    for (const [to, age] of forms) {
      const parts = questionsFor(wheel, { for: to, ageForm: age ?? '10-12' });
      expect(new Set(parts.map((part) => part.from))).toEqual(new Set([from]));
      expect(parts.every(({ questions }) => questions.length >= 3)).toBe(true);
    }
  });

  test('the youngest are not asked in words, but the adults around them are', () => {
    expect(questionsFor(shanarri, { for: 'child', ageForm: '0-2' }).map(({ from }) => from)).toEqual(
      shanarri.spokes.map(() => 'none'),
    );
    expect(questionsFor(shanarri, { for: 'custodian', ageForm: '0-2' })[0]?.questions).toHaveLength(3);
  });

  test('a wheel of one’s own has none until it gets some', () => {
    const parts = questionsFor(ours, { for: 'child', ageForm: '7-8' });
    expect(parts.map(({ from, questions }) => [from, questions.length])).toEqual([
      ['none', 0],
      ['none', 0],
      ['none', 0],
    ]);
  });

  test('links lend questions of every linked part; a line for the scale only where one part has one link', () => {
    const [home, school, friends] = questionsFor(ours, { for: 'child', ageForm: '7-8', links });
    expect([home?.questions.length, school?.questions.length, friends?.questions.length]).toEqual([6, 0, 3]);
    expect([home?.prompt, friends?.prompt?.sv]).toEqual([undefined, 'Jag får vara med.']);
    expect([home?.picture, school?.picture, friends?.picture]).toEqual(['safe', undefined, 'included']);
  });

  test('an age form that no shipped one holds whole gets no child questions', () => {
    const parts = questionsFor(ours, { for: 'child', ageForm: '8-11', links });
    expect(parts.every(({ from }) => from === 'none')).toBe(true);
    expect(questionsFor(ours, { for: 'professional', ageForm: '8-11', links })[0]?.from).toBe('linked');
  });

  test('own questions win over borrowed ones, and those for the age over those for every age', () => {
    const own = (ageForm: string | undefined, sv: string): QuestionSet => ({
      spoke: 'friends',
      for: 'child',
      ...(ageForm && { ageForm }),
      questions: [{ sv, en: sv }],
    });
    const questions = [own(undefined, 'Vilka som helst?'), own('7-8', 'Just ni?')];
    const friends = (ageForm: string) =>
      questionsFor(ours, { for: 'child', ageForm, links, questions })[2]?.questions.map(({ sv }) => sv);
    expect(friends('7-8')).toEqual(['Just ni?']);
    expect(friends('8-11')).toEqual(['Vilka som helst?']);
  });

  test.each([
    ['an unknown age form', { ageForm: 'x' }, /^ageForm/],
    [
      'a question about no part',
      { questions: [{ spoke: 'x', for: 'child', questions: [] }] },
      /^questions\.0\.spoke/,
    ],
    [
      'a question for no age form',
      { questions: [{ spoke: 'home', for: 'child', ageForm: 'x', questions: [] }] },
      /^questions\.0\.ageForm/,
    ],
    ['a link from no part', { links: [{ from: 'x', to: 'safe' }] }, /^links\.0\.from/],
    ['a link to no part', { links: [{ from: 'home', to: 'x' }] }, /^links\.0\.to/],
  ] as const)('%s is the caller’s mistake', (_, options, message) => {
    expect(() => questionsFor(ours, { for: 'child', ageForm: '7-8', ...options })).toThrow(RangeError);
    expect(() => questionsFor(ours, { for: 'child', ageForm: '7-8', ...options })).toThrow(message);
  });

  test('every link that ships leads from a part of its wheel to a part of SHANARRI', () => {
    for (const wheel of [shanarri, behovskompassen, orebrohjulet]) {
      const parts = questionsFor(wheel, { for: 'professional', ageForm: ageForms[0]!.id });
      expect(parts.every(({ picture }) => shanarri.spokes.some(({ id }) => id === picture))).toBe(true);
    }
  });
});
