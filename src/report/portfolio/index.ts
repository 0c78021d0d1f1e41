import type { Portfolio } from "../../model/portfolio.ts";
import { renderPage } from "../html-page.ts";
import { renderDocumentForTerminal } from "../terminal-document.ts";
import { portfolioDocument } from "./document.ts";
import { sortScript } from "./sort-script.ts";

export { portfolioText } from "./text.ts";

/** A file of the overview: its name in the folder of the results, and what it holds. */
type PortfolioFile = { readonly name: string; readonly content: string | Uint8Array };

/** How many characters wide the overview is written. */
const width = 120;

/** The files that show a portfolio as a whole: the overview as a page, as a workbook and as text, and `summary.json`, which
 *  `schema/portfolio.schema.json` describes. */
export async function portfolioFiles(portfolio: Portfolio): Promise<readonly PortfolioFile[]> {
  const report = portfolioDocument(portfolio);
  const { portfolioWorkbook } = await import("./workbook.ts");
  return [
    { name: "portfolio.html", content: await renderPage(report, sortScript) },
    { name: "portfolio.xlsx", content: await portfolioWorkbook(portfolio) },
    { name: "portfolio.txt", content: renderDocumentForTerminal(report, { colour: false, width }) },
    { name: "summary.json", content: `${JSON.stringify(portfolio, null, 2)}\n` },
  ];
}
