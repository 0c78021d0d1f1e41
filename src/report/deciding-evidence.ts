import type { ActionEntry, AuditedAgreement, AuditedSetting, Evidence } from "../model/audit.ts";

/** The evidence that decided an action for an item: what speaks for its use, and for its obligation where a law or contract decided. At
 *  most `most` pieces, each once. */
export function decidingEvidence(item: AuditedAgreement | AuditedSetting, entry: ActionEntry, most: number): readonly Evidence[] {
  const counting = item.evidence.filter((piece) => piece.discounted === undefined);
  if (!("purposes" in item)) return counting.slice(0, most);
  const byPurpose = item.purposes.map((purpose) => purpose.evidence.map((index) => item.evidence[index]).filter((piece) => piece !== undefined));
  const firstOfEach = byPurpose.flatMap((pieces) => pieces.slice(0, 1));
  const restOf = byPurpose.flatMap((pieces) => pieces.slice(1));
  const isRequired = entry.outcome === "cannot-withdraw" || entry.outcome === "cannot-freeze";
  const duty = counting.filter((piece) => piece.question === "obligation" && piece.says === item.obligation).slice(0, 1);
  const isChoice = entry.outcome === "withdraw" && item.obligation === "voluntary";
  const sides = item.use === "needs-review" ? item.evidence.filter((piece) => piece.question === "use") : [];
  const claims = counting.filter((piece) => piece.support === "claim" || piece.support === "section");
  return distinct([...(isRequired ? duty : []), ...firstOfEach.slice(0, 1), ...(isChoice ? duty : []), ...firstOfEach, ...sides, ...claims, ...restOf]).slice(0, most);
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((piece) => [`${piece.cell} ${piece.text} ${piece.says}`, piece])).values()];
}
