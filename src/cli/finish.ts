/** What the command ends with: done, an input that cannot be audited, wrong usage, an outcome of `--fail-on`, a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** A command's way to end with another code than 0 after doing its work. */
export type Finish = { code: ExitCode };
