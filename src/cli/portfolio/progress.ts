import type { Io } from "../io.ts";

/** How many registers go by before a line of progress is written where there is no terminal. */
const everySo = 250;

/** How often a bar is drawn again, in milliseconds. */
const redrawn = 100;

/** Shows on standard error how far a run is: a bar with rate and remaining time on a terminal, a line every so many registers otherwise. */
export function showProgress(total: number, io: Io, quiet: boolean): { readonly step: () => void; readonly end: () => void } {
  if (quiet) return { step: () => undefined, end: () => undefined };
  const start = performance.now();
  let done = 0;
  let drawn = 0;
  const words = (): string => {
    const rate = done / Math.max((performance.now() - start) / 1000, 0.001);
    return `${done} of ${total} registers, ${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)} a second${done < total ? `, ${remaining((total - done) / rate)} to go` : ""}`;
  };
  return {
    step: () => {
      done++;
      if (!io.isErrorTerminal) {
        if (done % everySo === 0) io.err(`${words()}\n`);
      } else if (performance.now() - drawn > redrawn || done === total) {
        drawn = performance.now();
        io.err(`\r${bar(done / total)} ${words()}\u001b[K`);
      }
    },
    end: () => {
      if (io.isErrorTerminal && done > 0) io.err("\r\u001b[K");
    },
  };
}

function bar(part: number): string {
  const width = 24;
  const filled = Math.round(part * width);
  return `${"█".repeat(filled)}${"░".repeat(width - filled)}`;
}

/** A number of seconds as people say it. */
function remaining(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}
