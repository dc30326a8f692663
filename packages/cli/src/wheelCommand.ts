import { Assessment, describeProfile, scoreAssessment, wheelSvg, wheels } from '@tsi/wellbeing-wheel';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { readFileInput } from './readFileInput.ts';
import { withSuggestion } from './suggestion.ts';
import { writeFile } from './writeFile.ts';

/** `tsi wheel`: an assessment read part by part, and drawn. Swedish: läs av och rita hjulet. */
export async function wheelCommand(
  file: string,
  { svg }: { readonly svg?: string | undefined },
  context: Context,
): Promise<ExitCode> {
  const input = await readFileInput(Assessment, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale } = context;
  const assessment = input.value;
  const known = Object.values(wheels);
  const wheel = known.find(({ id }) => id === assessment.wheel);
  if (!wheel) {
    const params = { known: known.map(({ id }) => id).join(', ') };
    const unknown = finding('cli/unknownWheel', { path: ['wheel'], params, locale });
    const suggested = withSuggestion(
      unknown,
      assessment.wheel,
      known.map(({ id }) => id),
      locale,
    );
    return refuse(context, { kind: 'wrongShape', findings: input.placed([suggested]) });
  }

  const { findings, ...profile } = scoreAssessment(wheel, assessment, { locale });
  if (svg) {
    const failed = await writeFile(
      svg,
      `${wheelSvg({ ...profile, findings }, { id: 'wheel', locale })}\n`,
      context,
    );
    if (failed) return refuse(context, failed);
  }
  return answer(context, {
    json: { ...profile, wheel: wheel.id },
    text: () => describeProfile({ ...profile, findings }, { locale }),
    findings: input.placed(findings),
  });
}
