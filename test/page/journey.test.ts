import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { violationsOf } from "./accessible.ts";
import { openPage } from "./built-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const untidy = "fixtures/registers/untidy-workbook/register.xlsx";

describe("the offline page, opened from the disk without a network", () => {
  it("takes a register, audits it, shows the lists, and asks the network for nothing", async () => {
    const { page, faults, requests } = await openPage(browser);
    expect(await violationsOf(page)).toEqual([]);
    await page.setInputFiles("#register", untidy);
    await page.getByRole("heading", { level: 1, name: "What the audit found" }).waitFor();
    await page.getByRole("tab", { name: "Action 3" }).click();
    await page.getByRole("table", { name: "Ready: 5" }).waitFor();
    await page.getByRole("table", { name: "Held: 7. Not to be done yet" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "PHM dashboards" }).click();
    await page.getByRole("heading", { level: 1, name: "PHM dashboards" }).waitFor();
    await expect.poll(() => page.locator("mark").allTextContents()).toContain("planning");
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("says of a file that is no register what it is and what to do, as the command line does", async () => {
    const { page, faults } = await openPage(browser);
    await page.setInputFiles("#register", { name: "notes.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("notes.pdf");
    expect(await alert.textContent()).toMatch(/PDF/);
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
