import { dayInWords } from "../../model/day.ts";
import type { Portfolio } from "../../model/portfolio.ts";
import { plainText } from "../document/blocks.ts";
import type { Block, ChartData, ReportDocument } from "../document/blocks.ts";
import { count } from "../document/items.ts";
import { agreementBlocks, candidateBlocks } from "./agreement-blocks.ts";
import { practiceBlocks, recipientBlocks, settingBlocks } from "./line-blocks.ts";

/** Many practices as a report to read: a summary with a picture, who has what to do, who still has what on, the same agreement over all practices,
 *  candidates for the catalogue, recipients, and what could not be audited. Long tables show their beginning and say where the rest stands. */
export function portfolioDocument(portfolio: Portfolio): ReportDocument {
  const { summary, asOf, menu } = portfolio;
  const title = "Data-sharing agreements of many practices";
  return {
    title,
    subject: count(summary.audited, "practice register"),
    runningHead: `${title}: ${count(summary.audited, "register")}`,
    runningFoot: `As on ${dayInWords(asOf)}. ${menu.title}.`,
    blocks: [...summaryBlocks(portfolio, title), ...refusedBlocks(portfolio), ...practiceBlocks(portfolio), ...settingBlocks(portfolio), ...agreementBlocks(portfolio), ...candidateBlocks(portfolio), ...recipientBlocks(portfolio), ...closingBlocks(portfolio)],
  };
}

function summaryBlocks({ summary, asOf, menu, remarks }: Portfolio, title: string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: title, id: "report" },
    ...[...(menu.note === null ? [] : [menu.note]), ...menu.warnings, ...remarks].map((text): Block => ({ kind: "paragraph", runs: [{ text }], tone: "warning" })),
    {
      kind: "facts",
      rows: [
        { name: "Registers", value: plainText(`${summary.audited} of ${summary.registers} audited${summary.refused === 0 ? "" : `; ${summary.refused} could not be`}`) },
        { name: "Day of the audits", value: plainText(dayInWords(asOf)) },
        { name: "Menu", value: plainText(menu.title) },
        { name: "Read", value: plainText(`${count(summary.agreements, "agreement")} and ${count(summary.settings, "GP Connect setting")}`) },
      ],
    },
    { kind: "heading", level: 2, text: "Summary", id: "summary" },
    ...(summary.audited === 0 ? [] : [{ kind: "chart", chart: chartOf({ summary, menu }), text: chartWords({ summary, menu }) } as const]),
    { kind: "paragraph", runs: [{ text: "A practice counts once for an action: as ready if anything is ready, else as held, else as to settle. Nothing here is to be done without the practice’s own audit, which gives the evidence." }] },
  ];
}

const series = [
  { name: "something ready", tone: "ready", of: "ready" },
  { name: "held items only", tone: "held", of: "held" },
  { name: "something to settle only", tone: "review", of: "review" },
  { name: "nothing", tone: "neutral", of: "nothing" },
] as const;

/** How many practices each action reaches, and how far. */
function chartOf({ summary, menu }: Pick<Portfolio, "summary" | "menu">): ChartData {
  return {
    shape: "bars",
    title: "Practices by action, and what it has for them",
    unit: "practices",
    series: series.map(({ name, tone }) => ({ name, tone })),
    bars: summary.actions.map(({ action, practices }) => ({ name: `Action ${action}: ${titleOf(menu, action)}`, values: series.map(({ of }) => practices[of]) })),
  };
}

function chartWords({ summary, menu }: Pick<Portfolio, "summary" | "menu">): string {
  return summary.actions.map(({ action, practices }) => `Action ${action}, ${titleOf(menu, action)}: ${series.filter(({ of }) => practices[of] > 0).map(({ name, of }) => `${count(practices[of], "practice")} with ${name}`).join(", ")}.`).join(" ");
}

function titleOf(menu: Portfolio["menu"], action: number): string {
  return menu.actions.find((entry) => entry.action === action)?.title ?? "";
}

/** How many refused registers the report lists. */
const mostRefused = 200;

function refusedBlocks({ refused }: Portfolio): readonly Block[] {
  if (refused.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `Could not be audited: ${refused.length}`, id: "refused" },
    { kind: "paragraph", runs: [{ text: "These registers are in none of the numbers. Put them right and run the portfolio again." }], tone: "warning" },
    { kind: "table", caption: "Registers that could not be audited, and why", columns: [{ name: "Register", share: 30 }, { name: "What is wrong, and what to do", share: 70 }], rows: refused.slice(0, mostRefused).map(({ files, message }) => ({ cells: [plainText(files.slice(0, 3).join(", ")), plainText(message)] })) },
    ...(refused.length > mostRefused ? [{ kind: "paragraph", runs: [{ text: `The first ${mostRefused} of ${refused.length}; summary.json has all.` }] } as const] : []),
  ];
}

function closingBlocks({ tool, single, untitled, summary }: Portfolio): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "How this was made", id: "made" },
    {
      kind: "list",
      items: [
        plainText(`Each register was audited by itself with dsa-audit ${tool.version}, rules ${tool.rules}, catalogue ${tool.catalogue}. Its audit is in the folder practices.`),
        plainText(`The same agreement is found by its known scheme, or by the words of its title and recipient. ${count(single, "agreement")} that only one practice has and that ${single === 1 ? "is" : "are"} no known scheme, and ${count(untitled, "row")} without a title, are left out of the lists of agreements here.`),
        plainText("Every agreement, setting and action is in the folder tables, as CSV and JSON Lines; the sums are in summary.json."),
        ...(summary.skipped === 0 ? [] : [plainText(`${count(summary.skipped, "other file")} in the folders ${summary.skipped === 1 ? "is" : "are"} no register; summary.json lists ${summary.skipped === 1 ? "it" : "them"}.`)]),
        plainText("Nothing in it is legal advice. A person decides."),
      ],
    },
  ];
}
