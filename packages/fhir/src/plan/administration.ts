import type { Giver } from '@tsi/consent';
import { LifeStep, type Plan, Transition } from '@tsi/sip-gip';
import { anInformant } from './agents.ts';
import { aDay, asCode, type Content, count, group, json, many, oneOf, own, words } from './field.ts';

type Administration = NonNullable<Plan['administration']>;
type Entry<Key extends keyof Administration> =
  NonNullable<Administration[Key]> extends readonly (infer Item)[] ? Item : NonNullable<Administration[Key]>;

const aGiver: Content<Giver> = group<{ kind: Giver['kind']; ref?: string }>({
  kind: asCode(oneOf(['child', 'custodian', 'person'])),
  ref: words,
}) as Content<Giver>;

export const administration = own(
  'administration',
  group<Administration>({
    original: group<Entry<'original'>>({ keptBy: anInformant }),
    copiesGiven: many(
      group<Entry<'copiesGiven'>>({
        to: anInformant,
        on: aDay,
        version: count,
        consents: many(words),
        ground: words,
      }),
    ),
    signatures: many(
      group<Entry<'signatures'>>({
        who: anInformant,
        on: aDay,
        form: asCode(oneOf(['handwritten', 'electronic', 'other'])),
        version: count,
      }),
    ),
    corrections: many(
      group<Entry<'corrections'>>({
        path: json as Content<Entry<'corrections'>['path']>,
        on: aDay,
        by: words,
        wasWrong: words,
      }),
    ),
    life: many(
      group<Entry<'life'>>({
        kind: asCode(oneOf(LifeStep.options)),
        on: aDay,
        by: anInformant,
        version: count,
        givenBy: many(aGiver),
        acceptedBy: anInformant,
        transition: asCode(oneOf(Transition.options)),
        note: words,
      }),
    ),
    retention: group<Entry<'retention'>>({ rule: words, reviewOn: aDay, eraseOn: aDay }),
  }),
);
