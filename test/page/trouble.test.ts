import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import type { InputFile } from "../../src/model/register.ts";
import { launchBrowser } from "../browser.ts";
import { auditFiles } from "../fixtures.ts";
import { violationsOf } from "./accessible.ts";
import { closePages, openPage } from "./built-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Files that no audit can use, as people choose them by mistake. */
const unusable: Readonly<Record<string, readonly InputFile[]>> = {
  "a PDF": [{ name: "notes.pdf", bytes: text("%PDF-1.7\n") }],
  "an empty file": [{ name: "register.csv", bytes: text("") }],
  "an old workbook": [{ name: "register.xls", bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]) }],
  "a workbook that was cut off": [{ name: "register.xlsx", bytes: Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(7)]) }],
};

/** A script that lets the first workers of a page hang for ever, each when it comes to its word of these: a stage that it tells, or, for `second`, when
 *  it audits a second time, or, for `saving`, when it is asked for a file. A word that is empty lets its worker be. */
function stalling(words: readonly string[]): string {
  const inWorker = (word: string): string => `{
    const hang = () => { for (;;); };
    let audits = 0;
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message, ...rest) {
      post.call(this, message, ...rest);
      const told = JSON.stringify(message?.argumentList ?? []);
      if (told.includes('"recognise"')) audits++;
      if (told.includes('"${word}"') || ("${word}" === "second" && audits === 2)) hang();
    };
    if ("${word}" === "saving") addEventListener("message", hang);
  }`;
  return `{ const scripts = ${JSON.stringify(words.map((word) => (word === "" ? "" : inWorker(word))))};
    const Real = Blob;
    window.Blob = class extends Real { constructor(parts, options) { super(options?.type === "text/javascript" ? [scripts.shift() ?? "", ...parts] : parts, options); } }; }`;
}

describe("the page and files that cannot be audited", { timeout: 300_000 }, () => {
  it("are refused with the message and the remedy of the command line", async () => {
    const { page, faults } = await openPage(browser);
    for (const [what, files] of Object.entries(unusable)) {
      const error: unknown = await auditFiles(files).catch((thrown: unknown) => thrown);
      if (!(error instanceof InputError)) throw new Error(`the command line takes ${what}`);
      await page.setInputFiles("#register", files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })));
      const alert = page.getByRole("alert");
      await alert.getByText(error.message).waitFor();
      const said = (await alert.textContent()) ?? "";
      expect(said, what).toContain(error.whatToDo);
      expect(said, what).toContain(files[0]?.name);
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("a register whose columns were not understood is shown, and the user says what they hold", async () => {
    const { page, faults } = await openPage(browser);
    const csv = "Was,Warum,Wer\nPHM dashboards,population health planning,Mereshire ICB\nShared record,direct care of patients,Trust\n";
    await page.setInputFiles("#register", { name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByRole("heading", { level: 1, name: "Check what was read" }).waitFor();
    await page.getByRole("alert").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("What it holds").selectOption("agreements");
    await page.getByLabel("Row of the headings").selectOption("1");
    await page.getByLabel("What column A, Was, holds").selectOption("title");
    await page.getByLabel("What column B, Warum, holds").selectOption("purpose");
    await page.getByLabel("What column C, Wer, holds").selectOption("recipient");
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "What the audit found" }).waitFor();
    await page.getByRole("tab", { name: "Whole register" }).click();
    await page.getByRole("table", { name: "Agreements and settings: 2" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("asks about a column whose heading fits several fields before it goes on", async () => {
    const { page } = await openPage(browser);
    const csv = "Title,Recipient,Purpose,Date of start or review\nPHM dashboards,Mereshire ICB,population health planning,2024-01-01\n";
    await page.setInputFiles("#register", { name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByText("One column needs your answer").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("review date").check();
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "What the audit found" }).waitFor();
  });

  it("a worker that breaks down ends in a message, and the page goes on", async () => {
    const { page } = await openPage(browser, { before: "const Real = Worker; window.Worker = class extends Real { constructor() { super(URL.createObjectURL(new Blob(['throw new Error(\"out of order\")']))); } };" });
    await page.setInputFiles("#register", "fixtures/registers/untidy-csv/agreements.csv");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Something went wrong in this page \(dsa-audit .*out of order.*Your file is unchanged/);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("long work can be cancelled at every stage of it, and another register can be read after it", async () => {
    const stages = { read: "Reading agreements.csv", recognise: "Finding out what the columns hold", classify: "Classifying the agreements", decide: "Working out what the menu asks", check: "Checking the register itself", assemble: "Putting the result together" };
    const { page, faults } = await openPage(browser, { before: stalling(Object.keys(stages)) });
    for (const words of Object.values(stages)) {
      await page.setInputFiles("#register", "fixtures/registers/untidy-csv/agreements.csv");
      await page.getByRole("status").getByText(words).waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Cancelled. Choose the register again when you are ready.").waitFor();
    }
    expect(await violationsOf(page)).toEqual([]);
    await page.setInputFiles("#register", "fixtures/registers/untidy-csv/agreements.csv");
    await page.getByRole("heading", { level: 1, name: "Check what was read" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("an audit that is cancelled while it is done again gives way to the one before it, and a file that is cancelled is not saved", async () => {
    const { page, faults } = await openPage(browser, { before: stalling(["second", "", "saving"]) });
    await page.setInputFiles("#register", "fixtures/registers/untidy-csv/agreements.csv");
    await page.getByRole("button", { name: "See the result", exact: true }).click();
    await page.getByText("Change the day of the audit or the menu").click();
    await page.getByLabel("Day of the audit").fill("2024-01-05");
    await page.getByLabel("Day of the audit").blur();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. This is the result before.").waitFor();
    expect(await page.getByText("as on 5 January 2024").count()).toBe(0);
    expect(await page.getByLabel("Day of the audit").inputValue()).not.toBe("2024-01-05");
    await page.getByRole("link", { name: "5. Take away" }).click();
    await page.getByRole("button", { name: "Save JSON" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. No file was saved.").waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save JSON" }).click()]);
    expect(file.suggestedFilename()).toBe("audit.json");
    expect(faults).toEqual([]);
  });

  it("takes several CSV files as one register", async () => {
    const { page } = await openPage(browser);
    await page.setInputFiles("#register", ["fixtures/registers/untidy-csv/agreements.csv", "fixtures/registers/untidy-csv/gp-connect.csv"]);
    await page.getByText("agreements.csv, gp-connect.csv:").waitFor();
  });
});
