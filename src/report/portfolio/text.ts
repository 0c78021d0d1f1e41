import { dayInWords } from "../../model/day.ts";
import type { Portfolio } from "../../model/portfolio.ts";
import { count, oneLine } from "../document/items.ts";

/** How many refused registers the terminal lists; the summary has all. */
const mostListed = 20;

/** What a run came to, in short, for the terminal. */
export function portfolioText({ summary, asOf, menu, refused, remarks }: Portfolio, folder: string): string {
  const lines = [
    `Audited ${summary.audited} of ${count(summary.registers, "register")} as on ${dayInWords(asOf)}: ${count(summary.agreements, "agreement")}, ${count(summary.settings, "GP Connect setting")}.`,
    menu.title,
    ...(menu.note === null ? [] : [menu.note]),
    "",
    ...summary.actions.map(({ action, practices }) => `Action ${action}, ${menu.actions.find((entry) => entry.action === action)?.title ?? ""}: ${practices.ready} with something ready, ${practices.held} with held items only, ${practices.review} with something to settle, ${practices.nothing} with nothing.`),
    ...(refused.length === 0 ? [] : ["", `${count(refused.length, "register")} could not be audited:`, ...refused.slice(0, mostListed).map(({ files, message }) => `  ${files.length === 1 ? (files[0] ?? "") : `${files[0] ?? ""} and ${files.length - 1} more`}: ${message}`)]),
    ...(refused.length > mostListed ? [`  and ${refused.length - mostListed} more, in summary.json.`] : []),
    ...(summary.skipped === 0 ? [] : ["", `${count(summary.skipped, "other file")} in the folders ${summary.skipped === 1 ? "is" : "are"} no register: summary.json lists them.`]),
    ...(remarks.length === 0 ? [] : ["", ...remarks]),
    "",
    `Everything is in ${folder}.`,
  ];
  return `${lines.map(oneLineKept).join("\n")}\n`;
}

/** A line without control characters, its indent kept. */
function oneLineKept(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ""}${oneLine(line)}`;
}
