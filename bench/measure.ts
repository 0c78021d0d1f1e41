import { spawnSync } from "node:child_process";

/** The wall-clock milliseconds of running a command once; throws when it fails. */
function once(command: string, args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`);
  return milliseconds;
}

/** Runs two commands in turn, so that a noisy machine disturbs both alike, and gives the median of each in milliseconds. */
export function inTurn(runs: number, first: readonly string[], second: readonly string[]): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (const [i, [command = "", ...args]] of [first, second].entries()) (i === 0 ? times[0] : times[1]).push(once(command, args));
  }
  return [median(times[0]), median(times[1])];
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
