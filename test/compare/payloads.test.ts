import { describe, expect, it } from "vitest";
import { compareAudits } from "../../src/compare/index.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { comparisonReporters } from "../../src/report/comparison/index.ts";
import { auditCsv } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";
import { pageOf, partsOf, textOf, treeOf } from "../word-reader.ts";

/** A comparison in which a word stands wherever the register's words do: titles, recipients, cells, a reviewer, a reason, sheet and file names. */
async function comparisonWith(payload: string): Promise<Comparison> {
  const header = "Reference,Agreement,Shared with,Purpose,Law or notice,Status,Decision,Decision by,Decision date,Decision reason,Own column";
  const rows = (before: boolean): string => [
    `A-1,PAYLOAD one,PAYLOAD Ltd,Research,The practice's choice,${before ? "Live" : "Withdrawn"},,,,,${before ? "" : "PAYLOAD"}`,
    `A-2,PAYLOAD two,Fern University,Research,The practice's choice,Live,${before ? ",,," : "Direct care,PAYLOAD,2026-10-01,PAYLOAD"},`,
    `${before ? "A-3" : "A-4"},PAYLOAD three,Fern ICB,Planning,The practice's choice,Live,,,,,`,
    `${before ? "A-5,PAYLOAD gone" : "A-6,Something new PAYLOAD"},${before ? "Tallow" : "Reed"},Research,The practice's choice,Live,,,,,`,
  ].join("\n");
  const [before, after] = [await auditCsv(`${header}\n${rows(true)}`, "PAYLOAD.csv"), await auditCsv(`${header}\n${rows(false)}`, "PAYLOAD.csv")];
  return everywhere(compareAudits(before, after, { version: "0.0.0-test", madeAlike: true, reruns: [] }), "PAYLOAD", payload);
}

const view = { colour: false, width: 100 };

describe.each(payloads.map((payload) => [payload.slice(0, 30), payload] as const))("a register that holds %j", (_, payload) => {
  it("sends the terminal no control characters, and loses no line to them", async () => {
    const text = comparisonReporters.terminal.render(await comparisonWith(payload), view);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain("In doubt: 1");
  });

  it("gives JSON that reads back as it was", async () => {
    const comparison = await comparisonWith(payload);
    expect(JSON.parse(comparisonReporters.json.render(comparison))).toEqual(JSON.parse(JSON.stringify(comparison)));
  });

  it("gives a Word file that is well-formed and says what it should", async () => {
    const bytes = await comparisonReporters.docx.render(await comparisonWith(payload));
    for (const [part, xml] of partsOf(bytes)) expect(() => treeOf(xml), part).not.toThrow();
    expect((await pageOf(bytes)).messages.filter((entry) => !/Caption/.test(entry.message))).toEqual([]);
    expect(await textOf(bytes)).toContain("no longer in the register");
  });
});

describe.each(payloads.map((payload) => [payload.slice(0, 30), payload] as const))("a page or a workbook of a register that holds %j", (_, payload) => {
  it("lets the page run nothing but what is ours, which is nothing", async () => {
    const page = await comparisonReporters.html.render(await comparisonWith(payload));
    expect(page).toMatch(/default-src (?:'|&#39;)none/);
    expect(page).not.toMatch(/<(?:script|img|iframe|svg[^>]*onload|a[^>]*href="(?!#))/i);
    expect(page).toContain("no longer in the register");
  });

  it("writes Markdown without a line of HTML, and a workbook without a formula", async () => {
    const comparison = await comparisonWith(payload);
    expect(await comparisonReporters.markdown.render(comparison)).not.toMatch(/^\s*<|(?<!\\)\]\(javascript/im);
    const parts = partsOf(await comparisonReporters.xlsx.render(comparison));
    expect([...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet")).length).toBe(6);
    for (const [part, xml] of parts) {
      expect(() => treeOf(xml), part).not.toThrow();
      expect(xml, part).not.toContain("<f>");
    }
  });
});

describe("an NHS number in a register", () => {
  it("is in no comparison", async () => {
    const csv = (status: string): string => `Agreement,Shared with,Purpose,Status,Notes\nCohort 999 000 0018,Fern University,Research,${status},${status} 9990000018`;
    const comparison = compareAudits(await auditCsv(csv("Live")), await auditCsv(csv("Withdrawn")), { version: "0.0.0-test", madeAlike: true, reruns: [] });
    expect(comparison.agreements.matched).toHaveLength(1);
    expect(comparisonReporters.json.render(comparison).replace(/[\s-]/g, "")).not.toMatch(/9990000018/);
  });
});
