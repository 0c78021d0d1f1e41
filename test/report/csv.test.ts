import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { csvReporter } from "../../src/report/csv.ts";
import { csvFile } from "../../src/report/csv-text.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";

/** The rows of a CSV file as another program reads them, the mark at its beginning left off. */
function parsed(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** What a spreadsheet program would calculate. */
const formula = /^[\s'"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const isHarmless = (cell: string): boolean => !formula.test(cell) || cell.startsWith("'") || /^-?\d+$/.test(cell);

describe.each(registerNames)("the table of the register %s", (name) => {
  const render = async (audit: Audit): Promise<readonly Readonly<Record<string, string>>[]> => parsed(await csvReporter.render(audit));

  it("has a row for each action of each item, and one for each item without an action", async () => {
    const audit = await auditFixture(name);
    const rows = (await render(audit)).filter((row) => row["kind"] !== "finding");
    const wanted = [...audit.gpConnect, ...audit.agreements].flatMap((item) => (item.actions.length === 0 ? [[item.id, "", "", ""]] : item.actions.map((entry) => [item.id, String(entry.action), entry.outcome, entry.held ?? ""])));
    expect(rows.map((row) => [row["id"], row["action"], row["outcome"], row["held"]])).toEqual(wanted);
  });

  it("has every row of the register that was left out, with the reason", async () => {
    const audit = await auditFixture(name);
    const rows = (await render(audit)).filter((row) => row["kind"] === "finding");
    expect(rows.map((row) => row["id"])).toEqual(audit.findings.filter((finding) => finding.item === null).map((finding) => finding.id));
    for (const row of rows) expect(row["findings"]).not.toBe("");
  });

  it("names a cell for all evidence, in the same order", async () => {
    for (const row of await render(await auditFixture(name))) expect(row["evidence"]?.split(" | ").length, row["id"]).toBe(row["evidenceCells"]?.split(" | ").length);
  });
});

describe("a CSV file", () => {
  it("begins with a byte order mark and ends its lines as Excel does", () => {
    expect(csvFile(["a", "b"], [["x, \"y\"", 1], [null, -2]])).toBe("\ufeff\"a\",\"b\"\r\n\"x, \"\"y\"\"\",1\r\n,-2\r\n");
  });

  it("holds nothing that a spreadsheet program calculates, whatever the texts are", () => {
    const start = fc.constantFrom("", " ", "\t", "\r", "\n", "\u200b", "\ufeff", "\u00a0", "\"", "'", "=", "+", "-", "@", "＝", "\u0000");
    const text = fc.tuple(start, start, fc.string({ unit: "binary" })).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const file = csvFile(["one", "two"], rows);
      const data = Papa.parse<string[]>(file.replace(/^\ufeff/, ""), { skipEmptyLines: false }).data.slice(1, -1);
      expect(data.length).toBe(rows.length);
      expect(file.split("\r\n").length).toBe(rows.length + 2);
      for (const cells of data) {
        expect(cells.length).toBe(2);
        expect(cells.filter((cell) => !isHarmless(cell))).toEqual([]);
      }
    }));
  });

  it("keeps numbers below nought as numbers", () => {
    expect(csvFile(["a"], [[-5], ["-5"]])).toBe("\ufeff\"a\"\r\n-5\r\n\"'-5\"\r\n");
  });

  it("cuts what is longer than a cell of Excel, which would break it over rows, and cuts no letter in half", () => {
    const [cell] = Papa.parse<string[]>(csvFile(["a"], [[`${"x".repeat(32_765)}👩🏽‍⚕️`]]).replace(/^\ufeff/, "")).data[1] ?? [];
    expect(cell).toBe(`${"x".repeat(32_765)}…`);
  });

  it("is not harmed by what a register may hold", async () => {
    const audit = await auditCsv("Agreement,Recipient,Purpose,Status,Notes\nPAYLOAD,PAYLOAD,research PAYLOAD,Active,PAYLOAD\nPAYLOAD,PAYLOAD,PAYLOAD,Draft,PAYLOAD\n");
    for (const payload of payloads) {
      const rows = parsed(await csvReporter.render(everywhere(audit, "PAYLOAD", payload)));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        for (const [column, cell] of Object.entries(row)) {
          expect(isHarmless(cell), `${column}: ${cell.slice(0, 80)}`).toBe(true);
          expect(cell.length).toBeLessThanOrEqual(32_767);
          expect(cell).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        }
      }
    }
  });
});
