import Table from "cli-table3";
import { createColors } from "picocolors";
import { obligationWords, useWords } from "../knowledge/index.ts";
import { isWithin } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { Scheme } from "../model/knowledge.ts";
import { readableWidth } from "./lines.ts";
import type { View } from "./lines.ts";

/** Schemes as a table: name and id, what the data is used for, and whether the practice may choose on the day. */
export function renderCatalogue(schemes: readonly Scheme[], asOf: Day, view: View): string {
  const colours = createColors(view.colour);
  if (schemes.length === 0) return "No known scheme has all of these words. Try fewer words, or one word of the name.\n";
  const width = readableWidth(view.width);
  const [first, third] = [Math.floor(width * 0.42), 24];
  const table = new Table({ head: ["Scheme", "Used for", "May the practice choose?"].map((word) => colours.bold(word)), colWidths: [first, width - first - third - 4, third], wordWrap: true, style: { head: [], border: [] } });
  for (const scheme of schemes) {
    const today = scheme.obligations.find((entry) => isWithin(asOf, entry))?.value ?? "unknown";
    table.push([
      `${scheme.name}\n${colours.dim(scheme.id)}`,
      scheme.carrier ? "a carrier: no purpose of its own" : [...new Set(scheme.purposes.map((purpose) => `${useWords[purpose.use].label}: ${purpose.kind.replaceAll("-", " ")}`))].join("\n"),
      `${obligationWords[today].label}${scheme.source.length === 0 ? "\n(no published source)" : ""}`,
    ]);
  }
  return `${table.toString()}\n${schemes.length} ${schemes.length === 1 ? "scheme" : "schemes"}. "dsa-audit explain ID" says more of each.\n`;
}
