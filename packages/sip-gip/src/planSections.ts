import { type Locale, nothingLabels, type OperationId, operation, type Text, textIn } from '@tsi/core';
import type { PlanContent, Remaining } from './planCopy.ts';
import type { Statement } from './planFields.ts';
import { fieldLabels, headings, huvudmanLabels, phrases, valueLabels } from './planLabels.ts';

/** A written plan before it becomes HTML or Markdown: headings, facts, tables. All words are still unescaped. */
export interface PlanSection {
  readonly heading: string;
  readonly blocks: readonly PlanBlock[];
}

export type PlanBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

type Field = keyof typeof fieldLabels;
type Who = {
  readonly kind?: string | undefined;
  readonly ref?: string | undefined;
  readonly operation?: OperationId | undefined;
  readonly role?: string | undefined;
};

/** The sections of a plan, in the order in which people read it. What is not there makes no section. */
export function planSections(plan: PlanContent, locale: Locale | undefined): readonly PlanSection[] {
  const say = (text: Text) => textIn(text, locale);
  const field = (name: Field) => say(fieldLabels[name]);
  const facts = (...pairs: readonly (readonly [Field, string | undefined])[]): PlanBlock[] => {
    const present = pairs.flatMap(([name, value]) =>
      value === undefined ? [] : [[field(name), value] as const],
    );
    return present.length > 0 ? [{ kind: 'facts', facts: present }] : [];
  };
  const text = (words: string | undefined): PlanBlock[] =>
    words === undefined ? [] : [{ kind: 'text', text: words }];
  const list = (items: readonly string[]): PlanBlock[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
  // A column that is empty in every row is left out: in a copy it would be a hole that shows.
  const table = (
    columns: readonly Field[],
    rows: readonly (readonly (string | undefined)[])[],
  ): PlanBlock[] => {
    const used = columns.flatMap((_, index) => (rows.some((row) => row[index]) ? [index] : []));
    if (used.length === 0) return [];
    const columnsUsed = used.map((index) => field(columns[index]!));
    return [
      { kind: 'table', columns: columnsUsed, rows: rows.map((row) => used.map((index) => row[index] ?? '')) },
    ];
  };
  const operationName = (id: OperationId | undefined) =>
    id === undefined ? undefined : say(operation(id).label);
  const value = (name: keyof typeof valueLabels | undefined) =>
    name === undefined ? undefined : say(valueLabels[name]);
  const statement = (said: Remaining<Statement> | undefined) => {
    if (said?.kind === 'said') return said.words;
    if (said?.kind !== 'nothing') return undefined;
    return joined([say(nothingLabels[said.nothing ?? 'unknown']), said.why], ': ');
  };
  const who = (person: Who | undefined): string => {
    if (person?.kind === 'child') return say(phrases.theChild);
    if (person?.kind === 'custodian') return custodianName(person.ref);
    return joined([person?.role, operationName(person?.operation)], ', ') ?? '';
  };
  const custodianName = (ref: string | undefined) => {
    const custodians = plan.custodians ?? [];
    const position = custodians.findIndex(
      (custodian) => custodian.ref !== undefined && custodian.ref === ref,
    );
    const name = custodians[position]?.name;
    if (name !== undefined) return name;
    return custodians.length > 1 && position >= 0
      ? `${say(phrases.custodian)} ${position + 1}`
      : say(phrases.custodian);
  };

  const sections: readonly (readonly [keyof typeof headings, readonly PlanBlock[]])[] = [
    [
      'child',
      facts(
        ['name', plan.child?.name],
        ['personalNumber', plan.child?.personalNumber],
        ['birthDate', plan.child?.birthDate],
        ['address', plan.child?.address],
        ['schoolUnit', plan.child?.schoolUnit],
        ['communicationNeeds', plan.child?.communicationNeeds],
      ),
    ],
    [
      'custodians',
      list(
        (plan.custodians ?? []).map(
          ({ ref, address, contact }) => joined([custodianName(ref), address, contact], ', ') ?? '',
        ),
      ),
    ],
    ['reason', text(plan.reason)],
    [
      'childsVoice',
      facts(['words', statement(plan.childsVoice?.words)], ['goal', statement(plan.childsVoice?.goal)]),
    ],
    [
      'views',
      (plan.views ?? []).length === 0
        ? []
        : [
            {
              kind: 'facts',
              facts: (plan.views ?? []).map(
                ({ by, statement: said }) => [who(by), statement(said) ?? ''] as const,
              ),
            },
          ],
    ],
    [
      'disagreements',
      (plan.disagreements ?? []).flatMap(({ about, between }) => [
        ...text(about),
        ...facts([
          'between',
          between && between.length > 0 ? between.map((person) => who(person)).join('; ') : undefined,
        ]),
      ]),
    ],
    [
      'needs',
      list(
        (plan.needs ?? []).map(
          ({ text: words, noActionBecause }) =>
            joined(
              [
                words,
                noActionBecause === undefined ? undefined : `${field('noActionBecause')}: ${noActionBecause}`,
              ],
              ' ',
            ) ?? '',
        ),
      ),
    ],
    [
      'goals',
      table(
        ['agreedGoal', 'horizon', 'seenBy'],
        (plan.goals ?? []).map(({ text: words, level, seenBy }) => [
          words,
          level === undefined ? undefined : field(level),
          seenBy,
        ]),
      ),
    ],
    [
      'actions',
      table(
        ['what', 'responsible', 'when', 'status', 'seenBy'],
        (plan.actions ?? []).map((action) => [
          action.description,
          joined(
            [
              action.responsibleName,
              action.responsibleRole,
              operationName(action.operation),
              action.huvudman && say(huvudmanLabels[action.huvudman]),
            ],
            ', ',
          ),
          period(action.start, action.plannedEnd),
          joined([value(action.status), action.outcome], ': '),
          action.seenBy,
        ]),
      ),
    ],
    ['measuresByOthers', othersBlocks()],
    [
      'responsible',
      list(
        plan.overallResponsible === undefined
          ? []
          : [
              joined(
                [
                  'huvudman' in plan.overallResponsible && plan.overallResponsible.huvudman !== undefined
                    ? say(huvudmanLabels[plan.overallResponsible.huvudman])
                    : undefined,
                  operationName(plan.overallResponsible.operation),
                  plan.overallResponsible.contactRole,
                  plan.overallResponsible.contactName,
                ],
                ', ',
              ) ?? '',
            ],
      ),
    ],
    [
      'risk',
      [...text(plan.risk), ...facts(['whatToDo', plan.crisis?.whatToDo], ['call', plan.crisis?.call])],
    ],
    [
      'participants',
      table(
        ['who', 'attendance', 'from', 'to'],
        (plan.participants ?? []).map((participant) => [
          joined([participant.name, who(participant.who), participant.contact], ', '),
          value(participant.attendance),
          participant.from,
          participant.to,
        ]),
      ),
    ],
    [
      'dates',
      facts(
        ['startsOn', plan.startsOn],
        ['calledOn', plan.calledOn],
        ['meetingOn', plan.meetingOn],
        ['meetingPlace', plan.meetingPlace],
      ),
    ],
    [
      'discharge',
      facts(
        ['admittedOn', plan.discharge?.admittedOn],
        ['admissionNoticeOn', plan.discharge?.admissionNoticeOn],
        ['readyNoticeOn', plan.discharge?.readyNoticeOn],
        ['dischargedOn', plan.discharge?.dischargedOn],
        ['informationSentOn', plan.discharge?.informationSentOn],
      ),
    ],
    [
      'followUps',
      [
        ...table(
          ['when', 'caller', 'heldOn', 'result'],
          (plan.followUps ?? []).map(({ on, caller, result }) => [
            on,
            joined([caller?.role, operationName(caller?.operation)], ', '),
            result?.heldOn,
            result?.words,
          ]),
        ),
        ...facts(['evaluation', plan.evaluation]),
      ],
    ],
    [
      'closing',
      facts(
        ['when', plan.closing?.on],
        ['closingReason', value(plan.closing?.reason)],
        ['outcome', plan.closing?.evaluation],
      ),
    ],
  ];
  return sections.flatMap(([heading, blocks]) =>
    blocks.length > 0 ? [{ heading: say(headings[heading]), blocks }] : [],
  );

  function othersBlocks(): PlanBlock[] {
    switch (plan.measuresByOthers?.kind) {
      case 'some':
        return table(
          ['who', 'what'],
          (plan.measuresByOthers.measures ?? []).map(({ by, description }) => [by, description]),
        );
      case 'none':
        return text(say(phrases.none));
      case 'notAsked':
        return text(say(phrases.notAsked));
      default:
        return [];
    }
  }
}

const joined = (parts: readonly (string | undefined)[], separator: string): string | undefined => {
  const present = parts.filter((part) => part !== undefined && part !== '');
  return present.length > 0 ? present.join(separator) : undefined;
};

const period = (start: string | undefined, end: string | undefined) =>
  start === undefined && end === undefined ? undefined : `${start ?? ''} – ${end ?? ''}`.trim();
