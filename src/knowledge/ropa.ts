import type { Field } from "../model/register.ts";

/** A column of the ICO's template for a controller's record of processing: its heading word for word, and what of a register fills it. `match` takes from
 *  a cell only those words, where a column of the register holds more than one thing. What nothing of a register says, a person has to fill. `dspt` marks
 *  what the DSPT asks a record to hold. */
type RopaColumn = { readonly heading: string; readonly from: readonly Field[]; readonly match: RegExp | null; readonly dspt: boolean };

const article6 = /\b(?:art(?:icle|\.)? ?)?6 ?[(.]? ?1 ?[).]? ?[(.]? ?[a-f]\b\)?|\bpublic task\b|\blegitimate interests?\b/gi;
const article9 = /\b(?:art(?:icle|\.)? ?)?9 ?[(.]? ?2 ?[).]? ?[(.]? ?[a-j]\b\)?/gi;

const by = (heading: string, from: readonly Field[], dspt = false, match: RegExp | null = null): RopaColumn => ({ heading, from, match, dspt });

/** The 30 columns of the ICO's template, in its order. Source: the ICO's documentation template for controllers (.xlsx, sheet Template, headings in row
 *  9); the DSPT's list of what a record has to hold (https://www.dsptoolkit.nhs.uk/Help/88). */
export const ropaColumns: readonly RopaColumn[] = [
  by("Business function", ["title"]),
  by("Purpose of processing", ["purpose"], true),
  by("Name and contact details of joint controller (if applicable)", ["otherParties"]),
  by("Categories of individuals", []),
  by("Categories of personal data", ["data"], true),
  by("Categories of recipients", ["recipient"], true),
  by("Link to contract with processor", []),
  by("Names of third countries or international organisations that personal data are transferred to (if applicable)", ["transfers"], true),
  by("Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)", []),
  by("Retention schedule (if possible)", ["retention"], true),
  by("General description of technical and organisational security measures (if possible)", []),
  by("Article 6 lawful basis for processing personal data", ["article6", "legalBasis"], true, article6),
  by("Article 9 condition for processing special category data", ["article9", "legalBasis"], true, article9),
  by("Legitimate interests for the processing (if applicable)", []),
  by("Link to record of legitimate interests assessment (if applicable)", []),
  by("Rights available to individuals", []),
  by("Existence of automated decision-making, including profiling (if applicable)", []),
  by("The source of the personal data (if applicable)", []),
  by("Link to record of consent", []),
  by("Location of personal data", [], true),
  by("Data Protection Impact Assessment required?", []),
  by("Data Protection Impact Assessment progress", ["dpia"]),
  by("Link to Data Protection Impact Assessment", []),
  by("Has a personal data breach occurred?", []),
  by("Link to record of personal data breach", []),
  by("Data Protection Act 2018 Schedule 1 Condition for processing", ["statute"], false, /\bsch(?:edule|\.)? ?1\b[^;.]*/gi),
  by("GDPR Article 6 lawful basis for processing", ["article6", "legalBasis"], false, article6),
  by("Link to retention and erasure policy document", []),
  by("Is personal data retained and erased in accordance with the policy document?", [], true),
  by("Reasons for not adhering to policy document (if applicable)", []),
];

/** What the DSPT's evidence item 1.1.2 asks beside what the record holds. */
export const dsptItem = {
  id: "1.1.2",
  asks: "A record or register that gives details of each use or sharing of personal information, approved by management in the last twelve months.",
  source: ["https://www.dsptoolkit.nhs.uk/Help/88"],
} as const;
