import { readdirSync } from "node:fs";
import ExcelJS from "exceljs";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { classifyAgreement, indexSchemes } from "../src/classify/index.ts";
import { menus, schemes } from "../src/knowledge/index.ts";
import type { Scheme } from "../src/model/knowledge.ts";
import { readRegister } from "../src/read/index.ts";
import { recogniseRegister } from "../src/recognise/index.ts";
import { validateRows } from "../src/validate/index.ts";
import { readCases } from "./labelled-cases.ts";

/** The cost of classifying many rows: against reading the same rows from a workbook, by the number of rows, and by the size of the catalogue.
 *  Rows are those of the labelled cases: as they are, so that the same texts come again as they do over many practices, or each made
 *  different by a number, so that nothing is read twice. */
const cases = readdirSync("fixtures/cases").flatMap((file) => readCases(`fixtures/cases/${file}`));

/** Counts the workbooks, so that rows which are to be different are so from one workbook to the next too: what is remembered must not count. */
let workbooks = 0;

async function workbook(rows: number, areDifferent: boolean): Promise<Uint8Array> {
  workbooks++;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Agreements");
  sheet.addRow(["Ref", "Agreement", "Shared with", "Purpose", "Data shared", "Legal basis", "Status"]);
  for (let i = 0; i < rows; i++) {
    const label = cases[i % cases.length];
    const mark = areDifferent ? ` ${workbooks}/${i}` : "";
    if (label !== undefined) sheet.addRow([i, `${label.name}${mark}`, `${label.recipient}${mark}`, `${label.purpose}${mark}`, label.data, label.legal_basis, label.status]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - start) / 1e6, result];
}

async function measure(rows: number, catalogue: readonly Scheme[], areDifferent: boolean): Promise<{ readonly read: number; readonly classify: number }> {
  const bytes = await workbook(rows, areDifferent);
  const start = process.hrtime.bigint();
  const sources = await readRegister([{ name: "rows.xlsx", bytes }]);
  const read = Number(process.hrtime.bigint() - start) / 1e6;
  const { tables } = recogniseRegister(sources, null);
  const { agreements } = validateRows(tables.map((table) => ({ kind: table.kind, rows: table.rows, fields: new Set(table.columns.flatMap((column) => (column.field === null ? [] : [column.field]))) })));
  const index = indexSchemes(catalogue);
  const [classify, classified] = timed(() => agreements.map((agreement) => classifyAgreement(agreement, index, "2026-11-22", defaultReviewWindow)));
  if (classified.length !== rows) throw new Error("rows are lost");
  return { read, classify };
}

const more = Array.from({ length: 10 }, (_, i) => schemes.map((scheme): Scheme => (i === 0 ? scheme : { ...scheme, id: `${scheme.id}-${i}`, name: `${scheme.name} ${i}x`, aliases: scheme.aliases.map((alias) => `${alias} ${i}x`), ambiguous: [] }))).flat();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
await audit([{ name: "warm.xlsx", bytes: await workbook(400, true) }], { asOf: "2026-11-22", menu: menus[0], version: "bench", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
const small = await measure(2_500, schemes, true);
const large = await measure(10_000, schemes, true);
const wide = await measure(10_000, more, true);
const usual = await measure(10_000, schemes, false);
say(`10,000 rows whose texts repeat as over many practices: reading from .xlsx ${usual.read.toFixed(0)} ms, classifying ${usual.classify.toFixed(0)} ms; ratio ${(usual.classify / usual.read).toFixed(2)} (aim: below 1)`);
say(`10,000 rows, no text twice: reading from .xlsx ${large.read.toFixed(0)} ms, classifying ${large.classify.toFixed(0)} ms; ratio ${(large.classify / large.read).toFixed(2)} (aim: below 1)`);
say(`four times the rows: ${(large.classify / small.classify).toFixed(2)} times the time (linear would be 4)`);
say(`ten times the schemes (${more.length}): ${(wide.classify / large.classify).toFixed(2)} times the time`);
