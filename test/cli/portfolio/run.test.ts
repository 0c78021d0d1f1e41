import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findRegisters } from "../../../src/cli/portfolio/find-registers.ts";
import { nameRegisters } from "../../../src/cli/portfolio/name-practices.ts";
import { runPortfolio } from "../../../src/cli/portfolio/run.ts";
import { realIo } from "../../../src/cli/io.ts";
import { main } from "../../../src/cli/main.ts";
import { allFiles, newFolder, registerCsv, writeAll } from "./folders.ts";

// Every run starts workers of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const practices = Array.from({ length: 6 }, (_, i) => i);
const registers = practices.map((i) => join(folder, "in", `area-${i % 2}`, `practice-${i}`, "register.csv"));

/** Runs the command; what it says is gathered. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const code = await main(["portfolio", ...args, "--as-of", "2026-11-22"], { ...realIo(), out: (text) => void (out += text.toString()), err: (text) => void (err += text), isErrorTerminal: false });
  return { code, out, err };
}

beforeAll(() => {
  if (!existsSync("dist/portfolio-worker.js")) execFileSync("npx", ["tsx", "scripts/build.ts"], { stdio: "inherit" });
  writeAll(join(folder, "in"), Object.fromEntries(practices.map((i) => [`area-${i % 2}/practice-${i}/register.csv`, registerCsv(i, `mark-of-${i}-`)])));
});

/** A worker of the tests, made ready to run as a thread. */
async function bundled(worker: string): Promise<URL> {
  const outfile = join(folder, worker.replace(".ts", ".mjs"));
  await build({ entryPoints: [fileURLToPath(new URL(worker, import.meta.url))], outfile, bundle: true, format: "esm", platform: "node", target: "node20", banner: { js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);' }, logLevel: "error" });
  return pathToFileURL(outfile);
}

describe("many registers", () => {
  it("give the same bytes with one, two and three workers, and in whatever order they are named", async () => {
    expect((await run(join(folder, "in"), "--out", join(folder, "one"), "--workers", "1")).code).toBe(0);
    expect((await run(...registers, "--out", join(folder, "two"), "--workers", "2")).code).toBe(0);
    expect((await run(...[...registers].reverse(), "--out", join(folder, "three"), "--workers", "3")).code).toBe(0);
    const one = allFiles(join(folder, "one"));
    expect([...one.keys()].filter((name) => name.startsWith("practices/"))).toEqual(practices.map((i) => `practices/area-${i % 2}-practice-${i}-register.json`).sort());
    expect(one.has("unfinished-run.ndjson")).toBe(false);
    expect(allFiles(join(folder, "two"))).toEqual(one);
    expect(allFiles(join(folder, "three"))).toEqual(one);
  });

  it("never mix: what one practice's register says stands in no other practice's audit and in no other's rows", () => {
    const files = allFiles(join(folder, "one"));
    for (const i of practices) {
      const own = `area-${i % 2}-practice-${i}-register`;
      for (const [name, content] of files) {
        if (name.startsWith("practices/")) expect(content.includes(`mark-of-${i}-`), `${name} and practice ${i}`).toBe(name === `practices/${own}.json`);
        if (name.startsWith("tables/agreements")) {
          const lines = content.split("\n").filter((line) => line.includes(`mark-of-${i}-`));
          expect(lines.length).toBe(1);
          expect(lines[0]).toContain(own);
        }
      }
    }
  });

  it("of which one cannot be audited are all audited but that one, which is listed with its message", async () => {
    writeAll(join(folder, "bad"), { "a.csv": registerCsv(1), "b/b.xlsx": "no workbook", "c/c.csv": registerCsv(2), "notes.docx": "", "~$a.xlsx": "", ".hidden.csv": "" });
    const { code, out } = await run(join(folder, "bad"), "--out", join(folder, "bad", "results"), "--quiet");
    expect(code).toBe(1);
    expect(out).toContain("Audited 2 of 3 registers");
    expect(out).toContain("b/b.xlsx: ");
    const summary = JSON.parse(allFiles(join(folder, "bad", "results")).get("summary.json") ?? "") as { refused: { files: string[] }[]; skipped: unknown[] };
    expect(summary.refused.map(({ files }) => files)).toEqual([["b/b.xlsx"]]);
    expect(summary.skipped).toEqual([{ file: ".hidden.csv", because: "hidden" }, { file: "notes.docx", because: "no-register" }, { file: "~$a.xlsx", because: "lock-file" }]);
  });

  it("are not written over what an earlier run wrote, unless the user says so", async () => {
    const again = await run(join(folder, "in"), "--out", join(folder, "one"));
    expect(again.code).toBe(1);
    expect(again.err).toContain("There is already a portfolio in this folder.");
    expect((await run(registers[0] ?? "", "--out", join(folder, "three"), "--force")).code).toBe(0);
    expect([...allFiles(join(folder, "three")).keys()].filter((name) => name.startsWith("practices/"))).toEqual(["practices/register.json"]);
  });

  it("are named by the list of practices, by themselves, or by their files", async () => {
    writeAll(join(folder, "names"), { "A81999 Clayton.csv": "Title,Recipient,Purpose\nCPRD,MHRA,research\n", "dale/register.csv": "Title,Recipient,Purpose\nCPRD,MHRA,research\n", "listed.csv.d/x.csv": registerCsv(7), "elm/e.csv": registerCsv(3), "practices.txt": "file,name,ods\nx.csv,Holt Surgery,A81777\n" });
    expect((await run(join(folder, "names"), "--practices", join(folder, "names", "practices.txt"), "--out", join(folder, "names-out"), "--quiet")).code).toBe(0);
    const summary = JSON.parse(allFiles(join(folder, "names-out")).get("summary.json") ?? "") as { practices: { name: string; ods: string | null; namedBy: string }[] };
    expect(summary.practices.map(({ name, ods, namedBy }) => [name, ods, namedBy])).toEqual([
      ["A81999 Clayton", "A81999", "file"],
      ["dale", null, "file"],
      ["Dalefield Surgery", "A81003", "register"],
      ["Holt Surgery", "A81777", "list"],
    ]);
  });
});

describe("a worker", () => {
  it.each([["breaks down", "dying-worker.ts", undefined, "broke off"], ["has too little memory", "greedy-worker.ts", 200, "memory was not enough"]] as const)("that %s costs the register that it was at, and no other", async (_, worker, megabytes, message) => {
    const found = await findRegisters([join(folder, "in")], join(folder, "dead"), []);
    const pool = { workers: 2, worker: await bundled(worker), ...(megabytes === undefined ? {} : { megabytes }) };
    const out = join(folder, `dead-${worker}`);
    const { portfolio } = await runPortfolio({ found, registers: nameRegisters(found.registers, new Map()), out, settings: { asOf: "2026-11-22", menu: "bma-2024-06-17", reviewWindow: 90, ownSchemes: [], mapping: null }, pool, resume: false, quiet: true }, realIo());
    expect(portfolio.refused.map(({ id }) => id)).toEqual(["area-1-practice-3-register"]);
    expect(portfolio.refused[0]?.message).toContain(message);
    expect(portfolio.practices.length).toBe(5);
    expect(portfolio.practices.map(({ id }) => id)).toContain("area-1-practice-5-register");
  });
});
