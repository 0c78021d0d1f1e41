import type { Portfolio } from "../../model/portfolio.ts";

export { portfolioText } from "./text.ts";

/** A file of the overview: its name in the folder of the results, and what it holds. */
type PortfolioFile = { readonly name: string; readonly content: string | Uint8Array };

/** The files that show a portfolio as a whole. `summary.json` is what `schema/portfolio.schema.json` describes. */
export async function portfolioFiles(portfolio: Portfolio): Promise<readonly PortfolioFile[]> {
  return Promise.resolve([{ name: "summary.json", content: `${JSON.stringify(portfolio, null, 2)}\n` }]);
}
