import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";
import { partAround } from "./parts.ts";
import { isCounted } from "./pieces.ts";

/** Words of management that care uses too: "rates of bleeding discussed with the patient", "scan for surveillance of the aneurysm". They stand
 *  for a secondary use where they stand alone, and not where their own part of the sentence speaks of care, or, under a title of care, their
 *  sentence does and nothing firmer is said. They stay as evidence, of a word that only describes the care. */
export function withoutAmbiguous(hits: readonly Hit[], isCareByTitle: boolean): readonly Hit[] {
  const isAmbiguous = (hit: Hit): boolean => isCounted(hit, "secondary-use") && (hit.rule.question !== "use" || hit.rule.exclusive !== true) && rowWordings["ambiguous-word-of-management"].match.test(fold(hit.text).text);
  const firm = hits.filter((hit) => isCounted(hit, "secondary-use") && !isAmbiguous(hit));
  const care = hits.filter((hit) => isCounted(hit, "direct-care"));
  if (care.length === 0) return hits;
  return hits.map((hit): Hit => {
    if (!isAmbiguous(hit) || firm.some((other) => other.cell === hit.cell && other.start <= hit.start && hit.end <= other.end)) return hit;
    const { text } = fold(hit.cell.text);
    const careWithin = (mark: RegExp): readonly Hit[] => {
      const { start, end } = partAround(text, hit, mark);
      return care.filter((other) => other.cell === hit.cell && other.start < end && other.end > start);
    };
    const isBesideCare = careWithin(rowWordings["part-of-a-purpose-end"].match).some(({ rule }) => rule.question === "use" && rule.weak !== "topic");
    const isUnderCare = isCareByTitle && firm.length === 0 && careWithin(rowWordings["list-mark"].match).length > 0;
    return isBesideCare || isUnderCare ? { ...hit, discounted: "subject" } : hit;
  });
}
