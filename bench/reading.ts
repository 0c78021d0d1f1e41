import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import ExcelJS from "exceljs";
import Papa from "papaparse";
import { z } from "zod";
import { median } from "./measure.ts";

/** Reading a register of 50,000 rows against a bare read of the same file by exceljs or papaparse. Each measurement is a process of its own, and
 *  they take turns, so that a noisy machine disturbs all alike. Time is that of the read, from bytes to the last cell; memory is the most that
 *  the process had. `-- 10000 3` sets the rows and the runs. */
const [rows = 50_000, runs = 9] = process.argv.slice(2).map(Number);
const aims = { time: 1.3, memory: 1.5 } as const;

const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
const table = [["Ref", "Agreement", "Shared with", "Purpose", "Data shared", "Legal basis", "Status", "Start", "End", "Notes"], ...Array.from({ length: rows }, (_, i) => [i, `Agreement number ${i} with somebody`, `Recipient ${i % 500}`, `Purpose text that goes on, for a while, about research ${i} and planning`, "Coded record", "Article 6(1)(e)", "Live", new Date(Date.UTC(2024, 0, 1 + (i % 300))), new Date(Date.UTC(2025, 0, 1 + (i % 300))), `note ${i}`])];

const book = new ExcelJS.Workbook();
book.addWorksheet("Agreements").addRows(table);
await book.xlsx.writeFile(join(folder, "register.xlsx"));
writeFileSync(join(folder, "register.csv"), Papa.unparse(table.map((row) => row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)))));

const measuring = (imports: string, read: string): string => `${imports}
import { readFileSync } from "node:fs";
const bytes = readFileSync(process.argv[2]);
const start = process.hrtime.bigint();
const cells = await (async () => { ${read} })();
process.stdout.write(JSON.stringify({ cells, milliseconds: Number(process.hrtime.bigint() - start) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;
const ours = measuring('import { createHash } from "node:crypto"; import { readRegister } from "./src/read/index.ts";', 'const [source] = await readRegister([{ name: "register", bytes, sha256: createHash("sha256").update(bytes).digest("hex") }]); let cells = 0; for (const sheet of source.sheets) for (const row of sheet.rows) cells += row.texts.length; return cells;');
const byExceljs = measuring('import ExcelJS from "exceljs";', "const book = new ExcelJS.Workbook(); await book.xlsx.load(bytes); let cells = 0; for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++)); return cells;");
const byPapaparse = measuring('import Papa from "papaparse";', 'const { data } = Papa.parse(bytes.toString("utf8")); let cells = 0; for (const row of data) for (const cell of row) if (cell !== "") cells++; return cells;');

/** A script as one file, so that loading it costs the same way for all. */
async function bundled(name: string, source: string): Promise<string> {
  const path = join(folder, `${name}.mjs`);
  await build({ stdin: { contents: source, resolveDir: process.cwd(), loader: "js" }, outfile: path, bundle: true, format: "esm", platform: "node", target: "node20", banner: { js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);' }, logLevel: "error" });
  return path;
}

const Measurement = z.object({ cells: z.number(), milliseconds: z.number(), megabytes: z.number() });
const scripts = { ours: await bundled("ours", ours), exceljs: await bundled("exceljs", byExceljs), papaparse: await bundled("papaparse", byPapaparse) } as const;
const measure = (script: keyof typeof scripts, file: string): z.infer<typeof Measurement> => Measurement.parse(JSON.parse(execFileSync("node", [scripts[script], join(folder, file)], { encoding: "utf8" })));

for (const [file, bare] of [["register.xlsx", "exceljs"], ["register.csv", "papaparse"]] as const) {
  const turns = Array.from({ length: runs }, () => ({ own: measure("ours", file), other: measure(bare, file) }));
  const of = (pick: (turn: (typeof turns)[number]) => number): number => median(turns.map(pick));
  const [time, bareTime, memory, bareMemory] = [of((turn) => turn.own.milliseconds), of((turn) => turn.other.milliseconds), of((turn) => turn.own.megabytes), of((turn) => turn.other.megabytes)];
  if (turns.some((turn) => turn.own.cells !== turn.other.cells)) throw new Error(`${file}: cells are lost`);
  process.stdout.write(`${file}, ${rows} rows: ${time.toFixed(0)} ms against ${bareTime.toFixed(0)} ms of bare ${bare}, ratio ${(time / bareTime).toFixed(2)} (aim: at most ${aims.time}); ${memory.toFixed(0)} MB against ${bareMemory.toFixed(0)} MB, ratio ${(memory / bareMemory).toFixed(2)} (aim: at most ${aims.memory}); medians of ${runs} runs in turn\n`);
}
rmSync(folder, { recursive: true });
