import type { Audience, QuestionSet } from './questionSet.ts';

/** Swedish and English. */
type Line = readonly [sv: string, en: string];

/** Question sets written as tables: for each part the line for the scale first, then the questions. */
export const questionSets = (
  tables: readonly {
    readonly for: Audience;
    readonly ageForm?: string;
    readonly parts: Readonly<Record<string, readonly [prompt: Line, ...questions: Line[]]>>;
  }[],
): readonly QuestionSet[] =>
  tables.flatMap(({ parts, ...whom }) =>
    Object.entries(parts).map(([spoke, [prompt, ...questions]]) => ({
      spoke,
      ...whom,
      prompt: textOfLine(prompt),
      questions: questions.map(textOfLine),
    })),
  );

const textOfLine = ([sv, en]: Line) => ({ sv, en });
