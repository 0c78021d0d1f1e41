import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { inventedRegister } from "../fixtures/many-registers.ts";

/** Audits many practices' registers, as many as all of England's unless a number is given, with two workers: the time, the memory of the whole
 *  process tree (the sum of its processes' resident memory, looked at ten times a second), whether half the registers take half the time, and the ratio
 *  to a loop in one process that only opens the same workbooks with exceljs, its time divided by two. Making the registers is not counted. */
const registers = Number(process.argv[2] ?? 6_200);
const folder = mkdtempSync(join(tmpdir(), "dsa-audit-portfolio-"));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function makeRegisters(): Promise<number> {
  let rows = 0;
  for (let i = 0; i < registers; i++) {
    const { agreements, settings } = inventedRegister(i);
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Agreements").addRows(agreements.map((row) => [...row]));
    if (settings.length > 0) book.addWorksheet("GP Connect").addRows(settings.map((row) => [...row]));
    const area = join(folder, i % 2 === 0 ? "first-half" : "second-half", `area-${String(i % 42).padStart(2, "0")}`);
    mkdirSync(area, { recursive: true });
    writeFileSync(join(area, `register-${String(i).padStart(4, "0")}.xlsx`), Buffer.from(await book.xlsx.writeBuffer()));
    rows += agreements.length - 4 + Math.max(0, settings.length - 1);
  }
  return rows;
}

/** Runs a command; gives its seconds by the clock, those of all its threads by the processor (which another program on the machine lengthens less),
 *  and the most memory of it and its children together, in megabytes. */
async function run(args: readonly string[]): Promise<{ readonly seconds: number; readonly processor: number; readonly megabytes: number }> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let most = 0;
  let processor = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0));
    processor = Math.max(processor, processorOf(child.pid ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${String(code)}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, processor, megabytes: most };
}

/** The resident memory of a process and of those that it started, from Linux's /proc, in megabytes. */
function memoryOf(pid: number): number {
  try {
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter((text) => text !== ""));
    return kilobytes / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

/** The seconds that a process's threads have had of the processor, from Linux's /proc, which counts hundredths. */
function processorOf(pid: number): number {
  try {
    const [, times = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = times.split(" ").map(Number);
    return ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100;
  } catch {
    return 0;
  }
}

const rows = await makeRegisters();
say(`${registers} registers with ${rows} rows`);
const bareLoop = join(folder, "bare.mjs");
writeFileSync(bareLoop, `import { readdirSync } from "node:fs"; import { join } from "node:path"; import ExcelJS from ${JSON.stringify(import.meta.resolve("exceljs"))};
let cells = 0;
for (const name of readdirSync(${JSON.stringify(folder)}, { recursive: true }).filter((name) => name.endsWith(".xlsx"))) {
  const book = new ExcelJS.Workbook(); await book.xlsx.readFile(join(${JSON.stringify(folder)}, name));
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
}
console.log(cells);`);
const command = (places: readonly string[], out: string): readonly string[] => ["dist/dsa-audit.js", "portfolio", ...places, "--out", join(folder, out), "--as-of", "2026-11-22", "--workers", "2"];
const half = await run(command([join(folder, "first-half")], "half-out"));
const whole = await run(command([join(folder, "first-half"), join(folder, "second-half")], "out"));
rmSync(join(folder, "half-out"), { recursive: true });
const bare = await run([bareLoop]);
say(`all audited and written: ${whole.seconds.toFixed(1)} s with 2 workers (aim: at most 90 for 6,200), ${((whole.seconds * 1000) / registers).toFixed(1)} ms a register, ${((whole.processor * 1000) / registers).toFixed(1)} ms a register of processor time; most memory of all processes together ${whole.megabytes.toFixed(0)} MB (aim: at most 600); half of them ${half.megabytes.toFixed(0)} MB`);
say(`twice the registers: ${(whole.seconds / half.seconds).toFixed(2)} times the time, ${(whole.processor / half.processor).toFixed(2)} times the processor time (linear would be 2)`);
say(`bare exceljs loop over the same files: ${bare.seconds.toFixed(1)} s in one process; ratio to its half ${(whole.seconds / (bare.seconds / 2)).toFixed(2)} (aim: at most 1.20); by processor time, ${bare.processor.toFixed(1)} s, ratio ${(whole.processor / bare.processor).toFixed(2)}; load of the machine ${loadavg().map((load) => load.toFixed(1)).join(", ")}`);
rmSync(folder, { recursive: true });
