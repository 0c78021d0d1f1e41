import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";
import { isStrong } from "./pieces.ts";

/** Words of care inside what is studied are what the study is about: "did reviews by a pharmacist lower admissions?", "people who were cared for
 *  at home", and, under a title such as "Virtual ward evaluation", any sentence that counts, compares or asks. They become a mere subject, and
 *  a doubtful one, so that a withdrawal that they stand beside is held. */
export function asStudied(hits: readonly Hit[], title: string | null): readonly Hit[] {
  const isStudyByTitle = rowWordings["title-of-a-study"].match.test(fold(title ?? "").text.trim());
  return hits.map((hit): Hit => {
    const { rule } = hit;
    if (rule.question !== "use" || rule.says !== "direct-care" || rule.exclusive === true || rule.namesUse === true || hit.discounted !== null) return hit;
    const { text } = fold(hit.cell.text);
    const { before, sentence } = sentenceOf(text, hit.start, hit.end);
    const isStudied = rowWordings["study-question"].match.test(sentence) || rowWordings["people-of-the-past"].match.test(before) || (isStudyByTitle && rowWordings["description-of-analysis"].match.test(sentence));
    return isStudied ? { ...hit, discounted: "subject", isDoubtful: true } : hit;
  });
}

/** Words of care that stand in one breath with a secondary use, and say nothing of what is done for a patient, are what that use is about:
 *  "logbook of wounds dressed", "virtual ward on camera". */
export function asNamedBeside(hits: readonly Hit[]): readonly Hit[] {
  const firm = hits.filter((hit) => hit.rule.question === "use" && hit.rule.says === "secondary-use" && hit.discounted === null && isStrong(hit));
  if (firm.length === 0) return hits;
  return hits.map((hit): Hit => {
    const { rule } = hit;
    if (rule.question !== "use" || rule.says !== "direct-care" || rule.exclusive === true || rule.namesUse === true || rule.weak !== undefined || hit.discounted !== null) return hit;
    const { start, end, part } = partOf(hit);
    const isNamed = firm.some((other) => other.cell === hit.cell && other.start >= start && other.end <= end) && !rowWordings["act-for-the-patient"].match.test(part);
    return isNamed ? { ...hit, discounted: "subject", isDoubtful: true } : hit;
  });
}

function partOf({ cell, start, end }: Hit): { readonly start: number; readonly end: number; readonly part: string } {
  const { text } = fold(cell.text);
  let from = 0;
  let to = text.length;
  for (const mark of text.matchAll(rowWordings["part-of-a-purpose-end"].match)) {
    if (mark.index + mark[0].length <= start) from = mark.index + mark[0].length;
    else if (mark.index >= end) {
      to = mark.index;
      break;
    }
  }
  return { start: from, end: to, part: text.slice(from, to) };
}

/** The sentence or item of a list around a stretch of text, and what of it stands in front of the stretch. */
function sentenceOf(text: string, start: number, end: number): { readonly before: string; readonly sentence: string } {
  let from = 0;
  let to = text.length;
  for (const mark of text.matchAll(rowWordings["list-mark"].match)) {
    const after = mark.index + mark[0].length;
    if (after <= start) from = after;
    else if (mark.index >= end) {
      to = mark[0] === "?" ? after : mark.index;
      break;
    }
  }
  return { before: text.slice(from, start), sentence: text.slice(from, to).trim() };
}
