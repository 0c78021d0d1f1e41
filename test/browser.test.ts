import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("the browser of the tests shows a page without a network", async () => {
  const page = await browser.newPage({ offline: true });
  await page.setContent("<title>Here</title><p>Shown</p>");
  expect(await page.title()).toBe("Here");
  expect(await page.getByText("Shown").isVisible()).toBe(true);
});
