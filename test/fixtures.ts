import { readFileSync, readdirSync } from "node:fs";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import type { AuditOptions } from "../src/audit.ts";
import { menus } from "../src/knowledge/index.ts";
import type { Audit } from "../src/model/audit.ts";
import type { InputFile } from "../src/model/register.ts";

/** The day on which every fixture is audited, whatever the machine's clock says. */
export const fixtureDay = "2026-11-22";
const folder = "fixtures/registers";

/** The fixture whose HTML report is kept whole; the others' would only repeat it at length. */
export const htmlFixture = "three-days-csv";

/** The names of the fixture registers. */
export const registerNames: readonly string[] = readdirSync(folder).filter((name) => !name.startsWith(".")).sort();

/** The files of a fixture register, in order of name; what is named `audit` is expected of it. */
export function registerFiles(name: string): readonly InputFile[] {
  return readdirSync(`${folder}/${name}`).filter((file) => /^(?!audit\.).*\.(xlsx|csv)$/.test(file)).sort().map((file) => ({ name: file, bytes: readFileSync(`${folder}/${name}/${file}`) }));
}

/** The audit of a fixture register, with a fixed version so that a release changes no golden file. */
export function auditFixture(name: string): Promise<Audit> {
  return auditFiles(registerFiles(name));
}

/** The audit of any files, as the fixtures are audited, with more options where a test is about them. */
export function auditFiles(files: readonly InputFile[], more: Partial<AuditOptions> = {}): Promise<Audit> {
  return audit(files, { asOf: fixtureDay, menu: menus[0], version: "0.0.0-test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null, ...more });
}

/** The audit of a register written as CSV text. */
export function auditCsv(text: string, name = "register.csv"): Promise<Audit> {
  return auditFiles([{ name, bytes: new TextEncoder().encode(text) }]);
}
