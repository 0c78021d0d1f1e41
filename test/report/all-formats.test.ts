import JSZip from "jszip";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { outcomeWords } from "../../src/knowledge/index.ts";
import type { Audit } from "../../src/model/audit.ts";
import { outcomes } from "../../src/model/vocabulary.ts";
import { reporters } from "../../src/report/index.ts";
import { auditFixture, registerFiles, registerNames } from "../fixtures.ts";
import { textOf } from "../word-reader.ts";

const listed = new Set(["withdraw", "freeze", "switch-off"]);

/** What the JSON says of an action, in the words that every report for people uses: "5 to withdraw, 7 to withdraw but held, 14 keep". */
function countsInWords({ summary }: Audit, action: number): string {
  const of = summary.byAction.find((entry) => entry.action === action)?.outcomes ?? {};
  return outcomes.flatMap((outcome) => {
    const { ready = 0, held = 0 } = of[outcome] ?? {};
    const { label } = outcomeWords[outcome];
    if (!listed.has(outcome)) return ready + held === 0 ? [] : [`${ready + held} ${label}`];
    return [...(ready > 0 ? [`${ready} to ${label}`] : []), ...(held > 0 ? [`${held} to ${label} but held`] : [])];
  }).join(", ");
}

/** A report's words on one line, without the marks of its format. */
function words(text: string): string {
  return text.replace(/<style>[\s\S]*?<\/style>/g, " ").replace(/<[^>]*>/g, " ").replace(/[\\*_|]/g, "").replace(/\s+/g, " ").replace(/ ([.,:])/g, "$1");
}

describe.each(registerNames)("every format of the audit of %s", (name) => {
  it("states the numbers of the JSON", async () => {
    const audit = await auditFixture(name);
    const context = { colour: false, width: 160, files: registerFiles(name) };
    const json = JSON.parse(reporters.json.render(audit)) as Audit;
    const { summary } = json;
    const texts = {
      terminal: reporters.terminal.render(audit, context),
      html: await reporters.html.render(audit),
      markdown: await reporters.markdown.render(audit),
      docx: await textOf(await reporters.docx.render(audit)),
    };
    for (const [format, text] of Object.entries(texts)) {
      const said = words(text);
      expect(said, format).toContain(`${summary.agreements} agreement`);
      expect(said, format).toContain(`${summary.gpConnect} GP Connect setting`);
      for (const { action } of json.menu.actions) expect(said, `${format}, action ${action}`).toContain(countsInWords(json, action));
    }

    const rows = Papa.parse<Record<string, string>>((await reporters.csv.render(audit)).replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true }).data;
    for (const { action, outcomes: of } of summary.byAction) {
      for (const [outcome, { ready, held }] of Object.entries(of)) {
        const found = rows.filter((row) => row["action"] === String(action) && row["outcome"] === outcome);
        expect([found.filter((row) => row["held"] === "").length, found.filter((row) => row["held"] !== "").length], `csv, action ${action}, ${outcome}`).toEqual([ready, held]);
      }
    }
    expect(new Set(rows.filter((row) => row["kind"] === "agreement").map((row) => row["key"])).size).toBe(summary.agreements);
    expect(new Set(rows.filter((row) => row["kind"] === "gp-connect").map((row) => row["key"])).size).toBe(summary.gpConnect);

    const workbook = await JSZip.loadAsync(await reporters.xlsx.render(audit, context));
    expect(Object.keys(workbook.files).filter((part) => part.startsWith("xl/worksheets/sheet")).length).toBeGreaterThanOrEqual(1 + json.menu.actions.length);
  });
});
