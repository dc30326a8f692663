import { type Locale, nothingLabels, type Text, textIn } from '@tsi/core';
import { joined } from './joined.ts';
import { lifeStepLabels } from './life/steps.ts';
import type { Plan } from './plan.ts';
import type { Entry, Facts, PlanBlock, PlanSection, Voice } from './planBlocks.ts';
import type { PlanContent, Remaining } from './planCopy.ts';
import type { Statement } from './planFields.ts';
import {
  codeSystemLabels,
  fieldLabels,
  headings,
  huvudmanLabels,
  phrases,
  transitionLabels,
  valueLabels,
} from './planLabels.ts';
import { planNames } from './planNames.ts';
import { planPeriod } from './planPeriod.ts';

type Field = keyof typeof fieldLabels;
type Heading = keyof typeof headings;
type Fact = readonly [Field, string | undefined];
type Maybe<T> = Remaining<T> | undefined;

/** The sections of a plan, in the order in which people read it. What is not there makes no section. */
export function planSections(
  plan: PlanContent & { readonly administration?: Plan['administration'] },
  { isCopy, locale }: { readonly isCopy: boolean; readonly locale: Locale | undefined },
): readonly PlanSection[] {
  const say = (text: Text) => textIn(text, locale);
  const label = (name: Field) => say(fieldLabels[name]);
  const value = (name: keyof typeof valueLabels | undefined) =>
    name === undefined ? undefined : say(valueLabels[name]);
  const names = planNames(plan, locale);

  const pairs = (...facts: readonly Fact[]): Facts =>
    facts.flatMap(([name, words]) => (words === undefined ? [] : [[label(name), words] as const]));
  const facts = (...all: readonly Fact[]): PlanBlock[] => {
    const present = pairs(...all);
    return present.length > 0 ? [{ kind: 'facts', facts: present }] : [];
  };
  const text = (words: string | undefined): PlanBlock[] =>
    words === undefined ? [] : [{ kind: 'text', text: words }];
  const list = (items: readonly (string | undefined)[]): PlanBlock[] => {
    const present = items.filter((item) => item !== undefined);
    return present.length > 0 ? [{ kind: 'list', items: present }] : [];
  };
  const entries = (all: readonly Entry[], numbered = true): PlanBlock[] =>
    all.length > 0 ? [{ kind: 'entries', numbered, entries: all }] : [];
  // A column that is empty in every row is left out, and so is an empty row: in a copy they would be holes that show.
  const table = (
    name: Heading,
    columns: readonly Field[],
    rows: readonly (readonly (string | undefined)[])[],
  ): PlanBlock[] => {
    const told = rows.filter((row) => row.some((cell) => cell !== undefined));
    const used = columns.flatMap((_, index) => (told.some((row) => row[index]) ? [index] : []));
    if (used.length === 0) return [];
    return [
      {
        kind: 'table',
        name: say(headings[name]),
        columns: used.map((index) => label(columns[index]!)),
        rows: told.map((row) => used.map((index) => row[index] ?? '')),
      },
    ];
  };

  const voice = (who: string, said: Maybe<Statement>): Voice[] => {
    if (said?.kind === 'said')
      return said.words === undefined ? [] : [{ who, said: said.words, on: said.on }];
    if (said?.kind !== 'nothing') return [];
    const instead = joined([say(nothingLabels[said.nothing ?? 'unknown']), said.why], ': ');
    return [{ who, instead }];
  };
  const views = (all: readonly Maybe<Plan['views'][number]>[] = []): Voice[] =>
    all.flatMap((view) => voice(names.who(view?.by), view?.statement));
  const voices = (all: readonly Voice[]): PlanBlock[] =>
    all.length > 0 ? [{ kind: 'voices', voices: all }] : [];
  const codes = (all: Remaining<Plan['codes']>) =>
    joined(
      (all ?? []).map(({ system, code, display }) =>
        joined([system && say(codeSystemLabels[system]), code, display && `(${display})`], ' '),
      ),
      '; ',
    );

  // Numbers count in what is read, so that a copy has no gap where something is left out.
  const needNumbers = numbersOf(plan.needs);
  const goalNumbers = numbersOf(plan.goals);
  const forWhat = (needs: readonly string[] | undefined, goals?: readonly string[] | undefined) =>
    joined(
      [references(label('need'), needs, needNumbers), references(label('agreedGoal'), goals, goalNumbers)],
      '; ',
    );

  const needs = (plan.needs ?? []).map(
    (need): Entry => ({
      text: need.text ?? '',
      facts: pairs(
        ['target', value(need.target)],
        ['saidBy', names.everyone(need.saidBy)],
        ['noActionBecause', need.noActionBecause],
      ),
    }),
  );

  const goals = (plan.goals ?? []).map(
    (goal): Entry => ({
      text: goal.text ?? '',
      facts: pairs(
        ['horizon', goal.level && label(goal.level)],
        ['forWhat', forWhat(goal.needs)],
        ['saidBy', names.everyone(goal.saidBy)],
        ['seenBy', goal.seenBy],
      ),
    }),
  );

  const actions = (plan.actions ?? []).map(
    (action): Entry => ({
      text: action.description ?? '',
      facts: pairs(
        ['responsible', names.responsible(action)],
        ['when', joined([planPeriod(action.start, action.plannedEnd, locale), value(action.status)], ', ')],
        ['forWhat', forWhat(action.needs, action.goals)],
        ['seenBy', action.seenBy],
        ['outcome', action.outcome],
        ['codes', codes(action.codes)],
      ),
    }),
  );

  const followUps = (plan.followUps ?? []).map(
    ({ on, caller, result, codes: coded }): Entry => ({
      text: on ?? result?.heldOn ?? '',
      facts: [
        ...pairs(['caller', names.role(caller)], ['heldOn', result?.heldOn], ['result', result?.words]),
        ...(result?.goals ?? []).flatMap(({ goal, state, words }): Facts => {
          const number = goal === undefined ? undefined : goalNumbers.get(goal);
          const told = joined([value(state), words], ': ');
          // A goal that a copy does not hold is not spoken of in it either.
          if (told === undefined || (number === undefined && isCopy)) return [];
          return [[joined([label('agreedGoal'), number?.toString()], ' ') ?? '', told]];
        }),
        ...pairs(['agreed', result?.agreed], ['codes', codes(coded)]),
      ],
      voices: views(result?.views),
    }),
  );

  const responsible = plan.overallResponsible;
  const {
    original,
    copiesGiven = [],
    signatures = [],
    corrections = [],
    life = [],
    retention,
  } = plan.administration ?? {};
  const sections: readonly (readonly [Heading, readonly PlanBlock[]])[] = [
    [
      'child',
      facts(
        ['name', plan.child?.name],
        ['personalNumber', plan.child?.personalNumber],
        ['birthDate', plan.child?.birthDate],
        ['address', plan.child?.address],
        ['schoolUnit', plan.child?.schoolUnit],
        ['communicationNeeds', plan.child?.communicationNeeds],
        ['custody', value(plan.custody)],
      ),
    ],
    [
      'custodians',
      list(
        (plan.custodians ?? []).map(({ ref, address, contact, communicationNeeds }) =>
          joined([names.custodian(ref), address, contact, communicationNeeds], ', '),
        ),
      ),
    ],
    [
      'childsVoice',
      voices([
        ...voice(label('words'), plan.childsVoice?.words),
        ...voice(label('goal'), plan.childsVoice?.goal),
      ]),
    ],
    [
      'reason',
      [
        ...text(plan.reason),
        ...facts(
          ['initiatedBy', plan.initiatedBy && names.who(plan.initiatedBy)],
          ['judgedByKommun', value(plan.coordinationJudged?.kommun)],
          ['judgedByRegion', value(plan.coordinationJudged?.region)],
          ['codes', codes(plan.codes)],
        ),
      ],
    ],
    ['views', voices(views(plan.views))],
    [
      'disagreements',
      (plan.disagreements ?? []).flatMap(({ about, between }) => [
        ...text(about),
        ...facts(['between', names.everyone(between)]),
      ]),
    ],
    ['needs', entries(needs)],
    ['goals', entries(goals)],
    ['actions', entries(actions)],
    ['measuresByOthers', measuresByOthers()],
    [
      'responsible',
      text(
        responsible &&
          joined(
            [
              'huvudman' in responsible && responsible.huvudman !== undefined
                ? say(huvudmanLabels[responsible.huvudman])
                : undefined,
              names.operation(responsible.operation),
              responsible.contactRole,
              responsible.contactName,
            ],
            ', ',
          ),
      ),
    ],
    [
      'risk',
      [...text(plan.risk), ...facts(['whatToDo', plan.crisis?.whatToDo], ['call', plan.crisis?.call])],
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
      'participants',
      table(
        'participants',
        ['who', 'attendance', 'when'],
        (plan.participants ?? []).flatMap(({ who, name, contact, attendance, from, to }) =>
          // Somebody who is left out is left out whole: a row without a name would tell that there is one.
          who === undefined && name === undefined
            ? []
            : [
                [
                  joined([name, who && names.who(who), contact], ', '),
                  value(attendance),
                  planPeriod(from, to, locale),
                ],
              ],
        ),
      ),
    ],
    ['followUps', [...entries(followUps, false), ...facts(['evaluation', plan.evaluation])]],
    [
      'closing',
      facts(
        ['when', plan.closing?.on],
        ['closingReason', value(plan.closing?.reason)],
        ['outcome', plan.closing?.evaluation],
      ),
    ],
    [
      'life',
      entries(
        life.map(({ kind, on, by, givenBy, acceptedBy, transition, version, note }) => ({
          text: `${on} ${say(lifeStepLabels[kind])}`,
          facts: pairs(
            ['saidBy', by && names.who(by)],
            ['consentOf', names.everyone(givenBy)],
            ['acceptedBy', acceptedBy && names.who(acceptedBy)],
            ['transition', transition && say(transitionLabels[transition])],
            ['version', version === undefined ? undefined : String(version)],
            ['note', note],
          ),
        })),
        false,
      ),
    ],
    [
      'signatures',
      table(
        'signatures',
        ['who', 'when', 'form', 'version'],
        signatures.map(({ who, on, form, version }) => [
          names.who(who),
          on,
          value(form),
          version === undefined ? undefined : String(version),
        ]),
      ),
    ],
    [
      'copiesGiven',
      table(
        'copiesGiven',
        ['who', 'when', 'version', 'ground'],
        copiesGiven.map(({ to, on, version, ground }) => [
          names.who(to),
          on,
          version === undefined ? undefined : String(version),
          ground,
        ]),
      ),
    ],
    [
      'corrections',
      table(
        'corrections',
        ['when', 'place', 'correctedBy', 'wasWrong'],
        corrections.map(({ path: [place], on, by, wasWrong }) => [
          on,
          Object.hasOwn(headings, String(place)) ? say(headings[place as Heading]) : undefined,
          by,
          wasWrong,
        ]),
      ),
    ],
    [
      'keeping',
      facts(
        ['original', original && names.who(original.keptBy)],
        ['retention', retention?.rule],
        ['reviewOn', retention?.reviewOn],
        ['eraseOn', retention?.eraseOn],
      ),
    ],
  ];
  return sections.flatMap(([heading, blocks]) =>
    blocks.length > 0 ? [{ heading: say(headings[heading]), blocks }] : [],
  );

  function measuresByOthers(): PlanBlock[] {
    switch (plan.measuresByOthers?.kind) {
      case 'some':
        return entries(
          (plan.measuresByOthers.measures ?? []).map(({ by, description, needs: met }) => ({
            text: description ?? '',
            facts: pairs(['who', by], ['forWhat', forWhat(met)]),
          })),
          false,
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

/** Ids with their places, counted from 1. Where an id stands twice, the first one has it. */
function numbersOf(items: readonly { readonly id?: string | undefined }[] = []): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  items.forEach(({ id }, index) => {
    if (id !== undefined && !numbers.has(id)) numbers.set(id, index + 1);
  });
  return numbers;
}

/** What is referred to, by its numbers, as far as it is there. */
function references(
  what: string,
  refs: readonly string[] | undefined,
  numbers: ReadonlyMap<string, number>,
): string | undefined {
  const found = (refs ?? []).flatMap((ref) => numbers.get(ref) ?? []);
  return found.length > 0 ? `${what.toLowerCase()} ${found.join(', ')}` : undefined;
}
