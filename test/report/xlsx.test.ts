import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import JSZip from "jszip";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { ownHeadings } from "../../src/knowledge/own-columns.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { InputFile } from "../../src/model/register.ts";
import { reporters } from "../../src/report/index.ts";
import { annotate, columnsOf, edited, newRegister } from "../annotated.ts";
import { auditFiles, registerFiles, registerNames } from "../fixtures.ts";
import { payloads } from "../payloads.ts";

const foreign = ["libreoffice", "openpyxl", "xlsxwriter", "like-google-sheets"];
const registers: readonly (readonly [string, readonly InputFile[]])[] = [
  ...registerNames.map((name) => [name, registerFiles(name)] as const),
  ...foreign.map((name) => [name, [{ name: `${name}.xlsx`, bytes: new Uint8Array(readFileSync(`fixtures/files/${name}.xlsx`)) }]] as const),
];

/** What two audits have to agree on: all but the file's name, and what only the first file could tell of itself. */
function comparable({ agreements, gpConnect, findings, summary }: Audit): unknown {
  const ofTheFile = new Set(["encoding-guessed", "macros-ignored", "patient-identifier", "patient-identifier-elsewhere"]);
  const left = findings.filter((finding) => !ofTheFile.has(finding.code));
  const items = JSON.parse(JSON.stringify({ agreements, gpConnect, left }).replace(/"file":"[^"]*"/g, '"file":""').replace(/,?"patient-identifier[^"]*"/g, "")) as unknown;
  return { items, summary: { ...summary, findings: null, health: null } };
}

/** A workbook as exceljs reads it. It stops at comments whose part bears another name than Excel gives (its issue 2797), so these are left out. */
async function openedByExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, entry] of Object.entries(zip.files)) {
    if (/worksheets\/_rels\/.*\.rels$/.test(name)) zip.file(name, (await entry.async("string")).replace(/<Relationship\b[^>]*\/comments\/[^>]*\/>/g, ""));
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await zip.generateAsync({ type: "arraybuffer" }));
  return book;
}

describe.each(registers)("the annotated workbook of %s", (_, files) => {
  it("gives the same audit when it is audited, with the same ids, and so does one that is written from it", async () => {
    const first = await auditFiles(files);
    const annotated = await annotate(first, files);
    const second = await auditFiles([annotated]);
    expect(comparable(second)).toEqual(comparable(first));
    const third = await auditFiles([await annotate(second, [annotated])]);
    expect(comparable(third)).toEqual(comparable(first));
    expect(third.sources[0]?.goesOnFrom.map((source) => source.sha256)).toEqual([second.sources[0]?.sha256, ...first.sources.map((source) => source.sha256)]);
  }, 60_000);

  it("is sound XML in every part, has every sheet in its place, runs no formula of ours, and is the same bytes each time", async () => {
    const result = await auditFiles(files);
    const annotated = await annotate(result, files);
    expect((await annotate(result, files)).bytes).toEqual(annotated.bytes);
    const zip = await JSZip.loadAsync(annotated.bytes);
    const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
    for (const entry of Object.values(zip.files)) {
      if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(await entry.async("string")).close();
      const xml = await entry.async("string");
      if (!xml.includes("Written by dsa-audit")) continue;
      expect(types).toContain(`PartName="/${entry.name}"`);
      expect(xml).not.toContain("<f>");
    }
    const book = await openedByExceljs(annotated.bytes);
    expect(book.worksheets.map((sheet) => sheet.name).slice(-2 - result.menu.actions.length)).toEqual(["Audit summary", ...result.menu.actions.map((action) => `Audit action ${action.action}`), "Audit findings"]);
  }, 60_000);

  it("states the numbers of the JSON", async () => {
    const result = await auditFiles(files);
    const book = await openedByExceljs((await annotate(result, files)).bytes);
    const summary = new Map<string, unknown>();
    book.getWorksheet("Audit summary")?.eachRow((row) => summary.set(row.getCell(1).text, row.getCell(2).value));
    expect([summary.get("Agreements"), summary.get("GP Connect settings"), summary.get("Held in all"), summary.get("Errors")]).toEqual([result.summary.agreements, result.summary.gpConnect, result.summary.held, result.summary.findings.error]);
    for (const { action, outcomes } of result.summary.byAction) {
      const counted: Record<string, number> = {};
      const sheet = book.getWorksheet(`Audit action ${action}`);
      sheet?.eachRow((row) => {
        const [, outcome = "", state] = /^([^,]+)(?:, (ready|held))?/.exec(row.getCell(1).text) ?? [];
        counted[`${outcome.toLowerCase()} ${state ?? ""}`] = (counted[`${outcome.toLowerCase()} ${state ?? ""}`] ?? 0) + 1;
      });
      const { withdraw } = outcomes;
      if (withdraw !== undefined) expect([counted["withdraw ready"] ?? 0, counted["withdraw held"] ?? 0]).toEqual([withdraw.ready, withdraw.held]);
    }
  }, 60_000);
});

describe("a decision and the notes of a case", () => {
  async function register(): Promise<InputFile> {
    const file = await newRegister([["CPRD", "MHRA", "research", "Active"], ["Shared record", "Trust", "direct care", "Active"], ["Local sharing", "Somebody", "to be agreed", "Active"]]);
    return annotate(await auditFiles([file]), [file]);
  }

  it("written beside a row come into the next audit, and stay there when the workbook is written again", async () => {
    const filled = await edited(await register(), (book) => {
      const sheet = book.getWorksheet("Agreements");
      if (sheet === undefined) throw new Error("no sheet");
      const columns = columnsOf(sheet);
      const at = (heading: string): ExcelJS.Cell => sheet.getCell(4, columns.get(heading) ?? 0);
      at(ownHeadings.decision).value = "Secondary use";
      at(ownHeadings.decisionBy).value = "Dr A Patel";
      at(ownHeadings.decisionDate).value = new Date("2026-11-20T00:00:00Z");
      at(ownHeadings.letterSent).value = new Date("2026-11-21T00:00:00Z");
      at(ownHeadings.done).value = "yes";
    });
    const result = await auditFiles([filled]);
    expect(result.agreements[2]).toMatchObject({ use: "secondary-use", decision: { by: "Dr A Patel", on: "2026-11-20" }, record: { letterSent: { day: "2026-11-21" }, done: null } });
    expect(result.findings.map((finding) => finding.code)).toContain("date-unreadable");
    const again = await auditFiles([await annotate(result, [filled])]);
    expect(again.agreements[2]).toMatchObject({ decision: { by: "Dr A Patel" }, record: { letterSent: { day: "2026-11-21" } }, key: result.agreements[2]?.key });
  });

  it("without a name or a date are refused, with a finding", async () => {
    const filled = await edited(await register(), (book) => {
      const sheet = book.getWorksheet("Agreements");
      if (sheet !== undefined) sheet.getCell(3, columnsOf(sheet).get(ownHeadings.decision) ?? 0).value = "Secondary use";
    });
    const result = await auditFiles([filled]);
    expect(result.agreements[1]).toMatchObject({ use: "direct-care", decision: null });
    expect(result.findings.map((finding) => finding.code)).toContain("decision-unsigned");
  });
});

describe("whatever is done to the rows of an annotated workbook", () => {
  it("each row keeps its id when rows are sorted, renamed and put in between", async () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => text.trim() !== "" && !/\d/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), fc.nat(5), async (names, at) => {
        const file = await newRegister(names.map((title, i) => [`Agreement ${title}`, `Partner ${i}`, "research", "Active"]));
        const first = await auditFiles([file]);
        const annotated = await annotate(first, [file]);
        const moved = await edited(annotated, (book) => {
          const sheet = book.getWorksheet("Agreements");
          const rows = names.map((_, i) => (sheet?.getRow(i + 2).values as ExcelJS.CellValue[]).slice(1)).reverse();
          rows.forEach((values, i) => values.forEach((value, j) => {
            if (sheet !== undefined) sheet.getCell(i + 2, j + 1).value = j === 0 ? `Renamed ${i}` : value;
          }));
          sheet?.insertRow(2 + (at % (names.length + 1)), ["New agreement", "Newcomer", "direct care", "Active"]);
        });
        const second = await auditFiles([moved]);
        const keyOf = (result: Audit): ReadonlyMap<string | null, string> => new Map(result.agreements.map((item) => [item.recipient, item.key]));
        for (const [recipient, key] of keyOf(first)) expect(keyOf(second).get(recipient)).toBe(key);
        expect(new Set(second.agreements.map((item) => item.key)).size).toBe(names.length + 1);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe("what stands in a register", () => {
  it("does no harm in its annotated workbook, whatever it is, and no cell of it comes out another", async () => {
    const file = await newRegister(payloads.map((text, i) => [`Agreement ${i}`, "Somebody", text.replace(/\p{Cc}|\p{Cs}/gu, "").slice(0, 20_000), "Active"]));
    const first = await auditFiles([file]);
    const annotated = await annotate(first, [file]);
    const second = await auditFiles([annotated]);
    expect(comparable(second)).toEqual(comparable(first));
  });

  it("keeps its formulas, widths, hidden rows, checks and filter, which reaches over the new columns so that ids are sorted with their rows", async () => {
    const file = await edited(await newRegister([["CPRD", "MHRA", "research", "Active"], ["Flu", "Trust", "direct care", "Active"]]), (book) => {
      const sheet = book.getWorksheet("Agreements");
      if (sheet === undefined) return;
      sheet.getCell("E1").value = "Notes";
      sheet.getCell("E2").value = { formula: 'A2&" noted"', result: "CPRD noted" };
      sheet.getColumn(2).width = 33;
      sheet.getRow(3).hidden = true;
      sheet.autoFilter = "A1:E3";
      sheet.getCell("D2").dataValidation = { type: "list", formulae: ['"Active,Expired"'] };
      sheet.getCell("A2").note = "Ask the lead";
    });
    const annotated = await annotate(await auditFiles([file]), [file]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(annotated.bytes.slice().buffer);
    const sheet = book.getWorksheet("Agreements");
    expect(sheet?.getCell("E2").formula).toBe('A2&" noted"');
    expect(sheet?.getColumn(2).width).toBe(33);
    expect(sheet?.getRow(3).hidden).toBe(true);
    expect(sheet?.getCell("D2").dataValidation.formulae).toEqual(['"Active,Expired"']);
    expect(sheet?.getCell("A2").note).toBeDefined();
    const columns = sheet === undefined ? new Map<string, number>() : columnsOf(sheet);
    expect(columns.get(ownHeadings.use)).toBe(6);
    expect(sheet?.getColumn(columns.get(ownHeadings.id) ?? 0).hidden).toBe(true);
    expect(JSON.stringify(sheet?.autoFilter)).toContain(sheet?.getColumn(columns.get(ownHeadings.mark) ?? 0).letter ?? "?");
    expect(sheet?.getCell(2, columns.get(ownHeadings.decision) ?? 0).dataValidation.type).toBe("list");
  });

  it("holds no NHS number any more, and the user is told where it was", async () => {
    const told: string[] = [];
    const files = registerFiles("untidy-workbook");
    const bytes = await reporters.xlsx.render(await auditFiles(files), { files, warn: (text) => told.push(text) });
    const zip = await JSZip.loadAsync(bytes);
    for (const entry of Object.values(zip.files)) expect((await entry.async("string")).replace(/[\s-]/g, ""), entry.name).not.toMatch(/999\d{7}(?!\d)/);
    expect(told.join(" ")).toContain("J44");
  });

  it("holds no NHS number in what is no cell either, and its formulas still find their sheet", async () => {
    const book = new ExcelJS.Workbook();
    book.title = "Register of 999 000 0018";
    const sheet = book.addWorksheet("999 000 0018 and 9990000026", { headerFooter: { oddHeader: "&LAbout 999 000 0018" } });
    sheet.addRows([["Agreement", "Recipient", "Purpose", "Status"], ["CPRD", "MHRA", "research", "Active"]]);
    sheet.getCell("F2").value = { formula: "'999 000 0018 and 9990000026'!A2", result: "CPRD" };
    const files = [{ name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) }];
    const { bytes } = await annotate(await auditFiles(files), files);
    for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) expect((await entry.async("string")).replace(/[\s-]/g, ""), entry.name).not.toMatch(/999\d{7}(?!\d)/);
    const written = (await openedByExceljs(bytes)).getWorksheet("removedA and removedB");
    expect(written?.getCell("A2").text).toBe("CPRD");
    expect(written?.getCell("F2").formula).toBe("'removedA and removedB'!A2");
  });
});
