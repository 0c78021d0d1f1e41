import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compileRules, matchRules } from "../src/classify/match-rules.ts";
import { capabilities, causes, columnsOf, duties, findingKinds, grounds, menus, obligationColumns, rules, schemes, singleUseRecipients, wordings } from "../src/knowledge/index.ts";
import { agreementHeadings, settingHeadings } from "../src/knowledge/headings.ts";
import { Audit } from "../src/model/audit.ts";
import { fold, headingKey, nameKey } from "../src/model/folded.ts";
import { Id, Scheme } from "../src/model/knowledge.ts";
import type { Rule, Wording } from "../src/model/knowledge.ts";
import { obligations, statuses, uses } from "../src/model/vocabulary.ts";
import { columnsText } from "../scripts/columns.ts";
import { openingsText } from "../scripts/openings.ts";

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
  it("is up to date: the openings of the rules' patterns, and the page of columns", () => {
    expect(readFileSync("src/knowledge/rules/openings.ts", "utf8") === openingsText()).toBe(true);
    expect(readFileSync("docs/columns.md", "utf8")).toBe(columnsText());
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
    const ids = [...rules, ...wordings, ...singleUseRecipients, ...schemes, ...products, ...duties, ...menus].map((entry) => entry.id).concat(Object.keys(findingKinds), Object.keys(causes), Object.keys(grounds));
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

describe("the menus", () => {
  it.each(menus.map((menu) => [menu.id, menu] as const))("%s has exactly one case for every combination", (_, menu) => {
    for (const action of menu.actions) {
      if (action.appliesTo === "agreement") {
        for (const use of uses) for (const obligation of obligations) for (const status of statuses) expect(fitting(action.cases, { use, obligation, status }), `action ${action.number}: ${use} ${obligation} ${status}`).toBe(1);
      } else {
        for (const capability of ["writes-coding", "reads-or-carries", "everything", "unknown"])
          for (const enabled of ["on", "off", "not-said"]) for (const contract of ["requires-on", "silent"]) expect(fitting(action.cases, { capability, enabled, contract }), `action ${action.number}: ${capability} ${enabled} ${contract}`).toBe(1);
      }
    }
  });
});

function fitting(cases: readonly { readonly when: object }[], facts: Readonly<Record<string, string>>): number {
  return cases.filter((entry) => Object.entries<readonly string[]>(z.record(z.string(), z.array(z.string())).parse(entry.when)).every(([key, values]) => values.includes(facts[key] ?? ""))).length;
}

describe("the published JSON Schema", () => {
  it("is the one that the program's own types give (npm run golden writes it)", () => {
    expect(JSON.parse(readFileSync("schema/audit.schema.json", "utf8"))).toEqual(z.toJSONSchema(Audit));
  });
});

function repeats(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
