import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { menuOn } from "../../src/audit.ts";
import { menus, schemes } from "../../src/knowledge/index.ts";
import { recordPractice, startPortfolio } from "../../src/portfolio/index.ts";
import { portfolioFiles } from "../../src/report/portfolio/index.ts";
import { launchBrowser } from "../browser.ts";
import { auditCsv, fixtureDay } from "../fixtures.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("the overview's tables are sorted by a click on a heading, up and down, and nothing is fetched", async () => {
  const portfolio = startPortfolio({ version: "0.0.0-test", asOf: fixtureDay, menu: menuOn(menus[0], fixtureDay), schemeNames: new Map(schemes.map(({ id, name }) => [id, name])), skipped: [] });
  for (const [i, id] of ["birch", "alder", "cedar"].entries()) {
    const rows = Array.from({ length: i + 9 }, (_, row) => `Study ${id} ${row},Fern University,Research,Voluntary,Live`).join("\n");
    portfolio.add(recordPractice(await auditCsv(`Agreement,Shared with,Purpose,Legal basis,Status\n${rows}`), { id, name: `Practice ${id}`, ods: null, namedBy: "file" }, [{ file: `${id}.csv`, sha256: id }]));
  }
  const html = (await portfolioFiles(portfolio.finish([]))).find(({ name }) => name === "portfolio.html");
  const page = await browser.newPage({ offline: true });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  await page.setContent(String(html?.content));
  const table = page.locator("table.report-table", { has: page.getByRole("button", { name: "Agreements", exact: true }) }).first();
  const order = async (): Promise<readonly string[]> => (await table.locator("tbody tr").allInnerTexts()).map((text) => /alder|birch|cedar/.exec(text)?.[0] ?? text);
  const heading = table.getByRole("button", { name: "Agreements", exact: true });
  await heading.click();
  expect(await order()).toEqual(["cedar", "alder", "birch"]);
  await heading.click();
  expect(await order()).toEqual(["birch", "alder", "cedar"]);
  expect(await table.locator("th[aria-sort=ascending]").count()).toBe(1);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});
