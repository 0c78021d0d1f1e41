import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Hit } from "./match-rules.ts";
import { partsOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { counting, isStrong } from "./pieces.ts";
import type { Piece } from "./pieces.ts";

/** Care that a sentence or an item of a list speaks of and nothing else: "dressings and visits; bereavement survey". Words of the consulting room that stand apart from
 *  every secondary purpose are a purpose, unless they only describe the data or belong to a question that is studied. */
export function careItems(purposeHits: readonly Hit[], strong: readonly Piece[]): readonly Piece[] {
  if (!isSecondaryOnly(strong)) return [];
  return partsWithHits(purposeHits, rowWordings["list-mark"].match).flatMap(({ part, inside }) => {
    const weak = inside.filter((hit) => hit.rule.weak !== undefined && hit.discounted === null);
    const isOnlyPlaces = weak.every((hit) => rowWordings["place-or-person-of-care"].match.test(fold(hit.text).text));
    return isOnlyPlaces || inside.some(isStrong) || !mayBeCare(part.text, weak) ? [] : counting(weak, "stated");
  });
}

/** Care that the title names, where a part of the purpose speaks of people or services in words that no rule knows: "Vasectomy service",
 *  stating "procedures for the whole network; infection rates to the ICB". The title says what that part is. */
export function careByTitle(purposeHits: readonly Hit[], strong: readonly Piece[], inTitle: readonly Piece[]): readonly Piece[] {
  const [named] = inTitle.filter((piece) => piece.use === "direct-care" && piece.weak === null);
  if (named === undefined || !isSecondaryOnly(strong)) return [];
  const bySentence = partsWithHits(purposeHits, rowWordings["list-mark"].match).some(({ part, inside }) => rowWordings["person-or-service"].match.test(part.text) && mayBeOtherCare(part, inside));
  const byItem = (): boolean => partsWithHits(purposeHits, rowWordings["part-of-a-purpose-end"].match).some(({ part, inside }) => inside.filter((hit) => hit.discounted === null).length > 1 && mayBeOtherCare(part, inside));
  return bySentence || byItem() ? [named] : [];
}

function isSecondaryOnly(strong: readonly Piece[]): boolean {
  return strong.length > 0 && strong.every((piece) => piece.use === "secondary-use" && !piece.exclusive);
}

/** The parts of the cells in which there are matches, where they have several, each with the matches inside it. */
function partsWithHits(hits: readonly Hit[], mark: RegExp): readonly { readonly part: Part; readonly inside: readonly Hit[] }[] {
  return [...new Set(hits.map((hit) => hit.cell))].flatMap((cell) => {
    const parts = partsOf(fold(cell.text).text, mark);
    return parts.length < 2 ? [] : parts.map((part) => ({ part, inside: hits.filter((hit) => hit.cell === cell && hit.start < part.end && hit.end > part.start) }));
  });
}

function mayBeOtherCare(part: Part, inside: readonly Hit[]): boolean {
  return !inside.some(isStrong) && mayBeCare(part.text, inside);
}

/** Whether a part neither studies nor merely describes data; somebody's contact with a patient is no mere description. */
function mayBeCare(text: string, hits: readonly Hit[]): boolean {
  const isContact = hits.some((hit) => hit.rule.question === "use" && hit.rule.weak === "contact");
  return !rowWordings["description-of-analysis"].match.test(text) && (isContact || !rowWordings["description-of-data"].match.test(text));
}
