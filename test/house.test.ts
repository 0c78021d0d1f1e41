import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compileRules, matchRules } from "../src/classify/match-rules.ts";
import { explain } from "../src/explain.ts";
import { capabilities, causes, columnsOf, duties, findingKinds, grounds, lookalikes, menus, obligationColumns, rules, schemes, singleUseRecipients, topics, wordings } from "../src/knowledge/index.ts";
import { agreementHeadings, settingHeadings } from "../src/knowledge/headings.ts";
import { Audit } from "../src/model/audit.ts";
import { Capability, Lookalike } from "../src/model/capability.ts";
import { Duty } from "../src/model/duty.ts";
import { fold, headingKey, nameKey } from "../src/model/folded.ts";
import { Id, Scheme } from "../src/model/knowledge.ts";
import type { Rule, Wording } from "../src/model/knowledge.ts";
import { chainOf, combinationsOf, fittingCases, Menu } from "../src/model/menu.ts";
import type { Facts } from "../src/model/menu.ts";
import { Portfolio } from "../src/model/portfolio.ts";
import { Topic } from "../src/model/packs.ts";
import { holds, obligations, outcomes, statuses, uses } from "../src/model/vocabulary.ts";
import { columnsText } from "../scripts/columns.ts";
import { openingsText } from "../scripts/openings.ts";
import { portfolioTablesText } from "../scripts/portfolio-tables.ts";
import { referencePages } from "../scripts/reference.ts";
import { nhsStylesText } from "../scripts/styles.ts";

describe("the wording rules", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s matches its examples and not its near misses", (_, rule) => {
    for (const text of rule.examples.yes) expect(hitsOf(rule, text), `should match: ${text}`).not.toHaveLength(0);
    for (const text of rule.examples.no) expect(hitsOf(rule, text), `should not match: ${text}`).toHaveLength(0);
    expect(rule.examples.yes.length).toBeGreaterThan(0);
    expect(rule.examples.no.length).toBeGreaterThan(0);
  });

  it("each has a source, a meaning and a reason", () => {
    for (const rule of rules) {
      expect(rule.source.length, rule.id).toBeGreaterThan(0);
      expect(rule.means.length, rule.id).toBeGreaterThan(20);
      expect(rule.why.length, rule.id).toBeGreaterThan(20);
      expect(columnsOf(rule).length, rule.id).toBeGreaterThan(0);
      if (rule.question === "obligation") expect(rule.reads.filter((field) => !obligationColumns.includes(field)), rule.id).toEqual([]);
    }
  });
});

function hitsOf(rule: Rule, text: string): readonly string[] {
  const cell = { address: "A1", text, heading: "", day: null };
  return matchRules(compileRules([rule]), cell).filter((hit) => hit.discounted === null).map((hit) => hit.text);
}

describe("the patterns of the language and the recipients", () => {
  it.each([...wordings, ...singleUseRecipients].map((wording) => [wording.id, wording] as const))("%s matches its examples and not its near misses", (_, wording) => {
    for (const text of wording.examples.yes) expect(isWorded(wording, text), `should match: ${text}`).toBe(true);
    for (const text of wording.examples.no) expect(isWorded(wording, text), `should not match: ${text}`).toBe(false);
    expect(wording.examples.yes.length).toBeGreaterThan(0);
    expect(wording.examples.no.length).toBeGreaterThan(0);
    expect(wording.source.length).toBeGreaterThan(0);
    expect(wording.means.length).toBeGreaterThan(20);
    expect(wording.why.length).toBeGreaterThan(20);
  });
});

/** Whether a pattern matches the part of an example that it is tried on; the words in question stand between « and ». */
function isWorded({ tries, match }: Wording, example: string): boolean {
  const { text } = fold(example);
  const [before = "", words = "", after = ""] = text.split(/[«»]/);
  expect(text.includes("«"), `${example} marks the words in question`).toBe(tries !== "text");
  return new RegExp(match.source).test({ text, before, words, after }[tries]);
}

describe("what npm run generate writes", () => {
  it("is up to date: the openings of the rules' patterns, the page of columns, and the page of a portfolio's tables", () => {
    expect(readFileSync("src/knowledge/rules/openings.ts", "utf8") === openingsText()).toBe(true);
    expect(readFileSync("docs/columns.md", "utf8")).toBe(columnsText());
    expect(readFileSync("docs/portfolio-tables.md", "utf8")).toBe(portfolioTablesText());
  });

  it("have the styles of the NHS design system as the report needs them, and no address in them to fetch from", async () => {
    const text = readFileSync("src/report/html-nhs-styles.ts", "utf8");
    expect(text === await nhsStylesText(), "run npm run generate").toBe(true);
    expect(text).not.toMatch(/url\(|@import|@font-face|Frutiger|https?:/i);
  });

  it("is up to date: the pages of the reference, and there is no other page", () => {
    const pages = referencePages();
    for (const [name, text] of pages) expect(readFileSync(`docs/reference/${name}`, "utf8") === text, `${name} is stale: npm run generate writes it`).toBe(true);
    expect(readdirSync("docs/reference").sort()).toEqual([...pages.keys()].sort());
  });

  it("loses no match: the patterns in pieces find what the whole patterns find in every labelled case", () => {
    const whole = compileRules(rules.map((rule) => ({ ...rule, match: rule.match.map((pattern) => new RegExp(`${pattern.source}(?:)`)) })));
    const pieces = compileRules(rules);
    const texts = readdirSync("fixtures/cases").flatMap((file) => readFileSync(`fixtures/cases/${file}`, "utf8").trim().split("\n")).flatMap((line) => Object.values(z.object({ name: z.string(), purpose: z.string(), legal_basis: z.string(), status: z.string() }).parse(JSON.parse(line))));
    for (const text of texts) {
      const cell = { address: "A1", text, heading: "", day: null };
      const found = matchRules(pieces, cell);
      for (const hit of matchRules(whole, cell)) expect(found.some((other) => other.start <= hit.start && hit.end <= other.end && other.rule.question === hit.rule.question), `${hit.rule.id}: ${hit.text} in "${text}"`).toBe(true);
    }
  });
});

describe("ids", () => {
  it("are kebab-case and used once, over everything that explain looks up", () => {
    const products = capabilities.filter((capability) => capability.scheme !== capability.id);
    const ids = [...rules, ...wordings, ...singleUseRecipients, ...schemes, ...products, ...lookalikes, ...duties, ...menus, ...topics].map((entry) => entry.id).concat(Object.keys(findingKinds), Object.keys(causes), Object.keys(grounds));
    for (const id of ids) expect(Id.safeParse(id).success, id).toBe(true);
    expect(repeats(ids)).toEqual([]);
  });
});

describe("the catalogue", () => {
  it("fits its schema", () => {
    for (const scheme of schemes) expect(Scheme.safeParse(scheme).error?.issues ?? [], scheme.id).toEqual([]);
  });

  it("shadows no name: each belongs to one scheme", () => {
    const names = schemes.flatMap((scheme) => [...new Set([scheme.name, ...scheme.aliases].map(nameKey))]);
    expect(repeats(names)).toEqual([]);
  });

  it("names no alias that is also ambiguous in the same scheme, and gives every ambiguous name a second sign", () => {
    for (const scheme of schemes) {
      const plain = new Set([scheme.name, ...scheme.aliases].map(nameKey));
      expect(scheme.ambiguous.filter((name) => plain.has(nameKey(name))), scheme.id).toEqual([]);
      if (scheme.ambiguous.length > 0) expect(scheme.secondSigns.length, scheme.id).toBeGreaterThan(1);
    }
  });

  it("leaves no day with two obligations", () => {
    for (const scheme of schemes) {
      for (const [i, earlier] of scheme.obligations.entries()) {
        for (const later of scheme.obligations.slice(i + 1)) {
          const overlap = (earlier.from ?? "") <= (later.until ?? "9999") && (later.from ?? "") <= (earlier.until ?? "9999");
          expect(overlap, scheme.id).toBe(false);
        }
      }
    }
  });
});

describe("the headings", () => {
  it("name one field each", () => {
    for (const headings of [agreementHeadings, settingHeadings]) expect(repeats(headings.flatMap((heading) => heading.exact.map(headingKey)))).toEqual([]);
  });
});

describe("the packs", () => {
  it("fit their schemas", () => {
    const packs: readonly (readonly [z.ZodType, readonly { readonly id: string }[]])[] = [[Menu, menus], [Duty, duties], [Capability, capabilities], [Lookalike, lookalikes], [Topic, topics]];
    for (const [schema, entries] of packs) for (const entry of entries) expect(schema.safeParse(entry).error?.issues ?? [], entry.id).toEqual([]);
  });

  it.each(menus.map((menu) => [menu.id, menu] as const))("%s has exactly one case for every combination", (_, menu) => {
    for (const action of menu.actions) {
      const combinations = combinationsOf(action);
      expect(combinations.length).toBeGreaterThanOrEqual(action.appliesTo === "agreement" ? uses.length * obligations.length * statuses.length * 2 : 4 * 2 * 3);
      for (const facts of combinations) expect(casesFor(action, facts), `${action.title}: ${JSON.stringify(facts)}`).toBe(1);
    }
  });

  it("point to what is there: menus, schemes, rules, products, topics", () => {
    const known = new Set([...menus, ...schemes, ...rules, ...capabilities, ...topics].map((entry) => entry.id));
    const pointers = [
      ...menus.flatMap((menu) => [menu.supersededBy, menu.addsTo, ...menu.beside.map((beside) => beside.topic)]),
      ...topics.flatMap((topic) => topic.schemes),
      ...duties.flatMap(({ effect }) => (effect.on === "settings" ? effect.capabilities : effect.on === "agreements" ? effect.rules : [])),
      ...capabilities.map((capability) => capability.scheme),
    ];
    expect(pointers.filter((id) => id !== null && !known.has(id))).toEqual([]);
    for (const menu of menus) expect(chainOf(menu, menus).at(-1)).toBe(menu);
  });

  it("mark what could not be sourced: a day that is null, a number that was not read, a switch that was not found", () => {
    for (const menu of menus) {
      if (menu.from === null || (menu.until === null && menu.addsTo === null) || menu.actions.some((action) => action.numbering !== "read" || action.present === "unknown")) expect(menu.unsourced.length, menu.id).toBeGreaterThan(0);
    }
    for (const duty of duties) if (duty.since === null) expect(duty.unsourced.length, duty.id).toBeGreaterThan(0);
    for (const capability of capabilities) if (capability.since === null || capability.ifOff.source === null || Object.values(capability.switches).includes(null)) expect(capability.unsourced.length, capability.id).toBeGreaterThan(0);
  });

  it("are checked before they are past their day", () => {
    for (const entry of [...menus, ...duties]) expect(entry.checked < entry.checkBy, entry.id).toBe(true);
  });

  it("are all explained, with every outcome, hold and cause", () => {
    for (const id of [...menus, ...duties, ...capabilities, ...lookalikes, ...topics].map((entry) => entry.id).concat(outcomes, holds, Object.keys(causes))) {
      expect(explain(id).length, id).toBeGreaterThan(0);
      for (const { means, facts } of explain(id)) expect(means.length + facts.join("").length, id).toBeGreaterThan(20);
    }
  });
});

function casesFor(action: Menu["actions"][number], facts: Readonly<Record<string, string>>): number {
  return action.appliesTo === "agreement" ? fittingCases(action, facts as Facts["agreement"]).length : fittingCases(action, facts as Facts["gp-connect"]).length;
}

describe("the published JSON Schemas", () => {
  it("are those that the program's own types give (npm run golden writes them)", () => {
    expect(JSON.parse(readFileSync("schema/audit.schema.json", "utf8"))).toEqual(z.toJSONSchema(Audit));
    expect(JSON.parse(readFileSync("schema/portfolio.schema.json", "utf8"))).toEqual(z.toJSONSchema(Portfolio));
  });
});

function repeats(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
