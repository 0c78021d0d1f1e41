import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/read/index.ts";
import { recogniseRegister } from "../../src/recognise/index.ts";
import { auditCsv, auditFiles } from "../fixtures.ts";

/** What became of each row: "2 A1", "3 setting", or why it was left out. */
async function rowsOf(csv: string): Promise<readonly string[]> {
  const result = await auditCsv(csv);
  return [
    ...result.agreements.map((item) => `${item.cell.row} ${item.title ?? "(no title)"}`),
    ...result.gpConnect.map((item) => `${item.cell.row} setting ${item.capability} ${item.enabled === null ? "?" : item.enabled ? "on" : "off"}`),
    ...result.findings.filter((finding) => finding.code === "row-left-out").map((finding) => `${finding.cell.row} ${/^Left out as (.*?):/.exec(finding.message)?.[1] ?? ""}`),
  ].sort();
}

describe("a sheet as practices keep it", () => {
  it("may have its list of settings headed by product and setting", async () => {
    expect(await rowsOf("Product,Setting\nUpdate Record,On\nGP Connect,On\nAppointments,Off\n")).toEqual(["2 setting update-record on", "3 setting gp-connect on", "4 setting appointment-management off"]);
  });

  it("may have settings beneath the agreements, under headings of their own", async () => {
    expect(await rowsOf("Agreement,Purpose,Status\nA1,research,Live\n\nGP Connect setting,Enabled\nUpdate Record,Yes\n")).toEqual(["2 A1", "5 setting update-record on"]);
  });

  it("does not take a row for headings because its values are headings elsewhere", async () => {
    expect(await rowsOf("Agreement,Shared with,Purpose,Status\nA1,Partner,product development,Live\nProduct,Supplier,Setting,Active\n")).toEqual(["2 A1", "3 Product"]);
  });

  it("may repeat its headings, have sections, totals, examples, notes and a sign-off", async () => {
    const csv = "Our agreements\nAgreement,Purpose,Status\nNational\nA1,research,Live\nAgreement,Purpose,Status\nExample: A0,care,Live\nTotal,1\nNote: kept by hand\nReviewed by the manager\n";
    expect(await rowsOf(csv)).toEqual(["1 a row above the headings", "3 a section heading", "4 A1", "5 a repeat of the headings", "6 an example", "7 a total", "8 a note", "9 a note"]);
  });

  it("may repeat its headings more often than a function takes arguments", async () => {
    const repeats = Array.from({ length: 200_000 }, () => "Agreement,Purpose");
    const bytes = new TextEncoder().encode(["Agreement,Purpose", "A1,research", ...repeats].join("\n"));
    const result = recogniseRegister(await readRegister([{ name: "register.csv", bytes }]), null);
    expect(result.findings.filter((finding) => finding.code === "row-left-out")).toHaveLength(repeats.length);
  });

  it("keeps agreements whose names begin like an example or a total", async () => {
    expect(await rowsOf("Agreement,Purpose,Status\nSample analytics,urine tests,Live\nTotal care record,shared care record,Live\n")).toEqual(["2 Sample analytics", "3 Total care record"]);
  });

  it("may go on in the next row, whose words are added to the agreement above", async () => {
    const result = await auditCsv("Agreement,Purpose,Shared with,Status,Obligation\nStudy,research,University,Live,voluntary\n,and treatment of the patient,,,\n");
    expect(result.agreements.map((item) => `${item.cell.row} ${item.use}`)).toEqual(["2 mixed"]);
    expect(result.findings.filter((finding) => finding.check === "reading").map((finding) => finding.code)).toEqual(["row-left-out"]);
  });

  it("is no register when it lists people and their organisations", async () => {
    await expect(auditCsv("Name,Organisation,Role,Email\nJo Research,University,DPO,a@b\n")).rejects.toThrow(/headings/);
  });

  it("is refused when a quotation mark is never closed, with the row", async () => {
    await expect(auditCsv('Agreement,Purpose,Status\nA1,research,Live\nA2,"ward viewing,Live\nA3,care,Live\n')).rejects.toMatchObject({ name: "InputError", place: { row: 3 } });
  });

  it("is refused when the same file name comes twice", async () => {
    const file = { name: "a.csv", bytes: new TextEncoder().encode("Agreement,Purpose,Status\nA1,research,Live\n") };
    await expect(auditFiles([file, file])).rejects.toThrow(/same name/);
  });

  it("has its NHS numbers masked and reported, whatever their spacing, and other numbers left alone", async () => {
    const result = await auditCsv("Agreement,Purpose,Status\nA1,research on 999 123 4578,Live\nA2,research on 999-123-4578 and 9991234578,Live\nA3,ring 01234 567890 re 9991234567,Live\n");
    const text = JSON.stringify(result);
    expect(text.match(/\[NHS number removed\]/g)).toHaveLength(3);
    expect(result.findings.filter((finding) => finding.code === "patient-identifier").map((finding) => finding.cell.address)).toEqual(["B2", "B3"]);
    expect(text).not.toMatch(/999[ -]?123[ -]?4578/);
  });

  it("is read in Windows-1252, UTF-16 and UTF-8 with a mark alike", async () => {
    const csv = "Agreement;Purpose;Status\nCaf\u00e9 \u2013 caring;research;Live\n";
    const windows = Uint8Array.from(Array.from(csv).map((character) => (character === "\u2013" ? 0x96 : character.charCodeAt(0))));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from(csv).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
    const utf8 = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(csv)]);
    for (const bytes of [windows, utf16, utf8]) expect((await auditFiles([{ name: "r.csv", bytes }])).agreements.map((item) => item.title)).toEqual(["Caf\u00e9 \u2013 caring"]);
  });
});

describe("ditto marks", () => {
  it("say what stands above them, and the cell of their own row is shown", async () => {
    const result = await auditCsv('Agreement,Shared with,Purpose,Status\nA1,University of Fernshire,research,Live\nA2,"""",ditto,"-""-"\nA3,As above,Referral of patients,Expired\n');
    expect(result.agreements.map((item) => `${item.title ?? ""} ${item.recipient ?? ""} ${item.use} ${item.status}`)).toEqual(["A1 University of Fernshire secondary-use active", "A2 University of Fernshire secondary-use active", "A3 University of Fernshire direct-care expired"]);
    expect(result.agreements[1]?.evidence.map((piece) => piece.cell)).toContain("C3");
  });
});
