import { isDone } from "../model/comparison.ts";
import type { ActionMove, TrendPoint } from "../model/comparison.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { isListed } from "../model/vocabulary.ts";
import type { Use } from "../model/vocabulary.ts";

/** One audit as a point in time: what is open under each action, and the agreements by use. `since` are the moves since the audit before it. */
export function trendPoint(audit: SavedAudit, since: readonly ActionMove[] | null): TrendPoint {
  const entries = [...audit.agreements, ...audit.gpConnect].flatMap((item) => item.actions);
  const count = (use: Use): number => audit.agreements.filter((item) => item.use === use).length;
  return {
    asOf: audit.asOf,
    files: audit.sources.map(({ file }) => file),
    menu: audit.menu.id,
    agreements: audit.agreements.length,
    gpConnect: audit.gpConnect.length,
    byUse: { "direct-care": count("direct-care"), "secondary-use": count("secondary-use"), mixed: count("mixed"), "needs-review": count("needs-review"), "no-patient-data": count("no-patient-data") } satisfies Record<Use, number>,
    actions: audit.menu.actions.map(({ action, like, title }) => {
      const of = entries.filter((entry) => entry.action === action);
      const listed = of.filter(({ outcome }) => isListed(outcome));
      return { action, like, title, ready: listed.filter(({ held }) => held === null).length, held: listed.filter(({ held }) => held !== null).length, review: of.filter(({ outcome }) => outcome === "review").length };
    }),
    done: since === null ? null : since.filter(({ move }) => isDone(move)).length,
    newlyDue: since === null ? null : since.filter(({ move }) => move === "newly-due").length,
  };
}
