import { createColors } from "picocolors";
import { dayInWords } from "../model/day.ts";
import type { Explanation } from "../model/explanation.ts";
import { readableWidth, wrapped } from "./lines.ts";
import type { View } from "./lines.ts";

/** Explanations as text: title, what it is, what it means and why, further facts, sources. */
export function renderExplanations(explanations: readonly Explanation[], view: View): string {
  const colours = createColors(view.colour);
  const width = Math.min(readableWidth(view.width), 110);
  const blocks = explanations.map(({ id, what, title, means, why, facts, source, since }) => {
    const paragraphs = [
      [colours.bold(title === means ? id : title)],
      wrapped(colours.dim(`${id}: ${what}${since === null ? "" : `, since ${dayInWords(since)}`}`), width),
      [""],
      wrapped(means, width),
      ...(why === null ? [] : [wrapped(why, width)]),
      ...(facts.length === 0 ? [] : [[""], ...facts.map(([name, value]) => wrapped(`${colours.bold(name)}: ${value}`, width, "  "))]),
      ...(source.length === 0 ? [[""], wrapped(colours.dim(what === "a known scheme" ? "No published source was found for this entry. It never decides a withdrawal alone." : what.startsWith("a look-alike") ? "No published source was found for this entry. It decides nothing but that it is not GP Connect." : "Source: the rules of dsa-audit, docs/how-it-decides.md"), width)] : [[""], ["Sources:"], ...source.map((entry) => [`  ${entry}`])]),
    ];
    return paragraphs.flat().join("\n");
  });
  return `${blocks.join(`\n\n${"─".repeat(Math.min(width, 60))}\n\n`)}\n`;
}
