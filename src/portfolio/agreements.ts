import type { Portfolio, PortfolioAgreement, PracticeRecord, RecordedAgreement } from "../model/portfolio.ts";
import { obligations, statuses, uses } from "../model/vocabulary.ts";
import type { Obligation, Status, Use } from "../model/vocabulary.ts";
import { commonest, countsBy, countsOf, increase, namedBy, note, tally } from "./counts.ts";
import type { ActionTally, NamedTally } from "./counts.ts";

type Line = {
  readonly scheme: string | null;
  readonly titles: Map<string, number>;
  readonly recipients: Map<string, number>;
  practices: number;
  last: string;
  items: number;
  readonly uses: Map<Use, NamedTally>;
  readonly obligations: Map<Obligation, number>;
  readonly statuses: Map<Status, NamedTally>;
  readonly claims: Map<Use, NamedTally>;
  readonly outcomes: ActionTally;
};

/** Brings together the same agreement of many practices, as one line each: known schemes by their id, others by the words of title and recipient.
 *  Of the others only those that at least two practices have become lines; how many are left out is counted. */
export function agreementLines(schemeNames: ReadonlyMap<string, string>): { readonly add: (record: PracticeRecord) => void; readonly finish: () => Pick<Portfolio, "agreements" | "single" | "untitled"> } {
  const lines = new Map<string, Line>();
  let untitled = 0;
  return {
    add: ({ practice, agreements }) => {
      for (const agreement of agreements) {
        if (agreement.group === null) untitled++;
        else addTo(lineOf(lines, agreement, agreement.group), agreement, practice.id);
      }
    },
    finish: () => {
      const shown = [...lines].filter(([, line]) => line.scheme !== null || line.practices > 1);
      return {
        agreements: shown.map(([key, line]) => finished(key, line, schemeNames)).sort((a, b) => b.practices - a.practices || (a.key < b.key ? -1 : 1)),
        single: [...lines.values()].reduce((sum, line) => sum + (line.scheme === null && line.practices === 1 ? line.items : 0), 0),
        untitled,
      };
    },
  };
}

function lineOf(lines: Map<string, Line>, { scheme }: RecordedAgreement, key: string): Line {
  const known = lines.get(key);
  if (known !== undefined) return known;
  const made: Line = { scheme, titles: new Map(), recipients: new Map(), practices: 0, last: "", items: 0, uses: new Map(), obligations: new Map(), statuses: new Map(), claims: new Map(), outcomes: new Map() };
  lines.set(key, made);
  return made;
}

function addTo(line: Line, agreement: RecordedAgreement, practice: string): void {
  if (line.last !== practice) {
    line.practices++;
    line.last = practice;
  }
  line.items++;
  if (line.scheme === null && agreement.title !== null) increase(line.titles, agreement.title.trim());
  if (agreement.recipient !== null && agreement.recipient.trim() !== "") increase(line.recipients, agreement.recipient.trim());
  note(line.uses, agreement.use, practice);
  increase(line.obligations, agreement.obligation);
  note(line.statuses, agreement.status, practice);
  if (agreement.claim !== null) note(line.claims, agreement.claim, practice);
  tally(line.outcomes, agreement.actions);
}

function finished(key: string, line: Line, schemeNames: ReadonlyMap<string, string>): PortfolioAgreement {
  return {
    key,
    scheme: line.scheme,
    title: (line.scheme === null ? commonest(line.titles) : schemeNames.get(line.scheme)) ?? line.scheme ?? "",
    recipient: commonest(line.recipients),
    practices: line.practices,
    items: line.items,
    byUse: namedBy(line.uses, uses),
    byObligation: countsBy(line.obligations, obligations),
    byStatus: namedBy(line.statuses, statuses),
    byClaim: namedBy(line.claims, uses),
    actions: countsOf(line.outcomes),
    differs: { use: line.uses.size > 1, claim: line.claims.size > 1, withdrawal: line.statuses.has("withdrawn") && [...line.statuses.keys()].some((status) => status === "active" || status === "renewal-due" || status === "unknown") },
  };
}
