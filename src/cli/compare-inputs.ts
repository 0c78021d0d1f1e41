import type { Command } from "commander";
import { compareRun } from "../compare/index.ts";
import { compareSides } from "../compare/sides.ts";
import type { ComparedSide } from "../compare/sides.ts";
import type { Comparison } from "../model/comparison.ts";
import { InputError } from "../model/input-error.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { isSavedAudit, readSavedAudit } from "../saved-audit.ts";
import { auditRegister } from "./audit-options.ts";
import type { AuditCommandOptions } from "./audit-options.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** The options of a comparison: those of an audit, and what is different for the earlier register. */
export type CompareInputOptions = AuditCommandOptions & { readonly beforeAsOf?: string; readonly beforeMenu?: string; readonly beforeMap?: string };

/** One of the things compared: a saved audit, or a register's files that are still to be audited. */
type Input = { readonly saved: SavedAudit; readonly paths: null } | { readonly saved: null; readonly paths: readonly string[] };

/** Reads and audits what is to be compared, and compares it: two inputs as they are given, more in the order of their days. Throws an InputError for
 *  a file that cannot be audited, and ends the command where an option does not apply. */
export async function compareInputs(before: string, after: string, more: readonly string[], options: CompareInputOptions, command: Command, io: Io): Promise<Comparison> {
  const first = await readInput(before, io);
  const second = await readInput(after, io);
  if (more.length === 0) return compareTwo(first, second, options, command, io);
  const inputs = [second, ...(await Promise.all(more.map((path) => readInput(path, io))))];
  if ([first, ...inputs].filter(({ saved }) => saved === null).length > 1) command.error("error: of more than two inputs only one can be a register, as it is audited for one day. Save the earlier audits with dsa-audit audit REGISTER --as-of DAY --format json --out FILE, and give those.");
  refuseBeforeOptions(options, command, "with more than two inputs each saved audit has its own day and menu");
  const rest: SavedAudit[] = [];
  for (const input of inputs) rest.push(await auditOf(input, options, command, io));
  return compareRun([await auditOf(first, options, command, io), ...rest], { version, madeAlike: false, reruns: [] });
}

async function readInput(path: string, io: Io): Promise<Input> {
  if (await io.isFolder(path)) {
    const names = (await io.list(path)).filter((name) => /\.csv$/i.test(name));
    if (names.length === 0) throw new InputError("There are no CSV files in this folder.", { file: path }, "Name a workbook, a saved audit, or a folder whose CSV files together are one register.");
    return { saved: null, paths: names.map((name) => `${path}/${name}`) };
  }
  const file = await io.readInput(path);
  return isSavedAudit(file) ? { saved: readSavedAudit(file), paths: null } : { saved: null, paths: [path] };
}

async function compareTwo(before: Input, after: Input, options: CompareInputOptions, command: Command, io: Io): Promise<Comparison> {
  if (before.saved !== null) refuseBeforeOptions(options, command, "the first is a saved audit, which has its own day, menu and columns");
  if (before.saved !== null && after.saved !== null && options.asOf !== undefined) command.error("error: --as-of does not apply: both are saved audits, which have their own days.");
  const now: AuditCommandOptions = { ...options, asOf: options.asOf ?? io.today() };
  const then: AuditCommandOptions = {
    ...now,
    ...(options.beforeAsOf === undefined ? {} : { asOf: options.beforeAsOf }),
    ...(options.beforeMenu === undefined ? {} : { menu: options.beforeMenu }),
    ...(options.beforeMap === undefined ? {} : { map: options.beforeMap }),
  };
  const side = async (input: Input, own: AuditCommandOptions): Promise<ComparedSide> => {
    const { saved, paths } = input;
    return { audit: await auditOf(input, own, command, io), again: saved !== null ? null : async (asOf, menu) => (await auditRegister(paths, { ...own, asOf, menu }, command, io)).result };
  };
  return compareSides(await side(before, then), await side(after, now), version);
}

function refuseBeforeOptions({ beforeAsOf, beforeMenu, beforeMap }: CompareInputOptions, command: Command, because: string): void {
  const option = beforeAsOf !== undefined ? "--before-as-of" : beforeMenu !== undefined ? "--before-menu" : beforeMap !== undefined ? "--before-map" : null;
  if (option !== null) command.error(`error: ${option} does not apply: ${because}.`);
}

async function auditOf(input: Input, options: AuditCommandOptions, command: Command, io: Io): Promise<SavedAudit> {
  return input.saved ?? (await auditRegister(input.paths, options, command, io)).result;
}
