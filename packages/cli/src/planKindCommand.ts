import { citations, textIn } from '@tsi/core';
import { planKind, planKindLabels, Situation } from '@tsi/sip-gip';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { readFileInput } from './readFileInput.ts';
import { readSettings, type SettingOptions } from './settings.ts';

/** `tsi plan-kind`: which plan a situation calls for, on which ground. Swedish: vilken plan gäller. */
export async function planKindCommand(
  file: string,
  options: Pick<SettingOptions, 'agreement' | 'practice'>,
  context: Context,
): Promise<ExitCode> {
  const read = await readSettings(options, context);
  if ('refused' in read) return refuse(context, read.refused);
  const input = await readFileInput(Situation, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale } = context;
  const on = context.on();
  const { findings, ...found } = planKind(input.value, { on, locale, ...read.settings });
  const { kind, wouldBe, basis, sources, missing } = found;
  const none = { sv: 'ingen plan av dem som prövats', en: 'none of the plans that were tried' };
  return answer(context, {
    json: { on, ...found },
    text: () => [
      `${on}: ${kind ? textIn(planKindLabels[kind], locale) : textIn(none, locale)}${basis && kind ? ` (${basis})` : ''}`,
      ...(wouldBe && !kind
        ? [
            `${textIn({ sv: 'Närmast till hands', en: 'Closest' }, locale)}: ${textIn(planKindLabels[wouldBe], locale)}`,
          ]
        : []),
      ...(sources.length > 0 ? [citations(sources)] : []),
      ...missing.map(({ message }) => `– ${message}`),
    ],
    findings: input.placed(findings),
  });
}
