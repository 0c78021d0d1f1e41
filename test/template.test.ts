import ExcelJS from "exceljs";
import type { Cell, CellValue, Fill, Workbook } from "exceljs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { main } from "../src/cli/main.ts";
import type { Io } from "../src/cli/io.ts";
import { capabilities, healthRules, menus } from "../src/knowledge/index.ts";
import { obligationChoices, statusChoices, switchChoices, templateColumns, templateErrors, templateGuidance, templateProducts, useChoices } from "../src/knowledge/template.ts";
import type { Audit } from "../src/model/audit.ts";
import { columnLetters } from "../src/model/address.ts";
import type { Field, Row } from "../src/model/register.ts";
import { pinZipDates } from "../src/pinned-zip.ts";
import { readRegister } from "../src/read/index.ts";
import { recogniseRegister } from "../src/recognise/index.ts";
import { template } from "../src/template.ts";

type Filling = { readonly [F in Field]?: CellValue };

const name = "register.xlsx";

const gaps = new Set(healthRules.map((rule) => rule.id));

/** Whether a finding is about what the row leaves blank or says of itself, and not about how its values were read. */
function isGap({ code }: { readonly code: string }): boolean {
  return gaps.has(code);
}

async function opened(bytes?: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((bytes ?? (await template())) as unknown as ArrayBuffer);
  return workbook;
}

/** The template with rows filled in below the example, and the states of the GP Connect products set, saved as a person would save it. */
async function filled(rows: readonly Filling[], states: readonly string[] = []): Promise<Uint8Array> {
  const workbook = await opened();
  const sheet = sheetOf(workbook, "Agreements");
  rows.forEach((row, i) => {
    for (const [field, value] of Object.entries(row)) sheet.getCell(`${lettersOf(field)}${i + 3}`).value = value;
  });
  states.forEach((state, i) => (sheetOf(workbook, "GP Connect").getCell(`B${i + 2}`).value = state));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function sheetOf(workbook: Workbook, sheetName: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`there is no sheet ${sheetName}`);
  return sheet;
}

function lettersOf(field: string): string {
  const at = templateColumns.findIndex((column) => column.field === field);
  if (at < 0) throw new Error(`the template has no column for ${field}`);
  return columnLetters(at + 1);
}

function audited(bytes: Uint8Array): Promise<Audit> {
  return audit([{ name, bytes }], { asOf: "2026-11-22", menu: menus[0], version: "test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
}

async function recognised(bytes: Uint8Array): Promise<readonly Row[]> {
  const { tables } = recogniseRegister(await readRegister([{ name, bytes }]), null);
  return tables.find((table) => table.kind === "agreements")?.rows ?? [];
}

const titled = (i: number): Filling => ({ title: `Arrangement number ${i + 1}`, recipient: "Somebody" });

describe("the template as it is written", () => {
  it("has every column taken for its own field, none unrecognised and none ambiguous", async () => {
    const result = await audited(await template());
    const sheets = result.sources[0]?.sheets ?? [];
    expect(sheets.map((sheet) => [sheet.name, sheet.role, sheet.headerRow, sheet.unrecognised])).toEqual([["Guidance", "ignored", null, []], ["Agreements", "agreements", 1, []], ["GP Connect", "gp-connect", 1, []]]);
    expect(sheets[1]?.columns).toEqual(Object.fromEntries(templateColumns.map((column, i) => [column.field, columnLetters(i + 1)])));
    expect(sheets[2]?.columns).toEqual({ setting: "A", enabled: "B", purpose: "C", lastReview: "D", notes: "E" });
    expect(result.findings.filter((entry) => entry.code.startsWith("column-"))).toEqual([]);
  });

  it("has no agreements yet: its example is left out and said so, and its products wait for their state", async () => {
    const result = await audited(await template());
    expect(result.agreements).toEqual([]);
    expect(result.findings.map((entry) => [entry.cell.sheet, entry.cell.row, entry.code])).toEqual([
      ["Guidance", 1, "sheet-left-out"],
      ["Agreements", 1, "agreements-absent"],
      ["Agreements", 2, "row-left-out"],
      ...templateProducts.map((_, i) => ["GP Connect", i + 2, "setting-state-unclear"]),
    ]);
    expect(result.findings.find((entry) => entry.code === "row-left-out")?.message).toMatch(/^Left out as an example/);
  });

  it("is refused with a clear message when nothing but headings is left in it", async () => {
    const workbook = await opened();
    sheetOf(workbook, "Agreements").spliceRows(2, 1);
    workbook.removeWorksheet(sheetOf(workbook, "GP Connect").id);
    await expect(audited(new Uint8Array(await workbook.xlsx.writeBuffer()))).rejects.toThrow("The register has headings but no rows under them.");
  });

  it("audits the example like any agreement once its name is written over", async () => {
    const workbook = await opened();
    sheetOf(workbook, "Agreements").getCell("A2").value = "Shared care record of the county";
    const { agreements, findings } = await audited(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(agreements.map((item) => [item.use, item.obligation, item.status, item.dates])).toEqual([["direct-care", "voluntary", "active", { start: "2025-04-01", end: "2028-03-31", review: "2027-04-01", signed: "2025-03-24" }]]);
    expect(findings.filter((entry) => entry.item === agreements[0]?.id)).toEqual([]);
  });

  it("reads the practice's name and code from the sheet of guidance, and neither while the boxes are blank", async () => {
    const workbook = await opened();
    const sheet = sheetOf(workbook, "Guidance");
    const cells: Cell[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    for (const [label, value] of [[templateGuidance.practice.name, "Fernbank Surgery"], [templateGuidance.practice.ods, "Z99999"]] as const) {
      const at = cells.find((cell) => cell.value === label);
      sheet.getCell(`B${at?.row ?? 0}`).value = value;
    }
    expect((await audited(new Uint8Array(await workbook.xlsx.writeBuffer()))).practice).toEqual({ name: "Fernbank Surgery", ods: "Z99999" });
    expect((await audited(await template())).practice).toEqual({ name: null, ods: null });
  });
});

describe("what is chosen in the template is what the audit reads", () => {
  it("every use with every obligation and every status, where nothing else speaks", async () => {
    const combinations = useChoices.flatMap((use) => obligationChoices.flatMap((obligation) => statusChoices.map((status) => ({ use, obligation, status }))));
    const bytes = await filled(combinations.map(({ use, obligation, status }, i) => ({ ...titled(i), claim: use.text, obligationClaim: obligation.text, status: status.text, ...(obligation.reads === "statutory" ? { statute: "Data Provision Notice" } : {}) })));
    const { agreements, findings } = await audited(bytes);
    expect(agreements.map((item) => [item.title, item.use, item.obligation, item.status])).toEqual(combinations.map(({ use, obligation, status }, i) => [titled(i).title, use.reads, obligation.reads, status.reads]));
    expect(findings.filter((entry) => entry.item !== null && entry.cell.sheet === "Agreements" && !isGap(entry))).toEqual([]);
  });

  it("a law that is claimed and not named is asked for, and not taken as a duty", async () => {
    const { agreements, findings } = await audited(await filled([{ ...titled(0), claim: "Secondary use", obligationClaim: "Required by law", status: "Active" }]));
    expect(agreements[0]?.obligation).toBe("unknown");
    expect(findings.filter((entry) => entry.item === agreements[0]?.id && !isGap(entry)).map((entry) => [entry.cell.address, entry.code])).toEqual([[`${lettersOf("obligationClaim")}3`, "legal-obligation-unnamed"]]);
  });

  it("a decision with a name and a date, whatever the column beside it says; and none without them", async () => {
    const decided = useChoices.map((choice, i) => ({ ...titled(i), claim: "Secondary use", obligationClaim: "Voluntary", status: "Active", decision: choice.text, decisionBy: "A Partner", decisionDate: new Date("2026-10-05"), decisionReason: "Asked the recipient" }));
    const signed = await audited(await filled(decided));
    expect(signed.agreements.map((item) => [item.use, item.decision?.by, item.decision?.on, item.decision?.reason])).toEqual(useChoices.map((choice) => [choice.reads, "A Partner", "2026-10-05", "Asked the recipient"]));
    const unsigned = await audited(await filled(decided.map((row) => ({ ...row, decisionBy: null, decisionDate: null }))));
    expect(unsigned.agreements.map((item) => [item.use, item.decision])).toEqual(useChoices.map(() => ["secondary-use", null]));
    expect(unsigned.findings.filter((entry) => entry.code === "decision-unsigned").map((entry) => entry.cell.row)).toEqual(useChoices.map((_, i) => i + 3));
  });

  it("every other list: its words reach their field, and change none of the three answers", async () => {
    const others = templateColumns.flatMap((column) => (column.kind === "list" && !["claim", "obligationClaim", "status", "decision"].includes(column.field) ? column.values.map((text) => ({ field: column.field, text })) : []));
    expect(others.length).toBeGreaterThan(30);
    const bytes = await filled(others.map(({ field, text }, i) => ({ ...titled(i), claim: "Direct care", obligationClaim: "Voluntary", status: "Active", [field]: text })));
    const rows = await recognised(bytes);
    expect(rows.map((row, i) => row.cells[others[i]?.field ?? "other"]?.map((cell) => cell.text))).toEqual(others.map(({ text }) => [text]));
    expect(rows.filter((row) => row.cells.other !== undefined)).toEqual([]);
    const { agreements, findings } = await audited(bytes);
    const isContradiction = (i: number): boolean => others[i]?.text === "No patient data";
    expect(agreements.map((item) => [item.use, item.obligation, item.status])).toEqual(others.map((_, i) => [isContradiction(i) ? "needs-review" : "direct-care", "voluntary", "active"]));
    expect(findings.filter((entry) => entry.item !== null && entry.cell.sheet === "Agreements" && !isGap(entry))).toEqual([]);
  });

  it("every date as a day, written as an Excel date or typed as the message says", async () => {
    const dates = templateColumns.flatMap((column) => (column.kind === "date" ? [column.field] : []));
    const rows = await recognised(await filled([{ ...titled(0), ...Object.fromEntries(dates.map((field) => [field, new Date("2027-04-01")])) }]));
    expect(dates.map((field) => rows[0]?.cells[field]?.map((cell) => [cell.day, cell.text]))).toEqual(dates.map(() => [["2027-04-01", "1 April 2027"]]));
    const written = /such as (.*) or (.*), or leave/.exec(templateErrors.date.message)?.slice(1) ?? [];
    const typed = await audited(await filled(written.map((text, i) => ({ ...titled(i), start: text, status: "Active" }))));
    expect(typed.agreements.map((item) => item.dates.start)).toEqual(["2026-04-01", "2026-04-01"]);
  });

  it("every GP Connect product in every state", async () => {
    expect(templateProducts).toEqual(capabilities.filter((capability) => capability.covers === "one-product" && capability.id !== "send-task").map((capability) => capability.id));
    for (const state of switchChoices) {
      const { gpConnect, findings } = await audited(await filled([titled(0)], templateProducts.map(() => state.text)));
      expect(gpConnect.map((item) => [item.capability, item.enabled])).toEqual(templateProducts.map((id) => [id, state.reads]));
      expect(findings.filter((entry) => entry.code === "setting-unrecognised")).toEqual([]);
      expect(findings.filter((entry) => entry.code === "setting-state-unclear")).toHaveLength(state.reads === null ? templateProducts.length : 0);
    }
  });
});

describe("the workbook as its user meets it", () => {
  it("offers for each list exactly its values, within what Excel allows, far beyond 150 rows", async () => {
    const validations = await validationsOf("Agreements");
    for (const [i, column] of templateColumns.entries()) {
      const found = validations.get(columnLetters(i + 1));
      if (column.kind === "text") expect(found, column.heading).toBeUndefined();
      else expect(found, column.heading).toMatchObject({ type: column.kind, showErrorMessage: true, lastRow: 501 });
      if (column.kind === "list") {
        const formula = String(found?.formulae[0]);
        expect(formula.slice(1, -1).split(",")).toEqual(column.values);
        expect(formula.length - 2, column.heading).toBeLessThanOrEqual(255);
        expect(column.values.filter((text) => /[,"]/.test(text) || text !== text.trim())).toEqual([]);
      }
    }
    expect((await validationsOf("GP Connect")).get("B")?.formulae).toEqual([`"${switchChoices.map((choice) => choice.text).join(",")}"`]);
    for (const { title, message } of Object.values(templateErrors)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });

  it("explains each heading in a note, freezes it, repeats it on every printed page, and holds no empty rows", async () => {
    const workbook = await opened();
    for (const sheet of [sheetOf(workbook, "Agreements"), sheetOf(workbook, "GP Connect")]) {
      sheet.getRow(1).eachCell((cell) => expect(cell.note, cell.address).toBeTruthy());
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0, printTitlesRow: "1:1" });
      expect(sheet.headerFooter.oddFooter).toContain("Page &P of &N");
    }
    expect(sheetOf(workbook, "Agreements").rowCount).toBe(2);
    expect(sheetOf(workbook, "Agreements").autoFilter).toBe(`A1:${columnLetters(templateColumns.length)}501`);
    expect(sheetOf(workbook, "GP Connect").rowCount).toBe(1 + templateProducts.length);
  });

  it("has text that stands out from what is behind it by 7 to 1 or more", async () => {
    const workbook = await opened();
    let compared = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          compared++;
          expect(contrast(cell.font.color?.argb ?? "FF000000", fillOf(cell.fill)), `${sheet.name}!${cell.address}`).toBeGreaterThanOrEqual(7);
        }),
      );
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("asks for the six main columns and says so", () => {
    expect(templateColumns.filter((column) => column.group === "main").map((column) => column.field)).toEqual(["title", "recipient", "purpose", "claim", "obligationClaim", "status"]);
    expect(templateGuidance.steps.texts.filter((text) => text.includes("six dark columns"))).toHaveLength(1);
  });
});

type Validation = { readonly type: string; readonly formulae: readonly unknown[]; readonly showErrorMessage?: boolean; readonly lastRow: number };

/** The data validations of a sheet by column, from row 2 on. exceljs gives one entry for each cell of a range. */
async function validationsOf(sheetName: string): Promise<ReadonlyMap<string, Validation>> {
  const sheet = sheetOf(await opened(), sheetName) as unknown as { readonly dataValidations: { readonly model: Readonly<Record<string, Omit<Validation, "lastRow">>> } };
  const found = new Map<string, Validation>();
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    found.set(letters, { ...validation, lastRow: Math.max(Number(row), found.get(letters)?.lastRow ?? 0) });
  }
  return found;
}

function fillOf(fill: Fill | undefined): string {
  return fill?.type === "pattern" ? (fill.fgColor?.argb ?? "FFFFFFFF") : "FFFFFFFF";
}

/** The contrast of two colours. Source: WCAG 2.2, contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (argb: string): number => {
    const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => parseInt(argb.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dim + 0.05);
}

describe("the bytes of the template", () => {
  afterEach(() => void vi.useRealTimers());

  it("are the same on any day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T10:00:00Z") });
    const first = Buffer.from(await template());
    vi.setSystemTime(new Date("2031-02-03T04:05:06Z"));
    expect(first.equals(Buffer.from(await template()))).toBe(true);
  });

  it("cannot be pinned where they are no zip", () => {
    expect(() => pinZipDates(new Uint8Array(10))).toThrow("do not end as a zip does");
    expect(() => pinZipDates(new TextEncoder().encode("a text that is longer than the end of a zip"))).toThrow("do not end as a zip does");
  });
});

describe("the command", () => {
  it("shows no workbook on the screen, and sends it on where the output goes elsewhere", async () => {
    const run = async (isTerminal: boolean) => {
      const said: (string | Uint8Array)[] = [];
      const errors: string[] = [];
      const absent = (): Promise<never> => Promise.reject(new Error("nothing is read or written here"));
      const io: Io = { out: (content) => void said.push(content), err: (text) => void errors.push(text), readInput: absent, exists: absent, isFolder: absent, list: absent, writeFile: absent, offlinePage: absent, today: () => "2026-11-22", isTerminal, isErrorTerminal: false, isColour: false, width: 100 };
      return { code: await main(["template", "--out", "-"], io), said, errors: errors.join("") };
    };
    expect(await run(true)).toMatchObject({ code: 2, said: [], errors: expect.stringContaining("cannot be shown on the screen") as string });
    expect(await run(false)).toEqual({ code: 0, said: [await template()], errors: "" });
  });
});
