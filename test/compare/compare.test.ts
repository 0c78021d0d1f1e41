import { existsSync, readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compareAudits } from "../../src/compare/index.ts";
import type { CompareOptions } from "../../src/compare/index.ts";
import type { Audit } from "../../src/model/audit.ts";
import { Comparison } from "../../src/model/comparison.ts";
import type { ChangeCause, ItemsCompared } from "../../src/model/comparison.ts";
import { comparisonReporters } from "../../src/report/comparison/index.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { auditOn, compareStory, storyNames } from "./stories.ts";

const options: CompareOptions = { version: "0.0.0-test", madeAlike: true, reruns: [] };
const validate = new Ajv2020({ strict: false }).compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync("schema/compare.schema.json", "utf8"))));

describe.each(storyNames)("the story %s", (name) => {
  it("gives the comparison that was reviewed, byte for byte, and it fits the published JSON Schema", async () => {
    const text = comparisonReporters.json.render(await compareStory(name));
    expect(text).toBe(readFileSync(`fixtures/compare/${name}/comparison.json`, "utf8"));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("gives the terminal report that was reviewed, and no line of it is wider than the terminal", async () => {
    const text = comparisonReporters.terminal.render(await compareStory(name), { colour: false, width: 80 });
    expect(text).toBe(readFileSync(`fixtures/compare/${name}/comparison.txt`, "utf8"));
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("begins with what changed, what was done, and what is still open", async () => {
    const paragraphs = comparisonReporters.terminal.render(await compareStory(name), { colour: false, width: 80 }).split("\n\n");
    expect(paragraphs.slice(1, 4).map((text) => text.split(":")[0])).toEqual(["Changed", "Done", "Still open"]);
  });

  it("has both sides and an expectation", () => {
    expect(existsSync(`fixtures/compare/${name}/comparison.json`)).toBe(true);
    expect(readdirSync(`fixtures/compare/${name}`).length).toBeGreaterThan(3);
  });
});

describe("the published JSON Schema of a comparison", () => {
  it("is the one that the program's own types give (npm run golden writes it)", () => {
    expect(JSON.parse(readFileSync("schema/compare.schema.json", "utf8"))).toEqual(z.toJSONSchema(Comparison));
  });
});

const header = "Reference,Agreement,Shared with,Purpose,Law or notice,Status,Start date,End date";
const research = "Research,The practice's choice";

function register(...rows: readonly string[]): Promise<Audit> {
  return auditCsv([header, ...rows].join("\n"));
}

async function compareRows(before: readonly string[], after: readonly string[]): Promise<Comparison> {
  return compareAudits(await register(...before), await register(...after), options);
}

describe("what is the same entry", () => {
  it("is told by the reference, also where the title was reworded", async () => {
    const { agreements } = await compareRows([`A-1,Cohort,Fern University,${research},Live,,`], [`A-1,Cohort of healthy ageing,Fern University,${research},Live,,`]);
    expect(agreements.matched.map(({ by, fields }) => [by, fields.map(({ field }) => field)])).toEqual([["reference", ["title"]]]);
  });

  it("is in doubt where only the reference is the same", async () => {
    const { agreements } = await compareRows([`A-1,Cohort,Fern University,${research},Live,,`], [`A-1,Payroll data,Tallow Ltd,${research},Live,,`]);
    expect(agreements.doubtful.map(({ because }) => because)).toEqual([["same-reference"]]);
    expect(agreements.matched).toEqual([]);
  });

  it("is told by title and recipient where a number that counts the rows has moved", async () => {
    const [one, two, three] = [`Cohort,Fern University,${research},Live,,`, `Trial,Fern Hospital,${research},Live,,`, `Registry,Fern ICB,${research},Live,,`];
    const { agreements } = await compareRows([`1,${one}`, `2,${two}`], [`1,${three}`, `2,${one}`, `3,${two}`]);
    expect(agreements.matched.map(({ by, after }) => [by, after.name])).toEqual([["title-and-recipient", "Cohort"], ["title-and-recipient", "Trial"]]);
    expect(agreements.added.map(({ name }) => name)).toEqual(["Registry"]);
    expect([...agreements.doubtful, ...agreements.gone]).toEqual([]);
  });

  it("is in doubt where two could be meant, and both are shown", async () => {
    const { agreements } = await compareRows([`,Cohort,Fern University,${research},Live,,`], [`,Cohort,Fern University,${research},Proposed,,`, `,Cohort,Fern University,${research},Expired,,`]);
    expect(agreements.doubtful.map(({ before, after, because }) => [before.length, after.length, because])).toEqual([[1, 2, ["same-title-and-recipient"]]]);
  });

  it("is in doubt where the same title and recipient stand under two real references", async () => {
    const { agreements } = await compareRows([`DSA-A,Cohort,Fern University,${research},Live,,`], [`DSA-B,Cohort,Fern University,${research},Live,,`]);
    expect(agreements.doubtful).toHaveLength(1);
  });

  it("is one that was in doubt with another until an unchanged row settles it", async () => {
    const { agreements } = await compareRows([`,Cohort,Fern University,${research},Live,,`, `,Cohort,Fern University,${research},Proposed,,`], [`,Cohort,Fern University,${research},Live,,`, `,Cohort,Fern University,${research},Withdrawn,,`]);
    expect(agreements.matched.map(({ by }) => by)).toEqual(["whole-row", "title-and-recipient"]);
  });
});

describe("what became of an action", () => {
  it.each([
    ["withdrawn, when the register says so", "Live", "Withdrawn", "withdrawn"],
    ["run out, when it expired", "Live", "Expired", "ended"],
    ["declined, when it was only proposed", "Proposed", "Declined", "declined"],
    ["signed all the same, when a proposal is in force", "Proposed", "Live", "signed-up"],
    ["open as before, when nothing was done", "Live", "Active", "still-open"],
  ])("is %s", async (_, before, after, move) => {
    const { actions } = await compareRows([`A-1,Cohort,Fern University,${research},${before},,`], [`A-1,Cohort,Fern University,${research},${after},,`]);
    expect(actions.map((entry) => entry.move)).toContain(move);
  });

  it("is never done because its entry is gone, nor because of a doubtful match", async () => {
    const { actions } = await compareRows([`A-1,Cohort,Fern University,${research},Live,,`, `B-1,Trial,Fern Hospital,${research},Live,,`], [`B-1,Payroll,Tallow Ltd,${research},Withdrawn,,`]);
    expect(actions.map(({ move, name }) => [name, move])).toEqual([["Cohort", "left-register"], ["Trial", "in-doubt"]]);
  });

  it("is pointed out when something that serves care has ended", async () => {
    const care = "Treatment of patients who are referred,";
    const { actions } = await compareRows([`A-1,Referrals,Fern Hospital,${care},Live,,`], [`A-1,Referrals,Fern Hospital,${care},Withdrawn,,`]);
    expect(actions.map(({ move }) => move)).toEqual(["ended-unlisted"]);
  });
});

describe("why an answer changed", () => {
  const end = `A-1,Cohort,Fern University,${research},,,30/09/2025`;
  const files = [{ name: "register.csv", bytes: new TextEncoder().encode(`${header}\n${end}`) }];

  it("is the day, where an end date has passed and nothing else differs", async () => {
    const { agreements } = compareAudits(await auditOn(files, "2025-01-31"), await auditOn(files, "2025-12-31"), options);
    const [status] = agreements.matched[0]?.answers ?? [];
    expect([status?.question, status?.why.certain, causeNames(status?.why.causes)]).toEqual(["status", true, ["day"]]);
  });

  it("is the register or the day in two saved audits, and only the register where both can be audited again", async () => {
    const changed = [{ name: "register.csv", bytes: new TextEncoder().encode(`${header}\nA-1,Cohort,Fern University,${research},Live until replaced,,30/09/2025`) }];
    const [before, after] = [await auditOn(files, "2025-01-31"), await auditOn(changed, "2025-12-31")];
    const saved = compareAudits(before, after, { ...options, madeAlike: false }).agreements.matched[0]?.answers[0]?.why;
    expect(saved?.causes.map(({ by }) => by)).toEqual(["register", "day"]);
    expect(saved?.certain).toBe(false);
    const reruns = [{ register: "before" as const, audit: await auditOn(files, "2025-12-31") }, { register: "after" as const, audit: await auditOn(changed, "2025-01-31") }];
    expect(compareAudits(before, after, { ...options, reruns }).agreements.matched[0]?.answers[0]?.why.certain).toBe(true);
  });

  it("is the menu, where the outcome changed and no answer did", async () => {
    const by = async (menu: string): Promise<Audit> => auditOn([{ name: "register.csv", bytes: new TextEncoder().encode(`${header}\nA-1,Cohort,Fern University,${research},Live,,`) }], "2026-11-22", menu);
    const { agreements } = compareAudits(await by("bma-2024-06-17"), await by("bma-2026-05-01"), options);
    expect(agreements.matched[0]?.answers).toEqual([]);
    expect(agreements.matched[0]?.outcomes.map(({ why }) => [why.certain, causeNames(why.causes)])).toContainEqual([true, ["menu"]]);
  });

  it("is the rules or the catalogue, where the row is the same and their versions are not", async () => {
    const after = await register(`A-1,Cohort,Fern University,${research},Live,,`);
    const earlier: Audit = { ...after, tool: { ...after.tool, rules: "2026-01-01.1" }, agreements: after.agreements.map((item) => ({ ...item, use: "mixed" as const })) };
    const why = compareAudits(earlier, after, { ...options, madeAlike: false }).agreements.matched[0]?.answers[0]?.why;
    expect([why?.certain, causeNames(why?.causes)]).toEqual([true, ["rules"]]);
    const both = compareAudits({ ...earlier, tool: { ...earlier.tool, catalogue: "2026-01-01.1" }, agreements: earlier.agreements.map((item) => ({ ...item, schemes: [{ id: "x", name: "X", named: "title" as const }] })) }, after, { ...options, madeAlike: false }).agreements.matched[0]?.answers[0]?.why;
    expect([both?.certain, causeNames(both?.causes)]).toEqual([false, ["rules", "catalogue"]]);
  });
});

function causeNames(causes: readonly ChangeCause[] | undefined): readonly string[] {
  return causes?.map(({ by }) => by) ?? [];
}

describe("any comparison", () => {
  it("of an audit with itself finds nothing", async () => {
    for (const name of registerNames) {
      const result = await auditFixture(name);
      const { summary, agreements, gpConnect, findings } = compareAudits(result, result, options);
      expect([summary.agreements, summary.gpConnect].map(({ changed, judgedOtherwise, added, gone, doubtful }) => changed + judgedOtherwise + added + gone + doubtful), name).toEqual([0, 0]);
      expect([...agreements.matched, ...gpConnect.matched].flatMap(({ fields, answers, outcomes }) => [...fields, ...answers, ...outcomes])).toEqual([]);
      expect(findings.flatMap(({ appeared, gone }) => [appeared, gone]).filter((number) => number > 0)).toEqual([]);
    }
  });

  const row = fc.record({ reference: fc.constantFrom("", "1", "2", "A-1", "A-2", "A-3"), title: fc.constantFrom("Cohort", "Cohort study", "Trial", "Registry", "CPRD"), recipient: fc.constantFrom("", "Fern University", "Fern ICB"), status: fc.constantFrom("Live", "Proposed", "Withdrawn", "") });
  const rows = fc.array(row, { minLength: 1, maxLength: 7 });
  const asRow = ({ reference, title, recipient, status }: { reference: string; title: string; recipient: string; status: string }): string => `${reference},${title},${recipient},${research},${status},,`;

  it("loses no entry: each of both sides is matched, in doubt, new or gone, exactly once", async () => {
    await fc.assert(fc.asyncProperty(rows, rows, async (before, after) => {
      const [old, now] = [await register(...before.map(asRow)), await register(...after.map(asRow))];
      const { agreements } = compareAudits(old, now, options);
      expect(idsOf(agreements, "before")).toEqual(old.agreements.map(({ id }) => id).sort());
      expect(idsOf(agreements, "after")).toEqual(now.agreements.map(({ id }) => id).sort());
    }), { numRuns: 60 });
  });

  it("turned round has what was new as gone, and the same matches", async () => {
    await fc.assert(fc.asyncProperty(rows, rows, async (before, after) => {
      const [old, now] = [await register(...before.map(asRow)), await register(...after.map(asRow))];
      const [there, back] = [compareAudits(old, now, options).agreements, compareAudits(now, old, options).agreements];
      expect(there.added).toEqual(back.gone);
      expect(there.gone).toEqual(back.added);
      expect(new Set(there.matched.map((pair) => `${pair.before.id} ${pair.after.id} ${pair.by}`))).toEqual(new Set(back.matched.map((pair) => `${pair.after.id} ${pair.before.id} ${pair.by}`)));
    }), { numRuns: 60 });
  });

  it("does not care about the order of the rows, where each has a reference of its own", async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(row, { minLength: 2, maxLength: 7, selector: ({ title, recipient }) => title + recipient }), fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), async (before, places) => {
      const named = before.map((entry, i) => asRow({ ...entry, reference: `FS-${i}` }));
      const shuffled = named.map((text, i) => ({ text, at: places[i] ?? 0 })).sort((a, b) => a.at - b.at).map(({ text }) => text);
      const { agreements, summary } = await compareRows(named, shuffled);
      expect(agreements.matched.map((pair) => [pair.before.reference, pair.before.name])).toEqual(agreements.matched.map((pair) => [pair.after.reference, pair.after.name]));
      expect(summary.agreements).toEqual({ unchanged: named.length, changed: 0, judgedOtherwise: 0, added: 0, gone: 0, doubtful: 0 });
    }), { numRuns: 40 });
  });
});

function idsOf({ matched, doubtful, added, gone }: ItemsCompared, side: "before" | "after"): readonly string[] {
  return [...matched.map((pair) => pair[side].id), ...doubtful.flatMap((group) => group[side].map(({ id }) => id)), ...(side === "before" ? gone : added).map(({ id }) => id)].sort();
}
