import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { z } from "zod";

/** Takes the pictures of docs/page.md anew from the built page, on the day of the fixtures. CHROME_PATH names the browser where it is not Debian's. */
const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium", args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"] });

async function open(width: number, height: number): Promise<Page> {
  const page = await (await browser.newContext({ offline: true, locale: "en-GB", viewport: { width, height }, reducedMotion: "reduce" })).newPage();
  await page.clock.setFixedTime(new Date("2026-11-22T09:00:00Z"));
  await page.goto(pathToFileURL(resolve("dist/page.html")).href);
  return page;
}

/** Goes to the result of a register. */
async function toResult(page: Page, files: readonly string[]): Promise<void> {
  await page.setInputFiles("#register", files);
  await page.getByRole("button", { name: "See the result", exact: true }).click();
  await heading(page, "What the audit found");
}

/** Takes a picture as large as the window, from the top of the page or from a heading on. */
async function take(page: Page, name: string, from?: string): Promise<void> {
  const scrolled = z.number().parse(await page.evaluate("scrollY"));
  const box = from === undefined ? null : await page.getByRole("heading", { name: from, exact: true }).first().boundingBox();
  const top = box === null ? 0 : box.y + scrolled - 16;
  await page.screenshot({ path: `docs/images/page-${name}.png`, fullPage: true, clip: { x: 0, y: top, ...(page.viewportSize() ?? { width: 1100, height: 760 }) } });
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();

const page = await open(1100, 760);
await take(page, "choose");
await page.setInputFiles("#register", "fixtures/registers/untidy-workbook/register.xlsx");
await heading(page, "Check what was read");
await take(page, "check");
await page.getByRole("button", { name: "See the result", exact: true }).click();
await heading(page, "What the audit found");
await take(page, "result", "Summary");
await page.getByRole("tab", { name: "Action 3" }).click();
await page.getByRole("table", { name: /^Held/ }).waitFor();
await take(page, "list", "The lists");
await page.getByRole("link", { name: "Risk strat" }).click();
await heading(page, "Risk strat");
await take(page, "item", "What the menu comes to");
await page.context().close();

const later = await open(1100, 760);
const story = (side: string): readonly string[] => ["agreements.csv", "gp-connect.csv"].map((name) => `fixtures/compare/half-a-year/${side}/${name}`);
await toResult(later, story("after"));
await later.setInputFiles("#earlier", story("before"));
await heading(later, "What changed since the earlier register");
await take(later, "compare");
await later.context().close();

const phone = await open(390, 844);
await toResult(phone, ["fixtures/registers/untidy-workbook/register.xlsx"]);
await take(phone, "phone", "Summary");
await browser.close();
