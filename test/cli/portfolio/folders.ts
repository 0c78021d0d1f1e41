import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { inventedRegister } from "../../../fixtures/many-registers.ts";

/** A new folder of its own for a test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "dsa-audit-portfolio-test-"));
}

/** Writes files below a folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder with its content, by its path. */
export function allFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

/** An invented practice's register as CSV, with a mark of its own in the title of its first agreement. */
export function registerCsv(number: number, mark = ""): string {
  const { agreements } = inventedRegister(number, 5, 20);
  return Papa.unparse(agreements.map((row, i) => (i === 4 ? row.map((cell, k) => (k === 1 ? `${cell} ${mark}`.trim() : cell)) : [...row])));
}
