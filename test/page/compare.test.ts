import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser.ts";
import { violationsOf } from "./accessible.ts";
import { closePages, openPage } from "./built-page.ts";
import type { OpenedPage } from "./built-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const story = "fixtures/compare/half-a-year";
const before = ["agreements.csv", "gp-connect.csv"].map((name) => `${story}/before/${name}`);
const after = ["agreements.csv", "gp-connect.csv"].map((name) => `${story}/after/${name}`);
const day = "2025-12-31";

/** What the built command writes. */
function command(...args: readonly string[]): Buffer {
  return execFileSync("node", ["dist/dsa-audit.js", ...args], { maxBuffer: 64e6 });
}

/** Goes to the result of the later register on its day. */
async function toResult({ page }: OpenedPage): Promise<void> {
  await page.setInputFiles("#register", after);
  await page.getByRole("button", { name: "See the result", exact: true }).click();
  await setDay(page, day);
  await page.getByText("as on 31 December 2025").first().waitFor();
}

async function setDay(page: Page, to: string): Promise<void> {
  await page.getByText("Change the day of the audit or the menu").click();
  await page.getByLabel("Day of the audit").fill(to);
  await page.getByLabel("Day of the audit").blur();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe("comparing with an earlier register in the page", { timeout: 300_000 }, () => {
  it("shows what the command's report says, and saves its very bytes", async () => {
    const opened = await openPage(browser);
    const { page, faults, requests } = opened;
    await toResult(opened);
    await page.setInputFiles("#earlier", before);
    await page.getByRole("heading", { level: 1, name: "What changed since the earlier register" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText("Done: ").first().waitFor();
    const compared = [`${story}/before`, `${story}/after`, "--as-of", day];
    for (const [button, format] of [["Save as a page (HTML)", "html"], ["Save as Word", "docx"], ["Save as Excel", "xlsx"]] as const) {
      const { name, bytes } = await saved(page, button);
      expect(name).toBe(`comparison.${format}`);
      expect(bytes.equals(command("compare", ...compared, "--format", format, "--out", "-")), name).toBe(true);
    }
    // What is asked of the audit changes, and the comparison with it: it has to be made again.
    await page.getByRole("link", { name: "Back to the result" }).click();
    await setDay(page, "2025-12-30");
    await page.getByText("as on 30 December 2025").first().waitFor();
    await page.goto(`${page.url().split("#")[0] ?? ""}#compare`);
    await page.getByRole("heading", { level: 1, name: "What the audit found" }).waitFor();
    expect(faults).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("takes the JSON of an earlier audit, with its own day, and refuses what cannot be compared with its remedy", async () => {
    const opened = await openPage(browser);
    const { page, faults } = opened;
    await toResult(opened);
    const alert = page.getByRole("alert");
    const drop = (name: string, content: string | Buffer): Promise<void> => page.setInputFiles("#earlier", { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
    await drop("notes.pdf", "%PDF-1.7\n");
    await alert.getByText("notes.pdf: ").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await drop("june.json", '{"schema": "dsa-audit-compare/1"}');
    await alert.getByText("june.json: This is a comparison and not an audit.").waitFor();
    await drop("june.csv", "Was,Warum,Wer\nPHM dashboards,planning,Mereshire ICB\n");
    await alert.getByText("Or open it by itself in the first step").waitFor();
    // The result of the later register stands as it was.
    await page.getByRole("tab", { name: "Whole register" }).click();
    await page.getByRole("table", { name: /^Agreements and settings: \d+/ }).waitFor();
    const june = command("audit", ...before, "--as-of", "2025-06-30", "--format", "json", "--out", "-");
    await drop("june.json", june);
    await page.getByRole("heading", { level: 1, name: "What changed since the earlier register" }).waitFor();
    await page.getByText("Between 30 June 2025 and 31 December 2025").first().waitFor();
    expect(faults).toEqual([]);
  });
});
