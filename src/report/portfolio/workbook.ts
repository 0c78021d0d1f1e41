import { capabilities, obligationWords, outcomeWords, statusWords, useWords } from "../../knowledge/index.ts";
import { dayInWords } from "../../model/day.ts";
import type { ActionCounts, Portfolio } from "../../model/portfolio.ts";
import { obligations, outcomes, statuses, uses } from "../../model/vocabulary.ts";
import { writeTables } from "../../workbook/index.ts";
import type { TableSheet } from "../../workbook/index.ts";
import { isListed } from "../document/summary.ts";
import { practiceNames } from "./words.ts";

type Column<Row> = readonly [heading: string, width: number, of: (row: Row) => string | number | null];

/** How wide a column of numbers is: as its longest word. */
const narrow = 11;

/** The overview as a workbook: practices, the same agreement over all practices, recipients, GP Connect products, and what could not be audited, each with
 *  all its lines. What would be too wide to be read on a page has several sheets with the same lines. */
export function portfolioWorkbook(portfolio: Portfolio): Promise<Uint8Array> {
  const { asOf, menu, agreements, practices, recipients, settings, refused } = portfolio;
  const names = practiceNames(portfolio);
  const lines = [`As on ${dayInWords(asOf)}. ${menu.title}.${menu.note === null ? "" : ` ${menu.note}`}`];
  const sheet = <Row>(name: string, title: string, about: string, columns: readonly Column<Row>[], rows: readonly Row[]): TableSheet => ({
    name,
    title,
    lines: [...lines, about],
    columns: columns.map(([heading, width]) => ({ heading, width, kind: numeric(columns, rows, heading) ? "number" : "text" })),
    rows: rows.map((row) => columns.map(([, , of]) => of(row))),
  });
  type Practice = Portfolio["practices"][number];
  type Agreement = Portfolio["agreements"][number];
  const ofAgreements = actionColumns(portfolio, "agreement");
  const ofSettings = actionColumns(portfolio, "gp-connect");
  const practice: readonly Column<Practice>[] = [["Practice", 34, (row) => row.name], ["ODS code", 10, (row) => row.ods]];
  const agreement: readonly Column<Agreement>[] = [["Agreement", 40, (row) => row.title], ["Recipient", 30, (row) => row.recipient], ["Practices", narrow, (row) => row.practices]];
  const countingPractices = "Numbers are practices.";
  const countingAgreements = "Numbers are agreements. “Ready” is what nothing holds back.";
  return writeTables({ title: "Data-sharing agreements of many practices", day: asOf }, [
    sheet("Practices", "Practices", "Numbers are agreements or settings.", [
      ...practice,
      ["Agreements", 12, (row) => row.agreements],
      ["Settings", narrow, (row) => row.settings],
      ...uses.map((use): Column<Practice> => [capital(useWords[use].label), narrow, (row) => row.byUse[use]]),
      ["Errors in the register", narrow, (row) => row.findings.error],
      ["Register", 40, (row) => row.sources.map(({ file }) => file).join("; ")],
      ["Audit", 40, (row) => `practices/${row.id}.json`],
    ], practices),
    sheet("Practices, actions", "What practices have to do", "Numbers are agreements or settings. “Ready” is what nothing holds back.", [...practice, ...ofAgreements, ...ofSettings], practices),
    sheet("Agreements", "The same agreement over all practices", "One without a known scheme is a candidate for a catalogue of your own.", [
      ...agreement,
      ["Known scheme", 22, (row) => row.scheme],
      ["Claims differ", 9, (row) => (row.differs.claim ? "yes" : "no")],
      ["Some withdrew", 10, (row) => (row.differs.withdrawal ? "yes" : "no")],
      ["Withdrawn in", 44, (row) => (row.byStatus["withdrawn"] === undefined ? null : names(row.byStatus["withdrawn"]))],
    ], agreements),
    sheet("Agreements, uses", "What the same agreement is used for", countingPractices, [
      ...agreement,
      ...uses.map((use): Column<Agreement> => [`Use: ${useWords[use].label}`, narrow, (row) => row.byUse[use]?.number ?? 0]),
      ...uses.filter((use) => use !== "needs-review").map((use): Column<Agreement> => [`Claimed: ${useWords[use].label}`, narrow, (row) => row.byClaim[use]?.number ?? 0]),
    ], agreements),
    sheet("Agreements, statuses", "Where in its life the same agreement is, and whether there is a choice", "Columns of statuses count practices, those of choices agreements.", [
      ...agreement,
      ...statuses.map((status): Column<Agreement> => [`Status: ${statusWords[status].label}`, narrow, (row) => row.byStatus[status]?.number ?? 0]),
      ...obligations.map((obligation): Column<Agreement> => [`Choice: ${obligationWords[obligation].label}`, narrow, (row) => row.byObligation[obligation] ?? 0]),
    ], agreements),
    sheet("Agreements, actions", "What the actions come to for the same agreement", countingAgreements, [...agreement, ...ofAgreements], agreements),
    sheet("Recipients", "Recipients over all practices", countingAgreements, [
      ["Recipient", 44, (row) => row.recipient],
      ["Practices", narrow, (row) => row.practices.number],
      ["Agreements", 12, (row) => row.agreements],
      ...ofAgreements,
    ], recipients),
    sheet("GP Connect", "GP Connect: who has what on", "The first columns count practices; the others count settings.", [
      ["Product", 40, (row) => row.name],
      ["Writes coding", 9, (row) => (capabilities.find(({ id }) => id === row.capability)?.writesCoding === true ? "yes" : "no")],
      ["Contract requires it", 10, (row) => (row.required ? "yes" : "no")],
      ["On", 7, (row) => row.on.number],
      ["Off", 7, (row) => row.off.number],
      ["Not said", 7, (row) => row.notSaid.number],
      ["On in", 44, (row) => names(row.on)],
      ...ofSettings,
    ], settings),
    sheet("Could not be audited", "Registers that could not be audited", "They are in none of the numbers.", [
      ["Register", 44, (row) => row.files.join("; ")],
      ["What is wrong, and what to do", 100, (row) => row.message],
    ], refused),
  ]);
}

type Counted = { readonly actions: readonly ActionCounts[] };

/** A column for each outcome that occurs at all of each action on agreements, or on settings; what is listed in two, ready and held. */
function actionColumns({ summary, menu }: Portfolio, appliesTo: "agreement" | "gp-connect"): readonly Column<Counted>[] {
  return summary.actions.filter(({ action }) => menu.actions.find((entry) => entry.action === action)?.appliesTo === appliesTo).flatMap(({ action, outcomes: occurring }) =>
    outcomes.filter((outcome) => occurring[outcome] !== undefined && outcome !== "not-affected").flatMap((outcome): readonly Column<Counted>[] => {
      const of = (row: Counted, kind: "ready" | "held"): number => row.actions.find((entry) => entry.action === action)?.outcomes[outcome]?.[kind] ?? 0;
      const { label } = outcomeWords[outcome];
      return isListed(outcome)
        ? [[`${action}: ${label}, ready`, narrow, (row) => of(row, "ready")], [`${action}: ${label}, held`, narrow, (row) => of(row, "held")]]
        : [[`${action}: ${label}`, narrow, (row) => of(row, "ready") + of(row, "held")]];
    }),
  );
}

function numeric<Row>(columns: readonly Column<Row>[], rows: readonly Row[], heading: string): boolean {
  const [first] = rows;
  return first !== undefined && typeof columns.find(([name]) => name === heading)?.[2](first) === "number";
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
