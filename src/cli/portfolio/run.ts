import { createHash } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { menuOn } from "../../audit.ts";
import { catalogueVersion, rulesVersion, schemes } from "../../knowledge/index.ts";
import { menus } from "../../knowledge/menus/index.ts";
import type { Portfolio, RefusedRegister } from "../../model/portfolio.ts";
import { startPortfolio } from "../../portfolio/index.ts";
import type { Io } from "../io.ts";
import { version } from "../version.ts";
import type { Found } from "./find-registers.ts";
import type { NamedRegister } from "./name-practices.ts";
import { auditInPool } from "./pool.ts";
import type { PoolOptions } from "./pool.ts";
import { showProgress } from "./progress.ts";
import { endState, resumeState, startState, stateName } from "./run-state.ts";
import type { AuditSettings } from "./tasks.ts";
import { startTables } from "./write-tables.ts";

/** What a run is made of. */
export type Run = {
  readonly found: Found;
  readonly registers: readonly NamedRegister[];
  readonly out: string;
  readonly settings: AuditSettings;
  readonly pool: PoolOptions;
  readonly resume: boolean;
  readonly quiet: boolean;
};

/** Audits all registers, writes each audit and the tables, and gives the portfolio. What is done is noted as the run goes on, so that an interrupted
 *  run can be resumed; `finish` takes the notes away once everything else is written. */
export async function runPortfolio(run: Run, io: Io): Promise<{ readonly portfolio: Portfolio; readonly resumed: number; readonly finish: () => Promise<void> }> {
  const { registers, out, settings, found } = run;
  await mkdir(join(out, "practices"), { recursive: true });
  const statePath = join(out, stateName);
  const jsonOf = (id: string): string => join(out, "practices", `${id}.json`);
  const key = runKey(settings);
  const state = (run.resume ? await resumeState(statePath, key, registers, jsonOf) : null) ?? startState(statePath, key, settings.asOf);
  const open = registers.filter(({ id }) => !state.has(id));
  const refused: RefusedRegister[] = [...found.refused];
  const progress = showProgress(open.length, io, run.quiet);
  const tasks = open.map((register) => ({ register, json: jsonOf(register.id) }));
  const portfolio = startPortfolio({ version, asOf: settings.asOf, menu: menuOn(menus.find((entry) => entry.id === settings.menu) ?? menus[0], settings.asOf), schemeNames: new Map([...schemes, ...settings.ownSchemes].map(({ id, name }) => [id, name])), skipped: found.skipped });
  const tables = startTables(join(out, "tables"));
  const couldNot = new Set<string>();
  let summed = 0;
  // The order of the registers is part of the result: each is summed up as soon as all before it have been, while the workers go on.
  const sumUp = (): void => {
    for (let next = registers[summed]; next !== undefined && (state.has(next.id) || couldNot.has(next.id)); next = registers[++summed]) {
      if (!state.has(next.id)) continue;
      const record = state.read(next.id);
      portfolio.add(record);
      tables.add(record);
    }
  };
  try {
    await auditInPool(tasks, settings, run.pool, ({ register }, result) => {
      if (result.kind === "audited") state.note(register.id, result.record);
      else {
        refused.push({ id: register.id, files: register.files.map(({ file }) => file), message: result.message });
        couldNot.add(register.id);
      }
      sumUp();
      progress.step();
    });
    sumUp();
    tables.finish();
  } catch (error) {
    tables.giveUp();
    throw error;
  }
  progress.end();
  state.close();
  await removeOthers(join(out, "practices"), new Set(registers.filter(({ id }) => !refused.some((entry) => entry.id === id)).map(({ id }) => `${id}.json`)));
  return { portfolio: portfolio.finish(refused.sort((a, b) => (a.id < b.id ? -1 : 1))), resumed: registers.length - open.length, finish: () => endState(statePath) };
}

/** Everything that the answers depend on besides the registers, as one word. */
function runKey(settings: AuditSettings): string {
  return createHash("sha256").update(JSON.stringify({ ...settings, version, rulesVersion, catalogueVersion })).digest("hex");
}

/** Takes away audits of an earlier run whose practices this one has not: they would be taken for its own. */
async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) if (!wanted.has(name) && /\.json(?:\.part)?$/.test(name)) await rm(join(folder, name));
}
