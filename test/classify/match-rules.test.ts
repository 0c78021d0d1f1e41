import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isDenied } from "../../src/classify/denial.ts";
import { compileRules, matchRules } from "../../src/classify/match-rules.ts";
import type { RuleSet } from "../../src/classify/match-rules.ts";
import { possiblePatterns } from "../../src/classify/possible-patterns.ts";
import { emptyWording, rules, wordings } from "../../src/knowledge/index.ts";
import { fold } from "../../src/model/folded.ts";

const Texts = z.object({ name: z.string(), recipient: z.string(), purpose: z.string(), legal_basis: z.string(), status: z.string() });
const labelled = readdirSync("fixtures/cases").flatMap((file) => readFileSync(`fixtures/cases/${file}`, "utf8").trim().split("\n")).flatMap((line) => Object.values(Texts.parse(JSON.parse(line))));
const examples = rules.flatMap((rule) => [...rule.examples.yes, ...rule.examples.no]);
/** Examples one after the other, joined in ways that make denials, subjects and new clauses of them. */
const joined = ["; ", ", not for ", ". Excluding ", " (", ") ", " and ", " rates, "].flatMap((joint, step) => examples.map((example, i) => `${example}${joint}${examples[(i * 7 + step + 1) % examples.length] ?? ""}`));
const texts = [...labelled, ...examples, ...joined];

describe("the words that a piece of a pattern needs", () => {
  it("only spare tries: with them the same is found as without", () => {
    const set = compileRules(rules);
    const plain = withoutNeeds(compileRules(rules));
    for (const text of texts) {
      const cell = { address: "A1", text, heading: "", day: null };
      if (JSON.stringify(spansOf(set, cell)) !== JSON.stringify(spansOf(plain, cell))) expect(spansOf(set, cell), text).toEqual(spansOf(plain, cell));
    }
  });

  it("stand in every text whose parts a pattern of the language matches", () => {
    const patterns = [...wordings.map((wording) => wording.match), ...emptyWording];
    const possibleIn = possiblePatterns(patterns);
    const missed: string[] = [];
    for (const text of texts.filter((_, i) => i % 5 === 0).map((text) => fold(text).text)) {
      const edges = [...text.matchAll(/\b/g)].map((found) => found.index);
      const unlikely = patterns.filter((pattern) => !possibleIn(text).has(pattern)).map((pattern) => new RegExp(pattern.source));
      for (const pattern of unlikely) if (edges.some((at) => pattern.test(text.slice(at)) || pattern.test(text.slice(0, at)))) missed.push(`${pattern.source}: ${text}`);
    }
    expect(missed).toEqual([]);
  });
});

function spansOf(set: RuleSet, cell: Parameters<typeof matchRules>[1]): readonly unknown[] {
  return matchRules(set, cell).map(({ rule, start, end, discounted }) => [rule.id, start, end, discounted]);
}

/** The same rules, every piece of which is tried wherever it may begin. */
function withoutNeeds(set: RuleSet): RuleSet {
  for (const value of [...set.always, ...set.words.values.flatMap((values) => values ?? [])]) if ("rule" in value) Object.assign(value, { needs: [] });
  return set;
}

describe("a long list in front of a denial", () => {
  it("is read in no time, however many ways there are to part its words", () => {
    const text = `research${", records and information for organisations or their coordinators and monitors".repeat(4)} at 5 % is then excluded`;
    expect(isDenied(text, 0, 8)).toBe(false);
  });
});
