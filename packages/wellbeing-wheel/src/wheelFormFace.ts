import type { Scale } from './scale.ts';

type Face = NonNullable<Scale['steps'][number]['face']>;

const mouths: Readonly<Record<Face, string>> = {
  sad: 'M13 30Q20 22 27 30',
  neutral: 'M13 27H27',
  happy: 'M13 24Q20 33 27 24',
};

/** A face beside its name, so a screen reader need not hear it twice. */
export const wheelFormFace = (face: Face): string =>
  `<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"><circle cx="20" cy="20" r="18"/><path d="M14 15v2M26 15v2${mouths[face]}"/></g></svg>`;
