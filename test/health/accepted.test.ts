import { describe, expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../../src/audit.ts";
import { readConfig } from "../../src/config.ts";
import { menus } from "../../src/knowledge/index.ts";
import type { Audit, Finding } from "../../src/model/audit.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { InputFile } from "../../src/model/register.ts";
import { findingsHeadings } from "../../src/knowledge/own-columns.ts";
import { annotate, columnsOf, edited, newRegister } from "../annotated.ts";
import { auditFiles } from "../fixtures.ts";
import { exampleFiles } from "./examples.ts";

const hospice = { title: "Fernshire hospice", recipient: "St Brannoc's Hospice", purpose: "Treatment of patients", data: "Full record", obligationClaim: "Voluntary", status: "Active", dpia: "" } as const;
const said = { by: "Dr E Larch", on: "2026-11-01", until: "2027-05-01", reason: "Asked the hospice for it" } as const;

function configFile(value: unknown): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: "accepted.json", bytes: new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)) };
}

function audited(accepted: readonly unknown[], asOf = "2026-11-22"): Promise<Audit> {
  const config = readConfig(configFile({ config: "dsa-audit-config/1", accepted }));
  return audit(exampleFiles(hospice), { asOf, menu: menus[0], version: "test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null, accepted: config });
}

function dpia(result: Audit): Finding | undefined {
  return result.findings.find((entry) => entry.code === "dpia-missing");
}

describe("accepting a finding", () => {
  it("marks it with who, until when and why, by its code and row or by its whole id, and no longer counts it as open", async () => {
    const before = await audited([]);
    for (const accepted of [{ finding: "dpia-missing", row: "agreements.csv!2", ...said }, { finding: dpia(before)?.id, ...said }, { finding: "dpia-missing", ...said }]) {
      const after = await audited([accepted]);
      expect(dpia(after)?.accepted).toEqual(said);
      expect(after.summary.findings.warning).toBe(before.summary.findings.warning - 1);
      expect([after.summary.health.accepted, after.summary.health.open]).toEqual([1, before.summary.health.open - 1]);
    }
  });

  it("lapses by itself after its last day, and says so", async () => {
    const entry = { finding: "dpia-missing", ...said };
    expect(dpia(await audited([entry], "2027-05-01"))?.accepted).toEqual(said);
    const after = await audited([entry], "2027-05-02");
    expect(dpia(after)?.accepted).toBeUndefined();
    expect(after.findings.find((finding) => finding.code === "acceptance-lapsed")?.message).toContain("Dr E Larch accepted dpia-missing until 1 May 2027 (Asked the hospice for it). It is open again.");
  });

  it("is reported when its cause has gone, or its row is another", async () => {
    const result = await audited([{ finding: "dpia-missing", row: "agreements.csv!9", ...said }, { finding: "end-near", ...said }]);
    expect(result.findings.filter((finding) => finding.code === "acceptance-without-cause").map((finding) => [finding.cell.file, finding.cell.row])).toEqual([["accepted.json", 1], ["accepted.json", 2]]);
    expect(dpia(result)?.accepted).toBeUndefined();
  });

  it.each([
    ["is not JSON", "{", "not valid JSON"],
    ["has no reason", { config: "dsa-audit-config/1", accepted: [{ finding: "dpia-missing", by: "A Person", on: "2026-11-01", until: "2027-05-01" }] }, "accepted.0.reason"],
    ["names no known finding", { config: "dsa-audit-config/1", accepted: [{ ...said, finding: "dpia-misssing" }] }, 'there is no finding "dpia-misssing"'],
    ["ends before it begins", { config: "dsa-audit-config/1", accepted: [{ ...said, finding: "dpia-missing", until: "2026-10-01" }] }, "cannot end before it begins"],
    ["accepts a patient's identifier", { config: "dsa-audit-config/1", accepted: [{ ...said, finding: "patient-identifier" }] }, "cannot be accepted, only put right"],
  ])("is refused when the file %s", (_, value, message) => {
    expect(() => readConfig(configFile(value))).toThrow(InputError);
    expect(() => readConfig(configFile(value))).toThrow(message);
  });
});

describe("what to fix first", () => {
  it("puts what can mislead the audit before what the law asks for, and that before housekeeping", async () => {
    const { summary } = await audited([]);
    const weights = summary.health.kinds.filter((kind) => kind.severity === "warning").map((kind) => kind.weight);
    expect(weights).toEqual([...weights].sort((a, b) => ["misleads", "law", "housekeeping"].indexOf(a) - ["misleads", "law", "housekeeping"].indexOf(b)));
    expect(summary.health.first.length).toBeLessThanOrEqual(10);
    expect(summary.health.first.every((entry) => entry.because.length > 20)).toBe(true);
  });

  it("counts every open finding once by what it is about, and gives no grade", async () => {
    const { summary } = await audited([]);
    const { error, warning, info } = summary.findings;
    expect(summary.health.byCheck.reduce((sum, entry) => sum + entry.error + entry.warning + entry.info, 0)).toBe(error + warning + info);
    expect(Object.keys(summary.health).sort()).toEqual(["accepted", "byCheck", "first", "kinds", "open"]);
  });

  it("finds the row again by its stable key", async () => {
    const key = (await audited([])).agreements[0]?.key;
    expect(dpia(await audited([{ finding: "dpia-missing", row: key, ...said }]))?.accepted).toEqual(said);
  });
});

describe("accepting a finding in the annotated workbook", () => {
  const rows = [["Fernshire hospice", "St Brannoc's Hospice", "treatment of patients", "Active"], ["Fernshire study", "University of Fernshire", null, "Active"]] as const;
  type Written = Readonly<Partial<Record<"by" | "on" | "until" | "reason", string | Date>>>;
  const entry: Written = { by: "Dr E Larch", on: new Date("2026-11-01T00:00:00Z"), until: "May 2027", reason: "Asked the hospice for it" };

  /** The workbook with something written beside the first finding of a code about a row. */
  async function written(code: string, about: string | null, what: Written): Promise<InputFile> {
    const file = await newRegister(rows);
    const result = await auditFiles([file]);
    const meant = result.findings.find((found) => found.code === code && found.item === about);
    return edited(await annotate(result, [file]), (book) => {
      const sheet = book.getWorksheet("Audit findings");
      if (sheet === undefined) throw new Error("no sheet of findings");
      const columns = columnsOf(sheet, 5);
      sheet.eachRow((row) => {
        if (row.getCell(columns.get(findingsHeadings.finding) ?? 0).text !== meant?.id) return;
        for (const [field, value] of Object.entries(what) as [keyof Written, string | Date][]) row.getCell(columns.get(findingsHeadings[field]) ?? 0).value = value;
      });
    });
  }

  it("counts in the next audit, is found again when rows have moved, and stands in the workbook that is written then", async () => {
    const moved = await edited(await written("purpose-blank", "Agreements!3", entry), (book) => book.getWorksheet("Agreements")?.insertRow(2, ["New one", "Somebody", "direct care", "Active"]));
    const result = await auditFiles([moved]);
    const found = result.findings.find((other) => other.code === "purpose-blank" && other.item === "Agreements!4");
    expect(found?.accepted).toEqual({ by: "Dr E Larch", on: "2026-11-01", until: "2027-05-31", reason: "Asked the hospice for it" });
    const again = await auditFiles([await annotate(result, [moved])]);
    expect(again.findings.find((other) => other.id === found?.id)?.accepted).toEqual(found?.accepted);
  });

  it("accepts a finding about the whole table by its place", async () => {
    const result = await auditFiles([await written("dpia-missing", null, entry)]);
    expect(result.findings.find((found) => found.code === "dpia-missing")?.accepted?.by).toBe("Dr E Larch");
  });

  it.each([
    ["without a reason", { ...entry, reason: "" }, "it does not say why, in some words"],
    ["without a last day", { ...entry, until: "when it suits" }, "it does not say until when"],
    ["that ends before it begins", { ...entry, until: "1 May 2026" }, "its last day is before its first"],
  ])("%s, counts for nothing and is a finding", async (_, what, because) => {
    const result = await auditFiles([await written("dpia-missing", null, what)]);
    expect(result.findings.find((found) => found.code === "dpia-missing")?.accepted).toBeUndefined();
    const [about] = result.findings.filter((found) => found.code === "acceptance-not-counted");
    expect(about?.message).toContain(`dpia-missing is not accepted: ${because}`);
    expect(about?.cell).toMatchObject({ sheet: "Audit findings", address: expect.stringMatching(/^D\d+$/) as string });
  });
});
