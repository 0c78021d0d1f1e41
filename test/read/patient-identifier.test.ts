import { describe, expect, it } from "vitest";
import { maskNhsNumbers } from "../../src/read/patient-identifier.ts";
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

  it("is masked in a cell that is a number, also under a format that groups it", async () => {
    const sheet = await readSheet(await workbook({ numFmts: '<numFmt numFmtId="164" formatCode="000\\ 000\\ 0000"/>', xfs: '<xf numFmtId="0"/><xf numFmtId="164"/>', rows: `<row r="1"><c r="A1"><v>${number}</v></c><c r="B1" s="1"><v>${number}</v></c>${text("C1", "other")}</row>` }));
    expect(sheet.rows[0]?.texts).toEqual(["[NHS number removed]", "[NHS number removed]", "other"]);
    expect(sheet.masked).toEqual(["A1", "B1"]);
  });
});
