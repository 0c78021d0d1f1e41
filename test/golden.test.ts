import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { reporters } from "../src/report/index.ts";
import { readRegister } from "../src/read/index.ts";
import { holds, obligations, outcomes, statuses, uses } from "../src/model/vocabulary.ts";
import { cellsIn } from "../src/model/sheet-row.ts";
import { auditFixture, htmlFixture, registerFiles, registerNames } from "./fixtures.ts";

const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync("schema/audit.schema.json", "utf8")));
const validate = new Ajv2020({ strict: false }).compile(schema);

describe.each(registerNames)("the register %s", (name) => {
  const folder = `fixtures/registers/${name}`;

  it("gives the audit that was reviewed, byte for byte", async () => {
    expect(reporters.json.render(await auditFixture(name))).toBe(readFileSync(`${folder}/audit.json`, "utf8"));
  });

  it("gives the terminal report that was reviewed, and no line of it is wider than the terminal", async () => {
    const text = reporters.terminal.render(await auditFixture(name), { colour: false, width: 80 });
    expect(text).toBe(readFileSync(`${folder}/audit.txt`, "utf8"));
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("gives the table that was reviewed, byte for byte", async () => {
    expect(await reporters.csv.render(await auditFixture(name))).toBe(readFileSync(`${folder}/audit.csv`, "utf8"));
  });

  it("gives the Markdown that was reviewed, byte for byte", async () => {
    expect(await reporters.markdown.render(await auditFixture(name))).toBe(readFileSync(`${folder}/audit.md`, "utf8"));
  });

  it.runIf(name === htmlFixture)("gives the HTML report that was reviewed, byte for byte", async () => {
    expect(await reporters.html.render(await auditFixture(name))).toBe(readFileSync(`${folder}/audit.html`, "utf8"));
  });

  it("fits the published JSON Schema", () => {
    expect(validate(JSON.parse(readFileSync(`${folder}/audit.json`, "utf8"))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("loses no row: each ends as an agreement, a setting, a heading, or a finding that says why not", async () => {
    const result = await auditFixture(name);
    const sheets = (await readRegister(registerFiles(name))).flatMap((source) => source.sheets);
    const readings = result.sources.flatMap((source) => source.sheets.map((sheet) => ({ file: source.file, ...sheet })));
    const lost: string[] = [];
    for (const sheet of sheets) {
      const here = readings.filter((reading) => reading.file === sheet.file && reading.name === sheet.name);
      if (here.every((reading) => reading.role === "ignored")) {
        expect(result.findings.some((finding) => finding.code === "sheet-left-out" && finding.cell.sheet === sheet.name)).toBe(true);
        continue;
      }
      for (const { row } of sheet.rows) {
        const isItem = [...result.agreements, ...result.gpConnect].filter((item) => item.cell.sheet === sheet.name && item.cell.file === sheet.file && item.cell.row === row).length;
        const isHeading = here.some((reading) => reading.headerRow === row);
        const isFinding = result.findings.some((finding) => finding.code === "row-left-out" && finding.cell.sheet === sheet.name && finding.cell.row === row);
        if (isItem + Number(isHeading) + Number(isFinding) !== 1) lost.push(`${sheet.name}!${row}`);
      }
    }
    expect(lost).toEqual([]);
    expect(readings.reduce((sum, reading) => sum + (reading.role === "ignored" ? 0 : reading.rows), 0)).toBe(result.agreements.length + result.gpConnect.length);
  });

  it("shows evidence that stands in the cell it names", async () => {
    const result = await auditFixture(name);
    const cells = new Map((await readRegister(registerFiles(name))).flatMap((source) => source.sheets).flatMap((sheet) => sheet.rows.flatMap((row) => cellsIn(row).map((cell) => [`${sheet.file}|${sheet.name}|${cell.address}`, cell.text]))));
    for (const item of [...result.agreements, ...result.gpConnect]) {
      for (const piece of item.evidence) expect(cells.get(`${item.cell.file}|${item.cell.sheet}|${piece.cell}`) ?? "", `${item.id} ${piece.cell}`).toContain(piece.text);
    }
  });

  it("points purposes at evidence and findings at items that are there", async () => {
    const result = await auditFixture(name);
    const ids = new Set([...result.agreements, ...result.gpConnect].map((item) => item.id));
    for (const agreement of result.agreements) for (const purpose of agreement.purposes) for (const index of purpose.evidence) expect(agreement.evidence[index]?.says).toBe(purpose.use);
    for (const finding of result.findings) if (finding.item !== null) expect(ids).toContain(finding.item);
    expect(new Set(result.findings.map((finding) => finding.id)).size).toBe(result.findings.length);
  });

  it("has a question to ask for every review and every hold", async () => {
    const result = await auditFixture(name);
    for (const item of [...result.agreements, ...result.gpConnect]) {
      for (const entry of item.actions) {
        if (entry.held === null && entry.outcome !== "review") continue;
        expect(entry.cause, item.id).toBeDefined();
        expect(entry.settle, item.id).toBeDefined();
      }
    }
  });
});

describe("the fixture registers together", () => {
  it("show every use, obligation, status, outcome and hold of the rulebook", async () => {
    const audits = await Promise.all(registerNames.map(auditFixture));
    const agreements = audits.flatMap((result) => result.agreements);
    const entries = audits.flatMap((result) => [...result.agreements, ...result.gpConnect]).flatMap((item) => item.actions);
    expect([...new Set(agreements.map((item) => item.use))].sort()).toEqual([...uses].sort());
    expect([...new Set(agreements.map((item) => item.obligation))].sort()).toEqual([...obligations].sort());
    expect([...new Set(agreements.map((item) => item.status))].sort()).toEqual([...statuses].sort());
    expect([...new Set(entries.map((entry) => entry.outcome))].sort()).toEqual([...outcomes].sort());
    expect([...new Set(entries.flatMap((entry) => entry.holds))].sort()).toEqual([...holds].sort());
  });

  it("each have an expected audit, and no expectation stands without its register", () => {
    for (const name of registerNames) {
      expect(existsSync(`fixtures/registers/${name}/audit.json`), name).toBe(true);
      expect(registerFiles(name).length, name).toBeGreaterThan(0);
    }
  });

  it("never repeat the patient identifier that one of them holds", async () => {
    for (const name of registerNames) expect(JSON.stringify(await auditFixture(name)).replace(/[\s-]/g, "")).not.toMatch(/999\d{7}(?!\d)/);
  });
});
