import { readdirSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { rules, schemes } from "../../src/knowledge/index.ts";
import { isWithin } from "../../src/model/day.ts";
import { readCases } from "../../bench/labelled-cases.ts";
import { auditCsv, fixtureDay } from "../fixtures.ts";

const strongUse = rules.flatMap((rule) => (rule.question === "use" && rule.hint === undefined && rule.weak === undefined && rule.exclusive === undefined ? [rule] : []));
const direct = strongUse.filter((rule) => rule.says === "direct-care").flatMap((rule) => rule.examples.yes);
const secondary = strongUse.filter((rule) => rule.says === "secondary-use").flatMap((rule) => rule.examples.yes);
/** The purposes of labelled rows of one use, in the words of those who wrote them. */
const labelled = (use: string): readonly string[] => readdirSync("fixtures/cases").filter((file) => !file.includes("held-back")).flatMap((file) => readCases(`fixtures/cases/${file}`)).filter(({ gold, purpose }) => gold.use === use && purpose.length > 8).map(({ purpose }) => purpose);
const joints: readonly ((first: string, second: string) => string)[] = [(a, b) => `${a}, ${b}`, (a, b) => `${a}; ${b}`, (a, b) => `${a} and ${b}`, (a, b) => `${a}. Also ${b}`, (a, b) => `1) ${a} 2) ${b}`, (a, b) => `${a} + ${b}`, (a, b) => `${a} & ${b}`, (a, b) => `${a} / ${b}`, (a, b) => `${a} - ${b}`];

/** The rows that come out as an un-held withdrawal, and how many there were in all. */
async function readyOf(purposes: readonly string[]): Promise<{ readonly ready: readonly string[]; readonly mixed: number }> {
  const result = await auditCsv(Papa.unparse([["Agreement", "Shared with", "Purpose", "Legal basis", "Status"], ...purposes.map((purpose) => ["Agreement 7", "Fernshire partners", purpose, "voluntary", "Live"])]));
  expect(result.agreements).toHaveLength(purposes.length);
  return {
    ready: result.agreements.filter((item) => item.actions.some((entry) => entry.outcome === "withdraw" && entry.held === null)).map((item) => purposes[item.cell.row - 2] ?? ""),
    mixed: result.agreements.filter((item) => item.use === "mixed").length,
  };
}

describe("an agreement that serves direct care is never listed as ready to withdraw", () => {
  it("whatever secondary purpose stands beside the care, in whatever order, however joined", async () => {
    const purposes = direct.flatMap((care, j) => secondary.flatMap((other, i) => joints.filter((_, k) => k === (i + j) % joints.length).flatMap((join) => [join(care, other), join(other, care)])));
    const { ready, mixed } = await readyOf(purposes);
    expect(ready).toEqual([]);
    expect(mixed / purposes.length).toBeGreaterThan(0.9);
  });

  it("whatever it says besides, in the words of labelled rows", async () => {
    const care = labelled("direct-care");
    // A row that says itself that it is not direct care is taken at its word.
    const others = (await readyOf(labelled("secondary-use"))).ready.filter((purpose) => !/direct care/i.test(purpose));
    const purposes = care.flatMap((text, i) => joints.flatMap((join, k) => {
      const other = others[(i * 7 + k * 13) % others.length] ?? "";
      return [join(text, other), join(other, text)];
    }));
    expect(others.length).toBeGreaterThan(50);
    expect((await readyOf(purposes)).ready).toEqual([]);
  });

  it("when care is all it states", async () => {
    const { ready } = await readyOf(direct);
    expect(ready).toEqual([]);
  });
});

describe("an agreement that the law or a contract requires is never listed as ready to withdraw", () => {
  const required = rules.flatMap((rule) => (rule.question === "obligation" && rule.hint === undefined && (rule.says === "statutory" || rule.says === "contractual") ? rule.examples.yes.map((text) => ({ text, rule })) : []));

  it("whatever law, notice or contract term the row names, with words of choice beside it or without", async () => {
    for (const more of ["", "; voluntary", "; consent", "; s251", "; 6(1)(e)"]) {
      const result = await auditCsv(Papa.unparse([["Agreement", "Purpose", "Legal basis", "Mandatory or voluntary", "Status"], ...required.map(({ text, rule }) => ["Agreement 7", "research", ...(rule.reads.includes("legalBasis") ? [`${text}${more}`, ""] : ["", text]), "Live"])]));
      const ready = result.agreements.filter((item) => item.actions.some((entry) => entry.outcome === "withdraw" && entry.held === null)).map((item) => required[item.cell.row - 2]?.text);
      expect(ready, more).toEqual([]);
    }
  });

  it("whatever scheme it names that is required on the day, when the register is silent", async () => {
    const known = schemes.filter((scheme) => scheme.obligations.some((entry) => isWithin(fixtureDay, entry) && (entry.value === "statutory" || entry.value === "contractual")));
    const result = await auditCsv(Papa.unparse([["Agreement", "Purpose", "Status"], ...known.map((scheme) => [scheme.name, "", "Live"])]));
    const ready = result.agreements.filter((item) => item.actions.some((entry) => entry.outcome === "withdraw" && entry.held === null)).map((item) => item.title);
    expect(ready).toEqual([]);
    expect(known.length).toBeGreaterThan(50);
  });

  it("whatever scheme it names that serves care, when the register is silent", async () => {
    const known = schemes.filter((scheme) => scheme.purposes.some((purpose) => purpose.use === "direct-care"));
    const result = await auditCsv(Papa.unparse([["Agreement", "Purpose", "Legal basis", "Status"], ...known.map((scheme) => [scheme.name, "", "voluntary", "Live"])]));
    expect(result.agreements.filter((item) => item.actions.some((entry) => entry.outcome === "withdraw")).map((item) => item.title)).toEqual([]);
    expect(known.length).toBeGreaterThan(100);
  });
});
