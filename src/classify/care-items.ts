import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";
import { counting, isStrong } from "./pieces.ts";
import type { Piece } from "./pieces.ts";

/** Care that a sentence or an item of a list speaks of and nothing else: "dressings and visits; bereavement survey". Words of the consulting room that stand apart from
 *  every secondary purpose are a purpose, unless they only describe the data or belong to a question that is studied. */
export function careItems(purposeHits: readonly Hit[], strong: readonly Piece[]): readonly Piece[] {
  if (strong.some((piece) => piece.use === "direct-care" || piece.exclusive) || !strong.some((piece) => piece.use === "secondary-use")) return [];
  const found = [...new Set(purposeHits.map((hit) => hit.cell))].flatMap((cell) => {
    const hits = purposeHits.filter((hit) => hit.cell === cell);
    return listItems(fold(cell.text).text, rowWordings["list-mark"].match).flatMap(({ start, end, text }) => {
      const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
      const weak = inside.filter((hit) => hit.rule.weak !== undefined && hit.discounted === null);
      if (weak.every((hit) => rowWordings["place-or-person-of-care"].match.test(fold(hit.text).text)) || inside.some(isStrong) || !mayBeCare(text, weak)) return [];
      return counting(weak, "stated");
    });
  });
  return found;
}

/** Care that the title names, where a sentence or item of the purpose speaks of people or services in words that no rule knows: "Vasectomy
 *  service", stating "procedures for the whole network; infection rates to the ICB". The title says what that part is. */
export function careByTitle(purposeHits: readonly Hit[], strong: readonly Piece[], inTitle: readonly Piece[]): readonly Piece[] {
  const named = inTitle.filter((piece) => piece.use === "direct-care" && piece.weak === null);
  if (named.length === 0 || strong.some((piece) => piece.use !== "secondary-use" || piece.exclusive) || strong.length === 0) return [];
  const isPart = [...new Set(purposeHits.map((hit) => hit.cell))].some((cell) =>
    [true, false].some((isFine) =>
      listItems(fold(cell.text).text, rowWordings[isFine ? "part-of-a-purpose-end" : "list-mark"].match).some(({ start, end, text }) => {
        const inside = purposeHits.filter((hit) => hit.cell === cell && hit.start < end && hit.end > start);
        const speaksOfCare = isFine ? inside.filter((hit) => hit.discounted === null).length > 1 : rowWordings["person-or-service"].match.test(text);
        return !inside.some(isStrong) && speaksOfCare && mayBeCare(text, inside);
      }),
    ),
  );
  return isPart ? named.slice(0, 1) : [];
}

/** Whether a part neither studies nor merely describes data; somebody's contact with a patient is no mere description. */
function mayBeCare(text: string, weak: readonly Hit[]): boolean {
  const isContact = weak.some((hit) => hit.rule.question === "use" && hit.rule.weak === "contact");
  return !rowWordings["description-of-analysis"].match.test(text) && (isContact || !rowWordings["description-of-data"].match.test(text));
}

/** The sentences and the items of a list: parted by full stops, semicolons, plus signs, "plus", "also", "as well as", numbers or letters in front. */
function listItems(text: string, ends: RegExp): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const items: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const add = (end: number): void => void items.push({ start, end, text: text.slice(start, end) });
  for (const mark of text.matchAll(ends)) {
    add(mark.index);
    start = mark.index + mark[0].length;
  }
  add(text.length);
  return items.length > 1 ? items : [];
}
