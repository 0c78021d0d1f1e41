import { Option } from "commander";
import type { Command } from "commander";
import { audit, defaultReviewWindow } from "../audit.ts";
import { readMapping } from "../column-mapping.ts";
import { readConfig } from "../config.ts";
import { menus } from "../knowledge/menus/index.ts";
import type { Audit } from "../model/audit.ts";
import { isDay } from "../model/day.ts";
import type { InputFile, SourceFile } from "../model/register.ts";
import { readOwnCatalogue } from "../own-catalogue.ts";
import { readRegister } from "../read/index.ts";
import type { Io } from "./io.ts";
import type { AuditSettings } from "./portfolio/tasks.ts";
import { suitRegExpsTo } from "./regexp-engine.ts";
import { version } from "./version.ts";

/** The options that every command which audits a register has. */
export type AuditCommandOptions = {
  readonly asOf?: string;
  readonly menu: string;
  readonly practice?: string;
  readonly ods?: string;
  readonly reviewWindow: number;
  readonly catalogue?: string;
  readonly map?: string;
  readonly config?: string;
  readonly earlier?: string;
  readonly maxCells?: number;
};

/** Adds the options of an audit to a command; those that speak of one practice where it audits one register only. */
export function withAuditOptions(command: Command, registers: "one" | "many" = "one"): Command {
  command
    .option("--as-of <day>", "the day of the audit, as YYYY-MM-DD (default: today)")
    .addOption(new Option("--menu <id>", "the menu of collective action").choices(menus.map((menu) => menu.id)).default(menus[0].id));
  if (registers === "one") command.option("--practice <name>", "the practice's name, if the register does not give it").option("--ods <code>", "the practice's ODS code").option("--earlier <file>", "the annotated workbook of an earlier audit, to take its decisions and dates over");
  return command
    .option("--config <file>", registers === "one" ? "findings that the practice has accepted, from a small JSON file" : "kinds of findings that were accepted for all practices, from a small JSON file")
    .option("--catalogue <file>", "the practice's or ICB's own schemes, as JSON, CSV or .xlsx")
    .option("--map <file>", "which column is what, from a mapping file")
    .option("--review-window <days>", "days before an end or review date from which renewal is due", toDays(command), defaultReviewWindow)
    .option("--max-cells <number>", "the most filled cells read of a file, for registers beyond a million", toCells(command));
}

/** Reads a register and audits it as the options say; gives the register's files too. Throws an InputError for a file that cannot be audited,
 *  and ends the command where an option is wrong. */
export async function auditRegister(paths: readonly string[], options: AuditCommandOptions, command: Command, io: Io): Promise<{ readonly result: Audit; readonly files: readonly InputFile[] }> {
  const { menu, ...settings } = await auditSettings(options, command, io);
  const accepted = options.config === undefined ? {} : { accepted: readConfig(await io.readInput(options.config)) };
  const earlier = options.earlier === undefined ? {} : { earlier: await readEarlier(await io.readInput(options.earlier), options.maxCells) };
  const files = await Promise.all(paths.map((path) => io.readInput(path)));
  suitRegExpsTo(files.reduce((sum, file) => sum + file.bytes.length, 0));
  const result = await audit(files, { ...settings, ...accepted, ...earlier, menu: menus.find((entry) => entry.id === menu) ?? menus[0], version, practice: { name: options.practice ?? null, ods: options.ods ?? null } });
  return { result, files };
}

async function readEarlier(file: InputFile, maxCells: number | undefined): Promise<SourceFile> {
  const [source] = await readRegister([file], maxCells);
  if (source === undefined) throw new Error(`reading ${file.name} gave nothing`);
  return source;
}

/** What the options say of every audit, the menu by its id. Throws an InputError for a catalogue or mapping that cannot be read, and ends the command
 *  where an option is wrong. */
export async function auditSettings(options: AuditCommandOptions, command: Command, io: Io): Promise<AuditSettings> {
  const asOf = options.asOf ?? io.today();
  if (!isDay(asOf)) command.error(`error: "${asOf}" is not a day. Write --as-of as YYYY-MM-DD, for example 2026-11-22.`);
  const ownSchemes = options.catalogue === undefined ? [] : await readOwnCatalogue(await io.readInput(options.catalogue));
  const mapping = options.map === undefined ? null : readMapping(await io.readInput(options.map));
  return { asOf, menu: options.menu, reviewWindow: options.reviewWindow, ownSchemes, mapping, ...(options.maxCells === undefined ? {} : { maxCells: options.maxCells }) };
}

function toDays(command: Command): (text: string) => number {
  return (text) => {
    const days = Number(text);
    if (!Number.isInteger(days) || days < 0 || days > 3660) command.error(`error: "${text}" is not a number of days. Write --review-window as a whole number from 0 to 3660.`);
    return days;
  };
}

function toCells(command: Command): (text: string) => number {
  return (text) => {
    const cells = Number(text);
    if (!Number.isInteger(cells) || cells < 1) command.error(`error: "${text}" is not a number of cells. Write --max-cells as a whole number from 1.`);
    return cells;
  };
}
