import { cellsOf } from "../model/register.ts";
import type { Sheet } from "../model/register.ts";
import { cellsIn } from "../model/sheet-row.ts";
import type { Table } from "./table.ts";

/** The practice that a register names above its table or on a cover sheet; null where it does not say. */
export type PracticeName = { readonly name: string | null; readonly ods: string | null };

/** The practice named by "Practice: …" and "ODS code: …" above the tables or on a sheet without one, in one cell or with the value in the next one.
 *  ODS codes of practices are a letter and five digits (NHS Organisation Data Service). */
export function recognisePractice(sheets: readonly Sheet[], tables: readonly Table[]): PracticeName {
  let name = null as string | null;
  let ods = null as string | null;
  for (const sheet of sheets) {
    const firstTable = Math.min(...tables.filter((table) => table.file === sheet.file && table.sheet === sheet.name).map((table) => table.headerRow ?? table.rows[0]?.place.row ?? Infinity));
    for (const row of sheet.rows.slice(0, 12).filter((entry) => entry.row < firstTable)) {
      const inRow = cellsIn(row);
      inRow.forEach((cell, i) => {
        const label = /^\s*(?:(name of )?(?:gp )?(?:practice|surgery)(?: name)?|(?:practice )?ods(?: code)?|practice code)\s*(?::\s*(.*))?$/is.exec(cell.text);
        if (label === null) return;
        const written = label[2]?.trim() ?? "";
        const value = written === "" ? (inRow[i + 1]?.text ?? "").trim() : written;
        const code = /\b[A-Z]\d{5}\b/.exec(value)?.[0] ?? null;
        if (/ods|code/i.test(cell.text.split(":")[0] ?? "")) ods ??= code;
        else if (value !== "" && value.length < 100) name ??= value;
      });
    }
  }
  const site = onlySite(tables);
  return { name: name ?? site.name, ods: ods ?? site.ods };
}

/** The site of a list of GP Connect settings that has a row for each site, where it has one only. */
function onlySite(tables: readonly Table[]): PracticeName {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => (row.part === null ? [] : cellsOf(row, "other"))));
  const only = (heading: RegExp): string | null => {
    const values = new Set(cells.filter((cell) => heading.test(cell.heading.trim())).map((cell) => cell.text.trim()));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  const ods = only(/^(?:practice |site )?ods code$/i);
  return { name: only(/^(?:site|practice)(?: name)?$/i), ods: ods !== null && /^[A-Z]\d{5}$/.test(ods) ? ods : null };
}
