import { singleUseRecipients } from "../knowledge/index.ts";
import type { Evidence, Purpose } from "../model/audit.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf } from "../model/register.ts";
import type { PurposeKind, PurposeUse, Use } from "../model/vocabulary.ts";
import type { Hit } from "./match-rules.ts";
import type { SchemeHit } from "./match-schemes.ts";

/** A use and its kind, as one purpose has them. */
type PieceUse = { readonly use: PurposeUse; readonly kind: PurposeKind };

/** A piece of evidence that counts, for one use. `exclusive`: it rules every other use out; `weak`: it counts only where nothing stronger does. */
export type Piece = PieceUse & { readonly evidence: Evidence; readonly exclusive: boolean; readonly caseByCase: boolean; readonly weak: "topic" | "contact" | null };

/** Whether a match is of a rule that decides by itself. */
export function isStrong(hit: Hit): boolean {
  return hit.rule.weak === undefined;
}

/** Whether a match counts as evidence of a use: it is neither denied, nor a subject, nor a hint. */
export function isCounted({ rule, discounted }: Hit, use: PurposeUse): boolean {
  return rule.question === "use" && rule.says === use && rule.hint !== true && discounted === null;
}

/** The matches that count: those that are neither denied, nor a subject, nor a hint. */
export function counting(hits: readonly Hit[], support: Evidence["support"]): readonly Piece[] {
  return hits.flatMap((hit): readonly Piece[] => {
    const { rule } = hit;
    if (rule.question !== "use" || rule.hint === true || hit.discounted !== null) return [];
    return [{ use: rule.says, kind: rule.kind, evidence: ruleEvidence(hit, support), exclusive: rule.exclusive === true, caseByCase: rule.caseByCase === true, weak: rule.weak ?? null }];
  });
}

/** A match of a rule as evidence. */
export function ruleEvidence(hit: Hit, support: Evidence["support"]): Evidence {
  const { rule } = hit;
  const discounted = rule.hint === true ? "hint" : hit.discounted;
  return { question: rule.question, rule: rule.id, says: rule.says, support, text: hit.text, cell: hit.cell.address, ...(rule.question === "use" ? { kind: rule.kind } : {}), ...(discounted === null ? {} : { discounted }) };
}

/** What a scheme is known to use the data for. */
export function schemePieces(hit: SchemeHit): readonly Piece[] {
  return hit.scheme.purposes.map(({ use, kind }): Piece => ({
    use,
    kind,
    evidence: { question: "use", rule: "known-scheme", says: use, support: "scheme", text: hit.text, cell: hit.cell.address, scheme: hit.scheme.id, kind },
    exclusive: false,
    caseByCase: hit.scheme.caseByCase,
    weak: null,
  }));
}

/** What a recipient with one known use uses the data for. */
export function recipientPieces({ row }: Agreement): readonly Piece[] {
  return cellsOf(row, "recipient").flatMap((cell) => {
    const folded = fold(cell.text).text;
    return singleUseRecipients.flatMap((recipient): readonly Piece[] => {
      if (!recipient.match.test(folded)) return [];
      const evidence: Evidence = { question: "use", rule: recipient.id, says: recipient.use, support: "recipient", text: cell.text.trim(), cell: cell.address, kind: recipient.kind };
      return [{ use: recipient.use, kind: recipient.kind, evidence, exclusive: false, caseByCase: recipient.caseByCase, weak: null }];
    });
  });
}

/** The class that a set of purposes has: one use if they agree, mixed if care and secondary use meet, null if there are none.
 *  Source: the quantifier of docs/how-it-decides.md, section 1 ("exclusively", action 3 of 17 June 2024). */
export function useOf(pieces: readonly PieceUse[]): Exclude<Use, "needs-review"> | null {
  const direct = pieces.some((piece) => piece.use === "direct-care");
  const secondary = pieces.some((piece) => piece.use === "secondary-use");
  if (direct && secondary) return "mixed";
  if (direct) return "direct-care";
  if (secondary) return "secondary-use";
  return pieces.length > 0 ? "no-patient-data" : null;
}

/** The purposes that pieces come to, each with the places of its evidence in the list. */
export function purposesOf(pieces: readonly Piece[], evidence: readonly Evidence[]): readonly Purpose[] {
  const purposes = new Map<string, { use: PurposeUse; kind: PurposeKind; evidence: number[] }>();
  for (const piece of pieces) {
    const key = `${piece.use} ${piece.kind}`;
    const purpose = purposes.get(key) ?? { use: piece.use, kind: piece.kind, evidence: [] };
    const index = evidence.findIndex((entry) => isSame(entry, piece.evidence));
    if (index >= 0 && !purpose.evidence.includes(index)) purpose.evidence.push(index);
    purposes.set(key, purpose);
  }
  return [...purposes.values()];
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.rule === b.rule && a.cell === b.cell && a.text === b.text && a.says === b.says && a.kind === b.kind && a.scheme === b.scheme;
}
