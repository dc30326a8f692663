import {
  assessSharing,
  Child,
  Consent,
  ConsentPractice,
  SharingRequest,
  sharingOutcomeLabels,
  suggestedPractice,
} from '@tsi/consent';
import { textIn } from '@tsi/core';
import * as z from 'zod';
import { answer, refuse } from './answer.ts';
import type { Context } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { readFileInput } from './readFileInput.ts';

/** A sharing question with what is needed to answer it. */
const SharingQuestion = z.strictObject({
  request: SharingRequest,
  child: Child.optional(),
  consents: z.array(Consent).max(500).optional(),
  practice: z.union([z.literal('suggestedPractice'), ConsentPractice]).optional(),
});

/** `tsi share`: may this be given to that recipient, by which route, and what is missing. Swedish: får det lämnas ut. */
export async function shareCommand(file: string, context: Context): Promise<ExitCode> {
  const input = await readFileInput(SharingQuestion, file, context);
  if (input.kind !== 'read') return refuse(context, input);

  const { locale } = context;
  const on = context.on();
  const { request, child, consents, practice } = input.value;
  const { findings, ...found } = assessSharing(request, {
    on,
    child,
    consents,
    practice: practice === 'suggestedPractice' ? suggestedPractice : practice,
    locale,
  });
  return answer(context, {
    json: { on, ...found },
    text: () => [`${on}: ${textIn(sharingOutcomeLabels[found.outcome], locale)}`, found.explanation.full],
    // The findings point into the request, which is one part of the file.
    findings: input.placed(findings.map((one) => ({ ...one, path: ['request', ...one.path] }))),
  });
}
