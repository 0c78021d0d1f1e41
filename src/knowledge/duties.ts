import type { Known } from "../model/knowledge.ts";
import { isWithin } from "../model/day.ts";
import type { Day } from "../model/day.ts";

/** A law or contract term that requires something of the practice between two days (inclusive; null: no end known). */
export type Duty = Known & { readonly until: Day | null; readonly requiresOn: readonly string[]; readonly ground: string };

/** The terms that require GP Connect products to be on. */
export const duties: readonly Duty[] = [
  {
    id: "gp-connect-enabled",
    means: "The GP contract requires Access Record (HTML and Structured) and Update Record to be enabled.",
    why: "From that day switching one of them off breaches the contract, and one that is off is a gap.",
    source: ["https://zoomlaw.co.uk/2025-727-uksi.html", "https://www.sslmcs.co.uk/news/update-gp-contract-changes-from-1st-october-2025", "https://www.bma.org.uk/our-campaigns/gp-campaigns/england/gp-connect"],
    since: "2025-10-01",
    until: null,
    requiresOn: ["update-record", "access-record-html", "access-record-structured"],
    ground: "SI 2025/727",
  },
];

/** The duties that stand on a day. */
export function inForce(all: readonly Duty[], asOf: Day): readonly Duty[] {
  return all.filter((duty) => isWithin(asOf, { from: duty.since, until: duty.until }));
}
