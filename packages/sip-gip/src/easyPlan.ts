import { type IsoDate, type Locale, type OperationId, type Text, textIn } from '@tsi/core';
import { dayInWords } from './dayInWords.ts';
import {
  easyKinds,
  easyPlaces,
  easyStatus,
  easyWords,
  type ForAges,
  noWords,
  sayingNo,
} from './easyPlanWords.ts';
import { joined } from './joined.ts';
import type { Plan } from './plan.ts';
import type { Entry, PlanBlock, PlanSection, Voice, WrittenPlan } from './planBlocks.ts';
import type { PlanContent, PlanCopy, Remaining } from './planCopy.ts';
import type { Statement } from './planFields.ts';
import { fieldLabels } from './planLabels.ts';

/**
 * The plan in short sentences, said to the child. Of a plan it can say “not decided yet” where something is not there;
 * of a copy it says nothing, since what is not there may have been left out.
 */
export function easyPlan(
  plan: Plan | PlanCopy,
  { audience, locale }: { readonly audience: 'child' | 'teenager'; readonly locale: Locale | undefined },
): WrittenPlan {
  const isCopy = 'document' in plan;
  const content: PlanContent = isCopy ? plan.content : plan;
  const isProtected = !isCopy && plan.protectedIdentity !== 'no';
  const say = (text: Text) => textIn(text, locale);
  const tell = (words: ForAges, filled: Readonly<Record<string, string>> = {}) =>
    say(words[audience]).replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
  const onDay = (words: ForAges, day: IsoDate | undefined) =>
    day === undefined ? undefined : tell(words, { day: dayInWords(day, locale) });
  const texts = (...lines: readonly (string | undefined)[]): PlanBlock[] =>
    lines.flatMap((text) => (text === undefined ? [] : [{ kind: 'text', text }]));
  const person = (name: string | undefined, role: string | undefined, at: OperationId | undefined) =>
    joined([joined([name, role], ', '), at && say(easyPlaces[at])], ' ');

  const voice = (said: Remaining<Statement> | undefined, asked: ForAges, none: ForAges): Voice[] => {
    if (said?.kind === 'said' && said.words !== undefined)
      return [{ who: tell(asked), said: said.words, on: said.on && dayInWords(said.on, locale) }];
    if (said?.kind !== 'nothing' || said.nothing === undefined) return [];
    return [{ who: tell(none), instead: say(noWords[said.nothing]) }];
  };
  const voices = [
    ...voice(content.childsVoice?.words, easyWords.youSaid, easyWords.whatYouThink),
    ...voice(content.childsVoice?.goal, easyWords.youWant, easyWords.whatYouWant),
  ];

  const help = (action: Remaining<Plan['actions'][number]>): Entry[] => {
    const who = person(action.responsibleName, action.responsibleRole, action.operation);
    const { description, status, start, plannedEnd } = action;
    const lines = [
      who === undefined ? undefined : description,
      status && say(easyStatus[status]),
      start !== undefined && plannedEnd !== undefined
        ? tell(easyWords.fromUntil, {
            from: dayInWords(start, locale),
            until: dayInWords(plannedEnd, locale),
          })
        : (onDay(easyWords.from, start) ?? onDay(easyWords.until, plannedEnd)),
    ].filter((line) => line !== undefined);
    const text = who === undefined ? description : capitalised(who);
    return text === undefined ? [] : [{ text, lines }];
  };
  const others = content.measuresByOthers?.kind === 'some' ? content.measuresByOthers.measures : undefined;
  const helpers: Entry[] = [
    ...(content.actions ?? []).flatMap(help),
    ...(others ?? []).flatMap(({ by, description }): Entry[] =>
      by === undefined || description === undefined ? [] : [{ text: capitalised(by), lines: [description] }],
    ),
  ];

  const toCome = (content.followUps ?? []).filter(({ result }) => result === undefined);
  const next = texts(
    onDay(easyWords.starts, content.startsOn),
    onDay(easyWords.meeting, content.meetingOn),
    isProtected || content.meetingPlace === undefined
      ? undefined
      : tell(easyWords.place, { place: content.meetingPlace }),
    onDay(easyWords.discharge, content.discharge?.dischargedOn),
    ...toCome.flatMap(({ on, caller }) => {
      const who = person(undefined, caller?.role, caller?.operation);
      return [
        onDay(easyWords.followUp, on),
        on === undefined || who === undefined ? undefined : tell(easyWords.invites, { who }),
      ];
    }),
    toCome.length === 0 && !isCopy && !plan.closing ? tell(easyWords.noFollowUp) : undefined,
  );

  const keeper = content.overallResponsible;
  const keeperName = keeper && person(keeper.contactName, keeper.contactRole, keeper.operation);

  const section = (heading: ForAges, blocks: readonly PlanBlock[], otherwise?: ForAges): PlanSection[] => {
    if (blocks.length > 0) return [{ heading: tell(heading), blocks }];
    return otherwise && !isCopy ? [{ heading: tell(heading), blocks: texts(tell(otherwise)) }] : [];
  };
  const entries: PlanBlock[] =
    helpers.length > 0 ? [{ kind: 'entries', numbered: false, entries: helpers }] : [];
  const goals = (content.goals ?? []).flatMap(({ text }) => text ?? []);
  const list: PlanBlock[] = goals.length > 0 ? [{ kind: 'list', items: goals }] : [];

  return {
    lang: locale === 'en' ? 'en' : 'sv',
    easy: true,
    title: tell(easyWords.title),
    runningTitle: `${tell(easyWords.title)}, ${say(fieldLabels.version).toLowerCase()} ${isCopy ? plan.of.version : plan.version}`,
    lines: [
      tell(easyWords.about),
      tell(easyWords.called, { kind: say(easyKinds[plan.kind]) }),
      tell(easyWords.reading),
      ...(content.closing?.on === undefined
        ? []
        : [tell(easyWords.closed, { day: dayInWords(content.closing.on, locale) })]),
    ],
    notice: !isCopy && plan.protectedIdentity === 'yes' ? tell(easyWords.protected) : undefined,
    sections: [
      ...section(easyWords.saidHeading, voices.length > 0 ? [{ kind: 'voices', voices }] : []),
      ...section(easyWords.goalsHeading, list, easyWords.noGoals),
      ...section(easyWords.helpHeading, entries, easyWords.noHelp),
      ...section(easyWords.nextHeading, next),
      ...section(
        easyWords.askHeading,
        texts(
          keeperName === undefined ? tell(easyWords.askGiver) : tell(easyWords.keeps, { who: keeperName }),
          tell(easyWords.unclear),
        ),
      ),
      ...section(
        easyWords.worseHeading,
        texts(
          content.crisis?.whatToDo,
          content.crisis?.call && tell(easyWords.call, { who: content.crisis.call }),
        ),
      ),
      ...section(easyWords.noHeading, texts(...sayingNo[audience].map(say))),
    ],
  };
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
