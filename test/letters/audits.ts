import { audit, defaultReviewWindow } from "../../src/audit.ts";
import { menus } from "../../src/knowledge/index.ts";
import type { ActionEntry, Audit, AuditedAgreement } from "../../src/model/audit.ts";
import { registerFiles, registerNames } from "../fixtures.ts";

const known = new Map<string, Promise<Audit>>();

/** The audit of a fixture register by a menu, on a day; each is made once. */
export function auditBy(name: string, menu: string, asOf: string): Promise<Audit> {
  const key = [name, menu, asOf].join(" ");
  const made = known.get(key) ?? newAudit(name, menu, asOf);
  known.set(key, made);
  return made;
}

function newAudit(name: string, menu: string, asOf: string): Promise<Audit> {
  const chosen = menus.find((entry) => entry.id === menu);
  if (chosen === undefined) throw new Error(`there is no menu ${menu}`);
  return audit(registerFiles(name), { asOf, menu: chosen, version: "0.0.0-test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
}

/** Every fixture register by every menu, on a day of each time: before the contract's term, after it, and under the call of 2026. */
export const situations: readonly (readonly [string, string, string])[] = registerNames.flatMap((name) => menus.flatMap((menu) => ["2024-07-10", "2026-11-22"].map((day) => [name, menu.id, day] as const)));

/** Those of them that differ most: a menu that stands, one that is over under the contract's term, and the call of 2026. */
export const mainSituations = situations.filter(([name, menu, day]) => name !== "untidy-csv" && ((menu === "bma-2024-06-17") || (menu === "bma-2026-05-01" && day > "2026")));

/** An agreement with nothing in it but what a test sets. */
export function agreement(row: number, given: Partial<AuditedAgreement>): AuditedAgreement {
  return {
    id: `S!${row}`, key: `da-${row}`, cell: { file: "r.csv", sheet: "S", row }, title: `Agreement ${row}`, recipient: "Somebody", use: "secondary-use", obligation: "voluntary", status: "active", schemes: [], ground: null,
    dates: { start: null, end: null, review: null, signed: null }, purposes: [], evidence: [], provenance: { use: { from: "rule" }, obligation: { from: "rule" }, status: { from: "rule" }, cells: {} }, localPlatform: false, duties: [], notes: [], decision: null, record: null, actions: [], findings: [], row: [], ...given,
  };
}

/** What an action comes to, with nothing in it but what a test sets. */
export function entry(given: Partial<ActionEntry>): ActionEntry {
  return { action: 3, outcome: "withdraw", held: null, holds: [], reasons: ["A reason."], cautions: [], ...given };
}
