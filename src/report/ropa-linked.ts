import { purposeKindWords } from "../knowledge/purpose-kinds.ts";
import { articleTerms, privacyContext } from "../knowledge/privacy-vocabulary.ts";
import type { Audit, AuditedAgreement } from "../model/audit.ts";
import type { Field } from "../model/register.ts";
import { placeInWords, ropaOf } from "./ropa-rows.ts";

/** A concept of the vocabulary, or something that only the register's words describe. */
type Linked = { readonly "@id": string } | { readonly "@type": string; readonly "dct:title"?: string; readonly "dct:description"?: string };

/** The record of processing as JSON-LD in the W3C Data Privacy Vocabulary: one process an agreement that is not over. Its context stands in the file,
 *  so that nothing has to be fetched to read it; what the register does not give is left out. */
export function ropaLinkedData(audit: Audit): string {
  const { rows, notes } = ropaOf(audit);
  const record = {
    "@context": privacyContext,
    "@type": "dpv:RecordsOfActivities",
    "dct:title": "Record of processing",
    "dct:created": audit.asOf,
    "dct:description": notes,
    "dpv:hasProcess": rows.map(({ item }) => processOf(item)),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** An agreement as a process, without the properties of which the register says nothing. */
function processOf(item: AuditedAgreement): Readonly<Record<string, string | readonly Linked[]>> {
  const described = (type: string, fields: readonly Field[]): readonly Linked[] => wordsOf(item, fields).map((words) => ({ "@type": type, "dct:description": words }));
  const linked: Readonly<Record<string, readonly Linked[]>> = {
    "dpv:hasPurpose": [...purposeConcepts(item), ...described("dpv:Purpose", ["purpose"])],
    "dpv:hasPersonalData": described("dpv:PersonalData", ["data"]),
    "dpv:hasRecipient": item.recipient === null ? [] : [{ "@type": "dpv:Recipient", "dct:title": item.recipient }],
    "dpv:hasLegalBasis": [...articlesOf(item), ...described("dpv:LegalBasis", legalFields)],
  };
  return {
    "@type": "dpv:Process",
    "dct:identifier": item.key,
    ...(item.title === null ? {} : { "dct:title": item.title }),
    "dct:source": item.cell.file === item.cell.sheet ? placeInWords(item) : `${item.cell.file}, ${placeInWords(item)}`,
    ...Object.fromEntries(Object.entries(linked).filter(([, values]) => values.length > 0)),
  };
}

const legalFields: readonly Field[] = ["article6", "article9", "legalBasis"];

/** The vocabulary's concepts for the kinds of purpose that the audit found, where it has a true match. */
function purposeConcepts({ purposes }: AuditedAgreement): readonly Linked[] {
  const concepts = purposes.map(({ kind }) => purposeKindWords[kind].dpv).filter((concept) => concept !== null);
  return [...new Set(concepts)].map((concept) => ({ "@id": concept }));
}

/** The points of Articles 6(1) and 9(2) that the register names. */
function articlesOf(item: AuditedAgreement): readonly Linked[] {
  const texts = wordsOf(item, legalFields);
  const named = articleTerms.flatMap(({ prefix, pattern }) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, letter = ""]) => `${prefix}${letter.toLowerCase()}`)));
  return [...new Set(named)].map((term) => ({ "@id": term }));
}

/** The register's own words in the columns of these fields, each once. */
function wordsOf({ row }: AuditedAgreement, fields: readonly Field[]): readonly string[] {
  return [...new Set(row.filter((cell) => fields.includes(cell.field)).map((cell) => cell.text.trim()).filter((text) => text !== ""))];
}
