import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { ownHeadings } from "../src/knowledge/own-columns.ts";
import type { Audit } from "../src/model/audit.ts";
import type { InputFile } from "../src/model/register.ts";
import { readRegister } from "../src/read/index.ts";
import { reporters } from "../src/report/index.ts";
import { annotate, columnsOf, edited, newRegister } from "./annotated.ts";
import { auditFiles } from "./fixtures.ts";

type Rows = readonly (readonly (string | null)[])[];
type Notes = Readonly<Partial<Record<"decision" | "decisionBy" | "decisionDate" | "decisionReason" | "letterSent" | "replyDue" | "done", string>>>;

const lastQuarter: Rows = [
  ["CPRD", "MHRA", "research", "Active"],
  ["Local sharing", "Fernshire Federation", "to be agreed", "Active"],
  ["Shared record", "Fernshire Trust", "direct care", "Active"],
];
const decided: Notes = { decision: "Secondary use", decisionBy: "Dr A Patel", decisionDate: "2026-08-20", decisionReason: "Counts only", letterSent: "2026-08-21" };

/** A row's own columns filled in, as somebody who works in the workbook does. */
function write(sheet: ExcelJS.Worksheet | undefined, row: number, notes: Notes): void {
  if (sheet === undefined) throw new Error("no sheet");
  const columns = columnsOf(sheet);
  for (const [field, text] of Object.entries(notes) as [keyof Notes, string][]) sheet.getCell(row, columns.get(ownHeadings[field]) ?? 0).value = /^\d{4}-/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
}

/** The annotated workbook of some rows, with notes beside them by their row from 2. */
async function workbook(rows: Rows, notes: Readonly<Record<number, Notes>>): Promise<InputFile> {
  const file = await newRegister(rows);
  const written = await edited(await annotate(await auditFiles([file]), [file]), (book) => {
    for (const [row, of] of Object.entries(notes)) write(book.getWorksheet("Agreements"), Number(row), of);
  });
  return { ...written, name: "audited.xlsx" };
}

async function auditWith(register: InputFile, earlier: InputFile): Promise<Audit> {
  const [source] = await readRegister([earlier]);
  if (source === undefined) throw new Error("no source");
  return auditFiles([register], { earlier: source });
}

function codes(result: Audit): readonly string[] {
  return result.findings.map(({ code }) => code).filter((code) => code.startsWith("earlier-") || code.startsWith("audit-columns"));
}

describe("a new export of the register, audited with the workbook of the last audit", () => {
  it("takes the decisions and dates over to their agreements, wherever these stand now, and the next workbook holds them", async () => {
    const earlier = await workbook(lastQuarter, { 3: decided });
    const register = await newRegister([["New one", "Somebody", "direct care", "Active"], ["Local sharing", "Fernshire Federation", "To be agreed", "Active"], ["CPRD", "MHRA", "research", "Active"]]);
    const result = await auditWith(register, earlier);
    expect(result.agreements[1]).toMatchObject({ use: "secondary-use", decision: { by: "Dr A Patel", on: "2026-08-20", reason: "Counts only", decidedIn: "earlier-workbook" }, record: { letterSent: { day: "2026-08-21", cell: "[audited.xlsx]Agreements!Q3" } } });
    expect(result.agreements[0]?.decision).toBeNull();
    expect(result.agreements[1]?.key).toBe((await auditFiles([earlier])).agreements[1]?.key);
    expect(result.sources[0]?.goesOnFrom.map(({ file }) => file)).toEqual(["audited.xlsx"]);
    expect(result.findings.find(({ code }) => code === "earlier-carried")?.message).toContain("1 decision and 1 date were taken over from audited.xlsx");
    expect(result.summary.health.first.map(({ code }) => code)).not.toContain("earlier-carried");
    const next = await auditFiles([await annotate(result, [register])]);
    expect(next.agreements[1]).toMatchObject({ use: "secondary-use", decision: { by: "Dr A Patel", on: "2026-08-20", reason: "Counts only" }, record: { letterSent: { day: "2026-08-21" } }, key: result.agreements[1]?.key });
    expect(next.agreements[1]?.decision).not.toHaveProperty("decidedIn");
  });

  it("does not take a decision over when the purpose has been reworded, and says who had decided what", async () => {
    const result = await auditWith(await newRegister([["Local sharing", "Fernshire Federation", "to be agreed, and the care of patients at home", "Active"]]), await workbook(lastQuarter, { 3: decided }));
    expect(result.agreements[0]).toMatchObject({ decision: null, record: { letterSent: { day: "2026-08-21" } } });
    expect(result.findings.find(({ code }) => code === "earlier-decision-outdated")?.message).toMatch(/Dr A Patel decided "Secondary use" on 20 August 2026 \(\[audited\.xlsx\]Agreements!M3\)/);
  });

  it("does not take a decision over when a remark has come to speak of care, and the withdrawal is not listed", async () => {
    const rows = (note: string): Rows => [["Ref", "Agreement", "Shared with", "Purpose", "Status", "Notes"], ["A1", "Local sharing", "Fernshire Federation", "to be agreed", "Active", note]];
    const written = async (note: string): Promise<InputFile> => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet("Agreements").addRows(rows(note).map((row) => [...row]));
      return { name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
    };
    const before = await written("minutes of May");
    const earlier = await edited(await annotate(await auditFiles([before]), [before]), (book) => write(book.getWorksheet("Agreements"), 2, decided));
    expect((await auditWith(before, earlier)).agreements[0]?.use).toBe("secondary-use");
    const result = await auditWith(await written("district nurses see the record when they treat the patient"), earlier);
    expect(result.agreements[0]?.decision).toBeNull();
    expect(result.agreements[0]?.actions.map(({ outcome }) => outcome)).not.toContain("withdraw");
    expect(codes(result)).toContain("earlier-decision-outdated");
  });

  it("shows two decisions that contradict each other, and neither counts until the register holds a later one", async () => {
    const earlier = await workbook(lastQuarter, { 3: decided });
    const other = (on: string): Promise<InputFile> => workbook(lastQuarter, { 3: { decision: "Direct care", decisionBy: "Dr B Jones", decisionDate: on } });
    const disputed = await auditWith({ ...(await other("2026-08-20")), name: "register.xlsx" }, earlier);
    expect(disputed.agreements[1]).toMatchObject({ use: "needs-review", decision: null });
    expect(disputed.findings.find(({ code }) => code === "earlier-conflict")?.message).toMatch(/"Direct care" by Dr B Jones on 20 August 2026 .*"Secondary use" by Dr A Patel/);
    const later = await auditWith({ ...(await other("2026-09-01")), name: "register.xlsx" }, earlier);
    expect(later.agreements[1]).toMatchObject({ use: "direct-care", decision: { by: "Dr B Jones" } });
    expect(codes(later)).toEqual(["earlier-carried"]);
  });

  it("shows two days that contradict each other, and keeps the register's", async () => {
    const register = { ...(await workbook(lastQuarter, { 3: { letterSent: "2026-09-09" } })), name: "register.xlsx" };
    const result = await auditWith(register, await workbook(lastQuarter, { 3: decided }));
    expect(result.agreements[1]?.record?.letterSent?.day).toBe("2026-09-09");
    expect(result.findings.find(({ code }) => code === "earlier-conflict")?.message).toMatch(/"letter sent on", the register says 9 September 2026 and the earlier workbook says 21 August 2026/);
  });

  it("names what may belong to one of several agreements, and what belongs to none any more", async () => {
    const earlier = await workbook([...lastQuarter, ["Old one", "Nobody", "research", "Active"]], { 3: decided, 5: { done: "2026-08-30" } });
    const result = await auditWith(await newRegister([["Local sharing", "Fernshire Federation", "risk tables", "Active"], ["Local sharing", "Fernshire Federation", "counts", "Active"]]), earlier);
    expect(result.agreements.map(({ decision, record }) => [decision, record])).toEqual([[null, null], [null, null]]);
    expect(result.findings.find(({ code }) => code === "earlier-doubtful")?.message).toContain("may belong to Agreements!2, Agreements!3");
    expect(result.findings.find(({ code }) => code === "earlier-without-agreement")?.message).toContain('"Old one"');
  });

  it("says so when the earlier file holds nothing that people wrote", async () => {
    const result = await auditWith(await newRegister(lastQuarter), await newRegister(lastQuarter));
    expect(result.findings.find(({ code }) => code === "earlier-carried")?.message).toContain("0 decisions and 0 dates");
  });
});

describe("what people noted of a case", () => {
  it("stands in every report, and a reply that is overdue is a finding until the case is done", async () => {
    const file = await workbook(lastQuarter, { 2: { letterSent: "2026-08-21", replyDue: "2026-09-18" }, 3: { ...decided, letterSent: "2026-08-21", replyDue: "2026-09-18", done: "2026-09-30" } });
    const result = await auditFiles([file]);
    for (const text of [await reporters.html.render(result), await reporters.markdown.render(result)]) expect(text).toContain("etter sent 21 August 2026, reply due 18 September 2026");
    expect(reporters.terminal.render(result, { colour: false, width: 160 })).toContain("letter sent 21");
    expect(await reporters.csv.render(result)).toContain('"2026-08-21","2026-09-18","2026-09-30"');
    expect(result.findings.filter(({ code }) => code === "reply-overdue").map(({ item, message }) => [item, /^.*? was due on [^,]*/.exec(message)?.[0]])).toEqual([["Agreements!2", "The reply to the letter of 21 August 2026 was due on 18 September 2026"]]);
  });
});

describe("columns that an audit added, sorted away from their rows", () => {
  /** The workbook with the register's four columns of rows 2 to 4 in another order, and the added columns left where they were. */
  async function sortedBadly(order: readonly number[]): Promise<InputFile> {
    return edited(await workbook(lastQuarter, { 3: decided }), (book) => {
      const sheet = book.getWorksheet("Agreements");
      const values = order.map((row) => [1, 2, 3, 4].map((column) => sheet?.getCell(row, column).value ?? null));
      values.forEach((row, i) => row.forEach((value, j) => {
        if (sheet !== undefined) sheet.getCell(i + 2, j + 1).value = value;
      }));
    });
  }

  it("give their decisions to no agreement, above all not to one that serves care", async () => {
    const result = await auditFiles([await sortedBadly([2, 4, 3])]);
    expect(result.agreements.map(({ title, use, decision }) => [title, use, decision])).toEqual([["CPRD", "secondary-use", null], ["Shared record", "direct-care", null], ["Local sharing", "needs-review", null]]);
    expect(result.findings.filter(({ code }) => code === "audit-columns-misplaced").map(({ severity, message }) => [severity, /now at (\S+),/.exec(message)?.[1]])).toEqual([["error", "Agreements!4"], ["error", "Agreements!3"]]);
  });

  it("are found again in every workbook that is written from that one, and are right once the rows are sorted back", async () => {
    const bad = await sortedBadly([2, 4, 3]);
    const written = await annotate(await auditFiles([bad]), [bad]);
    expect(codes(await auditFiles([written]))).toEqual(["audit-columns-misplaced", "audit-columns-misplaced"]);
    const back = await edited(written, (book) => {
      const sheet = book.getWorksheet("Agreements");
      lastQuarter.forEach((row, i) => row.forEach((value, j) => {
        if (sheet !== undefined) sheet.getCell(i + 2, j + 1).value = value;
      }));
    });
    const right = await auditFiles([back]);
    expect(codes(right)).toEqual([]);
    expect(right.findings.map(({ code }) => code)).not.toContain("decision-before-rewording");
    expect(right.agreements[1]).toMatchObject({ title: "Local sharing", use: "secondary-use", decision: { by: "Dr A Patel" } });
  });

  it("are found where a cell was deleted and those below it moved up", async () => {
    const moved = await edited(await workbook(lastQuarter, { 3: decided }), (book) => {
      const sheet = book.getWorksheet("Agreements");
      for (const [i, row] of [...lastQuarter.slice(1), [null, null, null, null]].entries()) row.forEach((value, j) => {
        if (sheet !== undefined) sheet.getCell(i + 2, j + 1).value = value;
      });
    });
    const result = await auditFiles([moved]);
    expect(result.agreements.map(({ title, decision }) => [title, decision])).toEqual([["Local sharing", null], ["Shared record", null]]);
  });

  it("stay with a row that is only reworded", async () => {
    const reworded = await edited(await workbook(lastQuarter, { 3: decided }), (book) => {
      const sheet = book.getWorksheet("Agreements");
      if (sheet !== undefined) sheet.getCell(3, 1).value = "Local sharing (renamed)";
    });
    const result = await auditFiles([reworded]);
    expect(codes(result)).toEqual([]);
    expect(result.findings.filter(({ code }) => code === "decision-before-rewording").map(({ item }) => item)).toEqual(["Agreements!3"]);
    expect(result.agreements[1]).toMatchObject({ title: "Local sharing (renamed)", decision: { by: "Dr A Patel" } });
  });
});

describe("a decision that is made in the page", () => {
  it("goes in place of one that an earlier workbook holds, and into the next workbook also where the register has decision columns of its own", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Agreements").addRows([["Agreement", "Shared with", "Purpose", "Status", "Decision", "Decided by", "Date of decision"], ["Local sharing", "Fernshire Federation", "to be agreed", "Active", "Secondary use", "Dr A Patel", "20/08/2026"]]);
    const register = { name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
    expect((await auditFiles([register])).agreements[0]?.use).toBe("secondary-use");
    const decisions = [{ item: "Agreements!2", use: "direct-care", by: "Dr B Jones", on: "2026-11-20", reason: null }] as const;
    const result = await auditFiles([register], { decisions });
    expect(result.agreements[0]).toMatchObject({ use: "direct-care", decision: { by: "Dr B Jones" } });
    const next = await auditFiles([await annotate(result, [register])]);
    expect(next.agreements[0]).toMatchObject({ use: "direct-care", decision: { by: "Dr B Jones", on: "2026-11-20", reason: null } });
    const changed = await auditFiles([await annotate(next, [register])], { decisions: [{ ...decisions[0], use: "mixed" }] });
    expect(changed.agreements[0]?.use).toBe("mixed");
  });
});

describe("an annotated workbook that LibreOffice has saved", () => {
  it("brings its decisions, dates, ids and accepted findings along", async () => {
    const name = "annotated-libreoffice.xlsx";
    const result = await auditFiles([{ name, bytes: new Uint8Array(readFileSync(`fixtures/files/${name}`)) }]);
    expect(result.agreements[1]).toMatchObject({ title: "Local sharing", decision: { by: "Dr A Patel", on: "2026-08-20" }, record: { letterSent: { day: "2026-08-21" } } });
    expect(result.agreements.map(({ key }) => key)).toEqual(["da-hvtdwnvnfc", "da-wfcpwcvjfv", "da-hhbfknqgqq"]);
    expect(result.findings.filter(({ accepted }) => accepted !== undefined).map(({ code, accepted }) => [code, accepted?.by, accepted?.until])).toEqual([["dpia-missing", "Dr E Larch", "2027-05-01"]]);
    expect(codes(result)).toEqual([]);
  });
});
