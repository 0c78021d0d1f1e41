import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { InputError } from "../../src/model/input-error.ts";
import { readRegister } from "../../src/read/index.ts";

/** Reads a file in a process of its own, and prints what became of it, how long it took and the most memory that the process had. */
const [path = ""] = process.argv.slice(2);
const bytes = readFileSync(path);
const start = process.hrtime.bigint();
let outcome: string;
try {
  const [source] = await readRegister([{ name: basename(path), bytes }]);
  outcome = `${source?.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) ?? 0} rows`;
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  outcome = error.message;
}
process.stdout.write(JSON.stringify({ outcome, seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: process.resourceUsage().maxRSS / 1024 }));
