import { cellsOf } from "../model/register.ts";
import type { Cell, Row } from "../model/register.ts";

/** How an entry of a list begins: a number or a letter with a point or a bracket, a dash, a bullet. */
const marker = /^\s*(?:[-\u2013\u2022\u00b7*\u25aa\u25e6]\s+|\(?\d{1,2}[.)]\s*|\(?[a-z][.)]\s+)(?=\S)/i;

/** The title cell of a row that holds several agreements: a list with two entries or more, or as many lines in the title as in the recipient. Null
 *  where the row is one agreement; a title that is only broken over two lines is one. */
export function severalAgreementsIn(row: Row): Cell | null {
  const recipients = cellsOf(row, "recipient").map((cell) => partsOf(cell.text).length);
  return (
    cellsOf(row, "title").find((cell) => {
      const parts = partsOf(cell.text);
      return parts.length > 1 && (parts.filter((part) => marker.test(part)).length > 1 || recipients.includes(parts.length));
    }) ?? null
  );
}

/** The lines of a cell, or what stands between its semicolons. */
function partsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
  return lines.length > 1 ? lines : text.split(";").filter((part) => part.trim() !== "");
}
