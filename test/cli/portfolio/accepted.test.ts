import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { writeJson } from "../../../src/cli/portfolio/write-json.ts";
import { realIo } from "../../../src/cli/io.ts";
import { main } from "../../../src/cli/main.ts";
import { newFolder, writeAll } from "./folders.ts";

vi.setConfig({ testTimeout: 300_000 });
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const register = "Reference,Agreement,Shared with,Purpose,Law or notice,Status\nA-1,Cohort,Fern University,Research,The practice's choice,Live\n";
const withDpia = "Reference,Agreement,Shared with,Purpose,Law or notice,Status,DPIA\nA-1,Cohort,Fern University,Research,The practice's choice,Live,Yes - 2026\n";
const acceptance = { finding: "dpia-missing", reason: "Kept by the ICB for all practices", by: "J Park", on: "2026-11-01", until: "2027-10-31" };
const Findings = z.object({ findings: z.array(z.object({ code: z.string(), accepted: z.object({ by: z.string() }).optional() })) });

async function run(name: string, accepted: readonly object[]): Promise<{ readonly code: number; readonly err: string }> {
  writeAll(folder, { "in/one/register.csv": register, "in/two/register.csv": withDpia, [`${name}.json`]: JSON.stringify({ config: "dsa-audit-config/1", accepted }) });
  let err = "";
  const code = await main(["portfolio", join(folder, "in"), "--config", join(folder, `${name}.json`), "--out", join(folder, name), "--as-of", "2026-11-22", "--workers", "1"], { ...realIo(), out: () => undefined, err: (text) => void (err += text), isErrorTerminal: false });
  return { code, err };
}

function findingsOf(name: string, practice: string): z.infer<typeof Findings>["findings"] {
  return Findings.parse(JSON.parse(readFileSync(join(folder, name, "practices", `${practice}.json`), "utf8"))).findings;
}

describe("findings that were accepted for many practices", () => {
  it("are accepted in each that has them, and those that have none are told nothing", async () => {
    expect((await run("by-code", [acceptance])).code).toBe(0);
    expect(findingsOf("by-code", "one-register").filter(({ code }) => code === "dpia-missing").map(({ accepted }) => accepted?.by)).toEqual(["J Park"]);
    expect(findingsOf("by-code", "two-register").map(({ code }) => code)).not.toContain("acceptance-without-cause");
  });

  it.each([["a place", { ...acceptance, finding: "dpia-missing@Agreements!N12" }], ["a row", { ...acceptance, row: "Agreements!12" }]])("may not name %s, as every register has one", async (_, entry) => {
    const { code, err } = await run("by-place", [acceptance, entry]);
    expect(code).not.toBe(0);
    expect(err).toContain("accepted.1");
    expect(err).toContain("by their code alone");
  });
});

describe("an audit that a worker writes", () => {
  it("is the JSON of its value, whatever its characters and its length, on one line", () => {
    const values: readonly object[] = [{}, { list: [], none: undefined, text: "“quoted” £5 \u{1f600} \n", nested: { list: [1, { a: [null] }] } }, { many: Array.from({ length: 30_000 }, (_, i) => ({ i, text: `row ${i} – “x”`.repeat(3) })) }, { short: true }];
    for (const value of values) {
      writeJson(join(folder, "value.json"), value);
      const text = readFileSync(join(folder, "value.json"), "utf8");
      expect(text).toBe(`${JSON.stringify(value)}\n`);
    }
  });
});
