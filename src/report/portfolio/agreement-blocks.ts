import type { Portfolio, PortfolioAgreement } from "../../model/portfolio.ts";
import { plainText } from "../document/blocks.ts";
import type { Block, Run, Text } from "../document/blocks.ts";
import { count } from "../document/items.ts";
import { comesTo, more } from "./line-blocks.ts";
import { practiceNames, spread, spreadOf } from "./words.ts";

/** How many lines each of these tables shows; `summary.json` has all. */
const mostLines = 150;

/** The same agreement over all practices, as one line: how it is classified, what it comes to, and where the practices differ. */
export function agreementBlocks(portfolio: Portfolio): readonly Block[] {
  const known = portfolio.agreements.filter(({ scheme }) => scheme !== null);
  if (known.length === 0) return [];
  const differing = known.filter(({ differs }) => differs.claim || differs.withdrawal);
  return [
    { kind: "heading", level: 2, text: "The same agreement in many practices", id: "agreements" },
    { kind: "paragraph", runs: [{ text: `Known schemes, those of most practices first. The numbers are practices.${more(known.length, mostLines, "schemes")}` }] },
    tableOf("Known schemes over all practices", known.slice(0, mostLines), portfolio),
    ...(differing.length === 0
      ? []
      : [
          { kind: "heading", level: 3, text: `Where practices differ: ${count(differing.length, "scheme")}`, id: "differences" } as const,
          { kind: "paragraph", runs: [{ text: `One practice’s register calls it direct care and another’s secondary use, or one has withdrawn and another has not.${more(differing.length, mostLines, "schemes")}` }] } as const,
          differencesOf(differing.slice(0, mostLines), portfolio),
        ]),
  ];
}

/** Agreements that are no known scheme and that several practices have: candidates for a catalogue of one's own. */
export function candidateBlocks(portfolio: Portfolio): readonly Block[] {
  const unknown = portfolio.agreements.filter(({ scheme }) => scheme === null);
  if (unknown.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `Not in the catalogue, and in several practices: ${unknown.length}`, id: "candidates" },
    { kind: "paragraph", runs: [{ text: `They have the same title and recipient. Entered once in a catalogue of your own (--catalogue), they are classified alike everywhere.${more(unknown.length, mostLines, "agreements")}` }] },
    tableOf("Agreements that are no known scheme", unknown.slice(0, mostLines), portfolio),
  ];
}

function tableOf(caption: string, lines: readonly PortfolioAgreement[], { menu }: Portfolio): Block {
  return {
    kind: "table",
    caption,
    columns: [{ name: "Agreement", share: 30 }, { name: "Practices", share: 10 }, { name: "Classified as", share: 18 }, { name: "Status", share: 16 }, { name: "What it comes to", share: 26 }],
    rows: lines.map((line) => ({ cells: [nameOf(line), plainText(String(line.practices)), plainText(spread(line.byUse, "use")), plainText(spread(line.byStatus, "status")), comesTo(line.actions, menu)] })),
  };
}

function differencesOf(lines: readonly PortfolioAgreement[], portfolio: Portfolio): Block {
  const names = practiceNames(portfolio);
  const listed = (label: string, of: PortfolioAgreement["byUse"], kind: "use" | "status"): Text => spreadOf(of, kind).map(({ label: value, named }): readonly Run[] => [{ text: `${label}${value}, ${named.number}: `, style: "strong" }, { text: names(named) }]);
  return {
    kind: "table",
    caption: "Schemes that practices call or treat differently",
    columns: [{ name: "Agreement", share: 28 }, { name: "The practices’ own claims", share: 36 }, { name: "Where it stands", share: 36 }],
    rows: lines.map((line) => ({ cells: [nameOf(line), line.differs.claim ? listed("", line.byClaim, "use") : plainText("the same"), line.differs.withdrawal ? listed("", line.byStatus, "status") : plainText("none withdrawn, or all")] })),
  };
}

function nameOf({ title, recipient }: PortfolioAgreement): Text {
  return [[{ text: title, style: "strong" }], ...(recipient === null ? [] : [[{ text: recipient, style: "quiet" } satisfies Run]])];
}
