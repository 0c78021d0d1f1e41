import type { Command } from "commander";
import { explain, similarIds } from "../../explain.ts";
import { renderExplanations } from "../../report/explanation.ts";
import type { Finish } from "../finish.ts";
import type { Io } from "../io.ts";

/** `dsa-audit explain`: what a rule, scheme, product, look-alike, duty, menu, outcome, hold, cause or finding means, why, its source, and since when. */
export function explainCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command("explain")
    .description("explain a rule, scheme, GP Connect product, look-alike, duty, menu, outcome, hold, cause or finding by its id")
    .argument("<id>", "an id as the reports show it, such as update-record, check-scope or live-after-end")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit explain update-record\n  dsa-audit explain bma-2024-06-17\n  dsa-audit explain contract\n  dsa-audit explain cprd\n")
    .action((id: string) => {
      const found = explain(id);
      if (found.length > 0) {
        io.out(renderExplanations(found, { colour: io.isColour, width: io.width }));
        return;
      }
      const similar = similarIds(id);
      io.err(`There is nothing with the id "${id}".${similar.length === 0 ? " The JSON report shows the ids; \"dsa-audit catalogue WORDS\" finds schemes." : ` Did you mean ${similar.join(", ")}?`}\n`);
      finish.code = 2;
    });
}
