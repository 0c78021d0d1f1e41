import { describe, expect, it } from "vitest";
import { auditCsv } from "../fixtures.ts";

describe("several agreements in one cell", () => {
  const heading = "Agreement,Shared with,Purpose,Status,Mandatory or voluntary\n";

  it.each([
    ["a numbered list", '"1. Asthma study\n2. Heart study"', "University"],
    ["a list with dashes", '"- Asthma study\n- Heart study"', "University"],
    ["as many lines as recipients", '"Asthma study\nHeart study"', '"University of A\nUniversity of B"'],
    ["semicolons in title and recipient alike", '"Asthma study; Heart study"', '"University of A; University of B"'],
  ])("are told and never ready to withdraw: %s", async (_, title, recipient) => {
    const result = await auditCsv(`${heading}${title},${recipient},research,Live,voluntary\n`);
    expect(result.findings.filter((finding) => finding.code === "agreements-in-one-cell").map((finding) => finding.cell.address)).toEqual(["A2"]);
    expect(result.agreements[0]?.actions[0]).toMatchObject({ outcome: "withdraw", held: "check-scope", cause: "several-agreements" });
  });

  it.each([["a title on two lines", '"Asthma study\nof the county"', "University"], ["one recipient more", "Asthma study", '"University of A\nUniversity of B"']])("are not seen in %s", async (_, title, recipient) => {
    const result = await auditCsv(`${heading}${title},${recipient},research,Live,voluntary\n`);
    expect(result.findings.map((finding) => finding.code)).not.toContain("agreements-in-one-cell");
    expect(result.agreements[0]?.actions[0]).toMatchObject({ outcome: "withdraw", held: null });
  });
});

describe("typed dates", () => {
  it("that could be month first are read day first, and said once a column", async () => {
    const result = await auditCsv("Agreement,Purpose,Status,Start,End\nA1,research,Live,04/05/2025,31/12/2027\nA2,research,Live,06/07/2024,05/05/2028\nA3,research,Live,1st April 25,Apr-28\n");
    expect(result.agreements.map((item) => [item.dates.start, item.dates.end])).toEqual([["2025-05-04", "2027-12-31"], ["2024-07-06", "2028-05-05"], ["2025-04-01", "2028-04-30"]]);
    expect(result.findings.filter((finding) => finding.code === "date-day-first").map((finding) => [finding.cell.address, finding.message])).toEqual([["D2", expect.stringContaining('"04/05/2025" was read as 4 May 2025, with the day first, and so was 1 more date')]]);
  });
});
