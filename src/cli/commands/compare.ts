import { Option } from "commander";
import type { Command } from "commander";
import { menus } from "../../knowledge/menus/index.ts";
import { comparisonFormats } from "../../report/comparison/formats.ts";
import type { ComparisonFormat } from "../../report/comparison/formats.ts";
import type { ComparisonReporter } from "../../report/comparison/index.ts";
import { withAuditOptions } from "../audit-options.ts";
import { compareInputs } from "../compare-inputs.ts";
import type { CompareInputOptions } from "../compare-inputs.ts";
import type { Io } from "../io.ts";
import { refuseToReplace, writeFiles } from "../write-files.ts";
import type { OutputFile, WriteOptions } from "../write-files.ts";

type Options = CompareInputOptions & WriteOptions & { readonly format: readonly ComparisonFormat[]; readonly out?: string };

/** `dsa-audit compare`: what changed between two registers or saved audits and what was done, and how things went over a run of them. */
export function compareCommand(program: Command, io: Io): void {
  const command = program
    .command("compare")
    .description("compare two registers, or saved JSON audits: what changed and why, what was done, what is still open")
    .argument("<before>", "the earlier register (a workbook, a CSV file, or a folder of CSV files) or the JSON of its audit")
    .argument("<after>", "the later one")
    .argument("[more...]", "further saved audits: all are put in the order of their days, and shown over time")
    .addOption(new Option("--format <format...>", "how to report; several need --out DIR").choices([...comparisonFormats]).default(["terminal"]))
    .option("--out <path>", "where to write: a file, a folder for several formats, or - for standard output");
  withAuditOptions(command)
    .option("--before-as-of <day>", "the day for which the earlier register is audited, as YYYY-MM-DD (default: that of --as-of)")
    .addOption(new Option("--before-menu <id>", "the menu for the earlier register (default: that of --menu)").choices(menus.map((menu) => menu.id)))
    .option("--before-map <file>", "the column mapping of the earlier register (default: that of --map)")
    .option("--force", "replace files that are already there")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit compare register-june.xlsx register-november.xlsx\n  dsa-audit compare register-june.xlsx register-november.xlsx --before-as-of 2026-06-30\n  dsa-audit compare june.json september.json november.json --format docx --out trend.docx\n");
  command.action(async (before: string, after: string, more: readonly string[], options: Options) => {
    const wanted = [...new Set(options.format)];
    const { out } = options;
    const toScreen = out === undefined || out === "-";
    if (wanted.length > 1 && toScreen) command.error("error: several formats need --out DIR, the folder to write them to.");
    const { comparisonReporters } = await import("../../report/comparison/index.ts");
    const pathOf = ({ extension }: ComparisonReporter): string => (wanted.length > 1 ? `${out ?? ""}/comparison.${extension}` : (out ?? ""));
    await refuseToReplace(toScreen ? [] : wanted.map((format) => pathOf(comparisonReporters[format])), options, io);
    const comparison = await compareInputs(before, after, more, options, command, io);
    const written: OutputFile[] = [];
    for (const format of wanted) {
      const reporter: ComparisonReporter = comparisonReporters[format];
      const content = await reporter.render(comparison, { colour: toScreen && io.isColour, width: io.width });
      if (!toScreen) written.push({ path: pathOf(reporter), content });
      else {
        if (typeof content !== "string" && io.isTerminal) command.error(`error: a file of the format ${format} cannot be shown on the screen. Name a file with --out, or send the output to one.`);
        io.out(content);
      }
    }
    await writeFiles(written, options, io);
  });
}
