import { causes, settleText } from "../knowledge/index.ts";
import type { ActionEntry } from "../model/audit.ts";
import type { Case, Facts, Menu } from "../model/menu.ts";
import { holds as holdOrder } from "../model/vocabulary.ts";
import type { CauseId, Held, Obligation, Status, Use } from "../model/vocabulary.ts";

/** What deciding needs to know of an agreement. `holds` are the doubts that classification found, `ground` what the obligation rests on. */
export type DecidableAgreement = {
  readonly use: Use;
  readonly obligation: Obligation;
  readonly status: Status;
  readonly cause: CauseId | null;
  readonly ground: string | null;
  readonly holds: readonly { readonly held: Held; readonly cause: CauseId }[];
  readonly isTreatingTrial: boolean;
};

/** What each action of the menu comes to for an agreement; an action that asks nothing of it has no entry. */
export function decideAgreement(menu: Menu, item: DecidableAgreement): readonly ActionEntry[] {
  return menu.actions.flatMap((action): readonly ActionEntry[] => {
    if (action.appliesTo !== "agreement") return [];
    const matched = caseFor(action.cases, { use: item.use, obligation: item.obligation, status: item.status });
    if (matched.outcome === null) return [];
    const isListed = matched.outcome === "withdraw" || matched.outcome === "freeze";
    const own = isListed ? item.holds.filter((hold) => action.heldBy.includes(hold.held)) : [];
    const fromCase = (matched.held ?? []).map((held) => ({ held, cause: matched.cause }));
    const holding: { readonly held: Held; readonly cause: CauseId | undefined }[] = [...own, ...fromCase].sort((a, b) => holdOrder.indexOf(a.held) - holdOrder.indexOf(b.held));
    const cause = holding[0]?.cause ?? (item.use === "needs-review" && matched.outcome === "review" && item.cause !== null && matched.cause === undefined ? item.cause : matched.cause);
    const reasons = [reasonWithGround(matched, item), ...new Set(own.map((hold) => causes[hold.cause].means))];
    return [
      {
        action: action.number,
        outcome: matched.outcome,
        held: holding[0]?.held ?? null,
        holds: [...new Set(holding.map((hold) => hold.held))],
        reasons,
        cautions: cautionsOf(matched, item),
        ...(cause === undefined ? {} : { cause, settle: settleText(cause) }),
      },
    ];
  });
}

/** What each action of the menu comes to for a GP Connect setting. `note` is what is worth knowing of its product. */
export function decideSetting(menu: Menu, facts: Facts["gp-connect"], note: string | null): readonly ActionEntry[] {
  return menu.actions.flatMap((action): readonly ActionEntry[] => {
    if (action.appliesTo !== "gp-connect") return [];
    const matched = caseFor(action.cases, facts);
    if (matched.outcome === null) return [];
    const held = [...(matched.held ?? [])].sort((a, b) => holdOrder.indexOf(a) - holdOrder.indexOf(b));
    return [
      {
        action: action.number,
        outcome: matched.outcome,
        held: held[0] ?? null,
        holds: held,
        reasons: [matched.because],
        cautions: note === null ? [] : [note],
        ...(matched.cause === undefined ? {} : { cause: matched.cause, settle: settleText(matched.cause) }),
      },
    ];
  });
}

/** The one case of an action that fits the facts. Throws where the table leaves the facts open, which the tests rule out for our menus. */
function caseFor<F extends Record<string, string>>(cases: readonly Case<F>[], facts: F): Case<F> {
  const fitting = cases.filter((entry) => fits(entry, facts));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new Error(`the menu has ${fitting.length} cases for ${JSON.stringify(facts)}`);
  return only;
}

function fits<F extends Record<string, string>>(entry: Case<F>, facts: F): boolean {
  const allowed = new Map<string, readonly string[]>(Object.entries(entry.when));
  return Object.entries(facts).every(([key, value]) => allowed.get(key)?.includes(value) ?? true);
}

function reasonWithGround(matched: Case<Facts["agreement"]>, item: DecidableAgreement): string {
  const isRequired = matched.outcome === "cannot-withdraw" || matched.outcome === "cannot-freeze";
  return isRequired && item.ground !== null ? `${matched.because} ${item.ground}` : matched.because;
}

/** Warnings for the patient's sake. Source: docs/how-it-decides.md (trials; a frozen direct-care agreement). */
function cautionsOf({ outcome }: Case<Facts["agreement"]>, { use, isTreatingTrial }: DecidableAgreement): string[] {
  if (outcome === "freeze" && (use === "direct-care" || use === "mixed")) return ["Patient safety: this agreement serves patients' care. Ask what care would be missed before you hold it back."];
  if (outcome === "freeze" && use === "needs-review") return ["Patient safety: it is not known whether care depends on this agreement. Find out before you hold it back."];
  if (outcome === "withdraw" && isTreatingTrial) return ["Patient safety: a trial may treat those who take part. Speak to the trial team before you end anything."];
  return [];
}
