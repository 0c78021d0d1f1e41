import { marked } from "marked";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Audit } from "../../src/model/audit.ts";
import { reportDocument } from "../../src/report/document/index.ts";
import { markdownReporter } from "../../src/report/markdown.ts";
import { markdownText } from "../../src/report/markdown-text.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";

const shown = async (markdown: string): Promise<string> => marked.parse(markdown, { gfm: true, async: true });

/** The elements that a reader of Markdown makes of a text, each once. */
function elementsOf(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((found) => found[1] ?? ""))].sort();
}

/** The text that a reader of Markdown shows. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe.each(registerNames)("the Markdown of the register %s", (name) => {
  it("is headings, lists and tables of text alone", async () => {
    const elements = elementsOf(await shown(await markdownReporter.render(await auditFixture(name))));
    expect(elements.filter((element) => !["blockquote", "em", "h1", "h2", "h3", "li", "p", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"].includes(element))).toEqual([]);
    expect(elements).toContain("table");
  });

  it("says everything that the report says, in its order", async () => {
    const audit = await auditFixture(name);
    const text = squeezed(textOf(await shown(await markdownReporter.render(audit))));
    const runs = reportDocument(audit).blocks.flatMap((block) => {
      if (block.kind === "heading") return [block.text];
      if (block.kind === "paragraph") return block.runs.map((run) => run.text);
      if (block.kind === "table") return [block.caption, ...block.rows.flatMap((row) => row.cells.flat(2).map((run) => run.text))];
      if (block.kind === "list") return block.items.flat(2).map((run) => run.text);
      return block.kind === "facts" ? block.rows.flatMap((row) => row.value.flat().map((run) => run.text)) : [];
    });
    let at = 0;
    for (const run of runs) {
      const found = text.indexOf(squeezed(run), at);
      expect(found, run).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });
});

describe("a text in Markdown", () => {
  it("is shown as it was, and nothing comes of it, whatever it is", async () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from("*_`[]()<>|\\#+-.!~$&:@=1a /")), maxLength: 40 });
    await fc.assert(fc.asyncProperty(fc.oneof(signs, fc.constantFrom(...payloads.filter((payload) => payload.length < 1000)), fc.string({ unit: "grapheme-ascii" })), async (text) => {
      for (const [page, allowed] of [[`| a |\n| --- |\n| ${markdownText(text)} |`, ["table", "tbody", "td", "th", "thead", "tr"]], [`- ${markdownText(text)}`, ["li", "ul"]], [markdownText(text), ["p"]]] as const) {
        const html = await shown(page);
        expect(elementsOf(html).filter((element) => !(allowed as readonly string[]).includes(element)), page).toEqual([]);
      }
    }));
  });

  it("begins no formula where it is pasted into a spreadsheet", async () => {
    for (const text of ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)"]) expect(textOf(await shown(markdownText(text))).trim().startsWith("'")).toBe(true);
  });

  it("is not harmed by what a register may hold", async () => {
    const audit = await auditCsv("Agreement,Recipient,Purpose,Status,Notes\nPAYLOAD,PAYLOAD,research PAYLOAD,Active,PAYLOAD\nPAYLOAD,PAYLOAD,PAYLOAD,Draft,PAYLOAD\n", "PAYLOAD.csv");
    const hostile = (payload: string): Audit => everywhere({ ...audit, practice: { name: "PAYLOAD", ods: "PAYLOAD" } }, "PAYLOAD", payload);
    const lines = (await markdownReporter.render(hostile("plain"))).split("\n").length;
    const elements = elementsOf(await shown(await markdownReporter.render(hostile("plain"))));
    for (const payload of [...payloads, payloads.join("\n")]) {
      const markdown = await markdownReporter.render(hostile(payload));
      expect(elementsOf(await shown(markdown)).filter((element) => !elements.includes(element)), payload.slice(0, 60)).toEqual([]);
      expect(markdown.split("\n").length).toBe(lines);
      expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
    }
  });
});
