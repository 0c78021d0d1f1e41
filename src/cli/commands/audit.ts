import { Option } from "commander";
import type { Command } from "commander";
import { audit, defaultReviewWindow } from "../../audit.ts";
import { mappingFound, readMapping, renderMapping } from "../../column-mapping.ts";
import { menus } from "../../knowledge/menus/index.ts";
import { readOwnCatalogue } from "../../own-catalogue.ts";
import { isDay } from "../../model/day.ts";
import { outcomes } from "../../model/vocabulary.ts";
import type { Outcome } from "../../model/vocabulary.ts";
import { formats } from "../../report/formats.ts";
import type { Format } from "../../report/formats.ts";
import type { Reporter } from "../../report/index.ts";
import type { Finish } from "../finish.ts";
import type { Io } from "../io.ts";
import { suitRegExpsTo } from "../regexp-engine.ts";
import { version } from "../version.ts";

type Options = {
  readonly format: readonly Format[];
  readonly out?: string;
  readonly asOf?: string;
  readonly menu: string;
  readonly practice?: string;
  readonly ods?: string;
  readonly reviewWindow: number;
  readonly catalogue?: string;
  readonly map?: string;
  readonly mapOut?: string;
  readonly failOn?: readonly Outcome[];
  readonly quiet?: true;
};

/** `dsa-audit audit`: audits one register and reports it. */
export function auditCommand(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("audit")
    .description("audit one register: a workbook, or CSV files that together are one register")
    .argument("<register...>", "the register: one .xlsx workbook, or one or more CSV files")
    .addOption(new Option("--format <format...>", "how to report; several need --out DIR").choices([...formats]).default(["terminal"]))
    .option("--out <path>", "where to write: a file, a folder for several formats, or - for standard output")
    .option("--as-of <day>", "the day of the audit, as YYYY-MM-DD (default: today)")
    .addOption(new Option("--menu <id>", "the menu of collective action").choices(menus.map((menu) => menu.id)).default(menus[0].id))
    .option("--practice <name>", "the practice's name, if the register does not give it")
    .option("--ods <code>", "the practice's ODS code")
    .option("--catalogue <file>", "the practice's or ICB's own schemes, as JSON, CSV or .xlsx")
    .option("--map <file>", "which column is what, from a mapping file")
    .option("--map-out <file>", "also write the mapping that was found, to edit and use again with --map")
    .option("--review-window <days>", "days before an end or review date from which renewal is due", toDays(program), defaultReviewWindow)
    .addOption(new Option("--fail-on <outcome...>", "end with exit code 3 if an item has one of these outcomes").choices([...outcomes]))
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit audit register.xlsx\n  dsa-audit audit agreements.csv gp-connect.csv --as-of 2026-11-22 --format json --out audit.json\n");
  command.action(async (paths: readonly string[], options: Options) => {
    const asOf = options.asOf ?? io.today();
    if (!isDay(asOf)) command.error(`error: "${asOf}" is not a day. Write --as-of as YYYY-MM-DD, for example 2026-11-22.`);
    const menu = menus.find((entry) => entry.id === options.menu) ?? menus[0];
    const wanted = [...new Set(options.format)];
    const isFolder = wanted.length > 1;
    if (isFolder && (options.out === undefined || options.out === "-")) command.error("error: several formats need --out DIR, the folder to write them to.");
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      await io.writeFile(path, content);
      if (options.quiet !== true) io.err(`Wrote ${path}\n`);
    };
    const files = await Promise.all(paths.map((path) => io.readInput(path)));
    const ownSchemes = options.catalogue === undefined ? [] : await readOwnCatalogue(await io.readInput(options.catalogue));
    const mapping = options.map === undefined ? null : readMapping(await io.readInput(options.map));
    suitRegExpsTo(files.reduce((sum, file) => sum + file.bytes.length, 0));
    const result = await audit(files, { asOf, menu, version, practice: { name: options.practice ?? null, ods: options.ods ?? null }, reviewWindow: options.reviewWindow, ownSchemes, mapping });
    if (options.mapOut !== undefined) await write(options.mapOut, renderMapping(mappingFound(result)));
    const { reporters } = await import("../../report/index.ts");
    for (const format of wanted) {
      const reporter: Reporter = reporters[format];
      const toScreen = options.out === undefined || options.out === "-";
      const content = await reporter.render(result, { colour: toScreen && io.isColour, width: io.width, files });
      if (toScreen) io.out(content);
      else {
        const path = isFolder ? `${options.out}/audit.${reporter.extension}` : (options.out ?? "");
        await write(path, content);
      }
    }
    const entries = [...result.agreements, ...result.gpConnect].flatMap((item) => item.actions);
    if (options.failOn?.some((outcome) => entries.some((entry) => entry.outcome === outcome)) === true) finish.code = 3;
  });
}

function toDays(program: Command): (text: string) => number {
  return (text) => {
    const days = Number(text);
    if (!Number.isInteger(days) || days < 0 || days > 3660) program.error(`error: "${text}" is not a number of days. Write --review-window as a whole number from 0 to 3660.`);
    return days;
  };
}
