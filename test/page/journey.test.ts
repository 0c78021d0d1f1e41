import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../../src/audit.ts";
import { mappingFound, renderMapping } from "../../src/column-mapping.ts";
import { menus } from "../../src/knowledge/index.ts";
import { writeLetters } from "../../src/letters/index.ts";
import type { Audit } from "../../src/model/audit.ts";
import { formats } from "../../src/report/formats.ts";
import { reporters } from "../../src/report/index.ts";
import type { Reporter } from "../../src/report/index.ts";
import { template } from "../../src/template.ts";
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

const untidy = "fixtures/registers/untidy-workbook/register.xlsx";
const day = "2026-11-22";
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

function auditHere(path: string): Promise<Audit> {
  return audit([{ name: "register.xlsx", bytes: readFileSync(path) }], { asOf: day, menu: menus[0], version, practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
}

/** Goes to the result of a register on the day of the fixtures. */
async function toResult({ page }: OpenedPage, path: string): Promise<void> {
  await page.setInputFiles("#register", path);
  await heading(page, "Check what was read").waitFor();
  await page.getByRole("button", { name: "See the result", exact: true }).click();
  await heading(page, "What the audit found").waitFor();
  await page.getByText("Change the day of the audit or the menu").click();
  await page.getByLabel("Day of the audit").fill(day);
  await page.getByLabel("Day of the audit").blur();
  await page.getByText("as on 22 November 2026").first().waitFor();
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole("heading", { level: 1, name });
}

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
}

describe("the offline page, opened from the disk without a network", { timeout: 300_000 }, () => {
  it("leads from the file to the result and asks the network for nothing, and axe finds nothing at any step", async () => {
    const opened = await openPage(browser);
    const { page, faults, requests } = opened;
    expect(await violationsOf(page)).toEqual([]);
    await page.setInputFiles("#register", untidy);
    await heading(page, "Check what was read").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await heading(page, "What the audit found").waitFor();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expect.poll(() => page.getByText("Loading the list").count(), { timeout: 120_000 }).toBe(0);
      expect(await violationsOf(page), (await tab.textContent()) ?? "").toEqual([]);
    }
    await page.getByRole("tab", { name: "Action 3" }).click();
    await page.getByRole("table", { name: "Ready: 5" }).waitFor();
    await page.getByRole("table", { name: "Held: 7. Not to be done yet" }).waitFor();
    await page.getByRole("link", { name: "PHM dashboards" }).click();
    await heading(page, "PHM dashboards").waitFor();
    await expect.poll(() => page.locator("mark").allTextContents(), { timeout: 120_000 }).toContain("planning");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "4. Decide" }).click();
    await heading(page, "Record decisions").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "5. Take away" }).click();
    await heading(page, "Take the result away").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("saves every file as the command line writes it, byte for byte", async () => {
    const opened = await openPage(browser);
    const { page, faults } = opened;
    await toResult(opened, untidy);
    await page.getByRole("link", { name: "5. Take away" }).click();
    const here = await auditHere(untidy);
    const files = [{ name: "register.xlsx", bytes: readFileSync(untidy) }];
    const buttons = await page.getByRole("table", { name: "Files" }).getByRole("button").allTextContents();
    const saved = new Map<string, Buffer>();
    for (const button of buttons) {
      const { name, bytes } = await download(page, button);
      saved.set(name, bytes);
    }
    for (const format of formats.filter((entry) => entry !== "terminal")) {
      const reporter: Reporter = reporters[format];
      const expected = bytesOf(await reporter.render(here, { colour: false, width: 100, files }));
      expect(saved.get(`audit.${reporter.extension}`)?.equals(expected), `audit.${reporter.extension}`).toBe(true);
    }
    const zip = await JSZip.loadAsync(saved.get("letters.zip") ?? Buffer.alloc(0));
    const letters = await writeLetters(here, new Map());
    expect(Object.keys(zip.files).sort()).toEqual(letters.map((letter) => letter.name).sort());
    for (const letter of letters) expect((await zip.file(letter.name)?.async("nodebuffer"))?.equals(Buffer.from(letter.bytes)), letter.name).toBe(true);
    await page.getByRole("link", { name: "2. Check" }).click();
    await page.getByText("Save what the columns were taken for").click();
    expect((await download(page, "Save the column mapping")).bytes.toString("utf8")).toBe(renderMapping(mappingFound(here)));
    await page.getByRole("link", { name: "1. Choose" }).click();
    expect((await download(page, "Save an empty register to fill in")).bytes.equals(Buffer.from(await template()))).toBe(true);
    expect(faults).toEqual([]);
  });

  it("takes a decision, lets the result follow it, and forgets it on a reload unless the user wants it kept", async () => {
    const opened = await openPage(browser);
    const { page, faults } = opened;
    page.on("dialog", (dialog) => void dialog.accept());
    await toResult(opened, untidy);
    await page.getByRole("button", { name: "Record decisions" }).click();
    await page.getByRole("button", { name: "Decide the first one" }).click();
    const name = (await heading(page, /Decide about/).textContent())?.replace("Decide about", "").trim() ?? "";
    await page.getByRole("button", { name: "Save and see all" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual(["Choose what the data is used for", "Enter who decided", "Enter why it was decided so"]);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel(/^Direct care\./).check();
    await page.getByLabel("Who decided").fill("Dr A Example, Caldicott Guardian");
    await page.getByLabel("Why").fill("The team uses it to see its own patients.");
    await page.getByRole("button", { name: "Save and see all" }).click();
    await page.getByText("1 of").waitFor();
    await page.getByRole("row", { name }).getByText("decided", { exact: true }).waitFor();
    const reload = async (): Promise<void> => {
      await page.reload();
      await page.setInputFiles("#register", untidy);
      await heading(page, "Check what was read").waitFor();
      await page.getByRole("link", { name: "4. Decide" }).click();
      await heading(page, "Record decisions").waitFor();
    };
    await page.getByLabel("Also keep my decisions in this browser").check();
    await reload();
    await page.getByText("1 of").waitFor();
    await page.getByRole("button", { name: "Clear what is kept in this browser" }).click();
    await reload();
    await page.getByText("0 of").waitFor();
    expect(faults).toEqual([]);
  });

  it("loses nothing by the browser's back button", async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    await toResult(opened, untidy);
    await page.getByRole("tab", { name: "Action 3" }).click();
    await page.getByRole("link", { name: "PHM dashboards" }).click();
    await heading(page, "PHM dashboards").waitFor();
    await page.goBack();
    await page.getByRole("table", { name: "Ready: 5" }).waitFor();
    await page.getByText("as on 22 November 2026").first().waitFor();
    await page.goBack();
    await page.goBack();
    await heading(page, "Check what was read").waitFor();
    await page.goForward();
    await heading(page, "What the audit found").waitFor();
  });
});
