import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Audit } from "../../src/model/audit.ts";
import { reportDocument } from "../../src/report/document/index.ts";
import { htmlReporter } from "../../src/report/html.ts";
import { launchBrowser } from "../browser.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";

/** The roles that the design system gives its tables for narrow screens are redundant only where nothing turns them into lists. Its void elements are
 *  written as HTML writes them, and a page this long is one file on purpose. */
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-redundant-role": "off", "prefer-native-element": "off", "no-inline-style": "error", "require-csp-nonce": "off", "long-title": "off" } });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AxeResult = z.object({ violations: z.array(z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) })), passes: z.array(z.unknown()) });

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), "html-report-"));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a report as a person does, from a file, and gives what it asked for and what it did beside being shown. */
async function opened(html: string, width: number, bypassCSP = false): Promise<{ readonly page: Page; readonly asked: readonly string[]; readonly events: readonly string[] }> {
  const file = join(folder, "audit.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width, height: 768 }, bypassCSP });
  const page = await context.newPage();
  const [asked, events]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => events.push("popup"));
  page.on("pageerror", (error) => events.push(`error ${error.message}`));
  page.on("console", (message) => events.push(`console ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  return { page, asked: asked.filter((url) => url !== pathToFileURL(file).href), events };
}

function hostile(payload: string): Promise<Audit> {
  return auditCsv("Agreement,Recipient,Purpose,Status,Notes,Odd\nPAYLOAD,PAYLOAD,research PAYLOAD,Active,PAYLOAD,PAYLOAD\nPAYLOAD,PAYLOAD,PAYLOAD,Draft,PAYLOAD,\n,PAYLOAD,,,,\n", "PAYLOAD.csv").then((audit) => everywhere({ ...audit, practice: { name: "PAYLOAD", ods: "PAYLOAD" } }, "PAYLOAD", payload));
}

describe.each(registerNames)("the HTML report of the register %s", (name) => {
  it("is valid HTML", async () => {
    const report = await validator.validateString(await htmlReporter.render(await auditFixture(name)));
    expect(report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId} ${message.line}: ${message.message}`))).toEqual([]);
  });

  it("says everything that the report says, in its order", async () => {
    const audit = await auditFixture(name);
    const squeezed = (text: string): string => text.replace(/\s+/g, "");
    const { page } = await opened(await htmlReporter.render(audit), 1366);
    const text = squeezed((await page.locator("main").textContent()) ?? "");
    let at = 0;
    const runs = reportDocument(audit).blocks.flatMap((block) => {
      if (block.kind === "heading") return block.level === 1 ? [] : [block.text];
      if (block.kind === "paragraph") return block.runs.map((run) => run.text);
      if (block.kind === "table") return [block.caption, ...block.rows.flatMap((row) => row.cells.flat(2).map((run) => run.text))];
      if (block.kind === "list") return block.items.flat(2).map((run) => run.text);
      if (block.kind === "facts") return block.rows.flatMap((row) => row.value.flat().map((run) => run.text));
      return block.kind === "chart" ? [block.text] : [];
    });
    expect(runs.length).toBeGreaterThan(100);
    for (const run of runs) {
      const found = text.indexOf(squeezed(run), at);
      expect(found, run).toBeGreaterThanOrEqual(at);
      at = found;
    }
    await page.context().close();
  });

  it("leads every link to a place that is there, and has every place once", async () => {
    const html = await htmlReporter.render(await auditFixture(name));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((found) => found[1]);
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map((found) => found[1] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  });
});

describe("the HTML report", () => {
  it.each([1366, 390])("has nothing that shuts anybody out, by axe, at %i pixels, and needs no scrolling sideways", async (width) => {
    for (const name of ["untidy-workbook", "three-days-csv"]) {
      const { page } = await opened(await htmlReporter.render(await auditFixture(name)), width, true);
      await page.addScriptTag({ content: axe });
      const result = AxeResult.parse(await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"));
      expect(result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      expect(result.passes.length).toBeGreaterThan(20);
      expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
      await page.context().close();
    }
  });

  it("asks for nothing and complains of nothing when it is opened", async () => {
    const { page, asked, events } = await opened(await htmlReporter.render(await auditFixture("tidy-workbook")), 1366);
    expect([asked, events]).toEqual([[], []]);
    expect(await page.locator("mark").count()).toBeGreaterThan(50);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.report')).display")).toBe("grid");
    await page.context().close();
  });

  it("prints on A4 with its head and foot and no page without words", async () => {
    const audit = await auditFixture("tidy-workbook");
    const { page } = await opened(await htmlReporter.render(audit), 1366);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map((found) => (found[1] ?? "").split(" ").map((size) => Math.round(Number(size))).join(" "));
    expect(new Set(boxes)).toEqual(new Set(["0 0 595 842"]));
    expect(boxes.length).toBeGreaterThan(10);
    await page.context().close();
  });

  it("marks what the pictures show in words beside them, and draws the numbers of the audit", async () => {
    const audit = await auditFixture("untidy-workbook");
    const { page } = await opened(await htmlReporter.render(audit), 1366);
    const chart = page.locator("figure svg:visible");
    expect(await chart.count()).toBe(1);
    expect(await chart.getAttribute("role")).toBe("img");
    const shown = await chart.locator("text[text-anchor=middle]").allTextContents();
    const [block] = reportDocument(audit).blocks.filter((entry) => entry.kind === "chart");
    expect(shown).toEqual(block?.chart.bars.flatMap(({ values }) => values.filter((value) => value > 0).map(String)));
    expect(await page.locator("figure p").textContent()).toBe(block?.text);
    await page.context().close();
  });

  it("is the same text each time", async () => {
    const audit = await auditFixture("untidy-csv");
    expect(await htmlReporter.render(audit)).toBe(await htmlReporter.render(audit));
  });

  it("runs no script, fetches nothing and grows no element, whatever a register, its file or its practice are called", async () => {
    const elements = async (page: Page): Promise<unknown> => page.evaluate("[...new Set([...document.querySelectorAll('*')].map((element) => element.localName + ' ' + element.getAttributeNames().sort().join(' ')))].sort()");
    const plain = await opened(await htmlReporter.render(await hostile("plain")), 1366);
    const expected = new Set(z.array(z.string()).parse(await elements(plain.page)));
    await plain.page.context().close();
    for (const payload of [...payloads, payloads.join("\n")]) {
      const html = await htmlReporter.render(await hostile(payload));
      const { page, asked, events } = await opened(html, 1366);
      expect([asked, events], payload.slice(0, 60)).toEqual([[], []]);
      const found = z.array(z.string()).parse(await elements(page));
      expect(found.filter((element) => !expected.has(element) && element !== "bdi "), payload.slice(0, 60)).toEqual([]);
      expect(await page.locator("[href]:not([href^='#']), [src], script, iframe, object, form, img").count()).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
      const validity = await validator.validateString(html);
      expect(validity.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message}`)), payload.slice(0, 60)).toEqual([]);
      await page.context().close();
    }
  });
});
