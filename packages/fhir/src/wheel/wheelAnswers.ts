import { type Locale, NoAnswer, textIn } from '@tsi/core';
import type { Answer, Scale, Spoke, Wheel } from '@tsi/wellbeing-wheel';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import { dataAbsent, dataAbsentExtension, nothingOfCode } from '../dataAbsent.ts';
import { type Draft, push } from '../plan/draft.ts';
import { type AnyField, asCode, decimal, group, many, oneOf, own, words } from '../plan/field.ts';
import { type Asked, linkIds, stepCoding, stepSystem } from './wheelCodes.ts';
import { groupOf, itemsIn, sayOrder } from './wheelItems.ts';

/** An answer that does not fit the wheel has no place in its questionnaire. */
const content = group<{
  readonly spoke: string;
  readonly item?: string | undefined;
  readonly value?: number;
  readonly nothing?: NoAnswer;
}>({
  spoke: words,
  item: words,
  value: decimal,
  nothing: asCode(oneOf(NoAnswer.options)),
});
const oneOutside = own('answer-outside-wheel', content);
const allOutside = own('answer-outside-wheel', many(content));

/**
 * The answers of a voice, in the wheel's order. `fits`: is the answer in this position one that the wheel's
 * questionnaire can hold?
 */
export const answers = (
  asked: Asked | undefined,
  fits: (answer: number) => boolean,
): AnyField<readonly Answer[]> => ({
  write: (all, to, out, path) => {
    const written: number[] = [];
    for (const spoke of asked?.wheel.spokes ?? [])
      for (const item of [undefined, ...(spoke.items?.questions ?? []).map(({ id }) => id)]) {
        const position = all.findIndex(
          (answer, index) => answer.spoke === spoke.id && answer.item === item && fits(index),
        );
        const answer = all[position];
        if (!asked || !answer) continue;
        written.push(position);
        writeAnswer(answer, spoke, asked, to, out.locale);
      }
    for (const [position, answer] of all.entries())
      if (!written.includes(position)) {
        written.push(position);
        oneOutside.write(answer, to, out, [...path, position]);
      }
    sayOrder(written, out, path);
  },
  read: (from, into) => {
    const inside = asked ? itemsIn(from).flatMap((item) => readAnswer(item, asked) ?? []) : [];
    const outside = allOutside.read(from, into) as readonly Answer[] | undefined;
    const all = [...inside, ...(outside ?? [])];
    return all.length > 0 ? all : undefined;
  },
});

function writeAnswer(
  answer: Answer,
  spoke: Spoke,
  { scale }: Asked,
  to: Draft,
  locale: Locale | undefined,
): void {
  const said =
    'nothing' in answer
      ? { extension: [dataAbsent(answer.nothing)] }
      : { answer: [{ valueCoding: stepCoding(scale, answer.value, locale) }] };
  const part = groupOf(spoke, to, locale);
  if (spoke.items && answer.item === undefined) {
    Object.assign(part, said);
    return;
  }
  const question = spoke.items?.questions.find(({ id }) => id === answer.item);
  push(part, 'item', {
    linkId: question ? linkIds.item(spoke.id, question.id) : linkIds.answer(spoke.id),
    text: textIn((question ?? { label: spoke.card }).label, locale),
    ...said,
  });
}

/** One answer of a questionnaire that was filled in, by us or by others. */
function readAnswer(item: Cursor, { wheel, scale }: Asked): Answer | undefined {
  const asked = questionOf(textAt(item, 'linkId'), wheel);
  if (!asked) return undefined;
  const nothing = reasonIn(item);
  const answer = items(item, 'answer');
  const value = answer.length === 1 && !nothing ? stepIn(answer[0]!, scale) : undefined;
  if (!nothing && !value) return undefined;
  for (const step of ['linkId', 'text']) mark(at(item, step));
  const place = nothing?.place ?? value?.place;
  mark(place);
  return { ...asked, ...(nothing ? { nothing: nothing.reason } : { value: value!.step }) } as Answer;
}

function questionOf(linkId: string | undefined, { spokes }: Wheel) {
  for (const { id, items: several } of spokes) {
    if (linkId === (several ? id : linkIds.answer(id))) return { spoke: id };
    const question = several?.questions.find((one) => linkId === linkIds.item(id, one.id));
    if (question) return { spoke: id, item: question.id };
  }
  return undefined;
}

function reasonIn(item: Cursor): { readonly reason: NoAnswer; readonly place: Cursor } | undefined {
  const place = items(item, 'extension').find((one) => textAt(one, 'url') === dataAbsentExtension);
  const reason = NoAnswer.safeParse(nothingOfCode(textAt(place, 'valueCode')));
  return place && reason.success ? { reason: reason.data, place } : undefined;
}

/** A step by its code in our system, or by its number. */
function stepIn(
  answer: Cursor,
  { id, steps }: Scale,
): { readonly step: number; readonly place: Cursor } | undefined {
  const coding = at(answer, 'valueCoding');
  const number = at(answer, 'valueInteger') ?? at(answer, 'valueDecimal');
  const found = coding
    ? textAt(coding, 'system') === stepSystem(id)
      ? steps.find(({ value }) => String(value) === textAt(coding, 'code'))
      : undefined
    : steps.find(({ value }) => value === number?.value);
  const place = coding ?? number;
  return found && place ? { step: found.value, place } : undefined;
}
