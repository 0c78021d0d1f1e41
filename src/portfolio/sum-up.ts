import { catalogueVersion, rulesVersion } from "../knowledge/index.ts";
import type { Audit } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import type { Portfolio, PracticeRecord, RefusedRegister, SkippedFile } from "../model/portfolio.ts";
import type { uses } from "../model/vocabulary.ts";
import type { Use } from "../model/vocabulary.ts";
import { agreementLines } from "./agreements.ts";
import { countsOf, increase, tally } from "./counts.ts";
import type { ActionTally } from "./counts.ts";
import { recipientLines } from "./recipients.ts";
import { remarksOf } from "./remarks.ts";
import { settingLines } from "./settings.ts";

/** What a portfolio has besides its audits. `menu` is the chosen menu as it stands on the day; `schemeNames` are the names of the known schemes, one's own
 *  among them, by their id. */
export type PortfolioSetup = {
  readonly version: string;
  readonly asOf: Day;
  readonly menu: Audit["menu"];
  readonly schemeNames: ReadonlyMap<string, string>;
  readonly skipped: readonly SkippedFile[];
};

/** Sums up many practices, one record after the other, so that no more than one has to be held. `add` takes them in the order of the practices' ids:
 *  the order is part of the result. `finish` takes the registers that could not be audited, and gives the portfolio. */
export function startPortfolio(setup: PortfolioSetup): { readonly add: (record: PracticeRecord) => void; readonly finish: (refused: readonly RefusedRegister[]) => Portfolio } {
  const agreements = agreementLines(setup.schemeNames);
  const recipients = recipientLines();
  const settings = settingLines();
  const practices: Portfolio["practices"] = [];
  const total = emptyTotal(setup);
  return {
    add: (record) => {
      agreements.add(record);
      recipients.add(record);
      settings.add(record);
      practices.push(practiceLine(record));
      addTo(total, record);
    },
    finish: (refused) => ({
      schema: "dsa-audit-portfolio/1",
      tool: { name: "dsa-audit", version: setup.version, rules: rulesVersion, catalogue: catalogueVersion },
      asOf: setup.asOf,
      menu: { ...setup.menu, actions: setup.menu.actions.map((action, i) => ({ ...action, instead: action.instead.map((entry, k) => ({ ...entry, outcomes: total.instead[i]?.[k] ?? {} })) })) },
      summary: {
        registers: practices.length + refused.length,
        audited: practices.length,
        refused: refused.length,
        skipped: setup.skipped.length,
        agreements: total.agreements,
        settings: total.settings,
        byUse: byUse(total.uses),
        actions: setup.menu.actions.map(({ action }) => ({ action, outcomes: countsOf(total.outcomes).find((entry) => entry.action === action)?.outcomes ?? {}, practices: total.practices.get(action) ?? { ready: 0, held: 0, review: 0, nothing: 0 } })),
        findings: total.findings,
      },
      practices,
      settings: settings.finish(),
      ...agreements.finish(),
      recipients: recipients.finish(),
      refused: [...refused],
      skipped: [...setup.skipped],
      remarks: remarksOf(practices),
    }),
  };
}

type Ready = "ready" | "held" | "review" | "nothing";
type Total = {
  agreements: number;
  settings: number;
  readonly uses: Map<Use, number>;
  readonly outcomes: ActionTally;
  readonly practices: Map<number, Record<Ready, number>>;
  readonly findings: { error: number; warning: number; info: number };
  readonly instead: readonly (readonly Record<string, { ready: number; held: number }>[])[];
};

function emptyTotal({ menu }: PortfolioSetup): Total {
  return {
    agreements: 0,
    settings: 0,
    uses: new Map(),
    outcomes: new Map(),
    practices: new Map(menu.actions.map(({ action }) => [action, { ready: 0, held: 0, review: 0, nothing: 0 }])),
    findings: { error: 0, warning: 0, info: 0 },
    instead: menu.actions.map((action) => action.instead.map(() => ({}))),
  };
}

function addTo(total: Total, { agreements, settings, findings, instead }: PracticeRecord): void {
  total.agreements += agreements.length;
  total.settings += settings.length;
  for (const { use } of agreements) increase(total.uses, use);
  const entries = [...agreements, ...settings].flatMap((item) => item.actions);
  tally(total.outcomes, entries);
  for (const [action, practices] of total.practices) practices[readiness(entries.filter((entry) => entry.action === action))]++;
  for (const severity of ["error", "warning", "info"] as const) total.findings[severity] += findings[severity];
  instead.forEach((calls, i) => calls.forEach((of, k) => {
    const sum = total.instead[i]?.[k];
    if (sum === undefined) return;
    for (const [outcome, { ready, held }] of Object.entries(of)) sum[outcome] = { ready: (sum[outcome]?.ready ?? 0) + ready, held: (sum[outcome]?.held ?? 0) + held };
  }));
}

/** The first of these that an action has for a practice: something ready to do, something held, something to settle, nothing. */
function readiness(entries: readonly PracticeRecord["agreements"][number]["actions"][number][]): Ready {
  const listed = entries.filter(({ outcome }) => outcome === "withdraw" || outcome === "freeze" || outcome === "switch-off");
  if (listed.some(({ held }) => held === null)) return "ready";
  if (listed.length > 0) return "held";
  return entries.some(({ outcome }) => outcome === "review") ? "review" : "nothing";
}

function practiceLine({ practice, sources, agreements, settings, findings }: PracticeRecord): Portfolio["practices"][number] {
  const counted = new Map<Use, number>();
  for (const { use } of agreements) increase(counted, use);
  const outcomes: ActionTally = new Map();
  tally(outcomes, [...agreements, ...settings].flatMap((item) => item.actions));
  return { ...practice, sources, agreements: agreements.length, settings: settings.length, byUse: byUse(counted), actions: countsOf(outcomes), findings };
}

function byUse(counted: ReadonlyMap<Use, number>): Record<Use, number> {
  const of = (use: Use): number => counted.get(use) ?? 0;
  return { "direct-care": of("direct-care"), "secondary-use": of("secondary-use"), mixed: of("mixed"), "needs-review": of("needs-review"), "no-patient-data": of("no-patient-data") } satisfies { [U in (typeof uses)[number]]: number };
}
