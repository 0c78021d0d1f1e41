import { causes, settleText } from "../knowledge/index.ts";
import type { ActionEntry, Evidence, Purpose } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import { fittingCases, numberOf } from "../model/menu.ts";
import type { Facts, PlacedAction } from "../model/menu.ts";
import type { CauseId, Held, Outcome } from "../model/vocabulary.ts";
import { byWeight, onlyCase } from "./one-case.ts";
import { basisOf, evidenceSentence } from "./reasons.ts";

/** What deciding needs to know of an agreement. `holds` are the doubts that classification found, `ground` what the obligation rests on;
 *  `purposes` point into `evidence`. */
export type DecidableAgreement = Facts["agreement"] & {
  readonly cause: CauseId | null;
  readonly ground: string | null;
  readonly holds: readonly { readonly held: Held; readonly cause: CauseId }[];
  readonly isTreatingTrial: boolean;
  readonly evidence: readonly Evidence[];
  readonly purposes: readonly Purpose[];
};

/** What each action comes to for an agreement on a day; an action that asks nothing of it has no entry. Whatever the menu says, what a law or a
 *  contract requires is neither withdrawn nor frozen. Source: docs/how-it-decides.md, the actions. */
export function decideAgreement(actions: readonly PlacedAction[], item: DecidableAgreement, asOf: Day): readonly ActionEntry[] {
  return actions.flatMap(({ menu, action }): readonly ActionEntry[] => {
    if (action.appliesTo !== "agreement") return [];
    const { use, obligation, status, platform } = item;
    const matched = onlyCase(fittingCases(action, { use, obligation, status, platform }), action);
    if (matched.outcome === null) return [];
    const isRequired = obligation === "statutory" || obligation === "contractual";
    const outcome = isRequired ? requiredOutcome(matched.outcome) : matched.outcome;
    const isListed = outcome === "withdraw" || outcome === "freeze";
    const own = isListed ? item.holds.filter((hold) => action.heldBy.includes(hold.held)) : [];
    const fromCase = (outcome === matched.outcome ? (matched.held ?? []) : []).map((held) => ({ held, cause: matched.cause }));
    const holding: readonly { readonly held: Held; readonly cause: CauseId | undefined }[] = byWeight([...own, ...fromCase]);
    const cause = holding[0]?.cause ?? (outcome === "review" && use === "needs-review" && item.cause !== null && matched.cause === undefined ? item.cause : matched.cause);
    const because = outcome === matched.outcome ? matched.because : `${matched.because} But ${obligation === "statutory" ? "the law" : "a contract that the practice holds"} requires it, and no menu can lift that.`;
    const says = item.ground !== null && (outcome === "cannot-withdraw" || outcome === "cannot-freeze") ? `${because} ${item.ground}` : because;
    return [
      {
        action: numberOf(action),
        outcome,
        held: holding[0]?.held ?? null,
        holds: [...new Set(holding.map((hold) => hold.held))],
        reasons: [says, ...new Set(own.map((hold) => causes[hold.cause].means)), ...evidenceSentence(item, outcome), basisOf(menu, action, asOf)],
        cautions: cautionsOf(outcome, item),
        ...(cause === undefined || (outcome !== "review" && holding.length === 0) ? {} : { cause, settle: settleText(cause) }),
      },
    ];
  });
}

/** What a listed outcome becomes for what a law or a contract requires. */
function requiredOutcome(outcome: Outcome): Outcome {
  if (outcome === "withdraw") return "cannot-withdraw";
  return outcome === "freeze" ? "cannot-freeze" : outcome;
}

/** Warnings for the patient's sake. Source: docs/how-it-decides.md (trials; agreements that serve care). */
function cautionsOf(outcome: Outcome, { use, status, isTreatingTrial }: DecidableAgreement): string[] {
  const isCare = use === "direct-care" || use === "mixed";
  if (outcome === "freeze" && isCare) return ["Patient safety: this agreement serves patients' care. Ask what care would be missed before you hold it back."];
  if (outcome === "freeze" && use === "needs-review") return ["Patient safety: it is not known whether care depends on this agreement. Find out before you hold it back."];
  if (outcome === "review" && isCare) return [`Patient safety: patients' care depends on this agreement. ${status === "proposed" ? "Ask what care would be missed before you hold it back." : "Keep it going while the review lasts."}`];
  if (outcome === "withdraw" && isTreatingTrial) return ["Patient safety: a trial may treat those who take part. Speak to the trial team before you end anything."];
  return [];
}
