import { createColors } from "picocolors";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { dayAfter, menuState } from "../model/menu.ts";
import type { Menu } from "../model/menu.ts";
import type { Explanation } from "../model/explanation.ts";
import { renderExplanations } from "./explanation.ts";
import type { View } from "./lines.ts";

/** The menus as text: one line each with how it stands on the day, and then what each asks, with dates and sources. */
export function renderMenus(menus: readonly Menu[], explanations: readonly Explanation[], asOf: Day, view: View): string {
  const colours = createColors(view.colour);
  const width = Math.max(...menus.map((menu) => menu.id.length));
  const lines = menus.map((menu, i) => `  ${menu.id.padEnd(width)}  ${standing(menu, asOf)}${i === 0 ? " (the default)" : ""}`);
  return `${colours.bold(`Menus of collective action, as on ${dayInWords(asOf)}`)}\n\n${lines.join("\n")}\n\n${renderExplanations(explanations, view)}`;
}

function standing(menu: Menu, asOf: Day): string {
  switch (menuState(menu, asOf)) {
    case "in-force":
      return menu.until === null ? "in force, no end known" : `in force until ${dayInWords(menu.until)}`;
    case "perhaps":
      return "may be in force: its first day is not known";
    case "not-yet":
      return menu.from === null ? "not yet in force" : `not in force before ${dayInWords(menu.from)}`;
    case "over": {
      const end = dayAfter(menu);
      return end === null ? "over" : `over since ${dayInWords(end)}`;
    }
  }
}
