import { type Informant, NoAnswer } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { behovskompassen } from './behovskompassen.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import { wheelForm } from './wheelForm.ts';

const child: Informant = { kind: 'child' };
const asked = { id: 'f', scale: '1-5', ageForm: '10-12', informant: child, action: '/post' } as const;
const count = (html: string, part: string) => html.split(part).length - 1;

describe('wheelForm', () => {
  test.each([
    [shanarri, '1-5', 8, 5],
    [shanarri, '0-10', 8, 11],
    [behovskompassen, 'faces-3', 8, 3],
    [orebrohjulet, '1-10', 7, 10],
  ] as const)(
    '$0.id on %s: a named group per part, a choice per step and reason',
    (wheel, scale, parts, steps) => {
      const form = wheelForm(wheel, { ...asked, scale });
      expect(count(form, '<fieldset')).toBe(parts);
      expect(count(form, '<legend>')).toBe(parts);
      expect(count(form, 'type="radio"')).toBe(parts * (steps + NoAnswer.options.length));
      expect(count(form, '<textarea')).toBe(parts);
    },
  );

  test('posts, chooses nothing beforehand, demands nothing and holds no script', () => {
    const form = wheelForm(shanarri, asked);
    expect(form).toContain('method="post" action="/post"');
    expect(form).not.toMatch(/ checked| required|<script| on[a-z]+=|tabindex/);
  });

  test('every choice has its label around it, every text field one that points at it', () => {
    const form = wheelForm(shanarri, asked);
    expect(count(form, '<label class="tsi-wheel-choice"><input')).toBe(count(form, 'type="radio"'));
    for (const { id } of shanarri.spokes) {
      expect(form).toContain(`for="f-${id}-words"`);
      expect(form).toContain(`<textarea id="f-${id}-words"`);
      expect(form).toContain(`aria-describedby="f-${id}-about"`);
      expect(form).toContain(`<p id="f-${id}-about">`);
    }
  });

  test('ids are all different', () => {
    const ids = [...wheelForm(shanarri, { ...asked, ageForm: '3-5' }).matchAll(/ id="([^"]+)"/g)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  });

  test.each([
    [child, '10-12', 'Jag mår bra.', 'Jag vet inte'],
    [child, '3-5', 'Hur känns det i kroppen?', 'Jag vet inte'],
    [{ kind: 'custodian', ref: 'ref-of-custodian' }, '10-12', 'Mitt barn mår bra.', 'Vet inte'],
    [
      { kind: 'professional', operation: 'school', role: 'lärare' },
      '10-12',
      'Av det jag har sett',
      'Vet inte',
    ],
    [{ kind: 'other', role: 'moster' }, '10-12', 'Av det jag har sett', 'Vet inte'],
  ] as const)(
    '%j, %s years: worded for who answers, and no reference or role in it',
    (informant, ageForm, line, reason) => {
      const form = wheelForm(shanarri, { ...asked, ageForm, informant });
      expect(form).toContain(line);
      expect(form).toContain(`<span>${reason}</span>`);
      expect(form).not.toMatch(/ref-of-custodian|lärare|moster/);
      expect(count(form, '<svg')).toBe(ageForm === '3-5' ? 8 : 0);
    },
  );

  test('ends of the scale are explained, named steps go by their names', () => {
    const numbered = wheelForm(shanarri, { ...asked, locale: 'en' });
    expect(numbered).toContain('<span>1, not true at all</span>');
    expect(numbered).toContain('<span>3</span>');
    expect(numbered).toContain('<span>5, completely true</span>');
    const faces = wheelForm(shanarri, { ...asked, scale: scales.threeFaces.id });
    expect(faces).toContain('<span>mittemellan</span>');
    expect(count(faces, 'aria-hidden="true"')).toBe(24);
  });

  test('fills in what was posted, and nothing else', () => {
    const filled = [
      ['wheel.answer.safe', 'step:4'],
      ['wheel.answer.healthy', 'declined'],
      ['wheel.answer.active', 'step:99'],
      ['wheel.words.safe', '\n</textarea><b>Påhittat'],
    ] as const;
    const form = wheelForm(shanarri, { ...asked, filled });
    expect(count(form, ' checked')).toBe(2);
    expect(form).toContain('name="wheel.answer.safe" value="step:4" checked');
    expect(form).toContain('name="wheel.answer.healthy" value="declined" checked');
    // A browser drops the first line break of a textarea, so one is put before what was entered.
    expect(form).toContain('>\n\n&lt;/textarea&gt;&lt;b&gt;Påhittat</textarea>');
  });

  test('an address cannot leave its attribute', () => {
    expect(wheelForm(shanarri, { ...asked, action: '/a"><script>' })).not.toContain('<script');
  });

  test.each([
    ['scale', { scale: 'x' }, RangeError],
    ['age form', { ageForm: 'x' }, RangeError],
    ['id', { id: '1' }, TypeError],
  ] as const)('an unknown %s is the caller’s mistake', (_, options, error) => {
    expect(() => wheelForm(shanarri, { ...asked, ...options })).toThrow(error);
  });

  test('a whole page carries its style; a fragment carries none', () => {
    expect(wheelForm(shanarri, { ...asked, page: true })).toContain('<style>');
    expect(wheelForm(shanarri, asked)).not.toContain('<style>');
  });
});
