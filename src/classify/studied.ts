import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";

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
