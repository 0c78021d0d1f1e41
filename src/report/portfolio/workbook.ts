import { capabilities, obligationWords, outcomeWords, statusWords, useWords } from "../../knowledge/index.ts";
import { dayInWords } from "../../model/day.ts";
import type { ActionCounts, Portfolio } from "../../model/portfolio.ts";
import { obligations, outcomes, statuses, uses } from "../../model/vocabulary.ts";
import { writeTables } from "../../workbook/index.ts";
import type { TableSheet } from "../../workbook/index.ts";
import { isListed } from "../document/summary.ts";
import { practiceNames } from "./words.ts";

type Column<Row> = readonly [heading: string, width: number, of: (row: Row) => string | number | null];

/** The overview as a workbook: practices, the same agreement over all practices, recipients, GP Connect products, and what could not be audited, each whole. */
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
  const counted = actionColumns(portfolio);
  return writeTables({ title: "Data-sharing agreements of many practices", day: asOf }, [
    sheet("Practices", "Practices", "Numbers are agreements or settings. “Ready” is what nothing holds back.", [
      ["Practice", 34, (row) => row.name],
      ["ODS code", 12, (row) => row.ods],
      ["Agreements", 13, (row) => row.agreements],
      ["Settings", 11, (row) => row.settings],
      ...counted,
      ...uses.map((use): Column<Portfolio["practices"][number]> => [capital(useWords[use].label), 14, (row) => row.byUse[use]]),
      ["Errors in the register", 13, (row) => row.findings.error],
      ["Register", 40, (row) => row.sources.map(({ file }) => file).join("; ")],
      ["Audit", 40, (row) => `practices/${row.id}.json`],
    ], practices),
    sheet("Agreements", "The same agreement over all practices", "Columns of uses and statuses count practices; the others count agreements. One without a known scheme is a candidate for a catalogue of your own.", [
      ["Agreement", 40, (row) => row.title],
      ["Recipient", 30, (row) => row.recipient],
      ["Known scheme", 22, (row) => row.scheme],
      ["Practices", 11, (row) => row.practices],
      ["Claims differ", 11, (row) => (row.differs.claim ? "yes" : "no")],
      ["Some withdrew", 11, (row) => (row.differs.withdrawal ? "yes" : "no")],
      ["Withdrawn in", 34, (row) => (row.byStatus["withdrawn"] === undefined ? null : names(row.byStatus["withdrawn"]))],
      ...uses.map((use): Column<Portfolio["agreements"][number]> => [`Use: ${useWords[use].label}`, 13, (row) => row.byUse[use]?.number ?? 0]),
      ...uses.filter((use) => use !== "needs-review").map((use): Column<Portfolio["agreements"][number]> => [`Claimed: ${useWords[use].label}`, 13, (row) => row.byClaim[use]?.number ?? 0]),
      ...statuses.map((status): Column<Portfolio["agreements"][number]> => [`Status: ${statusWords[status].label}`, 13, (row) => row.byStatus[status]?.number ?? 0]),
      ...obligations.map((obligation): Column<Portfolio["agreements"][number]> => [`Choice: ${obligationWords[obligation].label}`, 13, (row) => row.byObligation[obligation] ?? 0]),
      ...counted,
    ], agreements),
    sheet("Recipients", "Recipients over all practices", "Numbers are agreements.", [
      ["Recipient", 44, (row) => row.recipient],
      ["Practices", 11, (row) => row.practices.number],
      ["Agreements", 13, (row) => row.agreements],
      ...counted,
    ], recipients),
    sheet("GP Connect", "GP Connect: who has what on", "The first columns count practices; the others count settings.", [
      ["Product", 40, (row) => row.name],
      ["Writes coding", 12, (row) => (capabilities.find(({ id }) => id === row.capability)?.writesCoding === true ? "yes" : "no")],
      ["Contract requires it", 12, (row) => (row.required ? "yes" : "no")],
      ["On", 9, (row) => row.on.number],
      ["Off", 9, (row) => row.off.number],
      ["Not said", 9, (row) => row.notSaid.number],
      ["On in", 44, (row) => names(row.on)],
      ...counted,
    ], settings),
    sheet("Could not be audited", "Registers that could not be audited", "They are in none of the numbers.", [
      ["Register", 44, (row) => row.files.join("; ")],
      ["What is wrong, and what to do", 100, (row) => row.message],
    ], refused),
  ]);
}

type Counted = { readonly actions: readonly ActionCounts[] };

/** A column for each outcome of each action that occurs at all; what is listed in two, ready and held. */
function actionColumns({ summary }: Portfolio): readonly Column<Counted>[] {
  return summary.actions.flatMap(({ action, outcomes: occurring }) =>
    outcomes.filter((outcome) => occurring[outcome] !== undefined && outcome !== "not-affected").flatMap((outcome): readonly Column<Counted>[] => {
      const of = (row: Counted, kind: "ready" | "held"): number => row.actions.find((entry) => entry.action === action)?.outcomes[outcome]?.[kind] ?? 0;
      const { label } = outcomeWords[outcome];
      return isListed(outcome)
        ? [[`${action}: ${label}, ready`, 12, (row) => of(row, "ready")], [`${action}: ${label}, held`, 12, (row) => of(row, "held")]]
        : [[`${action}: ${label}`, 12, (row) => of(row, "ready") + of(row, "held")]];
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
