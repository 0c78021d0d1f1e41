import { describe, expect, it } from "vitest";
import { auditCsv } from "../fixtures.ts";

/** Layouts of published templates and registers, with rows of our own. Source of the headings: docs/columns.md. */
describe("the layout of", () => {
  it("the ICO's controller template: address blocks above, headings in row 9, two Article 6 columns", async () => {
    const csv = [
      "Name and contact details|||Data Protection Officer", "Name|Fernbank Surgery||Name|A Person", "Address|1 High Street||Address|1 High Street", "Email|a@b||Email|a@b", "", "", "Article 30 Record of Processing Activities", "Controller|||||||||||Privacy notices",
      "Business function|Purpose of processing|Name and contact details of joint controller (if applicable)|Categories of individuals|Categories of personal data|Categories of recipients|Link to contract with processor|Retention schedule (if possible)|Article 6 lawful basis for processing personal data|Article 9 condition for processing special category data|Rights available to individuals|Data Protection Impact Assessment required?|Data Protection Act 2018 Schedule 1 Condition for processing|GDPR Article 6 lawful basis for processing",
      "Research|De-identified records go to CPRD for research|N/A|Patients|Coded records|MHRA (CPRD)|N/A|N/A|Article 6(1)(e)|Article 9(2)(j)|Object|Yes|N/A|N/A",
      "Patient care|Clinicians at the hospital see the record of patients they treat||Patients|Whole record|Northmoor NHS FT",
    ].join("\n");
    const result = await auditCsv(csv);
    expect(result.agreements.map((item) => [item.cell.row, item.title, item.recipient, item.use])).toEqual([[10, "Research", "MHRA (CPRD)", "secondary-use"], [11, "Patient care", "Northmoor NHS FT", "direct-care"]]);
    expect(result.gpConnect).toEqual([]);
    expect(result.sources[0]?.sheets[0]).toMatchObject({ headerRow: 9, columns: { title: "A", purpose: "B", otherParties: "C", data: "E", recipient: "F", retention: "H", article6: "I,N", article9: "J", dpia: "L", statute: "M" } });
  });

  it("Public Health England's register of releases: the purpose is spread over several columns", async () => {
    const result = await auditCsv("PHE Office for Data Release\n\nODR reference,Applicant's organisation,Applicant's organisation type,Technical summary,Lay summary overview:,Why is this project being conducted?,How will the data be used?,Data source,Type of data,Legal basis for the release of personally identifiable data,National data opt-out programme applied,Date of release\nODR1,University of Fernshire,Academic,Cox regression,Looking at survival,To understand survival,In a statistical analysis for research,NCRAS,De-personalised,n/a,No,01/04/2018\n");
    expect(result.sources[0]?.sheets[0]).toMatchObject({ headerRow: 3, columns: { reference: "A", recipient: "B", purpose: "D,E,F,G", data: "H", identifiability: "I", legalBasis: "J", optOuts: "K", signed: "L" } });
    expect(result.agreements.map((item) => item.use)).toEqual(["secondary-use"]);
    expect(result.findings.map((finding) => finding.code)).toContain("title-column-absent");
  });

  it("the GP Connect user portal: products as columns, the practice from its only row", async () => {
    const result = await auditCsv("Site Name,ODS Code,Site Postcode,CCG/ICB Name,Care Setting,Supplier Name,Product Name,Access Record: HTML,Access Record: Structured,Appointment Management,Send Document,Use Case Description,Status\nFernbank Surgery,Z99999,AA1 1AA,Northmoor ICB,GP Practice,Brightsystems,Brightsystem Web,Yes,Yes,No,Yes,Viewing in urgent care,Live\n");
    expect(result.gpConnect.map((item) => [item.id, item.capability, item.enabled])).toEqual([["register.csv!2!H", "access-record-html", true], ["register.csv!2!I", "access-record-structured", true], ["register.csv!2!J", "appointment-management", false], ["register.csv!2!K", "send-document", true]]);
    expect(result.practice).toEqual({ name: "Fernbank Surgery", ods: "Z99999" });
    expect(result.agreements).toEqual([]);
  });

  it("the Discovery Data Sharing Manager: publishers are other parties, subscribers the recipients", async () => {
    const result = await auditCsv("Data sharing agreement name,Description,Derivation,Status,Consent model,Start date,End date,Purposes,Benefits,Publishers,Subscribers,Regions\nPopulation DSA,Analytics,,Active,Implied Consent,01/01/2019,31/12/2029,Population health analytics,Planning,GP practices,Northmoor ICB,NEL\n");
    expect(result.agreements.map((item) => [item.title, item.recipient, item.use, item.status])).toEqual([["Population DSA", "Northmoor ICB", "secondary-use", "active"]]);
  });

  it("a list of people is no list of settings, though its headings are as general", async () => {
    await expect(auditCsv("Name,Status,Extension\nJo,In,12\nSam,Out,13\n")).rejects.toThrow(/headings/);
  });
});
