import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { launchBrowser } from "../browser.ts";
import { closePages, openPage } from "./built-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const focused = `(() => {
  const at = document.activeElement;
  const labels = at.labels ? [...at.labels].map((label) => label.textContent) : [];
  const box = at.getBoundingClientRect();
  return { tag: at.tagName, words: [...labels, at.textContent].join(" ").replace(/\\s+/g, " ").trim(), id: at.id, hasSize: box.width > 0 && box.height > 0 };
})()`;
const Focused = z.object({ tag: z.string(), words: z.string(), id: z.string(), hasSize: z.boolean() });

async function focus(page: Page): Promise<z.infer<typeof Focused>> {
  return Focused.parse(await page.evaluate(focused));
}

/** Presses Tab until the focus is on what has these words; fails where it never is. */
async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.keyboard.press("Tab");
    const at = await focus(page);
    // What holds others has their words too: the page itself before it is drawn, and a table that can be scrolled.
    if (at.tag === "BODY" || at.tag === "DIV") continue;
    if (typeof words === "string" ? at.words.includes(words) : words.test(at.words)) {
      expect(at.hasSize).toBe(true);
      return;
    }
  }
  throw new Error(`Tab never came to ${String(words)}`);
}

async function isAtHeading(page: Page, words: string): Promise<void> {
  await expect.poll(async () => focus(page), { timeout: 120_000 }).toMatchObject({ tag: "H1", words: expect.stringContaining(words) as string });
}

describe("with the keyboard alone", { timeout: 300_000 }, () => {
  it("the whole journey can be made, and the focus goes to the heading of each step", async () => {
    const { page, faults } = await openPage(browser);
    await page.keyboard.press("Tab");
    expect((await focus(page)).words).toBe("Skip to main content");
    await tabTo(page, "Try the example register");
    await page.keyboard.press("Enter");
    await isAtHeading(page, "Check what was read");
    await tabTo(page, /^See the result$/);
    await page.keyboard.press("Enter");
    await isAtHeading(page, "What the audit found");
    await tabTo(page, /^Action 2$/);
    await page.keyboard.press("ArrowRight");
    expect((await focus(page)).id).toBe("tab-action-3");
    await page.getByRole("table", { name: /^Ready: \d+/ }).waitFor();
    await tabTo(page, "PHM dashboards");
    await page.keyboard.press("Enter");
    await isAtHeading(page, "PHM dashboards");
    await tabTo(page, "Record a decision about it");
    await page.keyboard.press("Enter");
    await isAtHeading(page, "Decide about");
    await tabTo(page, "Direct care. ");
    await page.keyboard.press("Space");
    await tabTo(page, "Who decided");
    await page.keyboard.type("A. Example, practice manager");
    await tabTo(page, "Why");
    await page.keyboard.type("It lists the patients to call in.");
    await tabTo(page, "Save and see all");
    await page.keyboard.press("Enter");
    await isAtHeading(page, "Record decisions");
    await page.getByText("1 of").waitFor();
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, /decided|Decide/);
    await page.goto(`${page.url().split("#")[0] ?? ""}#take-away`);
    await isAtHeading(page, "Take the result away");
    await tabTo(page, "Save JSON");
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toBe("audit.json");
    expect(faults).toEqual([]);
  });

  it("a file can be picked by the keyboard", async () => {
    const { page } = await openPage(browser);
    // Listened for from the start: the browser has to be told before a key can open it.
    const opened = page.waitForEvent("filechooser");
    await tabTo(page, "Your register");
    await page.keyboard.press("Enter");
    const chooser = await opened;
    await chooser.setFiles("fixtures/registers/tidy-workbook/register.xlsx");
    await isAtHeading(page, "Check what was read");
  });
});

describe("in a window of 320 pixels, as at a zoom of 400 %", { timeout: 300_000 }, () => {
  it("nothing but tables of data needs scrolling sideways at any step", async () => {
    const { page } = await openPage(browser, { width: 320, height: 640 });
    const width = async (): Promise<number> => z.number().parse(await page.evaluate("document.documentElement.scrollWidth"));
    const at: string[] = [];
    const note = async (step: string): Promise<void> => {
      if ((await width()) > 320) at.push(step);
    };
    await note("choose");
    await page.getByRole("button", { name: "Try the example register" }).click();
    await isAtHeading(page, "Check what was read");
    await note("check");
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await isAtHeading(page, "What the audit found");
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expect.poll(() => page.getByText("Loading the list").count(), { timeout: 120_000 }).toBe(0);
      await note(`result, ${(await tab.textContent()) ?? ""}`);
    }
    await page.getByRole("tab", { name: "Action 3" }).click();
    await page.getByRole("link", { name: "PHM dashboards" }).click();
    await isAtHeading(page, "PHM dashboards");
    await note("item");
    await page.getByRole("link", { name: "4. Decide" }).click();
    await isAtHeading(page, "Record decisions");
    await note("decide");
    await page.getByRole("link", { name: "5. Take away" }).click();
    await isAtHeading(page, "Take the result away");
    await note("take away");
    expect(at).toEqual([]);
  });
});
