import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";
import { partAround } from "./parts.ts";
import { isCounted, isStrong } from "./pieces.ts";

/** Words of care inside what is studied are what the study is about: "did reviews by a pharmacist lower admissions?", "people who were cared for
 *  at home", the letters by which people are asked to take part in a study, and, under a title such as "Virtual ward evaluation", any sentence that
 *  counts, compares or asks. They become a mere subject, and a doubtful one, so that a withdrawal that they stand beside is held. */
export function asStudied(hits: readonly Hit[], title: string | null): readonly Hit[] {
  const isStudyByTitle = rowWordings["title-of-a-study"].match.test(fold(title ?? "").text.trim());
  return hits.map((hit): Hit => {
    if (!mayBeSubject(hit)) return hit;
    const { text } = fold(hit.cell.text);
    const part = partAround(text, hit, rowWordings["list-mark"].match);
    const sentence = `${part.text}${text[part.end] === "?" ? "?" : ""}`.trim();
    const isStudied =
      rowWordings["study-question"].match.test(sentence) ||
      rowWordings["people-of-the-past"].match.test(text.slice(part.start, hit.start)) ||
      (rowWordings["words-of-contact"].match.test(text.slice(hit.start, hit.end)) && rowWordings["recruiting-for-a-study"].match.test(text)) ||
      (isStudyByTitle && rowWordings["description-of-analysis"].match.test(sentence));
    return isStudied ? asSubject(hit) : hit;
  });
}

/** Words of care that stand in one breath with a secondary use, and say nothing of what is done for a patient, are what that use is about:
 *  "logbook of wounds dressed", "virtual ward on camera". */
export function asNamedBeside(hits: readonly Hit[]): readonly Hit[] {
  const firm = hits.filter((hit) => isCounted(hit, "secondary-use") && isStrong(hit));
  if (firm.length === 0) return hits;
  return hits.map((hit): Hit => {
    if (!mayBeSubject(hit) || !isStrong(hit)) return hit;
    const { start, end, text } = partAround(fold(hit.cell.text).text, hit, rowWordings["part-of-a-purpose-end"].match);
    const isNamed = firm.some((other) => other.cell === hit.cell && other.start >= start && other.end <= end) && !rowWordings["act-for-the-patient"].match.test(text);
    return isNamed ? asSubject(hit) : hit;
  });
}

function mayBeSubject(hit: Hit): boolean {
  return isCounted(hit, "direct-care") && hit.rule.question === "use" && hit.rule.exclusive !== true && hit.rule.namesUse !== true;
}

function asSubject(hit: Hit): Hit {
  return { ...hit, discounted: "subject", isDoubtful: true };
}
