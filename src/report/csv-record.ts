import { csvText } from "./csv-text.ts";

/** One record of a CSV file with its end of line, for tables too long to be made at once: texts are made safe as in every CSV file of ours, null is an
 *  empty cell. */
export function csvRecord(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map((value) => (typeof value === "string" ? quoted(csvText(value)) : value === null ? "" : String(value))).join(",")}\r\n`;
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
