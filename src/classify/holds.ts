import { rowWordings } from "../knowledge/index.ts";
import type { Evidence } from "../model/audit.ts";
import type { CauseId, Held } from "../model/vocabulary.ts";
import { fold } from "../model/folded.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { Cell } from "../model/register.ts";
import { isUmbrella } from "./decide-use.ts";
import type { Decided } from "./decide-use.ts";
import type { Material } from "./material.ts";
import type { Hit } from "./match-rules.ts";
import { partAround, partsOf } from "./parts.ts";
import { isStrong, recipientPieces, schemePieces, useOf } from "./pieces.ts";
import type { Piece } from "./pieces.ts";

/** A reason to hold a listed outcome, with the cause that explains it. */
export type Hold = { readonly held: Held; readonly cause: CauseId };

/** What holds an answer's outcome, and the words of care that were outweighed and speak for holding it. A withdrawal is held where care may be
 *  in the agreement too, where its ground is thin, and where single requests are answered; a freeze where a person is protected. */
export function holdsOf(material: Material, answer: Decided, isTreatingTrial: boolean): { readonly holds: readonly Hold[]; readonly outweighed: readonly Evidence[] } {
  if (answer.use !== "secondary-use") return { holds: safeguarding(answer.pieces), outweighed: [] };
  const careWords = outweighedCareWords(material);
  // A trial speaks of the treatment that it gives. Somebody who calls or visits patients, and what stands apart from its words, may be another matter.
  const isContactNamed = careWords.some((piece) => piece.weak === "contact");
  const doubted = material.hits.purpose.filter((hit) => isStrong(hit) && (hit.isDoubtful || (hit.discounted === "subject" && !isSaidSecondary(material))));
  const isCareDoubted = isContactNamed || material.isCareStudied || (isTreatingTrial ? doubted.some((hit) => !isInWordsOfResearch(hit, material)) : careWords.length + doubted.length > 0);
  return { holds: secondaryHolds(material, answer, isCareDoubted), outweighed: careWords.map((piece) => ({ ...piece.evidence, discounted: "outweighed" })) };
}

/** Whether a match stands in one part of the purpose with words of research: "randomised trial that treats its participants". */
function isInWordsOfResearch(hit: Hit, { hits }: Material): boolean {
  const { start, end } = partAround(fold(hit.cell.text).text, hit, rowWordings["part-of-a-purpose-end"].match);
  return hits.purpose.some((other) => other.cell === hit.cell && other.rule.question === "use" && other.rule.says === "secondary-use" && other.rule.kind === "research" && other.discounted === null && other.start >= start && other.end <= end);
}

/** Whether the practice's own column, a sourced scheme that the title names, or a plain "not direct care" says that the use is secondary. */
function isSaidSecondary({ claims, hits, schemes }: Material): boolean {
  return rulesCareOut(hits.purpose) || claims.some((claim) => claim.evidence.support === "claim" && claim.use === "secondary-use") || isKnownSecondary(schemes);
}

/** Whether the purpose says in plain words that it is not direct care. */
function rulesCareOut(purpose: readonly Hit[]): boolean {
  return purpose.some(isCareDenied);
}

function isCareDenied({ rule, discounted }: Hit): boolean {
  return rule.id === "direct-care-stated" && discounted === "denied";
}

/** Whether the title names a sourced scheme that is known to be secondary only. */
function isKnownSecondary(schemes: Material["schemes"]): boolean {
  return useOf(schemes.title.filter((hit) => hit.scheme.source.length > 0).flatMap(schemePieces)) === "secondary-use";
}

/** Weak words of care beside a secondary use. Where the title names a scheme that is known to be secondary only, or the purpose itself says that it is
 *  not direct care, mere topics do not count: every extract speaks of diagnoses and medicines. */
function outweighedCareWords({ schemes, hits, weak }: Material): readonly Piece[] {
  const isSettled = isKnownSecondary(schemes) || rulesCareOut(hits.purpose);
  return weak.stated.filter((piece) => piece.weak === "contact" || !isSettled);
}

function secondaryHolds(material: Material, answer: Decided, isCareDoubted: boolean): readonly Hold[] {
  const { agreement, schemes, inTitle } = material;
  const holds: Hold[] = [];
  const add = (held: Held, cause: CauseId): void => {
    if (!holds.some((hold) => hold.held === held && hold.cause === cause)) holds.push({ held, cause });
  };
  const known = [...schemes.title, ...schemes.recipient].filter((hit) => !hit.scheme.carrier);
  if ([...answer.pieces, ...inTitle, ...recipientPieces(agreement)].some((piece) => piece.caseByCase) || known.some((hit) => hit.scheme.caseByCase)) add("case-by-case", "single-requests");
  if (known.some((hit) => hit.scheme.purposes.some((purpose) => purpose.use === "direct-care"))) add("check-scope", "scheme-serves-care");
  if (isCareNamedElsewhere(material)) add("check-scope", "title-names-care");
  if (isUmbrella(agreement)) add("check-scope", "umbrella-agreement");
  if (agreement.severalIn !== null) add("check-scope", "several-agreements");
  if (isCareDoubted) add("check-scope", "care-words-in-purpose");
  if (isSaidSecondary(material) ? goesOnAfterDenial(material) : hasUnexplainedPart(material)) add("check-scope", "part-not-understood");
  if (answer.pieces.length > 0 && answer.pieces.every((piece) => piece.kind === "risk-stratification")) add("check-purpose", "risk-stratification-unspecified");
  if ([...material.stated, ...material.staffData].some((piece) => piece.use === "no-patient-data")) add("check-purpose", "patient-data-unclear");
  if (material.isClaimUnclear) add("check-purpose", "claim-unreadable");
  if (answer.basis === "title" && schemes.title.length === 0 && textOf(agreement.row, "purpose") !== null) add("check-purpose", "purpose-not-understood");
  if (answer.basis === "claim") add("check-purpose", "claim-only");
  if (answer.basis === "recipient") add("check-purpose", "recipient-only");
  if (answer.basis === "scheme" && known.every((hit) => hit.scheme.source.length === 0)) add("check-purpose", "scheme-unsourced");
  return holds;
}

/** Whether some part of the purpose says something, or speaks of people or of those who look after them, and no rule says what it is. Such a part may
 *  be care in words that no rule knows. */
function hasUnexplainedPart({ agreement, hits }: Material): boolean {
  return cellsOf(agreement.row, "purpose").some((cell) => {
    const explained = hits.purpose.filter((hit) => hit.cell.address === cell.address && isStrong(hit));
    return hasPartBeside(cell, explained, 0, explained.length > 0 ? saysSomething : speaksOfCare);
  });
}

/** Whether the purpose, after it has said "not direct care", goes on to say something in words that are no secondary use: what it said before need not
 *  be meant of that. */
function goesOnAfterDenial({ agreement, hits }: Material): boolean {
  return cellsOf(agreement.row, "purpose").some((cell) => {
    const own = hits.purpose.filter((hit) => hit.cell.address === cell.address && isStrong(hit));
    const denial = own.find(isCareDenied);
    return denial !== undefined && hasPartBeside(cell, own.filter((hit) => hit === denial || (hit.rule.says === "secondary-use" && hit.discounted === null)), denial.end, saysSomething);
  });
}

/** Whether a part of a cell, from a place on, is telling and has none of the matches that explain it. */
function hasPartBeside(cell: Cell, explained: readonly Hit[], from: number, isTelling: (part: string) => boolean): boolean {
  const parts = partsOf(fold(cell.text).text, rowWordings["part-of-a-purpose-end"].match);
  return parts.some((part) => part.start >= from && isTelling(part.text) && !explained.some((hit) => hit.start < part.end && hit.end > part.start));
}

function speaksOfCare(part: string): boolean {
  return rowWordings["person-or-service"].match.test(part);
}

/** A purpose of which nothing is understood is held for that alone; beside something that is, two words are a statement of their own. */
function saysSomething(part: string): boolean {
  return speaksOfCare(part) || [...part.matchAll(rowWordings["word-of-content"].match)].length > 1;
}

/** Whether the title, the section heading or a remark speaks of care where the purpose does not; a title such as "Evaluation of the shared
 *  care record" names a use of something that serves care. */
function isCareNamedElsewhere({ inTitle, hits, claims }: Material): boolean {
  const isCare = (hit: Hit): boolean => hit.rule.question === "use" && hit.rule.says === "direct-care" && (hit.discounted === null || hit.isDoubtful);
  const inRemarks = hits.remarks.some((hit) => isCare(hit) && hit.rule.question === "use" && hit.rule.kind !== "administration" && hit.rule.kind !== "communication") || hits.otherColumns.some(isCare);
  const usesCareRecord = hits.title.some((hit) => hit.discounted === "subject" && hit.rule.question === "use" && hit.rule.kind === "shared-record");
  const isSectionOfCare = claims.some((claim) => claim.evidence.support === "section" && claim.use === "direct-care");
  return inRemarks || usesCareRecord || isSectionOfCare || inTitle.some((piece) => piece.use === "direct-care");
}

function safeguarding(pieces: readonly Piece[]): readonly Hold[] {
  return pieces.some((piece) => piece.kind === "safeguarding") ? [{ held: "safeguarding", cause: "safeguarding-agreement" }] : [];
}
