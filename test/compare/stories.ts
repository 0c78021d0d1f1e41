import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { audit, defaultReviewWindow } from "../../src/audit.ts";
import { compareAudits, compareRun } from "../../src/compare/index.ts";
import type { Rerun } from "../../src/compare/index.ts";
import { menus } from "../../src/knowledge/index.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { InputFile } from "../../src/model/register.ts";
import { readSavedAudit } from "../../src/saved-audit.ts";

const folder = "fixtures/compare";
const version = "0.0.0-test";

/** The days and menus of each story; those of before come first. A side that is a saved audit has its own. */
const days: Readonly<Record<string, { readonly days: readonly [string, string]; readonly menus?: readonly [string, string] }>> = {
  "another-menu": { days: ["2024-07-01", "2026-11-22"], menus: ["bma-2024-06-17", "bma-2026-05-01"] },
  "half-a-year": { days: ["2025-06-30", "2025-12-31"] },
  "saved-by-earlier-rules": { days: ["2025-06-30", "2025-12-31"] },
};

/** The names of the stories: each a folder with before, after, and the comparison that was reviewed. */
export const storyNames: readonly string[] = readdirSync(folder).sort();

/** The comparison of a story, with a fixed version so that a release changes no golden file. */
export async function compareStory(name: string): Promise<Comparison> {
  const run = readdirSync(`${folder}/${name}`).filter((file) => /^\d.*\.json$/.test(file)).sort();
  if (run.length > 0) {
    const [first, ...rest] = run.map((file) => saved(`${folder}/${name}/${file}`));
    if (first === undefined) throw new Error(`${name} has no audits`);
    return compareRun([first, ...rest], { version, madeAlike: false, reruns: [] });
  }
  const { days: of = ["2026-11-22", "2026-11-22"], menus: by = [menus[0].id, menus[0].id] } = days[name] ?? {};
  const files = (["before", "after"] as const).map((side) => filesOf(`${folder}/${name}/${side}`));
  const sides = await Promise.all((["before", "after"] as const).map(async (side, i) => (existsSync(`${folder}/${name}/${side}.json`) ? saved(`${folder}/${name}/${side}.json`) : auditOn(files[i] ?? [], of[i] ?? "", by[i] ?? ""))));
  const [before, after] = sides;
  if (before === undefined || after === undefined) throw new Error(`${name} has no two sides`);
  const reruns: Rerun[] = [];
  for (const [i, register] of (["before", "after"] as const).entries()) {
    const own = register === "before" ? before : after;
    if ((files[i] ?? []).length === 0) continue;
    for (const asOf of new Set([before.asOf, after.asOf])) {
      for (const menu of new Set([before.menu.id, after.menu.id])) {
        if (asOf !== own.asOf || menu !== own.menu.id) reruns.push({ register, audit: await auditOn(files[i] ?? [], asOf, menu) });
      }
    }
  }
  return compareAudits(before, after, { version, madeAlike: files.every((side) => side.length > 0), reruns });
}

function saved(path: string): ReturnType<typeof readSavedAudit> {
  return readSavedAudit({ name: path, bytes: readFileSync(path) });
}

function filesOf(path: string): readonly InputFile[] {
  if (existsSync(`${path}.csv`)) return [{ name: `${path.split("/").at(-1) ?? ""}.csv`, bytes: readFileSync(`${path}.csv`) }];
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path).sort().map((name) => ({ name, bytes: readFileSync(`${path}/${name}`) }));
}

/** A register audited on a day by a menu. */
export function auditOn(files: readonly InputFile[], asOf: string, menu: string = menus[0].id): Promise<Audit> {
  return audit(files, { asOf, menu: menus.find(({ id }) => id === menu) ?? menus[0], version, practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
}
