import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { classifyAgreement, indexSchemes } from "../../src/classify/index.ts";
import { schemes } from "../../src/knowledge/index.ts";
import type { Agreement } from "../../src/model/items.ts";
import type { Cell, Field } from "../../src/model/register.ts";

const Label = z.object({ name: z.string(), recipient: z.string(), purpose: z.string(), data: z.string(), legal_basis: z.string(), status: z.string() });
const labelled = readdirSync("fixtures/cases").filter((file) => !file.includes("held-back")).flatMap((file) => readFileSync(`fixtures/cases/${file}`, "utf8").trim().split("\n")).map((line) => Label.parse(JSON.parse(line)));

describe("rows that say the same", () => {
  const index = indexSchemes(schemes);

  it("get the answers, the evidence and the findings that each would get alone, with their own cells", () => {
    const [alone, after] = [indexSchemes(schemes), indexSchemes(schemes)];
    const rowsFrom = (first: number): readonly Agreement[] => labelled.map((label, i) => agreementOf(first + i, { title: label.name, recipient: label.recipient, purpose: label.purpose, data: label.data, legalBasis: label.legal_basis, status: label.status }));
    for (const row of rowsFrom(2)) classifyAgreement(row, after, "2026-11-22", 90);
    for (const row of rowsFrom(1_000)) expect(classifyAgreement(row, after, "2026-11-22", 90)).toEqual(classifyAgreement(row, alone, "2026-11-22", 90));
  });

  it("are told apart where only the reference says which scheme an abbreviation means", () => {
    const named = (row: number, reference: string): readonly string[] => classifyAgreement(agreementOf(row, { reference, title: "SCR" }), index, "2026-11-22", 90).schemes.map(({ scheme }) => scheme.id);
    expect(named(2, "7")).toEqual([]);
    expect(named(3, "NHS Spine viewer")).not.toEqual([]);
    expect(named(4, "7")).toEqual([]);
  });

  it("are told apart by their days, which say where each is in its life", () => {
    const row = agreementOf(2, { title: "Cancer audit", purpose: "national clinical audit" });
    const [cell] = row.row.cells.title ?? [];
    const ended = cell === undefined ? row : { ...row, end: { day: "2025-01-01", cell } };
    expect([row, ended, row].map((agreement) => classifyAgreement(agreement, index, "2026-11-22", 90).status)).toEqual(["active", "expired", "active"]);
  });

  it("are told apart by the day of the audit, because a duty may begin between two", () => {
    const row = agreementOf(2, { title: "GP Connect Update Record" });
    expect(["2025-09-30", "2025-10-01", "2025-09-30"].map((day) => classifyAgreement(row, index, day, 90).obligation)).toEqual(["voluntary", "contractual", "voluntary"]);
  });

  it("are told apart by the heading that gives a plain yes its meaning", () => {
    const underHeading = (heading: string): string => classifyAgreement(agreementOf(2, { title: "Agreement 7", claim: "Yes" }, heading), index, "2026-11-22", 90).use;
    expect([underHeading("Direct care?"), underHeading("Secondary use?")]).toEqual(["direct-care", "secondary-use"]);
  });
});

/** An agreement in a row of a register, its cells from column A on, each under its field's name or under one heading. */
function agreementOf(row: number, texts: { readonly [F in Field]?: string }, heading?: string): Agreement {
  const cells: { [F in Field]?: readonly Cell[] } = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "").map(([field, text], i) => [field, [{ address: `${String.fromCharCode(65 + i)}${row}`, text, heading: heading ?? field, day: null }]]));
  const place = { file: "register.xlsx", sheet: "Agreements", row };
  return { id: `Agreements!${row}`, row: { place, part: null, struck: false, cells }, title: texts.title ?? null, recipient: texts.recipient ?? null, start: null, end: null, review: null, signed: null, dpia: null, decision: null, record: null, severalIn: null, endedIn: null, hasStatusColumn: texts.status !== undefined };
}
