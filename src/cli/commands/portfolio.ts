import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { InputError } from "../../model/input-error.ts";
import { auditSettings, withAuditOptions } from "../audit-options.ts";
import type { AuditCommandOptions } from "../audit-options.ts";
import type { Finish } from "../finish.ts";
import type { Io } from "../io.ts";
import { writeFiles } from "../write-files.ts";
import type { WriteOptions } from "../write-files.ts";

type Options = AuditCommandOptions & WriteOptions & { readonly out: string; readonly practices?: string; readonly workers?: number; readonly resume?: true };

/** `dsa-audit portfolio`: audits many practices' registers and sums them up. */
export function portfolioCommand(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("portfolio")
    .description("audit many practices' registers and sum them up: who still has what on, and who has what to withdraw")
    .argument("<places...>", "folders of registers, searched however deep, or registers: .xlsx workbooks, and CSV files, of which those of one folder are one register")
    .requiredOption("--out <folder>", "the folder to write the overview, the tables and each practice's audit to")
    .option("--practices <file>", "whose register each is: a list with the columns file, name and ods")
    .option("--workers <number>", "registers audited at the same time (default: as many as the machine has processors)", toWorkers(program));
  withAuditOptions(command, "many")
    .option("--resume", "go on with a run that was interrupted")
    .option("--force", "replace what an earlier run wrote")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit portfolio registers --out overview\n  dsa-audit portfolio registers --practices practices.csv --out overview --as-of 2026-11-22\n\nThe exit code is 1 when a register could not be audited; all others are, and everything is written.\n");
  command.action(async (places: readonly string[], options: Options) => {
    const { findRegisters } = await import("../portfolio/find-registers.ts");
    const { nameRegisters } = await import("../portfolio/name-practices.ts");
    const { matchPractices, readPracticeList } = await import("../../practice-list.ts");
    const { interruptedDay, stateName } = await import("../portfolio/run-state.ts");
    const { runPortfolio } = await import("../portfolio/run.ts");
    const { acceptedForMany, readConfig } = await import("../../config.ts");
    const { out, practices, catalogue, map, config, quiet, force, resume } = options;
    const interrupted = interruptedDay(join(out, stateName));
    if (interrupted !== null && resume !== true && force !== true) throw new InputError("A run into this folder was interrupted.", { file: out }, "Go on with it with --resume, or begin anew with --force.");
    if (interrupted === null && force !== true && (await io.exists(join(out, "summary.json")))) throw new InputError("There is already a portfolio in this folder.", { file: out }, "Choose another folder with --out, or replace it with --force.");
    const accepted = config === undefined ? {} : { accepted: acceptedForMany(readConfig(await io.readInput(config))) };
    const shared = await auditSettings({ ...options, ...(resume === true && options.asOf === undefined && interrupted !== null ? { asOf: interrupted } : {}) }, command, io);
    const settings = { ...shared, ...accepted };
    const found = await findRegisters(places, out, [practices, catalogue, map, config].filter((path) => path !== undefined));
    const list = practices === undefined ? [] : await readPracticeList(await io.readInput(practices));
    const registers = nameRegisters(found.registers, matchPractices(list, found.registers, practices ?? ""));
    const workers = Math.max(1, Math.min(options.workers ?? availableParallelism(), registers.length));
    const { portfolio, resumed, finish: end } = await runPortfolio({ found, registers, out, settings, pool: { workers }, resume: resume === true, quiet: quiet === true }, io);
    const { portfolioFiles, portfolioText } = await import("../../report/portfolio/index.ts");
    await writeFiles((await portfolioFiles(portfolio)).map(({ name, content }) => ({ path: join(out, name), content })), { force: true, quiet: true }, io);
    await end();
    if (resumed > 0 && quiet !== true) io.err(`Went on with the run of before: ${resumed} of ${registers.length} registers were done.\n`);
    io.out(portfolioText(portfolio, out));
    if (portfolio.refused.length > 0) finish.code = 1;
  });
}

function toWorkers(program: Command): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > 64) program.error(`error: "${text}" is not a number of workers. Write --workers as a whole number from 1 to 64.`);
    return number;
  };
}
