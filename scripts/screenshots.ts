import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Takes the pictures of docs/page.md anew from the built page, on the day of the fixtures. CHROME_PATH names the browser where it is not Debian's. */
const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium", args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"] });
const page = await (await browser.newContext({ offline: true, locale: "en-GB", viewport: { width: 1100, height: 760 }, reducedMotion: "reduce" })).newPage();
await page.clock.setFixedTime(new Date("2026-11-22T09:00:00Z"));
const take = (name: string): Promise<Buffer> => page.screenshot({ path: `docs/images/page-${name}.png` });
const heading = (name: string | RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();

await page.goto(pathToFileURL(resolve("dist/page.html")).href);
await take("choose");
await page.setInputFiles("#register", "fixtures/registers/untidy-workbook/register.xlsx");
await heading("Check what was read");
await take("check");
await page.getByRole("button", { name: "See the result", exact: true }).click();
await heading("What the audit found");
await page.getByRole("heading", { name: "Summary" }).evaluate("(element) => element.scrollIntoView()");
await take("result");
await page.getByRole("tab", { name: "Action 3" }).click();
await page.getByRole("table", { name: /^Held/ }).waitFor();
await page.getByRole("heading", { name: "The lists" }).evaluate("(element) => element.scrollIntoView()");
await take("list");
await page.getByRole("link", { name: "Risk strat" }).click();
await heading("Risk strat");
await take("item");
await page.getByRole("link", { name: "Record a decision about it" }).click();
await heading(/^Decide about/);
await page.getByRole("heading", { name: "Your decision" }).evaluate("(element) => element.scrollIntoView()");
await take("decide");
await page.getByRole("link", { name: "5. Take away" }).click();
await heading("Take the result away");
await take("take-away");
await browser.close();
