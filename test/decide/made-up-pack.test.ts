import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { audit } from "../../src/audit.ts";
import { packs as ours } from "../../src/knowledge/index.ts";
import type { Audit } from "../../src/model/audit.ts";
import { Capability } from "../../src/model/capability.ts";
import { Duty } from "../../src/model/duty.ts";
import { parseMenu } from "../../src/model/menu.ts";
import type { Packs } from "../../src/model/packs.ts";
import { reporters } from "../../src/report/index.ts";

const data = z.object({ menu: z.record(z.string(), z.unknown()), duty: z.unknown(), capability: z.unknown() }).parse(JSON.parse(readFileSync("test/decide/made-up-pack.json", "utf8")));
const menu = parseMenu(data.menu);
const packs: Packs = { ...ours, menus: [menu], duties: [Duty.parse(data.duty)], capabilities: [...ours.capabilities, Capability.parse(data.capability)] };

const agreements = `Agreement,Shared with,Purpose,Law or notice,Status
National Diabetes Audit,NHS England,National clinical audit,Data Provision Notice,Live
CPRD,MHRA,Research,None: voluntary,Live
Statistics,Somebody,Statistics for planning,,Live
Hospital letters,Trust,Treatment of patients,,Live
Mereshire shared care record,Mereshire ICB,Clinicians treating the patient see the record,,Proposed
Research study,University,Research,None: voluntary,Proposed
OptimiseRx,First Databank,Safety advice while prescribing for the patient,,Live
`;
const settings = `GP Connect setting,Enabled
Door Opener,On
urn:made-up:door-1,Off
Update Record,On
`;

function on(asOf: string): Promise<Audit> {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  return audit([file("a.csv", agreements), file("g.csv", settings)], { asOf, menu, version: "test", practice: { name: null, ods: null }, reviewWindow: 90, ownSchemes: [], mapping: null, packs });
}

function shortly(result: Audit): readonly string[] {
  const words = (item: Audit["agreements"][number] | Audit["gpConnect"][number]): string => item.actions.map((entry) => `${entry.action} ${entry.outcome}${entry.held === null ? "" : `(${entry.held})`}`).join(", ");
  return [...result.agreements.map((item) => `${item.title ?? ""}: ${words(item)}`), ...result.gpConnect.map((item) => `${item.setting}: ${words(item)}`)];
}

describe("a menu, a contract term and a product that nobody knew", () => {
  it("are followed from their data alone, and not even this menu withdraws or freezes what the law requires", async () => {
    expect(shortly(await on("2031-02-01"))).toEqual([
      "National Diabetes Audit: 12 cannot-withdraw",
      "CPRD: 12 withdraw",
      "Statistics: 12 withdraw(check-obligation)",
      "Hospital letters: ",
      "Mereshire shared care record: 13 freeze",
      "Research study: 13 not-affected",
      "OptimiseRx: ",
      "Door Opener: 11 switch-off",
      "urn:made-up:door-1: 11 already-off",
      "Update Record: 11 not-affected",
    ]);
  });

  it("say that no menu can lift what the law requires", async () => {
    expect((await on("2031-02-01")).agreements[0]?.actions[0]?.reasons[0]).toContain("The made-up call ends all secondary use. But the law requires it, and no menu can lift that.");
  });

  it("hold the switch-off on the days of the contract term, and report the one that is off", async () => {
    for (const [day, outcome, gaps] of [["2031-02-28", "11 switch-off", 0], ["2031-03-01", "11 switch-off(contract)", 1], ["2031-04-30", "11 switch-off(contract)", 1], ["2031-05-01", "11 switch-off", 0]] as const) {
      const result = await on(day);
      expect(shortly(result)[7], day).toBe(`Door Opener: ${outcome}`);
      expect(result.findings.filter((finding) => finding.code === "contract-gap"), day).toHaveLength(gaps);
      expect(result.gpConnect[0]?.duties, day).toEqual(gaps === 0 ? [] : ["door-open"]);
    }
  });

  it("are shown in the report by their own numbers, with the note beside the lists", async () => {
    const result = await on("2031-02-01");
    const text = reporters.terminal.render(result, { colour: false, width: 200 });
    for (const words of ["Action 11: Close the door", "Action 12: End secondary use", "Action 13: Join no platform", "Outside the lists", "Paint all medicines optimisation software green."]) expect(text.replace(/\s+/g, " ")).toContain(words);
    expect(text).not.toContain("Action 2:");
    expect(result.agreements[6]?.notes.map(({ topic, menu: of, action }) => [topic, of, action])).toEqual([["medicines-optimisation-software", "test-2031-01-01", 14]]);
  });

  it("are past their day to be checked again when the audit's day is, and not before", async () => {
    expect((await on("2031-03-31")).menu.warnings).toEqual([]);
    const { warnings } = (await on("2031-04-01")).menu;
    expect(warnings).toEqual(["Check again: what is known of the made-up call of 1 January 2031 was last checked on 1 January 2031 and was to be checked again by 31 March 2031. It may have changed since."]);
    expect(reporters.terminal.render(await on("2031-04-01"), { colour: false, width: 200 })).toContain(warnings[0]);
  });
});

describe("a pack that is not sound is refused", () => {
  type Json = Record<string, unknown>;
  const broken = (change: (cases: Json[], action: Json, whole: Json) => void): (() => unknown) => {
    const copy = z.object({ actions: z.array(z.object({ cases: z.array(z.record(z.string(), z.unknown())) }).loose()) }).loose().parse(structuredClone(data.menu));
    const action = copy.actions[1];
    if (action === undefined) throw new Error("the pack has no second action");
    change(action.cases, action, copy);
    return () => parseMenu(copy);
  };

  it("where a combination is left open", () => {
    expect(broken((cases) => cases.pop())).toThrow(/must cover every combination once; 0 cover use direct-care/);
  });

  it("where a combination is covered twice", () => {
    expect(broken((cases) => cases.push({ when: {}, outcome: "keep", because: "It covers everything once more." }))).toThrow(/must cover every combination once; 2 cover/);
  });

  it.each([
    ["anything but secondary use", (cases: Json[]) => Object.assign(cases[3] ?? {}, { outcome: "withdraw" })],
    ["what is not in force", (cases: Json[]) => Object.assign(cases[2] ?? {}, { outcome: "withdraw", held: ["check-status", "check-obligation"], cause: "status-unknown" })],
    ["an unknown obligation without a hold", (cases: Json[]) => delete (cases[1] ?? {})["held"]],
  ])("where it lists a withdrawal of %s", (_, change) => {
    expect(broken(change)).toThrow(/a withdrawal may be listed only for secondary use in force/);
  });

  it("where a number is neither printed nor like another, or two are the same", () => {
    expect(broken((_, action) => Object.assign(action, { printed: null, like: null, numbering: "not-readable" }))).toThrow(/needs its printed number/);
    expect(broken((_, action) => Object.assign(action, { printed: null }))).toThrow(/not readable is null/);
    expect(broken((_, action) => Object.assign(action, { printed: 11 }))).toThrow(/two actions have the number 11/);
  });

  it("where a field is unknown, missing or of another kind", () => {
    expect(broken((_, __, whole) => Object.assign(whole, { comment: "?" }))).toThrow(/comment/);
    expect(broken((_, __, whole) => Object.assign(whole, { from: "1 January 2031" }))).toThrow(/YYYY-MM-DD/);
    expect(broken((_, __, whole) => Object.assign(whole, { source: [] }))).toThrow(/source/);
  });
});
