import { describePlacement, matrixSvg, Observations, placeInMatrix } from '@tsi/resilience-matrix';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { readFileInput } from './readFileInput.ts';
import { writeFile } from './writeFile.ts';

/** `tsi matrix`: observations placed on the two axes, and drawn. Swedish: placera iakttagelser i matrisen. */
export async function matrixCommand(
  file: string,
  { svg }: { readonly svg?: string | undefined },
  context: Context,
): Promise<ExitCode> {
  const input = await readFileInput(Observations, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale } = context;
  const placement = placeInMatrix(input.value, { on: context.on(), locale });
  if (svg) {
    const failed = await writeFile(svg, `${matrixSvg(placement, { id: 'matrix', locale })}\n`, context);
    if (failed) return refuse(context, failed);
  }
  const { findings, ...rest } = placement;
  return answer(context, {
    json: rest,
    text: () => [describePlacement(placement, { locale })],
    findings: input.placed(findings),
  });
}
