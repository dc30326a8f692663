import { textIn } from '@tsi/core';
import { checkFigures, PublishedFigures, verdictLabels } from '@tsi/indicators';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { readFileInput } from './readFileInput.ts';

/** `tsi indicators check`: do published figures agree with their own numbers? Swedish: kontrollera siffror. */
export async function checkFiguresCommand(file: string, context: Context): Promise<ExitCode> {
  const input = await readFileInput(PublishedFigures, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale } = context;
  const { findings, ...checked } = checkFigures(input.value, { locale });
  return answer(context, {
    json: checked,
    text: () => checked.figures.map(({ id, verdict }) => `${id}: ${textIn(verdictLabels[verdict], locale)}`),
    findings: input.placed(findings),
  });
}
