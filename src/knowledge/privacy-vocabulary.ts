/** The terms of the W3C Data Privacy Vocabulary and of Dublin Core that a record of processing is written in, each with its whole address: the `@context` of the
 *  file, so that nobody has to fetch one. Version 2.2 of the vocabulary, of 1 August 2025, and of its extension for the GDPR, looked up on 27 November 2026;
 *  every term below, the six points of Article 6(1) and the ten of Article 9(2) are in it. The prefix `eu-gdpr` stands for the extension's own address, `…/legal/eu/gdpr#`.
 *  It has none for the UK GDPR, whose points have the same letters. Sources: https://w3id.org/dpv/2.2/dpv; https://w3id.org/dpv/2.2/legal/eu/gdpr; https://www.dublincore.org/specifications/dublin-core/dcmi-terms/. */
export const privacyContext = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dpv:RecordsOfActivities": "https://w3id.org/dpv#RecordsOfActivities",
  "dpv:Process": "https://w3id.org/dpv#Process",
  "dpv:Purpose": "https://w3id.org/dpv#Purpose",
  "dpv:PersonalData": "https://w3id.org/dpv#PersonalData",
  "dpv:Recipient": "https://w3id.org/dpv#Recipient",
  "dpv:LegalBasis": "https://w3id.org/dpv#LegalBasis",
  "dpv:hasProcess": "https://w3id.org/dpv#hasProcess",
  "dpv:hasPurpose": "https://w3id.org/dpv#hasPurpose",
  "dpv:hasPersonalData": "https://w3id.org/dpv#hasPersonalData",
  "dpv:hasRecipient": "https://w3id.org/dpv#hasRecipient",
  "dpv:hasLegalBasis": "https://w3id.org/dpv#hasLegalBasis",
  "dct:title": "http://purl.org/dc/terms/title",
  "dct:description": "http://purl.org/dc/terms/description",
  "dct:identifier": "http://purl.org/dc/terms/identifier",
  "dct:source": "http://purl.org/dc/terms/source",
  "dct:created": { "@id": "http://purl.org/dc/terms/created", "@type": "xsd:date" },
} as const;

/** The term for a point of Article 6(1) or 9(2) of the GDPR that a register names, such as "Article 6(1)(e)" or "9.2.h": each article with its pattern, whose group is the letter. */
export const articleTerms = [
  { prefix: "eu-gdpr:A6-1-", pattern: /\b(?:art(?:icle|\.)? ?)?6 ?[(.]? ?1 ?[).]? ?[(.]? ?([a-f])\b/gi },
  { prefix: "eu-gdpr:A9-2-", pattern: /\b(?:art(?:icle|\.)? ?)?9 ?[(.]? ?2 ?[).]? ?[(.]? ?([a-j])\b/gi },
] as const;
