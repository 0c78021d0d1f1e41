import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf } from "../model/register.ts";

/** Where a register says that an agreement has ended without its status saying so, as the words of a finding; the cell is null for a whole row. */
export type EndedElsewhere = { readonly where: string; readonly address: string | null };

/** What beside the status says that an agreement has ended: the row is struck through, its section or sheet is one of old agreements, its title, a
 *  remark or the decision on it says so, or a later row for the same agreement does. Null where nothing does. */
export function endedElsewhere({ row, endedIn }: Agreement): EndedElsewhere | null {
  if (row.struck) return { where: "text in its row is struck through", address: null };
  for (const cell of cellsOf(row, "title")) {
    if (says("ended-in-title", cell.text)) return { where: `its title is "${cell.text.trim()}"`, address: cell.address };
  }
  for (const cell of cellsOf(row, "section")) {
    // "Current and expired agreements" is headed over both.
    if (says("words-of-having-ended", cell.text) && !says("heading-over-live-ones-too", cell.text)) return { where: `it stands under "${cell.text.trim()}"`, address: null };
  }
  if (says("ended-in-sheet-name", row.place.sheet)) return { where: `its sheet is called "${row.place.sheet}"`, address: null };
  for (const cell of cellsOf(row, "notes")) {
    if (says("ended-in-note", cell.text)) return { where: `a remark says "${cell.text.trim()}"`, address: cell.address };
  }
  // What a column of decisions says to do ("withdraw") is not how things stand, but that something was declined or has ended is.
  for (const cell of cellsOf(row, "decision")) {
    if (says("ended-in-note", cell.text)) return { where: `the decision is "${cell.text.trim()}"`, address: cell.address };
  }
  return endedIn === null ? null : { where: `row ${endedIn} has the same title and recipient and says so`, address: null };
}

function says(id: "ended-in-title" | "words-of-having-ended" | "ended-in-sheet-name" | "ended-in-note" | "heading-over-live-ones-too", text: string): boolean {
  return rowWordings[id].match.test(fold(text).text.trim());
}
