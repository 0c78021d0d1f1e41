import { harmlessText } from "./cell-text.ts";

/** A name that a sheet can bear: no sign that Excel forbids, 31 characters, and not one that is taken, whatever the case of its letters. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = harmlessText(wanted).replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").trim() || "Sheet";
  const lower = taken.map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = `${plain.slice(0, 31 - ending.length).trim()}${ending}`;
    if (!lower.includes(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}
