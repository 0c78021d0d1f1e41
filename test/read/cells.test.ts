import { describe, expect, it } from "vitest";
import { auditFiles } from "../fixtures.ts";
import { cellsInWords, relation, relations, sheetOf, text, workbook } from "./workbook-parts.ts";
import type { Parts } from "./workbook-parts.ts";

const cells = async (parts: Parts): Promise<readonly string[]> => cellsInWords(await sheetOf(parts));
const row = (number: number, content: string, attributes = ""): string => `<row r="${number}"${attributes}>${content}</row>`;

describe("texts in cells", () => {
  it("are read from the shared list, rich or plain, without pronunciations and with control characters unescaped", async () => {
    const texts = '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r></si><si><t>\u6f22</t><rPh sb="0" eb="1"><t>kan</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>a_x000D_&#10;b &amp; &lt;c&gt; _x005F_x000D_</t></si><extLst><ext/></extLst>';
    expect(await cells({ texts, rows: row(1, [0, 1, 2, 3, 4].map((i) => `<c r="${"ABCDE"[i] ?? ""}1" t="s"><v>${i}</v></c>`).join("")) })).toEqual(["A1 plain", "B1 rich text", "C1 \u6f22", "E1 a\r\nb & <c> _x000D_"]);
  });

  it("are read where they stand in the cell, also as CDATA, in runs, and as the result of a formula", async () => {
    const rows = row(1, `${text("A1", "own")}<c r="B1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c><c r="C1" t="str"><f>A1</f><v>a &amp;lt; b</v></c><c r="D1" t="inlineStr"><is><t><![CDATA[<b> & "x"]]></t></is></c><c r="E1" t="str"><v> kept </v></c>`);
    expect(await cells({ rows })).toEqual(["A1 own", "B1 two runs", "C1 a &lt; b", 'D1 <b> & "x"', "E1  kept "]);
  });

  it("keep spaces of every width, smart quotes and characters without width as written", async () => {
    expect(await cells({ rows: row(1, text("A1", "a\u00a0b\u200bc\u2019s \u201cd\u201d\ufeff")) })).toEqual(["A1 a\u00a0b\u200bc\u2019s \u201cd\u201d\ufeff"]);
  });

  it("are a finding when they are as long as Excel allows", async () => {
    const long = "x".repeat(32_767);
    expect((await sheetOf({ rows: row(1, text("A1", long) + text("B1", `${long}x`) + text("C1", long.slice(1))) })).rows[0]?.marks?.map((mark) => mark?.trouble ?? null)).toEqual(["cut-at-limit", null, null]);
  });

  it("may be headings or names that a program uses itself", async () => {
    expect(await cells({ rows: row(1, text("A1", "__proto__") + text("B1", "constructor")) })).toEqual(["A1 __proto__", "B1 constructor"]);
  });
});

describe("links", () => {
  const parts = (rows: string): Parts => ({
    rows,
    after: '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:B2" r:id="rId1"/><hyperlink ref="C1" r:id="rId9"/><hyperlink ref="D1" location="Sheet2!A1"/></hyperlinks>',
    sheetRelations: relations(relation("rId1", "hyperlink", "https://example.org/a?b=1&amp;c=2", ' TargetMode="External"')),
  });

  it("show their text, and where there is only a link, the link", async () => {
    expect(await cells(parts(row(1, `${text("A1", "shown")}<c r="B1" s="0"/>${text("C1", "broken")}${text("D1", "inside")}`)))).toEqual(["A1 shown", "B1 https://example.org/a?b=1&c=2", "C1 broken", "D1 inside"]);
  });
});

describe("formulas", () => {
  it("show their saved result, of whatever type, also where one formula serves many cells", async () => {
    const xfs = '<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/>';
    const rows = row(1, '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1" s="1"><f>TODAY()</f><v>45748</v></c><c r="C1" s="1" t="str"><f>IF(1,"n/a")</f><v>n/a</v></c><c r="D1" t="b"><f>TRUE()</f><v>1</v></c>') + row(2, '<c r="A2"><f t="shared" si="0"/><v>6</v></c>');
    expect(await cells({ xfs, rows })).toEqual(["A1 4", "B1 1 April 2025 (2025-04-01)", "C1 n/a", "D1 Yes", "A2 6"]);
  });

  it("whose result is an empty text are blank", async () => {
    expect(await cells({ rows: row(1, `<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>${text("B1", "b")}`) })).toEqual(["B1 b"]);
  });

  it("without a saved result are in trouble, and keep their row", async () => {
    const rows = row(1, '<c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1" t="str"><f>D1</f></c>') + row(2, text("A2", "other"));
    expect(await cells({ rows })).toEqual(["A1  (formula-without-result)", "B1  (formula-without-result)", "C1  (formula-without-result)", "A2 other"]);
  });

  it("that show 0 in a file that asks Excel to calculate have no result either, and elsewhere they have", async () => {
    const rows = row(1, '<c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c>');
    expect(await cells({ rows, calculation: '<calcPr fullCalcOnLoad="1"/>' })).toEqual(["A1  (formula-without-result)", "B1 0"]);
    expect(await cells({ rows })).toEqual(["A1 0", "B1 0"]);
  });
});

describe("errors in cells", () => {
  it("are trouble and never a text, also where they were saved as text", async () => {
    const rows = row(1, `<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>VLOOKUP(1,C:C,1)</f><v>#N/A</v></c>${text("C1", "#DIV/0!")}${text("D1", "see #N/A below")}`);
    expect(await cells({ rows })).toEqual(["A1  (error-value)", "B1  (error-value)", "C1  (error-value)", "D1 see #N/A below"]);
  });
});

describe("truth values", () => {
  it("are Yes and No, whichever way they are written", async () => {
    expect(await cells({ rows: row(1, ["1", "0", "true", "false"].map((value, i) => `<c r="${"ABCD"[i] ?? ""}1" t="b"><v>${value}</v></c>`).join("")) })).toEqual(["A1 Yes", "B1 No", "C1 Yes", "D1 No"]);
  });
});

describe("dates and numbers", () => {
  const formats = ["dd/mm/yyyy", "DD.MM.YYYY", "YYYY", "[$-809]d mmmm yyyy;@", "0\\d", '"Day" 0', "0%", "#,##0.00", '"DSA-"000', "00000", "h:mm", "[h]:mm", ";;;", "General", '_-* #,##0.00\\ "USD"', "mmm-yy"] as const;
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("");
  const xfs = `<xf numFmtId="0" fontId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0"/>`).join("")}<xf numFmtId="14" fontId="1"/>`;
  const shown = async (format: (typeof formats)[number] | "built-in", value: number, properties = ""): Promise<string> => {
    const style = format === "built-in" ? formats.length + 1 : formats.indexOf(format) + 1;
    return (await cells({ numFmts, xfs, properties, rows: row(1, `<c r="A1" s="${style}"><v>${value}</v></c>`) }))[0] ?? "";
  };

  it.each(["dd/mm/yyyy", "DD.MM.YYYY", "YYYY", "[$-809]d mmmm yyyy;@", "mmm-yy"] as const)("under %s are days", async (format) => {
    expect(await shown(format, 45_748.75)).toBe("A1 1 April 2025 (2025-04-01)");
  });

  it("count from 1900 or from 1904, as the workbook says", async () => {
    expect(await shown("built-in", 45_748)).toBe("A1 1 April 2025 (2025-04-01, banner)");
    for (const on of ["1", "true"]) expect(await shown("built-in", 44_286, `<workbookPr date1904="${on}"/>`)).toBe("A1 1 April 2025 (2025-04-01, banner)");
  });

  it("know Excel's false leap day", async () => {
    expect([await shown("dd/mm/yyyy", 1), await shown("dd/mm/yyyy", 59), await shown("dd/mm/yyyy", 60), await shown("dd/mm/yyyy", 61)]).toEqual(["A1 1 January 1900 (1900-01-01)", "A1 28 February 1900 (1900-02-28)", "A1 60", "A1 1 March 1900 (1900-03-01)"]);
  });

  it("are never lost when a format shows them as something else, or not at all", async () => {
    expect(await shown(";;;", 7)).toBe("A1 7");
    expect(await shown("h:mm", 0.5)).toBe("A1 12:00");
    expect(await shown("[h]:mm", 1.5)).toBe("A1 36:00");
    expect(await shown("dd/mm/yyyy", -5)).toBe("A1 -5");
    expect(await shown("dd/mm/yyyy", 9e9)).toBe("A1 9000000000");
  });

  it("are shown as the format has it where it adds words, zeros or a percent sign, and plain where it only groups", async () => {
    expect([await shown('"DSA-"000', 7), await shown("00000", 123), await shown("0%", 0.25), await shown("0\\d", 7), await shown('"Day" 0', 3)]).toEqual(["A1 DSA-007", "A1 00123", "A1 25%", "A1 7d", "A1 Day 3"]);
    expect([await shown("#,##0.00", 45_748), await shown("0%", 45_748), await shown('_-* #,##0.00\\ "USD"', 45_748), await shown("General", 0.1 + 0.2)]).toEqual(["A1 45748", "A1 45748", "A1 45,748.00 USD", "A1 0.3"]);
  });

  it("may be dates written as text in the file", async () => {
    expect(await cells({ rows: row(1, '<c r="A1" t="d"><v>2025-04-01</v></c><c r="B1" t="d"><v>2025-04-01T10:30:00</v></c><c r="C1" t="d"><v>soon</v></c>') })).toEqual(["A1 1 April 2025 (2025-04-01)", "B1 1 April 2025 (2025-04-01)", "C1 soon"]);
    expect(await cells({ properties: '<workbookPr date1904="1"/>', rows: row(1, '<c r="A1" t="d"><v>2025-04-01</v></c>') })).toEqual(["A1 1 April 2025 (2025-04-01)"]);
  });

  it("keep a number that is text, and a number that is none", async () => {
    expect(await cells({ rows: row(1, `${text("A1", "007")}<c r="B1"><v>n/a</v></c><c r="C1"><v>1.5E3</v></c>`) })).toEqual(["A1 007", "B1 n/a", "C1 1500"]);
  });
});

describe("merged cells", () => {
  it("give their value to each row they span, and not to other columns", async () => {
    const rows = row(1, text("A1", "ICB") + text("B1", "one")) + row(2, text("B2", "two")) + row(4, text("B4", "four"));
    expect(await cells({ rows, after: '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B4:D4"/></mergeCells>' })).toEqual(["A1 ICB (banner)", "B1 one", "A2 ICB (spread, banner)", "B2 two", "B4 four (banner)"]);
  });

  it("may overlap or cover the whole sheet", async () => {
    const rows = row(1, text("A1", "all")) + row(2, text("C2", "x"));
    expect(await cells({ rows, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/></mergeCells>' })).toEqual(["A1 all (banner)", "A2 all (spread, banner)", "C2 x"]);
  });
});

describe("what is hidden or filtered away", () => {
  it("is read, and its rows and columns are known", async () => {
    const sheet = await sheetOf({ before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="9"/></cols>', rows: row(1, text("A1", "a"), ' hidden="1"') + row(2, text("A2", "b"), ' ht="0" customHeight="1"') + row(3, text("A3", "c"), ' hidden="0"'), after: '<autoFilter ref="A1:A3"/>' });
    expect(sheet.rows.map((entry) => entry.hidden)).toEqual([true, true, false]);
    expect(sheet.hiddenColumns).toEqual([2, 3, 5]);
  });
});

describe("what reading met", () => {
  const register = async (): Promise<Uint8Array> =>
    workbook({
      before: '<cols><col min="3" max="16384" hidden="1"/></cols>',
      rows: row(1, text("A1", "Agreement") + text("B1", "Purpose") + text("C1", "Status")) + row(2, text("A2", "Study") + text("B2", "research") + text("C2", "Live")) + row(3, `${text("A3", "Other")}<c r="B3" t="e"><v>#REF!</v></c><c r="C3"><f>C2</f></c>`),
      sheetRelations: relations(relation("rId1", "comments", "../comments1.xml"), relation("rId2", "threadedComment", "../threadedComments/threadedComment1.xml")),
      parts: {
        "xl/comments1.xml": '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Jo</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Jo:</t></r><r><t> ends soon, patient 999 123 4578</t></r></text></comment><comment ref="B2" authorId="0"><text><t>[Threaded comment] cannot be shown</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml": '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>Is this right?</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>Yes &amp; no</text></threadedComment></ThreadedComments>',
        "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
      },
    });

  it("is a finding for each cell in trouble, comment, hidden column with something in it, identifier and macro, and nothing else", async () => {
    const { findings } = await auditFiles([{ name: "register.xlsm", bytes: await register() }]);
    const codes = ["comment-unread", "columns-hidden", "error-value", "formula-without-result", "macros-ignored", "patient-identifier-elsewhere"];
    expect(findings.filter((entry) => codes.includes(entry.code)).map((entry) => `${entry.code} ${entry.cell.address ?? entry.cell.row} ${entry.item ?? "-"}`)).toEqual([
      "columns-hidden 1 -",
      "macros-ignored 1 -",
      "comment-unread A2 Register!2",
      "patient-identifier-elsewhere A2 Register!2",
      "comment-unread B2 Register!2",
      "error-value B3 Register!3",
      "formula-without-result C3 Register!3",
    ]);
    expect(findings.filter((entry) => entry.code === "comment-unread").map((entry) => /"(.*)"/.exec(entry.message)?.[1])).toEqual(["Jo: ends soon, patient [NHS number removed]", "Is this right? / Yes & no"]);
    expect(findings.find((entry) => entry.code === "columns-hidden")?.message).toContain("Column C is hidden");
  });

  it("leaves the rows in trouble in the audit", async () => {
    const { agreements } = await auditFiles([{ name: "register.xlsm", bytes: await register() }]);
    expect(agreements.map((item) => `${item.cell.row} ${item.title ?? ""} ${item.use}`)).toEqual(["2 Study secondary-use", "3 Other needs-review"]);
  });

  it("of sheets without a table is not told", async () => {
    const bytes = await workbook({ rows: row(1, text("A1", "Agreement") + text("B1", "Purpose") + text("C1", "Status")) + row(2, text("A2", "Study") + text("B2", "research") + text("C2", "Live")) });
    expect((await auditFiles([{ name: "register.xlsx", bytes }])).findings.filter((entry) => entry.code === "comment-unread" || entry.code === "columns-hidden")).toEqual([]);
  });
});
