import { afterEach, describe, expect, it, vi } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { docxReporter } from "../../src/report/docx.ts";
import type { Block } from "../../src/report/document/blocks.ts";
import { reportDocument } from "../../src/report/document/index.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";
import { all, pageOf, partsOf, textOf, treeOf } from "../word-reader.ts";

const body = (bytes: Uint8Array): ReturnType<typeof treeOf> => treeOf(partsOf(bytes).get("word/document.xml") ?? "");

function blocksOf<K extends Block["kind"]>(audit: Audit, kind: K): readonly Extract<Block, { kind: K }>[] {
  return reportDocument(audit).blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

afterEach(() => vi.useRealTimers());

it("is refused for a register too large for Word, before any of it is written", async () => {
  const audit = await auditCsv("Agreement,Purpose\nCohort,Research\n");
  const many = { ...audit, agreements: Array.from({ length: 10_001 }, () => audit.agreements[0] as Audit["agreements"][number]) };
  await expect(docxReporter.render(many)).rejects.toMatchObject({ name: "InputError", message: expect.stringContaining("more than 10000 agreements") as string, whatToDo: expect.stringContaining("html") as string });
});

describe.each(registerNames)("the Word report of the register %s", (name) => {
  it("is well-formed in all its parts, and another program makes sense of all of it", async () => {
    const bytes = await docxReporter.render(await auditFixture(name));
    for (const [part, xml] of partsOf(bytes)) expect(() => treeOf(xml), part).not.toThrow();
    expect((await pageOf(bytes)).messages.filter((entry) => !/Caption/.test(entry.message))).toEqual([]);
  });

  it("has every heading in Word's own style of its level, in the report's order", async () => {
    const audit = await auditFixture(name);
    const page = (await pageOf(await docxReporter.render(audit))).value.replace(/<a id="[^"]*"><\/a>/g, "").replaceAll("&amp;", "&");
    const headings = [...page.matchAll(/<h([1-3])>(.*?)<\/h\1>/g)].map((found) => [Number(found[1]), found[2]]);
    const wanted = reportDocument(audit).blocks.flatMap((block) => (block.kind === "heading" ? [[block.level, block.text]] : block.kind === "form" ? [[3, block.title]] : []));
    expect(headings).toEqual(wanted);
  });

  it("repeats the head of every table, keeps its rows whole, and has a row for every row of the report", async () => {
    const audit = await auditFixture(name);
    const tables = all(body(await docxReporter.render(audit)), "w:tbl").filter((table) => all(table, "w:tblHeader").length > 0);
    const wanted = blocksOf(audit, "table");
    expect(tables.map((table) => all(table, "w:tr").length)).toEqual(wanted.map((table) => table.rows.length + 1));
    for (const table of tables) {
      const rows = all(table, "w:tr");
      expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual(rows.map((_, i) => (i === 0 ? 1 : 0)));
      expect(rows.filter((row) => all(row, "w:cantSplit").length === 0)).toEqual([]);
    }
  });

  it("leads every link to a bookmark that is there, once", async () => {
    const tree = body(await docxReporter.render(await auditFixture(name)));
    const bookmarks = all(tree, "w:bookmarkStart").map((mark) => mark.attributes["w:name"] ?? "");
    const links = all(tree, "w:hyperlink").map((link) => link.attributes["w:anchor"] ?? "");
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !bookmarks.includes(link))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(bookmarks.filter((mark) => !/^[A-Za-z]\w{0,39}$/.test(mark))).toEqual([]);
  });

  it("says everything that the report says", async () => {
    const audit = await auditFixture(name);
    const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, "");
    const text = squeezed(await textOf(await docxReporter.render(audit)));
    const runs = reportDocument(audit).blocks.flatMap((block) => {
      if (block.kind === "paragraph") return block.runs;
      if (block.kind === "table") return block.rows.flatMap((row) => row.cells.flat(2));
      if (block.kind === "list") return block.items.flat(2);
      if (block.kind === "facts") return block.rows.flatMap((row) => row.value.flat());
      return block.kind === "chart" ? [{ text: block.text }] : [];
    });
    expect(runs.length).toBeGreaterThan(100);
    expect(runs.filter((run) => run.text.length < 1500 && !text.includes(squeezed(run.text))).map((run) => run.text)).toEqual([]);
  });
});

describe("the Word report", () => {
  it("is A4, in UK English, with page numbers and the report's own head and foot", async () => {
    const audit = await auditFixture("tidy-workbook");
    const parts = partsOf(await docxReporter.render(audit));
    const [size] = all(treeOf(parts.get("word/document.xml") ?? ""), "w:pgSz");
    expect([size?.attributes["w:w"], size?.attributes["w:h"]]).toEqual(["11906", "16838"]);
    expect(all(treeOf(parts.get("word/styles.xml") ?? ""), "w:lang")[0]?.attributes["w:val"]).toBe("en-GB");
    const { runningHead, runningFoot } = reportDocument(audit);
    expect(all(treeOf(parts.get("word/header1.xml") ?? ""), "w:t").map((run) => run.text).join("")).toBe(runningHead);
    const foot = treeOf(parts.get("word/footer1.xml") ?? "");
    expect(all(foot, "w:t").map((run) => run.text).join("")).toContain(runningFoot);
    expect(all(foot, "w:instrText").map((field) => field.text)).toEqual(["PAGE", "NUMPAGES"]);
  });

  it("marks the words that decided and sets tags apart by more than their colour", async () => {
    const runs = all(body(await docxReporter.render(await auditFixture("untidy-workbook"))), "w:r");
    const filled = (fill: string): readonly (typeof runs)[number][] => runs.filter((run) => all(run, "w:shd").some((entry) => entry.attributes["w:fill"] === fill));
    const words = filled("FFF2B8");
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((run) => all(run, "w:u").length === 0)).toEqual([]);
    const ready = filled("CFE3D4").map((run) => all(run, "w:t").map((entry) => entry.text.trim()).join(""));
    expect(new Set(ready)).toEqual(new Set(["to\u00a0withdraw\u00a0or\u00a0freeze", "withdraw", "freeze"]));
  });

  it("draws the picture with the numbers of the audit, each in a cell as wide as it is", async () => {
    const audit = await auditFixture("untidy-workbook");
    const [chart] = blocksOf(audit, "chart");
    const bars = all(body(await docxReporter.render(audit)), "w:tbl")[1];
    expect(bars).toBeDefined();
    const rows = bars === undefined ? [] : all(bars, "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:t").map((run) => run.text).join("")));
    expect(rows).toEqual(chart?.chart.bars.map((bar) => [bar.name, ...bar.values.filter((value) => value > 0).map(String), String(bar.values.reduce((sum, value) => sum + value, 0))]));
    for (const row of bars === undefined ? [] : all(bars, "w:tr")) expect(all(row, "w:gridSpan").reduce((sum, span) => sum + Number(span.attributes["w:val"]), 0)).toBe(80);
  });

  it("gives the same bytes whenever it is made, for the same audit", async () => {
    const audit = await auditFixture("tidy-workbook");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T10:00:00Z") });
    const first = await docxReporter.render(audit);
    vi.setSystemTime(new Date("2031-07-09T23:59:59Z"));
    const second = await docxReporter.render(audit);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(partsOf(first).get("docProps/core.xml")).not.toMatch(/2031|2026-03/);
  });

  it("is not harmed by what a register may hold", async () => {
    const audit = await auditCsv("Agreement,Recipient,Purpose,Status,Notes\nPAYLOAD,PAYLOAD,research PAYLOAD,Active,PAYLOAD\nPAYLOAD,PAYLOAD,PAYLOAD,Draft,PAYLOAD\n");
    const bytes = await docxReporter.render(everywhere(audit, "PAYLOAD", payloads.join("\n")));
    for (const [part, xml] of partsOf(bytes)) expect(() => treeOf(xml), part).not.toThrow();
    const text = await textOf(bytes);
    for (const shown of ["=HYPERLINK(\"http://example.test\",\"x\")", "<script>alert(1)</script> ]]> &amp; <w:p/>", " research 🧬", "اتفاق مشاركة البيانات", "{#loop}{field}{menu}"]) expect(text).toContain(shown);
    expect(text.replace(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(5000);
    const tree = body(bytes);
    expect([...all(tree, "w:fldSimple"), ...all(tree, "w:instrText"), ...all(tree, "w:hyperlink").filter((link) => link.attributes["r:id"] !== undefined)]).toEqual([]);
  });
});
