import { describe, expect, it } from "vitest";
import { auditCsv, auditFiles } from "../fixtures.ts";

async function settingsOf(csv: string, name = "register.csv"): Promise<readonly string[]> {
  const result = await auditCsv(csv, name);
  return [...result.agreements.map((item) => `${item.id.split("!").slice(1).join("!")} agreement ${item.title ?? ""}`), ...result.gpConnect.map((item) => `${item.id.split("!").slice(1).join("!")} ${item.capability} ${item.enabled === null ? "?" : item.enabled ? "on" : "off"} ${item.evidence[0]?.cell ?? ""}`.trim())];
}

describe("GP Connect settings", () => {
  it("may have their products as columns, a row a site", async () => {
    expect(await settingsOf("Site Name,ODS Code,Access Record: HTML,Access Record: Structured,Update Record,Send Document\nMain,Z99999,Enabled,Enabled,On,\nBranch,Z99998,✓,Not configured,Off,Y\n")).toEqual([
      "2!C access-record-html on C1", "2!D access-record-structured on D1", "2!E update-record on E1", "2!F send-document ? F1",
      "3!C access-record-html on C1", "3!D access-record-structured off D1", "3!E update-record off E1", "3!F send-document on F1",
    ]);
  });

  it("may stand beneath the agreements without headings, under a line that says what they are", async () => {
    expect(await settingsOf("Agreement,Purpose,Status\nA1,research,Live\nA2,referrals,Live\nGP Connect settings\nUpdate Record,On\nAppointment Management,Enabled\n")).toEqual(["2 agreement A1", "3 agreement A2", "5 update-record on A5", "6 appointment-management on A6"]);
  });

  it("may stand beneath them after a blank row, or with the state after a colon", async () => {
    expect(await settingsOf("Agreement,Purpose,Status\nA1,research,Live\n,,\nUpdate Record: On,,\nAccess Record HTML - enabled,,\n")).toEqual(["2 agreement A1", "4 update-record on A4", "5 access-record-html on A5"]);
  });

  it("may be a file of their own without headings", async () => {
    const result = await auditFiles([
      { name: "agreements.csv", bytes: new TextEncoder().encode("Agreement,Purpose,Status\nA1,research,Live\n") },
      { name: "GP Connect.csv", bytes: new TextEncoder().encode("GP Connect at our practice\nUpdate Record,On\n") },
    ]);
    expect(result.gpConnect.map((item) => item.capability)).toEqual(["update-record"]);
    expect(result.sources[1]?.sheets.map((sheet) => [sheet.role, sheet.headerRow, sheet.rows])).toEqual([["gp-connect", 1, 1]]);
  });

  it("are no settings where they are rows of a table of agreements", async () => {
    expect(await settingsOf("Agreement,Status\nGP Connect Update Record,Active\nGP Connect Access Record,Active\nA3 data sharing,Live\n")).toEqual(["2 agreement GP Connect Update Record", "3 agreement GP Connect Access Record", "4 agreement A3 data sharing"]);
  });

  it("may stand beside the agreements on the same rows, and each keeps an id of its own", async () => {
    const csv = "Agreement,Purpose,Status,,GP Connect setting,Enabled\nA1,research,Live,,Update Record,Yes\nA2,referrals,Live,,Access Record HTML,No\nA3,research,Live,,,\n";
    expect(await settingsOf(csv)).toEqual(["2 agreement A1", "3 agreement A2", "4 agreement A3", "2!E update-record on E2", "3!E access-record-html off E3"]);
  });
});

describe("tables side by side", () => {
  it("may both be agreements where both have titles and purposes", async () => {
    expect(await settingsOf("Agreement,Purpose,Status,,Scheme,Reason for sharing,Status\nA1,research,Live,,B1,referrals,Live\n,,,,B2,research,Draft\n")).toEqual(["2 agreement A1", "2!E agreement B1", "3!E agreement B2"]);
  });

  it("are one table where only a blank column stands between its columns", async () => {
    const result = await auditCsv("Ref,Agreement,Shared with,,Purpose,Legal basis,Status\n1,A1,University,,research,6(1)(e),Live\n2,A2,Trust,,referrals,6(1)(e),Live\n");
    expect(result.agreements.map((item) => [item.title, item.use])).toEqual([["A1", "secondary-use"], ["A2", "direct-care"]]);
  });
});

describe("settings with a column for each state", () => {
  it("have the state that is ticked, and none where two are or none is", async () => {
    const result = await auditCsv("Capability,On,Off,Checked by\nUpdate Record,,\u2713,Jo\nAccess Record: HTML,x,,Jo\nAppointment Management,x,x,Jo\nSend Document,,,Jo\n", "gp-connect.csv");
    expect(result.gpConnect.map((item) => `${item.cell.row} ${item.capability} ${String(item.enabled)}`)).toEqual(["2 update-record false", "3 access-record-html true", "4 appointment-management null", "5 send-document null"]);
  });

  it("keep a product that nobody knows, where its row is ticked", async () => {
    const result = await auditCsv("Capability,On,Off\nUpdate Record,\u2713,\nFrobnicator,\u2713,\nAppointment Management,\u2713,\n", "gp-connect.csv");
    expect(result.gpConnect.map((item) => `${item.cell.row} ${item.capability} ${String(item.enabled)}`)).toEqual(["2 update-record true", "3 unknown true", "4 appointment-management true"]);
  });
});
