import { rowWordings } from "../knowledge/index.ts";
import type { Evidence, Purpose } from "../model/audit.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { textOf } from "../model/register.ts";
import type { CauseId, Use } from "../model/vocabulary.ts";
import { decideUse } from "./decide-use.ts";
import type { Decided } from "./decide-use.ts";
import { holdsOf } from "./holds.ts";
import type { Hold } from "./holds.ts";
import { gatherMaterial } from "./material.ts";
import type { Material, NamedSchemes } from "./material.ts";
import { isStrong, purposesOf, ruleEvidence, schemePieces, useOf } from "./pieces.ts";

/** The answer to "what is the data used for?". */
export type UseAnswer = {
  readonly use: Use;
  readonly cause: CauseId | null;
  readonly purposes: readonly Purpose[];
  readonly evidence: readonly Evidence[];
  readonly holds: readonly Hold[];
  readonly isTreatingTrial: boolean;
  readonly decidedBy: Evidence | null;
};

/** The agreement's use from what its row states, what it claims and what its scheme is known for. It is `needs-review` when nothing is
 *  recognised or the row contradicts itself or its scheme; the order of purposes means nothing. Source: docs/how-it-decides.md, section 1. */
export function classifyUse(agreement: Agreement, schemes: NamedSchemes): UseAnswer {
  const material = gatherMaterial(agreement, schemes);
  const answer = decideUse(material);
  const isTreatingTrial = answer.pieces.some((piece) => piece.kind === "research") && rowWordings.trial.match.test(fold(`${agreement.title ?? ""} ${textOf(agreement.row, "purpose") ?? ""}`).text);
  const { holds, outweighed } = holdsOf(material, answer, isTreatingTrial);
  const evidence = [...evidenceOf(material, answer), ...outweighed];
  return { use: answer.use, cause: answer.cause, purposes: purposesOf(answer.pieces, evidence), evidence, holds, isTreatingTrial, decidedBy: decidingPiece(material, answer) };
}

/** The piece of evidence that the answer was taken from: the register's own column where that made it, or else the first purpose's. */
function decidingPiece({ claims }: Material, { use, pieces, basis }: Decided): Evidence | null {
  const isByClaim = basis === "claim" || (use === "mixed" && useOf(pieces) !== "mixed");
  return (isByClaim ? claims.find((claim) => claim.evidence.support === "claim")?.evidence : pieces[0]?.evidence) ?? null;
}

/** All the evidence, the overruled included: the row's words, its claims, what the answer was taken from besides, and what its schemes are known for. */
function evidenceOf({ hits, claims, stated, schemes }: Material, { more }: Decided): readonly Evidence[] {
  const items = stated.filter((piece) => piece.weak !== null).map((piece) => piece.evidence);
  const known = [...schemes.title, ...schemes.recipient, ...schemes.purpose].filter((hit) => !hit.scheme.carrier && !more.some((piece) => piece.evidence.scheme === hit.scheme.id));
  return [
    ...hits.purpose.filter(isStrong).map((hit) => ruleEvidence(hit, "stated")),
    ...items,
    ...hits.data.map((hit) => ruleEvidence(hit, "stated")),
    ...hits.title.filter(isStrong).map((hit) => ruleEvidence(hit, "title")),
    ...claims.map((claim) => claim.evidence),
    ...hits.hints.map((hit) => ruleEvidence(hit, "hint")),
    ...more.map((piece) => piece.evidence),
    ...known.flatMap((hit) => schemePieces(hit).slice(0, 1)).map((piece): Evidence => ({ ...piece.evidence, discounted: "outweighed" })),
  ];
}
