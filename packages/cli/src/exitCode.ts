/** How a command ends: fine, findings at or above the fail level, or input that could not be used at all. */
export const exitCode = { fine: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
