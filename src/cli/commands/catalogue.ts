import type { Command } from "commander";
import { searchCatalogue } from "../../explain.ts";
import { isDay } from "../../model/day.ts";
import { renderCatalogue } from "../../report/catalogue.ts";
import type { Io } from "../io.ts";

/** `dsa-audit catalogue`: the known schemes, all of them or those in which every word is found. */
export function catalogueCommand(program: Command, io: Io): void {
  const command = program
    .command("catalogue")
    .description("list or search the known schemes")
    .argument("[words...]", "words that must be found in a scheme's name, recipients or description")
    .option("--as-of <day>", "the day for which obligations are shown, as YYYY-MM-DD (default: today)")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit catalogue\n  dsa-audit catalogue care record\n");
  command.action((words: readonly string[], options: { readonly asOf?: string }) => {
    const asOf = options.asOf ?? io.today();
    if (!isDay(asOf)) command.error(`error: "${asOf}" is not a day. Write --as-of as YYYY-MM-DD, for example 2026-11-22.`);
    io.out(renderCatalogue(searchCatalogue(words), asOf, { colour: io.isColour, width: io.width }));
  });
}
