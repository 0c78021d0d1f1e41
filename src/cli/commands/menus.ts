import type { Command } from "commander";
import { explain } from "../../explain.ts";
import { menus } from "../../knowledge/index.ts";
import { renderExplanations } from "../../report/explanation.ts";
import type { Io } from "../io.ts";

/** `dsa-audit menus`: the menus of collective action and what each asks, with dates and sources. */
export function menusCommand(program: Command, io: Io): void {
  program
    .command("menus")
    .description("list the menus of collective action and what each asks")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExample:\n  dsa-audit menus\n")
    .action(() => io.out(renderExplanations(menus.flatMap((menu) => explain(menu.id)), { colour: io.isColour, width: io.width })));
}
