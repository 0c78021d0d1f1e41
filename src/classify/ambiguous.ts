import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";

/** Words of management that care uses too: "rates of bleeding discussed with the patient", "scan for surveillance of the aneurysm". They stand
 *  for a secondary use where they stand alone, and not where their own part of the sentence speaks of care. They stay as evidence, of a
 *  word that only describes the care. */
export function withoutAmbiguous(hits: readonly Hit[], isCareByTitle: boolean): readonly Hit[] {
  const isAmbiguous = (hit: Hit): boolean => hit.rule.question === "use" && hit.rule.says === "secondary-use" && hit.rule.exclusive !== true && rowWordings["ambiguous-word-of-management"].match.test(fold(hit.text).text);
  const firm = hits.filter((hit) => hit.rule.question === "use" && hit.rule.says === "secondary-use" && hit.discounted === null && hit.rule.hint !== true && !isAmbiguous(hit));
  const isCare = (hit: Hit): boolean => hit.rule.question === "use" && hit.rule.says === "direct-care" && hit.discounted === null;
  const isOnlyCare = isCareByTitle && firm.length === 0;
  return hits.map((hit): Hit => {
    if (!isAmbiguous(hit) || hit.discounted !== null || firm.some((other) => other.cell === hit.cell && other.start <= hit.start && hit.end <= other.end)) return hit;
    const careWithin = (mark: RegExp): readonly Hit[] => {
      const { start, end } = partAround(hit, mark);
      return hits.filter((other) => other.cell === hit.cell && other.start < end && other.end > start && isCare(other));
    };
    const beside = careWithin(rowWordings["part-of-a-purpose-end"].match);
    return (isOnlyCare && careWithin(rowWordings["list-mark"].match).length > 0) || beside.some((other) => other.rule.question === "use" && other.rule.weak !== "topic") ? { ...hit, discounted: "subject" } : hit;
  });
}

/** The part of a purpose that a match stands in, as its marks part it. */
function partAround({ cell, start, end }: Hit, ends: RegExp): { readonly start: number; readonly end: number } {
  const { text } = fold(cell.text);
  const part = { start: 0, end: text.length };
  for (const mark of text.matchAll(ends)) {
    if (mark.index + mark[0].length <= start) part.start = mark.index + mark[0].length;
    else if (mark.index >= end) {
      part.end = mark.index;
      break;
    }
  }
  return part;
}
