import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { privacyContext } from "../../src/knowledge/privacy-vocabulary.ts";
import type { Audit } from "../../src/model/audit.ts";
import { ropaReporter } from "../../src/report/ropa.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";

const process = "https://w3id.org/dpv#Process";
const type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

/** Reads as another program would, with nothing fetched, and fails on anything that would be dropped. */
const offline = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`fetched ${url}`);
  },
};

async function linked(audit: Audit): Promise<string> {
  const content = await ropaReporter.render(audit, { fileName: "record.JSONLD" });
  return typeof content === "string" ? content : "";
}

async function quadsOf(text: string): Promise<readonly string[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, { ...offline, format: "application/n-quads" });
  return typeof quads === "string" ? quads.trim().split("\n") : [];
}

/** Every key of a document, its context apart. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === "@context" ? [] : [key, ...keysOf(entry)]));
}

const current = (audit: Audit): Audit["agreements"] => audit.agreements.filter(({ status }) => status !== "expired" && status !== "withdrawn");

describe("the record of processing as linked data", () => {
  it.each(registerNames)("%s: is read with nothing fetched, every property has a whole address, and each agreement that is not over is one process", async (name) => {
    const audit = await auditFixture(name);
    const text = await linked(audit);
    const expanded: unknown = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, offline);
    const written = keysOf(JSON.parse(text));
    const read = keysOf(expanded).filter((key) => !key.startsWith("@"));
    expect(read.filter((key) => !/^https?:\/\/\S+[#/]\w+$/.test(key))).toEqual([]);
    expect(read.toSorted()).toEqual(written.filter((key) => !key.startsWith("@")).map((key) => key.replace(/^dpv:/, privacyContext.dpv).replace(/^dct:/, privacyContext.dct)).toSorted());
    expect(written.filter((key) => !key.startsWith("@") && !Object.keys(privacyContext).includes(key))).toEqual([]);
    const quads = await quadsOf(text);
    expect(quads.filter((quad) => quad.includes(`${type} <${process}>`))).toHaveLength(current(audit).length);
    for (const { key } of current(audit)) expect(quads.filter((quad) => quad.includes(`<http://purl.org/dc/terms/identifier> "${key}"`))).toHaveLength(1);
    expect(await linked(audit)).toBe(text);
  });

  it("names the points of Articles 6 and 9, the recipient, the data and the purpose as the register does, and nothing that it does not say", async () => {
    const audit = await auditCsv('Agreement,Shared with,Purpose,Data shared,Legal basis,Status\nStudy,University,Research,Coded data,"Article 6(1)(e), 9(2)(j)",Live\nHospice,,Treatment of patients,,Public task,Live\nOld,University,Research,Codes,6(1)(a),Withdrawn\n');
    const { "dpv:hasProcess": processes } = JSON.parse(await linked(audit)) as { "dpv:hasProcess": readonly unknown[] };
    expect(processes).toEqual([
      {
        "@type": "dpv:Process",
        "dct:identifier": audit.agreements[0]?.key,
        "dct:title": "Study",
        "dct:source": "register.csv, row 2",
        "dpv:hasPurpose": [{ "@id": "dpv:ResearchAndDevelopment" }, { "@type": "dpv:Purpose", "dct:description": "Research" }],
        "dpv:hasPersonalData": [{ "@type": "dpv:PersonalData", "dct:description": "Coded data" }],
        "dpv:hasRecipient": [{ "@type": "dpv:Recipient", "dct:title": "University" }],
        "dpv:hasLegalBasis": [{ "@id": "eu-gdpr:A6-1-e" }, { "@id": "eu-gdpr:A9-2-j" }, { "@type": "dpv:LegalBasis", "dct:description": "Article 6(1)(e), 9(2)(j)" }],
      },
      {
        "@type": "dpv:Process",
        "dct:identifier": audit.agreements[1]?.key,
        "dct:title": "Hospice",
        "dct:source": "register.csv, row 3",
        "dpv:hasPurpose": [{ "@type": "dpv:Purpose", "dct:description": "Treatment of patients" }],
        "dpv:hasLegalBasis": [{ "@type": "dpv:LegalBasis", "dct:description": "Public task" }],
      },
    ]);
    expect((await quadsOf(await linked(audit))).filter((quad) => quad.includes("<https://w3id.org/dpv/legal/eu/gdpr#A9-2-j>"))).toHaveLength(1);
  });

  it("keeps NHS numbers masked", async () => {
    const text = await linked(await auditCsv("Agreement,Shared with,Purpose,Data shared,Legal basis,Status\nStudy,University,Research for 999 000 0018,Record of 9990000018,6(1)(e),Live\n"));
    expect(text).toContain("Study");
    expect(text.replace(/ /g, "")).not.toContain("9990000018");
  });

  it("stays one document of the same shape whatever somebody put into the register", async () => {
    const audit = await auditCsv("Agreement,Shared with,Purpose,Data shared,Legal basis,Status\nPAYLOAD study,PAYLOAD,Research PAYLOAD,PAYLOAD,6(1)(e) PAYLOAD,Live\n");
    const shape = keysOf(JSON.parse(await linked(audit)));
    for (const payload of payloads) {
      const text = await linked(everywhere(audit, "PAYLOAD", payload));
      expect(keysOf(JSON.parse(text))).toEqual(shape);
      expect((await quadsOf(text)).filter((quad) => quad.includes(`${type} <${process}>`))).toHaveLength(1);
    }
  });
});
