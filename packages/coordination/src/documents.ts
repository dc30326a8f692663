import { Agenda } from './agenda.ts';
import { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
import { Forum } from './forum.ts';
import { StairHistory } from './stairHistory.ts';
import { Stairs } from './stairs.ts';

/** The documents of this package by the name of their JSON Schema file. Swedish: dokument. */
export const documents = {
  agenda: Agenda,
  'five-question-answers': FiveQuestionAnswers,
  forum: Forum,
  'stair-history': StairHistory,
  stairs: Stairs,
} as const;
