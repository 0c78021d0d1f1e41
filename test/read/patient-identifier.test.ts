import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { mayHoldNhsNumber, maskNhsNumbers } from "../../src/read/patient-identifier.ts";
import { readSheet, text, workbook } from "./workbook-parts.ts";

/** NHS numbers from the range 999, which is never given to a patient, by their first nine digits. */
function nhsNumber(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) throw new Error(`${nine} has no check digit`);
  return `${nine}${check}`;
}
const number = nhsNumber("999123457");
const [first, second, third] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];

describe("an NHS number", () => {
  it.each([
    ["alone", number],
    ["in groups", `${first} ${second} ${third}`],
    ["with dashes", `${first}-${second}-${third}`],
    ["with a dash that does not break", `${first}\u2011${second}\u2011${third}`],
    ["with long dashes", `${first} \u2013 ${second} \u2014 ${third}`],
    ["with a minus sign", `${first}\u2212${second}\u2212${third}`],
    ["with blanks that do not break", `${first}\u00a0${second}\u202f${third}`],
    ["with dots", `${first}.${second}.${third}`],
    ["with strokes", `${first}/${second}/${third}`],
    ["over two lines", `${first} ${second}\n${third}`],
    ["with characters without width between its digits", Array.from(number).join("\u200b")],
    ["with soft hyphens and joiners", `${first}\u00ad${second}\u2060\u200d${third}`],
    ["with a mark of direction", `${first}\u200e ${second} ${third}`],
  ])("is masked when it is written %s", (_, written) => {
    expect(maskNhsNumbers(`patient ${written}, checked`)).toBe("patient [NHS number removed], checked");
  });

  it.each([`NHS${number}`, `no.${number}x`, `(${number})`, `#${number}.`, `${number}\u00a0`])("is masked in %j, whatever it touches", (written) => {
    expect(maskNhsNumbers(written)).toContain("[NHS number removed]");
    expect(maskNhsNumbers(written)).not.toMatch(/\d{4}/);
  });

  it("is masked each time, and other numbers are left", () => {
    const other = nhsNumber("999000001");
    expect(maskNhsNumbers(`${number}; ${other}; 01234 567890; £9,991,234.57; ${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`)).toBe(`[NHS number removed]; [NHS number removed]; 01234 567890; £9,991,234.57; ${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`);
    for (const part of [`1${number}`, `${number}1`, `0.${number}`, `${number}.5`, `1\u200b${number}`]) expect(maskNhsNumbers(part)).toBe(part);
  });

  it("is masked quickly, however the digits stand", () => {
    for (const long of ["9 ".repeat(200_000), "999\u200b".repeat(200_000), `${first} ${second} `.repeat(100_000), "1".repeat(400_000)]) {
      const start = process.hrtime.bigint();
      maskNhsNumbers(long);
      expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2_000);
    }
  });

  it("is never overlooked when a whole CSV file is asked whether it holds one", () => {
    const between = fc.array(fc.constantFrom(" ", "-", "\n", ".", "\u200b"), { maxLength: 3 }).map((parts) => parts.join(""));
    const cell = fc.oneof(fc.constantFrom("", "12", "01/04/2025", 'a "b"', "0123456789", "x\ny"), fc.tuple(between, between).map(([one, two]) => first + one + second + two + third));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (rows, delimiter, newline) => {
        const csv = Papa.unparse(rows, { delimiter, newline });
        const holdsOne = rows.flat().some((text) => maskNhsNumbers(text) !== text);
        if (holdsOne) expect(mayHoldNhsNumber(newline === "\n" ? csv : csv.replace(/\r?\n/g, "\r\n"))).toBe(true);
      }),
    );
    expect(mayHoldNhsNumber("Ref,Start,End\n1,01/04/2025,31/03/2026\n23,01/04/2025,31/03/2026\n45,see 0113 496 0000,\n")).toBe(false);
  });

  it("is masked in a CSV file of any length, and only there", async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [String(i), i === 4_321 ? `patient ${number}` : `agreement ${i}`, "research"]);
    const sheet = await readSheet(new TextEncoder().encode(Papa.unparse([["Ref", "Title", "Purpose"], ...rows])), "r.csv");
    expect(sheet.masked).toEqual(["B4323"]);
    expect(sheet.rows[4_322]?.texts).toEqual(["4321", "patient [NHS number removed]", "research"]);
  });

  it("is masked in a cell that is a number, also under a format that groups it", async () => {
    const sheet = await readSheet(await workbook({ numFmts: '<numFmt numFmtId="164" formatCode="000\\ 000\\ 0000"/>', xfs: '<xf numFmtId="0"/><xf numFmtId="164"/>', rows: `<row r="1"><c r="A1"><v>${number}</v></c><c r="B1" s="1"><v>${number}</v></c>${text("C1", "other")}</row>` }));
    expect(sheet.rows[0]?.texts).toEqual(["[NHS number removed]", "[NHS number removed]", "other"]);
    expect(sheet.masked).toEqual(["A1", "B1"]);
  });
});
