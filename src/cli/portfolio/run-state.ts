import { createHash } from "node:crypto";
import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import type { Day } from "../../model/day.ts";
import { PracticeRecord } from "../../model/portfolio.ts";
import type { NamedRegister } from "./name-practices.ts";

/** The name of the file in the folder of the results in which a run notes what is done, until it is finished. */
export const stateName = "unfinished-run.ndjson";

const Header = z.strictObject({ state: z.literal("dsa-audit-portfolio-run/1"), key: z.string(), asOf: z.string() });

/** What a run has done so far, on disk: a header with the run's options and versions, and a line for each register that was audited. Only where its
 *  line stands is held in memory. */
export type RunState = {
  readonly has: (id: string) => boolean;
  /** Notes a register's record, given as JSON on one line. */
  readonly note: (id: string, record: string) => void;
  /** Reads a register's record again. */
  readonly read: (id: string) => PracticeRecord;
  readonly close: () => void;
};

/** Begins a run anew: an earlier state is overwritten. `key` stands for everything that the answers depend on besides the registers. */
export function startState(path: string, key: string, asOf: Day): RunState {
  const file = openSync(path, "w+");
  const header = `${JSON.stringify({ state: "dsa-audit-portfolio-run/1", key, asOf })}\n`;
  writeSync(file, header);
  return stateOf(file, new Map(), Buffer.byteLength(header));
}

/** The day of the run that was interrupted in a folder; null where there is none. */
export function interruptedDay(path: string): Day | null {
  return headerOf(path)?.asOf ?? null;
}

/** Goes on with the run that was interrupted: keeps the records of registers that are still the same and still belong to the same practice, and
 *  whose audit is still there. Null where there is no such run, or it had other options, another version or another catalogue. */
export async function resumeState(path: string, key: string, registers: readonly NamedRegister[], jsonOf: (id: string) => string): Promise<RunState | null> {
  if (headerOf(path)?.key !== key) return null;
  const byId = new Map(registers.map((register) => [register.id, register]));
  const bytes = await readFile(path);
  const places = new Map<string, Place>();
  let start = bytes.indexOf(10) + 1;
  for (let end = bytes.indexOf(10, start); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    const record = recordIn(bytes.subarray(start, end));
    const register = record === null ? undefined : byId.get(record.practice.id);
    if (record !== null && register !== undefined && existsSync(jsonOf(register.id)) && (await isSame(register, record))) places.set(register.id, { start, length: end - start });
  }
  const file = openSync(path, "r+");
  // A line that was not written to its end would run into the next one.
  ftruncateSync(file, start);
  return stateOf(file, places, start);
}

type Place = { readonly start: number; readonly length: number };

function stateOf(file: number, places: Map<string, Place>, end: number): RunState {
  let length = end;
  return {
    has: (id) => places.has(id),
    note: (id, record) => {
      const bytes = Buffer.from(`${record}\n`);
      writeSync(file, bytes, 0, bytes.length, length);
      places.set(id, { start: length, length: bytes.length - 1 });
      length += bytes.length;
    },
    read: (id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`no record of ${id}`);
      const bytes = Buffer.alloc(place.length);
      readSync(file, bytes, 0, place.length, place.start);
      // Our own words, or such as were checked when the run was resumed: to check them again takes as long as all that is done with them.
      return JSON.parse(bytes.toString("utf8")) as PracticeRecord;
    },
    close: () => closeSync(file),
  };
}

function headerOf(path: string): z.infer<typeof Header> | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(1_000);
  const read = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return Header.safeParse(json(bytes.subarray(0, read).toString("utf8").split("\n")[0] ?? "")).data ?? null;
}

function recordIn(line: Uint8Array): PracticeRecord | null {
  return PracticeRecord.safeParse(json(Buffer.from(line).toString("utf8"))).data ?? null;
}

/** A text as JSON; null where it is none, as the end of a broken run may be. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a register still has the files that its record was made from, and was given the same names. */
async function isSame(register: NamedRegister, { practice, sources }: PracticeRecord): Promise<boolean> {
  const { listed, fromFile } = register;
  const isNamed = practice.namedBy === "list" ? practice.name === listed.name : listed.name === null && (practice.namedBy === "register" || practice.name === fromFile.name);
  if (!isNamed || (listed.ods !== null && listed.ods !== practice.ods) || sources.length !== register.files.length) return false;
  for (const [i, { path, file }] of register.files.entries()) {
    if (sources[i]?.file !== file || createHash("sha256").update(await readFile(path)).digest("hex") !== sources[i].sha256) return false;
  }
  return true;
}

/** Takes the state of a finished run away. */
export async function endState(path: string): Promise<void> {
  await rm(path, { force: true });
}
