import { Option } from "commander";
import type { Command } from "commander";
import { mappingFound, renderMapping } from "../../column-mapping.ts";
import { outcomes } from "../../model/vocabulary.ts";
import type { Outcome } from "../../model/vocabulary.ts";
import { formats } from "../../report/formats.ts";
import type { Format } from "../../report/formats.ts";
import type { Reporter } from "../../report/index.ts";
import { auditRegister, withAuditOptions } from "../audit-options.ts";
import type { AuditCommandOptions } from "../audit-options.ts";
import type { Finish } from "../finish.ts";
import type { Io } from "../io.ts";
import { refuseToReplace, writeFiles } from "../write-files.ts";
import type { OutputFile, WriteOptions } from "../write-files.ts";

type Options = AuditCommandOptions & WriteOptions & { readonly format: readonly Format[]; readonly out?: string; readonly mapOut?: string; readonly failOn?: readonly Outcome[] };

/** `dsa-audit audit`: audits one register and reports it. */
export function auditCommand(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("audit")
    .description("audit one register: a workbook, or CSV files that together are one register")
    .argument("<register...>", "the register: one .xlsx workbook, or one or more CSV files")
    .addOption(new Option("--format <format...>", "how to report; several need --out DIR").choices([...formats]).default(["terminal"]))
    .option("--out <path>", "where to write: a file, a folder for several formats, or - for standard output");
  withAuditOptions(command)
    .option("--map-out <file>", "also write the mapping that was found, to edit and use again with --map")
    .addOption(new Option("--fail-on <outcome...>", "end with exit code 3 if an item has one of these outcomes").choices([...outcomes]))
    .option("--force", "replace files that are already there")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit audit register.xlsx\n  dsa-audit audit agreements.csv gp-connect.csv --as-of 2026-11-22 --format json --out audit.json\n");
  command.action(async (paths: readonly string[], options: Options) => {
    const wanted = [...new Set(options.format)];
    const { out, mapOut } = options;
    const toScreen = out === undefined || out === "-";
    if (wanted.length > 1 && toScreen) command.error("error: several formats need --out DIR, the folder to write them to.");
    const { reporters } = await import("../../report/index.ts");
    const pathOf = ({ extension }: Reporter): string => (wanted.length > 1 ? `${out ?? ""}/audit.${extension}` : (out ?? ""));
    await refuseToReplace([...(toScreen ? [] : wanted.map((format) => pathOf(reporters[format]))), ...(mapOut === undefined ? [] : [mapOut])], options, io);
    const { result, files } = await auditRegister(paths, options, command, io);
    const written: OutputFile[] = mapOut === undefined ? [] : [{ path: mapOut, content: renderMapping(mappingFound(result)) }];
    for (const format of wanted) {
      const reporter: Reporter = reporters[format];
      const content = await reporter.render(result, { colour: toScreen && io.isColour, width: io.width, files, ...(toScreen ? {} : { fileName: pathOf(reporter) }), warn: (text) => (options.quiet === true ? undefined : io.err(`${text}\n`)) });
      if (!toScreen) written.push({ path: pathOf(reporter), content });
      else {
        if (typeof content !== "string" && io.isTerminal) command.error(`error: a file of the format ${format} cannot be shown on the screen. Name a file with --out, or send the output to one.`);
        io.out(content);
      }
    }
    await writeFiles(written, options, io);
    const entries = [...result.agreements, ...result.gpConnect].flatMap((item) => item.actions);
    if (options.failOn?.some((outcome) => entries.some((entry) => entry.outcome === outcome)) === true) finish.code = 3;
  });
}
