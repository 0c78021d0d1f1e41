import { capabilities, expectedFlows, findingKind, healthRules } from "../knowledge/index.ts";
import type { Audit, Finding, ScoreCard } from "../model/audit.ts";
import { groupedBy } from "../model/grouped-by.ts";

/** The findings of one kind as reports show them: a few with their own sentences, many by what they have in common and where they stand. */
type FindingGroup = { readonly kind: ScoreCard["kinds"][number]; readonly findings: readonly Finding[]; readonly says: readonly { readonly text: string; readonly at: Finding | null }[] };

/** Up to how many findings of a kind are written out one by one. */
const mostOneByOne = 3;

/** The open findings by kind, in the order in which they are worth fixing. */
export function findingGroups({ findings, summary }: Audit): readonly FindingGroup[] {
  const byCode = groupedBy(findings, (entry) => (entry.accepted === undefined ? entry.code : null));
  return summary.health.kinds.filter((kind) => kind.open > 0).map((kind) => {
    const of = byCode.get(kind.code) ?? [];
    return { kind, findings: of, says: of.length <= mostOneByOne ? of.map((entry) => ({ text: entry.message, at: entry })) : [{ text: `${whatAndToDo(kind.code)}${aboutText(of)}`, at: null }] };
  });
}

/** What findings are about, where that is no cell: the flows that are not named, the products that a list leaves out. */
function aboutText(findings: readonly Finding[]): string {
  const names = findings.flatMap(({ about }) => [...expectedFlows, ...capabilities].filter(({ id }) => id === about).map(({ name }) => name));
  return names.length === 0 ? "" : ` It is about: ${names.join(", ")}.`;
}

/** What a kind of finding means and, where its rule says so, what to do about it. */
export function whatAndToDo(code: string): string {
  const rule = healthRules.find((entry) => entry.id === code);
  return rule === undefined ? findingKind(code).means : `${rule.means} ${rule.toDo}`;
}

/** The findings that somebody has accepted. */
export function acceptedFindings({ findings }: Audit): readonly Finding[] {
  return findings.filter((entry) => entry.accepted !== undefined);
}
