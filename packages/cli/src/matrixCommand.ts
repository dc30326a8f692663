import { describePlacement, matrixSvg, Observations, placeInMatrix } from '@tsi/resilience-matrix';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { readFileInput } from './readFileInput.ts';

/** `tsi matrix`: observations placed on the two axes, and drawn. Swedish: placera iakttagelser i matrisen. */
export async function matrixCommand(
  file: string,
  { svg }: { readonly svg?: string | undefined },
  context: Context,
): Promise<ExitCode> {
  const input = await readFileInput(Observations, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale, io } = context;
  const placement = placeInMatrix(input.value, { on: context.on(), locale });
  if (svg) await io.writeText(svg, `${matrixSvg(placement, { id: 'matrix', locale })}\n`);
  const { findings, ...rest } = placement;
  return answer(context, {
    json: rest,
    text: () => [describePlacement(placement, { locale })],
    findings: input.placed(findings),
  });
}
