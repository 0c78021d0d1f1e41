import Papa from "papaparse";
import { agreementHeadings, settingHeadings } from "../../src/knowledge/headings.ts";
import { templateColumns } from "../../src/knowledge/template.ts";
import type { Example, ExampleRow } from "../../src/model/health.ts";
import { fields } from "../../src/model/register.ts";
import type { Field, InputFile } from "../../src/model/register.ts";

/** A small register that holds the rows of an example: a table of agreements and, where a row is a GP Connect setting, a list of settings. */
export function exampleFiles(example: Example): readonly InputFile[] {
  const rows: readonly ExampleRow[] = Array.isArray(example) ? example : [example];
  const isSetting = (row: ExampleRow): boolean => row.setting !== undefined;
  return [fileOf("agreements.csv", rows.filter((row) => !isSetting(row))), fileOf("gp-connect.csv", rows.filter(isSetting))].filter((file) => file !== null);
}

function fileOf(name: string, rows: readonly ExampleRow[]): InputFile | null {
  if (rows.length === 0) return null;
  const used = fields.filter((field) => rows.some((row) => row[field] !== undefined));
  const text = Papa.unparse({ fields: used.map(headingOf), data: rows.map((row) => used.map((field) => row[field] ?? "")) });
  return { name, bytes: new TextEncoder().encode(text) };
}

function headingOf(field: Field): string {
  const heading = templateColumns.find((column) => column.field === field)?.heading ?? [...settingHeadings, ...agreementHeadings].find((entry) => entry.field === field)?.exact[0];
  if (heading === undefined) throw new Error(`no heading is known for ${field}`);
  return heading;
}
