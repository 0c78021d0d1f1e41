import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { launchBrowser } from "../browser.ts";
import { violationsOf } from "./accessible.ts";
import { closePages, openPage } from "./built-page.ts";

const columns = ["Agreement", "Shared with", "Purpose", "Status", ...Array.from({ length: 36 }, (_, i) => `Remark ${i + 1}`)];
const csv = [columns.join(","), ["Cohort", "Fernshire University", "research", "Live", ...columns.slice(4).map((_, i) => `words ${i}`)].join(",")].join("\n");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

describe("what the page draws in turns", { timeout: 120_000 }, () => {
  it("is all there in the end: each column with every choice, and the foot of the step", async () => {
    const { page, faults } = await openPage(browser);
    await page.setInputFiles("#register", { name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByRole("heading", { level: 1, name: "Check what was read" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const choices = z.array(z.int()).parse(await page.evaluate(`[...document.querySelectorAll("table select")].map((list) => list.options.length)`));
    expect(choices).toHaveLength(columns.length);
    expect(new Set(choices).size).toBe(1);
    expect(choices[0]).toBeGreaterThan(20);
    expect(await page.getByRole("button", { name: "See the result", exact: true }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("is drawn at once where the user reaches for it before its turn", async () => {
    // No turn comes once all rows of the table stand.
    const { page } = await openPage(browser, { before: `const real = requestAnimationFrame.bind(window); window.requestAnimationFrame = (then) => (document.querySelectorAll("tbody tr").length >= ${columns.length} ? 0 : real(then));` });
    await page.setInputFiles("#register", { name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    const choices = page.getByLabel("What column AN, Remark 36, holds").locator("option");
    await page.getByLabel("What column AN, Remark 36, holds").waitFor();
    expect(await choices.count()).toBe(1);
    await page.getByLabel("What column AN, Remark 36, holds").focus();
    await expect.poll(() => choices.count()).toBeGreaterThan(20);
  });
});
