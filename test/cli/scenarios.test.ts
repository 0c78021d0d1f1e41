import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Scenario files: a title after "# ", a command after "$ ", the exit code, and what standard output and error must hold, line by line
 *  ("out: …", "err: …"; "out-not: …" must not be there; "err-empty": nothing at all). They run the built command in a folder with copies of the fixtures' paths. */
type Scenario = { readonly title: string; readonly command: string; readonly exit: number; readonly expectations: readonly { readonly stream: "out" | "err"; readonly isWanted: boolean; readonly text: string }[]; readonly isSilent: boolean };

const built = resolve("dist/dsa-audit.js");

beforeAll(() => {
  if (!existsSync(built)) execFileSync("npx", ["tsx", "scripts/build.ts"], { stdio: "inherit" });
});

function parse(text: string): readonly Scenario[] {
  return text.split(/^# /m).slice(1).map((block) => {
    const [title = "", ...lines] = block.split("\n");
    const command = lines.find((line) => line.startsWith("$ "))?.slice(2) ?? "";
    const exit = Number(/^exit (\d)$/m.exec(block)?.[1]);
    const expectations = lines.flatMap((line) => {
      const found = /^(out|err)(-not)?: (.*)$/.exec(line);
      return found === null ? [] : [{ stream: found[1] === "out" ? ("out" as const) : ("err" as const), isWanted: found[2] === undefined, text: found[3] ?? "" }];
    });
    return { title, command, exit, expectations, isSilent: lines.includes("err-empty") };
  });
}

describe.each(readdirSync("test/cli").filter((file) => file.endsWith(".scenario")))("%s", (file) => {
  it.each(parse(readFileSync(join("test/cli", file), "utf8")).map((scenario) => [scenario.title, scenario] as const))("%s", (_, { command, exit, expectations, isSilent }) => {
    expect(expectations.length > 0 || isSilent).toBe(true);
    const result = spawnSync("sh", ["-c", command.replaceAll("dsa-audit ", `node ${built} `)], { encoding: "utf8", env: { ...process.env, COLUMNS: "100", CI: "true", FORCE_COLOR: undefined } });
    expect(result.status, result.stderr).toBe(exit);
    for (const { stream, isWanted, text } of expectations) {
      const said = stream === "out" ? result.stdout : result.stderr;
      if (isWanted) expect(said).toContain(text);
      else expect(said).not.toContain(text);
    }
    if (isSilent) expect(result.stderr).toBe("");
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});

describe("the built command", () => {
  const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const register = resolve("fixtures/registers/untidy-workbook/register.xlsx");

  it("gives the same bytes in any time zone and language", () => {
    const run = (env: Record<string, string>): string => execFileSync("node", [built, "audit", register, "--as-of", "2026-11-22", "--format", "json"], { encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1e8 });
    const plain = run({ TZ: "UTC", LANG: "C" });
    expect(run({ TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" })).toBe(plain);
    expect(run({ TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8" })).toBe(plain);
  });

  it("works when it is installed from its package in an empty folder, with nothing to fetch", () => {
    const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as readonly { filename: string; files: readonly { path: string }[] }[];
    expect(packed?.files.map((file) => file.path)).toContain("schema/audit.schema.json");
    execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--prefix", folder, join(folder, packed?.filename ?? "")], { stdio: "ignore" });
    const text = execFileSync(join(folder, "node_modules/.bin/dsa-audit"), ["audit", register, "--as-of", "2026-11-22"], { cwd: folder, encoding: "utf8" });
    expect(text).toContain("Action 3: Withdraw secondary-use agreements");
  });

  it("leaves no half-written file behind when it cannot write", () => {
    const result = spawnSync("node", [built, "audit", register, "--out", join(folder, "package.json", "audit.txt")], { encoding: "utf8" });
    expect(result.status).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
