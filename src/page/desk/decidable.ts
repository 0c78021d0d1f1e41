import type { Audit, AuditedAgreement } from "../../model/audit.ts";
import type { Held } from "../../model/vocabulary.ts";

/** The holds that a decision about the use can settle; the others ask for a law, a status or a safeguarding lead. */
const aboutUse: readonly Held[] = ["check-purpose", "check-scope"];

/** The agreements whose use a person has to settle, and those where somebody has. */
export function decidable({ agreements }: Audit): readonly AuditedAgreement[] {
  return agreements.filter((item) => hasDecision(item) || item.use === "needs-review" || item.actions.some((entry) => entry.holds.some((hold) => aboutUse.includes(hold))));
}

/** Whether a reviewer has decided about an agreement. */
export function hasDecision({ decision }: AuditedAgreement): boolean {
  return decision !== null;
}

/** The first agreement after another, or of all, that waits for a decision; the first of all after the last. Null where none waits. */
export function nextToDecide(audit: Audit, after: string | null): string | null {
  const all = decidable(audit);
  const at = all.findIndex((item) => item.id === after);
  const inTurn = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return inTurn.find((item) => !hasDecision(item))?.id ?? null;
}
