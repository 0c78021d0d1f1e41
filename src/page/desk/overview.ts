import { outcomeWords } from "../../knowledge/index.ts";
import type { Audit } from "../../model/audit.ts";
import type { ChartData } from "../../report/document/blocks.ts";
import { listedUnder } from "../../report/document/items.ts";
import { isListed, summaryBlocks } from "../../report/document/summary.ts";
import { decidable, nextToDecide } from "./decidable.ts";
import type { ListId } from "./lists.ts";

/** One list of the result: its name, and what it holds in figures. */
type ListSummary = { readonly id: ListId; readonly name: string; readonly title: string; readonly figures: readonly { readonly number: number; readonly words: string }[] };

/** What the page shows of an audit before anything is opened; small, whatever the register's size. */
export type Overview = {
  readonly practice: Audit["practice"];
  readonly asOf: string;
  readonly menu: { readonly id: string; readonly title: string; readonly note: string | null; readonly warnings: readonly string[] };
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly agreements: number;
  readonly settings: number;
  readonly findings: Audit["summary"]["findings"];
  readonly lists: readonly ListSummary[];
  /** How many agreements wait for a decision about their use, how many have one, and the first that waits. */
  readonly decide: { readonly open: number; readonly decided: number; readonly next: string | null };
  /** What was taken over from the workbook of an earlier audit, in a sentence; null where none was given. */
  readonly takenOver: string | null;
  readonly picture: { readonly chart: ChartData; readonly text: string } | null;
};

/** The overview of an audit. */
export function overviewOf(audit: Audit): Overview {
  const { menu, summary } = audit;
  const chart = summaryBlocks(audit, "", "").find((block) => block.kind === "chart");
  const reviews = summary.byOutcome.review;
  const required = summary.byOutcome["cannot-withdraw"] + summary.byOutcome["cannot-freeze"];
  const waiting = decidable(audit);
  const { error, warning, info } = summary.findings;
  return {
    practice: audit.practice,
    asOf: audit.asOf,
    menu: { id: menu.id, title: menu.title, note: menu.note, warnings: menu.warnings },
    files: audit.sources.map(({ file, sha256 }) => ({ name: file, sha256 })),
    agreements: summary.agreements,
    settings: summary.gpConnect,
    findings: summary.findings,
    lists: [
      ...menu.actions.map((action) => actionSummary(audit, action)),
      { id: "review", name: "Needs review", title: "Needs review", figures: [{ number: reviews, words: "to settle first" }] },
      { id: "required", name: "Cannot withdraw", title: "Required by law or contract", figures: [{ number: required, words: "cannot be withdrawn or frozen" }] },
      { id: "register", name: "Whole register", title: "The whole register", figures: [{ number: summary.agreements, words: summary.agreements === 1 ? "agreement" : "agreements" }, { number: summary.gpConnect, words: summary.gpConnect === 1 ? "GP Connect setting" : "GP Connect settings" }] },
      { id: "findings", name: "Findings", title: "The register itself", figures: [{ number: error, words: error === 1 ? "error" : "errors" }, { number: warning, words: warning === 1 ? "warning" : "warnings" }, { number: info, words: info === 1 ? "note" : "notes" }] },
    ],
    takenOver: audit.findings.find(({ code }) => code === "earlier-carried")?.message ?? null,
    decide: { open: waiting.filter((item) => item.decision === null).length, decided: waiting.filter((item) => item.decision !== null).length, next: nextToDecide(audit, null) },
    picture: chart === undefined ? null : { chart: chart.chart, text: chart.text },
  };
}

function actionSummary(audit: Audit, { action, title }: Audit["menu"]["actions"][number]): ListSummary {
  const listed = listedUnder(audit, action).filter(({ entry }) => isListed(entry.outcome));
  const held = listed.filter(({ entry }) => entry.held !== null).length;
  const [first] = listed;
  const figures = first === undefined ? [{ number: 0, words: "listed" }] : [{ number: listed.length - held, words: `to ${outcomeWords[first.entry.outcome].label}, ready` }, { number: held, words: "held: not to be done yet" }];
  return { id: `action-${action}`, name: `Action ${action}`, title: `Action ${action}: ${title}`, figures };
}
