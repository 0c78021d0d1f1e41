import type { Field } from "../model/register.ts";

/** What the values of a column look like, by which it is known where its heading says nothing. A value `matches` as a whole (folded to
 *  lower case); most of the column's values have to. `yes` and `no` are run as tests. */
export type ColumnContent = { readonly field: Field; readonly means: string; readonly matches: RegExp; readonly yes: readonly string[]; readonly no: readonly string[] };

/** The contents that are plain enough to know a column by, most particular first. Dates are not among them: what a day is the day of, nobody
 *  can tell from the day. Source: values of the registers that docs/columns.md lists. */
export const columnContents: readonly ColumnContent[] = [
  {
    field: "claim",
    means: "values such as “direct care” and “secondary use”",
    matches: /^(?:(?:direct|indirect|individual|primary|secondary)(?: (?:patient )?(?:care|use|uses|purposes?))?(?: (?:only|and secondary(?: use)?|& secondary(?: use)?))?|both|mixed|dc|su|dc ?[/&+] ?su)$/,
    yes: ["Direct care", "secondary use", "SU"],
    no: ["Secondary care referrals", "Direct Line insurance"],
  },
  {
    field: "article9",
    means: "Article 9 conditions",
    matches: /^(?:uk )?(?:gdpr )?(?:art(?:icle)?\.? ?)?9 ?\(?2?\)? ?\(?[a-j]\)?[^.]{0,80}$/,
    yes: ["9(2)(h)", "Art 9(2)(j) research"],
    no: ["6(1)(e)", "9 practices"],
  },
  {
    field: "legalBasis",
    means: "Article 6 bases",
    matches: /^(?:uk )?(?:gdpr )?(?:art(?:icle)?\.? ?)?6 ?\(?1?\)? ?\(?[a-f]\)?.{0,120}$/,
    yes: ["6(1)(e)", "Art 6(1)(e), 9(2)(h)"],
    no: ["9(2)(h)", "6 weeks"],
  },
  {
    field: "status",
    means: "values such as “active”, “signed” and “pending”",
    matches: /^(?:active|inactive|live|not live|current|signed|unsigned|not signed|awaiting signature|pending|proposed|draft|expired|lapsed|withdrawn|ended|terminated|declined|refused|in force|renewal due|review due|overdue|on hold|tbc)\b.{0,40}$/,
    yes: ["Active", "Signed 3/4/22", "awaiting signature"],
    no: ["Live donor kidney registry of the transplant service", "Draftsman"],
  },
  {
    field: "reference",
    means: "reference numbers",
    matches: /^(?!\d{1,2}[-.](?:19|20)\d\d$)(?:[a-z]{1,6}[-/ ]?)?\d{1,6}(?:[-.]\d{1,6})?[a-z]?$/,
    yes: ["DSA-014", "ISA 7", "1.2"],
    no: ["CPRD", "6(1)(e)", "01/04/2020", "04-2020"],
  },
  {
    field: "recipient",
    means: "names of organisations",
    matches: /^.{0,80}\b(?:nhs|icb|icbs|ccg|trust|foundation trust|ft|council|university|hospitals?|hospices?|ltd|limited|plc|llp|pharmacy|pharmacies|federation|pcn|police|england|ukhsa|mhra|consortium|agency|authority|charity)\b.{0,40}$/,
    yes: ["Fernshire County Council", "Northmoor ICB", "Brightdata Ltd"],
    no: ["research", "Active"],
  },
];

/** The share of a column's values that has to match for its content to speak, and the fewest values there must be. */
export const clearShare = 0.7;
export const fewestValues = 3;

/** The average length, in characters, from which a column's texts are sentences, as purposes are. */
export const sentenceLength = 25;

/** Headings that name an organisation or a day, as their cells show, and the field of the day. */
export const fromOrTo: ReadonlyMap<string, Field> = new Map([["from", "start"], ["since", "start"], ["to", "end"], ["until", "end"], ["till", "end"]]);

/** A day as people type it, in folded text. */
export const typedDay = /^\W*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9}[ -]\d{2,4})\W*$/;

/** Answers to whether something was signed, in folded text; who signed has a name. */
export const signedAnswer = /^\W*(?:y|n|yes|no|not yet|signed|not signed|unsigned|pending|awaiting.*|outstanding|n\/a|tbc|[\u2713\u2714\u2717\u2718\u2611])\W*$/;
