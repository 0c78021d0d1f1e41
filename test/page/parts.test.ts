import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildGallery } from "../../scripts/page.ts";
import { launchBrowser } from "../browser.ts";
import { wcagViolationsOf } from "./accessible.ts";

const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it("every part of the page meets WCAG 2.2 AA in each of its examples, and fits a window of 320 pixels", { timeout: 300_000 }, async () => {
  const path = join(folder, "gallery.html");
  writeFileSync(path, await buildGallery());
  const page = await (await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } })).newPage();
  await page.goto(pathToFileURL(path).href);
  expect(await page.getByRole("region").count()).toBeGreaterThan(30);
  expect(await wcagViolationsOf(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
});
