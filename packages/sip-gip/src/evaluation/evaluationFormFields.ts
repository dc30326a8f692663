/** What the names of the form's fields begin with, so that an app can put fields of its own beside them. */
export const fieldPrefix = 'evaluation.';

export const answerField = (item: string): string => `${fieldPrefix}answer.${item}`;

export const wordsField = `${fieldPrefix}words`;
