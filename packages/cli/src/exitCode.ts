/**
 * How a command ends: fine, findings at or above the fail level, input that could not be used at all, or stopped by
 * whoever ran it.
 */
export const exitCode = { fine: 0, findings: 1, unusable: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
