import { finding, findingKindOrNone } from "../knowledge/findings.ts";
import { neverAccepted } from "../knowledge/health/index.ts";
import { Acceptance } from "../model/acceptance.ts";
import type { PlacedAcceptance, WrittenAcceptance } from "../model/acceptance.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";

/** What is accepted, and on which day it is asked. `keyOf` gives an item's stable key by its id, for a row that has moved since. */
export type Accepting = { readonly accepted: readonly PlacedAcceptance[]; readonly keyOf: (item: string) => string | null; readonly asOf: Day };

/** Marks the findings that somebody has accepted, for as long as they said. An acceptance that has run out is reported, and its finding is open again;
 *  so is one whose finding is no longer there. */
export function acceptFindings(findings: readonly Finding[], { accepted, keyOf, asOf }: Accepting): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const meant = accepted.map((acceptance) => ({ acceptance, means: new Set(meantBy(acceptance, findings, keyOf)) }));
  const standing = meant.filter(({ acceptance }) => acceptance.on <= asOf && asOf <= acceptance.until);
  const marked = findings.map((entry): Finding => {
    const by = neverAccepted.includes(entry.code) ? undefined : standing.find(({ means }) => means.has(entry))?.acceptance;
    return by === undefined ? entry : { ...entry, accepted: { by: by.by, on: by.on, until: by.until, reason: by.reason } };
  });
  const about = meant.flatMap(({ acceptance, means }): readonly Finding[] => {
    const { place, by, until, reason } = acceptance;
    const what = `${acceptance.finding}${acceptance.row === undefined ? "" : `, ${acceptance.row}`}`;
    if (means.size === 0) return acceptance.forMany === true ? [] : [finding("acceptance-without-cause", place, null, { what, by })];
    return asOf > until ? [finding("acceptance-lapsed", place, null, { what, by, until: dayInWords(until), reason })] : [];
  });
  return [...marked, ...about];
}

function meantBy({ finding: wanted, row }: Acceptance, findings: readonly Finding[], keyOf: Accepting["keyOf"]): readonly Finding[] {
  if (wanted.includes("@")) return findings.filter(({ id }) => id === wanted);
  return findings.filter(({ code, item }) => wanted === code && (row === undefined || row === item || (item !== null && row === keyOf(item))));
}

/** Reads a day that was typed as a text; a month alone means its first or its last day. */
type ReadDay = (text: string, monthMeans: "first-day" | "last-day") => Day | null;

/** What was written on an annotated workbook's sheet of findings, checked as a configuration file is: what lacks a person, its days or a reason is a finding
 *  and accepts nothing. A finding of an item is known again by the item's key, wherever its row stands now. */
export function acceptancesWritten(written: readonly WrittenAcceptance[], readDay: ReadDay): { readonly accepted: readonly PlacedAcceptance[]; readonly findings: readonly Finding[] } {
  const accepted: PlacedAcceptance[] = [];
  const findings: Finding[] = [];
  for (const { place, address, finding: id, key, by, reason, ...days } of written) {
    const [on, until] = [days.on.day ?? readDay(days.on.text, "first-day"), days.until.day ?? readDay(days.until.text, "last-day")];
    const code = id.split("@")[0] ?? "";
    const missing = [by.length < 2 ? "who accepts it" : null, on === null ? "since when" : null, until === null ? "until when" : null, reason.length < 5 ? "why, in some words" : null].filter((part) => part !== null);
    const isOver = on !== null && until !== null && until < on;
    const because =
      findingKindOrNone(code) === null ? `"${code}" is no finding of this version` : neverAccepted.includes(code) ? "it cannot be accepted, only put right" : missing.length > 0 ? `it does not say ${missing.join(" and ")}` : isOver ? "its last day is before its first" : null;
    if (because !== null) findings.push(finding("acceptance-not-counted", place, address, { what: code, because }));
    else accepted.push({ ...Acceptance.parse({ finding: key === null ? id : code, ...(key === null ? {} : { row: key }), by, on, until, reason }), place });
  }
  return { accepted, findings };
}
