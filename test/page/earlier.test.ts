import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { readRegister } from "../../src/read/index.ts";
import { annotate } from "../annotated.ts";
import { launchBrowser } from "../browser.ts";
import { auditFiles } from "../fixtures.ts";
import { violationsOf } from "./accessible.ts";
import { closePages, openPage } from "./built-page.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const register = { name: "register.csv", bytes: new TextEncoder().encode("Agreement,Shared with,Purpose,Status\nCPRD,MHRA,research,Active\nLocal sharing,Fernshire Federation,to be agreed,Active\n") };

describe("decisions of an earlier audit, in the page", { timeout: 300_000 }, () => {
  it("are taken over from its workbook, count at once and in every file, and another file says what it is", async () => {
    const decisions = [{ item: "register.csv!3", use: "secondary-use", by: "Dr A Patel", on: "2026-08-20", reason: "Counts only" }] as const;
    const earlier = { ...(await annotate(await auditFiles([register], { decisions, version }), [register])), name: "audited.xlsx" };
    for (const { name, bytes } of [register, earlier]) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "minutes.pdf"), "%PDF-1.7\n");
    const { page, faults } = await openPage(browser);
    await page.setInputFiles("#register", join(folder, register.name));
    await page.getByRole("heading", { level: 1, name: "Check what was read" }).waitFor();
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await page.getByText("Change the day of the audit or the menu").click();
    await page.getByLabel("Day of the audit").fill("2026-11-22");
    await page.getByLabel("Day of the audit").blur();
    await page.getByText("as on 22 November 2026").first().waitFor();
    await page.getByRole("link", { name: "4. Decide" }).click();
    await page.getByText("0 of 1 decided").waitFor();
    await page.setInputFiles("#earlier-workbook", join(folder, "minutes.pdf"));
    await page.locator("#earlier-workbook-error").getByText("PDF").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText("0 of 1 decided").waitFor();
    await page.setInputFiles("#earlier-workbook", join(folder, earlier.name));
    await page.locator(".page-line").getByText("1 decision and 0 dates were taken over from audited.xlsx").waitFor();
    await page.getByText("1 of 1 decided").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "5. Take away" }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save JSON", exact: true }).click()]);
    const [source] = await readRegister([earlier]);
    if (source === undefined) throw new Error("no source");
    const result = await auditFiles([register], { earlier: source, version });
    expect(result.agreements[1]?.decision).toMatchObject({ by: "Dr A Patel", decidedIn: "earlier-workbook" });
    expect(readFileSync(await file.path(), "utf8")).toBe(reporters.json.render(result));
    expect(faults).toEqual([]);
  });
});
