import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { Audit } from "../src/model/audit.ts";
import { reporters } from "../src/report/index.ts";
import { auditFixture, registerNames } from "../test/fixtures.ts";

/** Writes the expected audit of every fixture register, and the JSON Schema. The diff is read before it is committed. */
mkdirSync("schema", { recursive: true });
writeFileSync("schema/audit.schema.json", `${JSON.stringify(z.toJSONSchema(Audit), null, 2)}\n`);
for (const name of registerNames) {
  const result = await auditFixture(name);
  writeFileSync(`fixtures/registers/${name}/audit.json`, reporters.json.render(result));
  writeFileSync(`fixtures/registers/${name}/audit.txt`, reporters.terminal.render(result, { colour: false, width: 80 }));
  writeFileSync(`fixtures/registers/${name}/audit.csv`, await reporters.csv.render(result));
}
