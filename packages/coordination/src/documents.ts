import { Agenda } from './agenda.ts';
import { Barnteam } from './barnteam.ts';
import { CollaborationSurvey } from './collaborationSurvey.ts';
import { CoordinatorChoice } from './coordinatorChoice.ts';
import { Council } from './council.ts';
import { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
import { Forum } from './forum.ts';
import { ForumMap } from './forumMap.ts';
import { GoalSelection } from './goalSelection.ts';
import { HandOver } from './handOver.ts';
import { ImprovementBacklog } from './improvementBacklog.ts';
import { MeetingLog } from './meetingLog.ts';
import { MeetingPeriod } from './meetingPeriod.ts';
import { MeetingRule } from './meetingRule.ts';
import { ReadinessAnswers } from './readinessAnswers.ts';
import { StairHistory } from './stairHistory.ts';
import { StairMove } from './stairMove.ts';
import { Stairs } from './stairs.ts';
import { TermEvaluation } from './termEvaluation.ts';

/** The documents of this package by the name of their JSON Schema file. Swedish: dokument. */
export const documents = {
  agenda: Agenda,
  barnteam: Barnteam,
  'collaboration-survey': CollaborationSurvey,
  'coordinator-choice': CoordinatorChoice,
  council: Council,
  'five-question-answers': FiveQuestionAnswers,
  forum: Forum,
  'forum-map': ForumMap,
  'goal-selection': GoalSelection,
  'hand-over': HandOver,
  'improvement-backlog': ImprovementBacklog,
  'meeting-log': MeetingLog,
  'meeting-period': MeetingPeriod,
  'meeting-rule': MeetingRule,
  'readiness-answers': ReadinessAnswers,
  'stair-history': StairHistory,
  'stair-move': StairMove,
  stairs: Stairs,
  'term-evaluation': TermEvaluation,
} as const;
