import { findingKind } from "../knowledge/findings.ts";
import { asksForNothing, fixingOrder, mostFirst } from "../knowledge/health/index.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Finding, ScoreCard } from "../model/audit.ts";
import { checks } from "../model/health.ts";
import { severities } from "../model/vocabulary.ts";

/** The findings counted by what they are about and by kind, in the order in which they are worth fixing. There is no grade: nobody could say what it
 *  means, and one open error can matter more than fifty notes. */
export function scoreCard(findings: readonly Finding[]): ScoreCard {
  const open = findings.filter((entry) => entry.accepted === undefined);
  const byCode = groupedBy(findings, (entry) => entry.code);
  const kinds = [...byCode].map(([code, of]) => {
    const { check, severity, weight } = findingKind(code);
    const still = of.filter((entry) => entry.accepted === undefined);
    const step = fixingOrder.findIndex((entry) => entry.weight === weight && entry.severities.includes(severity));
    return { step, code, check, severity, weight, open: still.length, accepted: of.length - still.length, items: touched(still) };
  });
  const ordered = kinds.sort((a, b) => a.step - b.step || b.items - a.items || (a.code < b.code ? -1 : 1));
  const first = ordered.filter((kind) => kind.open > 0 && !asksForNothing.includes(kind.code)).slice(0, mostFirst);
  return {
    open: open.length,
    accepted: findings.length - open.length,
    byCheck: checks.map((check) => ({ check, ...countsOf(open.filter((entry) => entry.check === check)) })),
    kinds: ordered.map(({ code, check, severity, weight, open: still, accepted, items }) => ({ code, check, severity, weight, open: still, accepted, items })),
    first: first.map(({ code, step }) => ({ code, because: fixingOrder[step]?.because ?? "" })),
  };
}

/** How many agreements and settings findings touch; a finding for a whole table touches those that it counts. */
function touched(findings: readonly Finding[]): number {
  const items = new Set(findings.flatMap(({ item, cell }) => (item === null ? [] : [`${cell.file}\n${item}`])));
  return items.size + findings.reduce((sum, entry) => sum + (entry.item === null ? (entry.agreements ?? 0) : 0), 0);
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): { readonly error: number; readonly warning: number; readonly info: number } {
  const [error = 0, warning = 0, info = 0] = severities.map((severity) => findings.filter((entry) => entry.severity === severity).length);
  return { error, warning, info };
}
