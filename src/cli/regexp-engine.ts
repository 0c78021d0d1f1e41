import { setFlagsFromString } from "node:v8";

/** The size of a register, in bytes, up to which making the wording rules' patterns ready takes longer than running them. */
const smallRegister = 400_000;

/** Tells V8 to make regular expressions ready quickly, rather than to make them run fast, where the register is small: an audit of 60 rows
 *  spends more time on the first than on the second. The answers are the same. Measured in docs/decisions/0003-speed-of-a-small-audit.md. */
export function suitRegExpsTo(bytes: number): void {
  if (bytes > smallRegister) return;
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=30");
}
