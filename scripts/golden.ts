import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { Audit } from "../src/model/audit.ts";
import { Comparison } from "../src/model/comparison.ts";
import { comparisonReporters } from "../src/report/comparison/index.ts";
import { Portfolio } from "../src/model/portfolio.ts";
import { reporters } from "../src/report/index.ts";
import { compareStory, storyNames } from "../test/compare/stories.ts";
import { auditFixture, htmlFixture, registerNames } from "../test/fixtures.ts";

/** Writes the expected audit of every fixture register, the expected comparisons, and the JSON Schemas. The diff is read before it is committed. */
mkdirSync("schema", { recursive: true });
writeFileSync("schema/audit.schema.json", `${JSON.stringify(z.toJSONSchema(Audit), null, 2)}\n`);
writeFileSync("schema/portfolio.schema.json", `${JSON.stringify(z.toJSONSchema(Portfolio), null, 2)}\n`);
writeFileSync("schema/compare.schema.json", `${JSON.stringify(z.toJSONSchema(Comparison), null, 2)}\n`);
for (const name of storyNames) {
  const comparison = await compareStory(name);
  writeFileSync(`fixtures/compare/${name}/comparison.json`, comparisonReporters.json.render(comparison));
  writeFileSync(`fixtures/compare/${name}/comparison.txt`, comparisonReporters.terminal.render(comparison, { colour: false, width: 80 }));
}
for (const name of registerNames) {
  const result = await auditFixture(name);
  writeFileSync(`fixtures/registers/${name}/audit.json`, reporters.json.render(result));
  writeFileSync(`fixtures/registers/${name}/audit.txt`, reporters.terminal.render(result, { colour: false, width: 80 }));
  writeFileSync(`fixtures/registers/${name}/audit.csv`, await reporters.csv.render(result));
  writeFileSync(`fixtures/registers/${name}/audit.md`, await reporters.markdown.render(result));
  if (name === htmlFixture) writeFileSync(`fixtures/registers/${name}/audit.html`, await reporters.html.render(result));
}
