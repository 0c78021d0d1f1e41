import type { Sheet } from "../model/register.ts";

/** The practice that a register names above its table or on a cover sheet; null where it does not say. */
export type PracticeName = { readonly name: string | null; readonly ods: string | null };

/** The practice named by "Practice: …" and "ODS code: …" in the given sheets, in one cell or with the value in the next one.
 *  ODS codes of practices are a letter and five digits (NHS Organisation Data Service). */
export function recognisePractice(sheets: readonly Sheet[]): PracticeName {
  let name: string | null = null;
  let ods: string | null = null;
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, 12)) {
      row.cells.forEach((cell, i) => {
        const label = /^\s*(?:(name of )?(?:gp )?(?:practice|surgery)(?: name)?|(?:practice )?ods(?: code)?|practice code)\s*(?::\s*(.*))?$/is.exec(cell.text);
        if (label === null) return;
        const value = (label[2] ?? row.cells[i + 1]?.text ?? "").trim();
        const code = /\b[A-Z]\d{5}\b/.exec(value)?.[0] ?? null;
        if (/ods|code/i.test(cell.text.split(":")[0] ?? "")) ods ??= code;
        else if (value !== "" && value.length < 100) name ??= value;
      });
    }
  }
  return { name, ods };
}
