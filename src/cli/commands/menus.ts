import type { Command } from "commander";
import { explain } from "../../explain.ts";
import { menus } from "../../knowledge/index.ts";
import { isDay } from "../../model/day.ts";
import { renderMenus } from "../../report/menus.ts";
import type { Io } from "../io.ts";

/** `dsa-audit menus`: the menus of collective action and what each asks, with dates and sources, and how each stands on a day. */
export function menusCommand(program: Command, io: Io): void {
  const command = program
    .command("menus")
    .description("list the menus of collective action and what each asks")
    .option("--as-of <day>", "the day for which it is shown which menus stand, as YYYY-MM-DD (default: today)")
    .option("--quiet", "no messages but errors")
    .addHelpText("after", "\nExamples:\n  dsa-audit menus\n  dsa-audit menus --as-of 2024-07-01\n");
  command.action((options: { readonly asOf?: string }) => {
    const asOf = options.asOf ?? io.today();
    if (!isDay(asOf)) command.error(`error: "${asOf}" is not a day. Write --as-of as YYYY-MM-DD, for example 2026-11-22.`);
    io.out(renderMenus(menus, menus.flatMap((menu) => explain(menu.id)), asOf, { colour: io.isColour, width: io.width }));
  });
}
