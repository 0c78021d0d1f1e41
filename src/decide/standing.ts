import { inForce } from "../knowledge/index.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { chainOf, dayAfter, menuState } from "../model/menu.ts";
import type { Menu } from "../model/menu.ts";
import type { Packs } from "../model/packs.ts";

/** The menus that stand on the day beside the chosen one; where that stands itself, those it adds to stand with it and not beside it. `perhaps`
 *  also takes those whose first day is not known. */
export function callsBeside(menu: Menu, all: readonly Menu[], asOf: Day, perhaps = false): readonly Menu[] {
  const chosen = menuState(menu, asOf) === "in-force" ? chainOf(menu, all) : [menu];
  return all.filter((entry) => !chosen.includes(entry) && (menuState(entry, asOf) === "in-force" || (perhaps && menuState(entry, asOf) === "perhaps")));
}

/** What a reader has to know of whether the chosen menu stands on the day: since when it does not, what took its place, and what stands instead.
 *  Null where it stands and nothing else does. */
export function menuNote(menu: Menu, all: readonly Menu[], asOf: Day): string | null {
  const others = callsBeside(menu, all, asOf, true);
  const standing = others.filter((entry) => menuState(entry, asOf) === "in-force");
  const on = dayInWords(asOf);
  switch (menuState(menu, asOf)) {
    case "in-force":
      return others.length === 0 ? null : others.map((entry) => alongside(menu, entry, asOf)).join(" ");
    case "perhaps":
      return sentences([`It is not known whether this menu stood on ${on}: the day it was published is not known.`, others.length === 0 ? null : `On that day ${listOf(others)} stood or may have stood.`]);
    case "not-yet":
      return sentences([`This menu is not in force on ${on}.`, menu.from === null ? `It was published in ${monthInWords(menu.published)}.` : `It begins on ${dayInWords(menu.from)}.`, insteadSentence(standing, on)]);
    case "over": {
      const end = dayAfter(menu);
      const successor = all.find((entry) => entry.id === menu.supersededBy);
      return sentences([
        `This menu stood ${periodOf(menu)}.`,
        `It is not in force on ${on}, and has not been since ${end === null ? "a day that is not known" : dayInWords(end)}.`,
        successor === undefined ? null : `It was superseded by the ${successor.name}.`,
        menu.ended,
        insteadSentence(standing, on),
      ]);
    }
  }
}

/** The days a menu stood, as "from 1 May 2026" or "from a day in July 2024 that is not known to 31 July 2024". */
function periodOf(menu: Pick<Menu, "published" | "from" | "until">): string {
  const from = menu.from === null ? `from a day in ${monthInWords(menu.published)} that is not known` : `from ${dayInWords(menu.from)}`;
  return menu.until === null ? from : `${from} to ${dayInWords(menu.until)}`;
}

function alongside(menu: Menu, other: Menu, asOf: Day): string {
  if (other.addsTo === menu.id && other.from !== null) return `Since ${dayInWords(other.from)} the ${other.name} adds to this one.`;
  if (menu.supersededBy === other.id) return `The ${other.name} superseded it on a day that is not known, and may already have done so on ${dayInWords(asOf)}.`;
  return `The ${other.name} stands beside it.`;
}

function insteadSentence(standing: readonly Menu[], on: string): string {
  if (standing.length === 0) return `No national call is known to stand on ${on}.`;
  return `What stands on ${on}, as far as is known: ${listOf(standing)}.`;
}

function listOf(all: readonly Menu[]): string {
  return inWords(all.map((menu) => `the ${menu.name}`));
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function monthInWords(published: string): string {
  return dayInWords(`${published.slice(0, 7)}-01`).slice(2);
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}

/** Warnings that facts which this audit rests on are past the day by which they were to be checked again: of the chosen menu, of those that stand
 *  on the day, and of the duties in force. "Past" is as of the audit's day and not of today. */
export function staleNotes(menu: Menu, packs: Packs, asOf: Day): readonly string[] {
  const chosen = chainOf(menu, packs.menus);
  const used = [...new Set([...chosen, ...callsBeside(menu, packs.menus, asOf)])].map(({ name, checked, checkBy }) => ({ name: `the ${name}`, checked, checkBy }));
  const duties = inForce(packs.duties, asOf).map(({ name, checked, checkBy }) => ({ name: `the duty "${name}"`, checked, checkBy }));
  const stale = [...used, ...duties].filter((entry) => asOf > entry.checkBy);
  return [...new Set(stale.map(({ checked, checkBy }) => `${checked} ${checkBy}`))].map((days) => {
    const of = stale.filter(({ checked, checkBy }) => `${checked} ${checkBy}` === days);
    const [checked = "", checkBy = ""] = days.split(" ");
    return `Check again: what is known of ${inWords(of.map(({ name }) => name))} was last checked on ${dayInWords(checked)} and was to be checked again by ${dayInWords(checkBy)}. It may have changed since.`;
  });
}
