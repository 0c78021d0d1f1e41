import type { FindingCount, ItemsCompared } from "../model/comparison.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { severities } from "../model/vocabulary.ts";

type SavedFinding = SavedAudit["findings"][number];

/** How often each kind of finding stood in either audit, and how many are new, gone or changed. A finding is the same as before if it is of the same
 *  kind and about the same matched item, or, where it is about no item, says the same; one that says something else of the same sheet, such
 *  as another number of rows, is changed. Errors first, then by code. */
export function findingCounts(before: SavedAudit, after: SavedAudit, items: readonly ItemsCompared[]): readonly FindingCount[] {
  const pairOf = new Map(items.flatMap(({ matched }) => matched.map((pair) => [placeText(pair.before.cell.file, pair.before.id), placeText(pair.after.cell.file, pair.after.id)] as const)));
  const was = (file: string, id: string): string => pairOf.get(placeText(file, id)) ?? `before ${placeText(file, id)}`;
  const codes = [...new Set([...before.findings, ...after.findings].map(({ code }) => code))].sort();
  const counts = codes.map((code): FindingCount => {
    const of = (findings: readonly SavedFinding[]): readonly SavedFinding[] => findings.filter((finding) => finding.code === code);
    const [old, now] = [of(before.findings), of(after.findings)];
    const severity = (now[0] ?? old[0])?.severity ?? "info";
    const same = paired(old, now, (finding) => subjectOf(finding, was), (finding) => subjectOf(finding, placeText));
    const changed = paired(same.before.filter(isOfTable), same.after.filter(isOfTable), tableOf, tableOf);
    const pairs = same.before.filter(isOfTable).length - changed.before.length;
    return { code, severity, before: old.length, after: now.length, appeared: same.after.length - pairs, gone: same.before.length - pairs, changed: pairs };
  });
  return counts.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function placeText(file: string, id: string): string {
  return `${file}\n${id}`;
}

/** What a finding is about: its item, or where it has none, what it says. */
function subjectOf({ message, cell, item }: SavedFinding, itemOf: (file: string, id: string) => string): string {
  return item === null ? message : itemOf(cell.file, item);
}

function isOfTable({ item }: SavedFinding): boolean {
  return item === null;
}

/** Where a finding about no item stands, and what it is about there. Rows move when others are put in above them, columns less often; the one sheet of
 *  a CSV file bears the file's name, which is another one each time. */
function tableOf({ cell: { file, sheet, address }, about }: SavedFinding): string {
  return [sheet === file ? "" : sheet, address?.replace(/\d+/g, "") ?? "", about ?? ""].join("\n");
}

/** The findings of both sides that are left when those with the same key are taken away in pairs. */
function paired(before: readonly SavedFinding[], after: readonly SavedFinding[], keyBefore: (finding: SavedFinding) => string, keyAfter: (finding: SavedFinding) => string): { readonly before: readonly SavedFinding[]; readonly after: readonly SavedFinding[] } {
  const open = new Map([...groupedBy(before, keyBefore)].map(([key, of]) => [key, [...of]]));
  const left = after.filter((finding) => open.get(keyAfter(finding))?.shift() === undefined);
  return { before: [...open.values()].flat(), after: left };
}
