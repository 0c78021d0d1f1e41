import { claimWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import type { Use } from "../model/vocabulary.ts";

const said = (id: keyof typeof claimWordings, text: string): boolean => claimWordings[id].match.test(text);

/** What a register's own column says of the use, or null where it says nothing that can be understood. The heading gives a plain yes or
 *  no its meaning: "no" under "Secondary?" is direct care, "no" under "Direct care" is secondary use; under a heading that names both, a
 *  yes or no means nothing. */
export function readClaim(cell: Cell): Exclude<Use, "needs-review"> | null {
  const heading = fold(cell.heading).text;
  const text = fold(cell.text).text.trim().replace(/[.!]+$/, "");
  const { answer, rest } = plainAnswer(text);
  if (answer === null || rest !== "") return readUseWords(text);
  const namesDirect = said("heading-of-direct-care", heading);
  if (namesDirect === said("heading-of-secondary-use", heading)) return null;
  if (answer === "no" && said("heading-of-one-use-only", heading)) return null;
  return (answer === "yes") === namesDirect ? "direct-care" : "secondary-use";
}

/** Whether a cell of the direct-care column says something that is not understood; a dash or "n/a" says nothing. */
export function isClaimUnclear(cell: Cell): boolean {
  return readClaim(cell) === null && !said("use-left-open", fold(cell.text).text.trim());
}

/** A plain yes or no at the beginning of a folded text, and what comes after it. */
export function plainAnswer(text: string): { readonly answer: "yes" | "no" | null; readonly rest: string } {
  const yes = claimWordings["answer-yes"].match.exec(text);
  const found = yes ?? claimWordings["answer-no"].match.exec(text);
  return { answer: found === null ? null : yes === null ? "no" : "yes", rest: found === null ? text : text.slice(found[0].length).replace(/^[\s,;:-]+/, "") };
}

/** The use that a short text names, as a claim or a reviewer's decision does, or null. */
export function readUseWords(written: string): Exclude<Use, "needs-review"> | null {
  const text = fold(written).text.trim();
  if (said("claim-of-no-patient-data", text)) return "no-patient-data";
  if (said("claim-of-both-uses", text)) return "mixed";
  const notDirect = said("claim-against-direct-care", text);
  const notSecondary = said("claim-against-secondary-use", text);
  const direct = !notDirect && (notSecondary || said("claim-of-direct-care", text));
  const secondary = notDirect || (!notSecondary && said("claim-of-secondary-use", text));
  if (direct === secondary) return null;
  return direct ? "direct-care" : "secondary-use";
}
