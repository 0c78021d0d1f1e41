import type { Portfolio } from "../../model/portfolio.ts";
import { renderDocumentForTerminal } from "../terminal-document.ts";
import { portfolioDocument } from "./document.ts";

export { portfolioText } from "./text.ts";

/** A file of the overview: its name in the folder of the results, and what it holds. */
type PortfolioFile = { readonly name: string; readonly content: string };

/** How many characters wide the overview is written. */
const width = 120;

/** The files that show a portfolio as a whole: the overview to read, and `summary.json`, which `schema/portfolio.schema.json` describes. */
export function portfolioFiles(portfolio: Portfolio): readonly PortfolioFile[] {
  return [
    { name: "portfolio.txt", content: renderDocumentForTerminal(portfolioDocument(portfolio), { colour: false, width }) },
    { name: "summary.json", content: `${JSON.stringify(portfolio, null, 2)}\n` },
  ];
}
