import type { CellTrouble } from "../model/register.ts";
import { excelCellCharacters } from "./limits.ts";

/** Excel's errors, and the row of # that it shows, and saves as CSV, where a column is too narrow for a date. */
const errorValue = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)|#{3,}/i;
const errorText = new RegExp(`^\\s*(?:${errorValue.source})\\s*$`, "i");

/** Whether any cell of a whole text can be an error. */
export function mayHoldErrorValue(text: string): boolean {
  return text.includes("#") && errorValue.test(text);
}

/** What is wrong with a cell by its text: an error that was saved as text, or a length at which Excel cuts. */
export function textTrouble(text: string): CellTrouble | null {
  if (text.length === excelCellCharacters) return "cut-at-limit";
  return text.includes("#") && errorText.test(text) ? "error-value" : null;
}
