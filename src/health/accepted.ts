import { finding } from "../knowledge/findings.ts";
import { neverAccepted } from "../knowledge/health/index.ts";
import type { Acceptance, Acceptances } from "../model/acceptance.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";

/** Marks the findings that somebody has accepted, for as long as they said. An acceptance that has run out is reported, and its finding is open again;
 *  so is one whose finding is no longer there. */
export function acceptFindings(findings: readonly Finding[], accepted: Acceptances | undefined, asOf: Day): readonly Finding[] {
  if (accepted === undefined) return findings;
  const { file, entries } = accepted;
  const standing = entries.filter((entry) => entry.on <= asOf && asOf <= entry.until);
  const marked = findings.map((entry): Finding => {
    const by = standing.find((acceptance) => isMeant(acceptance, entry));
    return by === undefined || neverAccepted.includes(entry.code) ? entry : { ...entry, accepted: { by: by.by, on: by.on, until: by.until, reason: by.reason } };
  });
  const about = entries.flatMap((acceptance, i): readonly Finding[] => {
    const place = { file, sheet: "accepted", row: i + 1 };
    const what = `${acceptance.finding}${acceptance.row === undefined ? "" : `, ${acceptance.row}`}`;
    const isThere = findings.some((entry) => isMeant(acceptance, entry));
    if (asOf > acceptance.until && isThere) return [finding("acceptance-lapsed", place, null, { what, by: acceptance.by, until: dayInWords(acceptance.until), reason: acceptance.reason })];
    return isThere ? [] : [finding("acceptance-without-cause", place, null, { what, by: acceptance.by })];
  });
  return [...marked, ...about];
}

function isMeant({ finding: wanted, row }: Acceptance, { id, code, item }: Finding): boolean {
  if (wanted.includes("@")) return wanted === id;
  return wanted === code && (row === undefined || row === item);
}
