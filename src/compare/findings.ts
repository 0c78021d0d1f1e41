import type { FindingCount, ItemsCompared } from "../model/comparison.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { severities } from "../model/vocabulary.ts";

type SavedFinding = SavedAudit["findings"][number];

/** How often each kind of finding stood in either audit, and how many are new or gone. A finding is the same as before if it is of the same kind
 *  and about the same matched item, or, where it is about no item, says the same. Errors first, then by code. */
export function findingCounts(before: SavedAudit, after: SavedAudit, items: readonly ItemsCompared[]): readonly FindingCount[] {
  const pairOf = new Map(items.flatMap(({ matched }) => matched.map((pair) => [placeText(pair.before.cell.file, pair.before.id), placeText(pair.after.cell.file, pair.after.id)] as const)));
  const was = tally(before.findings, (file, id) => pairOf.get(placeText(file, id)) ?? `before ${placeText(file, id)}`);
  const is = tally(after.findings, placeText);
  const codes = [...new Set([...before.findings, ...after.findings].map(({ code }) => code))].sort();
  const counts = codes.map((code): FindingCount => {
    const of = (findings: readonly SavedFinding[]): readonly SavedFinding[] => findings.filter((finding) => finding.code === code);
    const severity = (of(after.findings)[0] ?? of(before.findings)[0])?.severity ?? "info";
    return { code, severity, before: of(before.findings).length, after: of(after.findings).length, appeared: missing(is, was, code), gone: missing(was, is, code) };
  });
  return counts.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function placeText(file: string, id: string): string {
  return `${file}\n${id}`;
}

type Tally = ReadonlyMap<string, { readonly code: string; readonly times: number }>;

function tally(findings: readonly SavedFinding[], itemOf: (file: string, id: string) => string): Tally {
  const times = new Map<string, { code: string; times: number }>();
  for (const { code, message, cell, item } of findings) {
    const about = `${code}\n${item === null ? message : itemOf(cell.file, item)}`;
    times.set(about, { code, times: (times.get(about)?.times ?? 0) + 1 });
  }
  return times;
}

/** How many findings of a kind one side has more than the other. */
function missing(here: Tally, there: Tally, code: string): number {
  return [...here].reduce((sum, [about, entry]) => sum + (entry.code === code ? Math.max(0, entry.times - (there.get(about)?.times ?? 0)) : 0), 0);
}
