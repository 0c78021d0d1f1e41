import type { SheetRow } from "../model/register.ts";
import { markAt } from "../model/sheet-row.ts";

/** How a section of a register is headed where nothing marks it but that it stands alone. */
const sectionName = /^(?:section|part) [a-z0-9]\b|^(?:national|local|regional|research|suppliers?|new|other|misc\w*|archived?|old|expired|ended|pending|waiting|awaiting|declined|under consideration|proposed|secondary|direct care|commissioning|community|hospitals?|councils?|processors?|contracts?)(?:\b(?![^-\u2013:/&]{25,})|$)/i;

/** Names of what is an agreement by itself though nothing else stands in its row: the umbrella over several, and a schedule under one. */
const ownAgreement = /\b(?:umbrella|framework|overarching|tier (?:one|two|1|2)|memorandum of understanding|mou)\b|^(?:schedule|annex|appendix) [a-z0-9]/i;

/** What stands in a cell with a drop-down list until somebody chooses. */
const placeholder = /^\W*(?:please )?(?:select|choose|pick)(?: (?:one|an? (?:item|option|value)|from (?:the )?list|here|\.+))?\W*$/i;

/** How a line beneath a register begins that says something of the register and not of an agreement. */
const noteOpening = /^(?:notes?\b|nb\b|n\.b\.|key\b|\*|last updated|updated\b|prepared by|completed by|source:|printed|version\b|page \d|end of|\u00a9|copyright\b|please (?:note|contact|see|refer|ensure|read|complete|do not|send|add|use)\b|(?:this|the) (?:register|log|spreadsheet|workbook|document|list|sheet|table)\b|all (?:agreements|entries|rows|dsas) (?:are|were|have|must|should|will)\b|(?:next|last|date of(?: next| last)?) (?:review|update|reviewed|updated)\b(?: date)?(?: due| on| by|:| [a-z]* ?\d|$)|(?:signed|approved|authorised|agreed|date|dated|print(?:ed)? name|job title):|for (?:queries|questions|further|more)\b|reviewed (?:annually|yearly|every|quarterly|monthly)\b)/i;

/** A sentence with a full stop that says what is or has to be, as notes do and names of agreements do not. */
const noteSentence = /^(?=.*\b(?:is|are|was|were|has|have|must|should|will|may|can|please|do not|see)\b).{25,}[a-z)]\.$/is;

/** What stands beneath the headings of a template to say how each column is filled in. */
const instruction = /^(?:\(?dd ?[/.-] ?mm.*|(?:please )?(?:enter|choose|select|pick|insert|describe|specify|tick|delete as|drop[- ]?down|free text)\b.*|(?:please )?(?:list|state|give|add|type|write|name of|full name of|include) (?:the|all|any|each|every|in|which|what|whether|here|full)\b.*|(?:e\.g\.?|eg|for example|i\.e\.)[ ,:].*|y ?\/ ?n|yes ?\/ ?no)$/is;

/** The number or letter of a column, as forms have them in a row of their own: "(1)", "a", "Col 3". */
const columnNumber = /^\(?(?:col(?:umn)? ?)?(\d{1,2}|[a-z])\)?$/i;

/** The letter or number that a section has before its name. */
const sectionNumber = /^(?:[a-h]|\d{1,2})(?:[.):]|\s*[-\u2013\u2014:])\s+(?=\S)/i;

/** Whether a row beneath the headings says how to fill in the columns, or counts them, and is no agreement. */
export function isGuidance(row: SheetRow): boolean {
  const texts = row.texts.filter((_, i) => !markAt(row, i).spread).map((text) => text.trim());
  if (texts.length < 3) return false;
  const counts = texts.map((text) => columnNumber.exec(text)?.[1]?.toLowerCase() ?? "");
  if (counts.every((count, i) => count !== "" && (i === 0 || placeOf(count) === placeOf(counts[i - 1] ?? "") + 1))) return true;
  const instructions = texts.filter((text) => instruction.test(text)).length;
  return instructions >= 2 && instructions * 2 >= texts.length;
}

function placeOf(count: string): number {
  return /\d/.test(count) ? Number(count) : count.charCodeAt(0);
}

/** Why a row of a register sheet is no item, in words that complete "left out as …"; null where it is one. */
export function roleOfOddRow(row: SheetRow, columns: number): string | null {
  const own = row.texts.filter((_, i) => !markAt(row, i).spread);
  const [first, ...others] = own;
  if (first === undefined) return null;
  const text = first.trim();
  if (/^((sub|grand)[ -]?)?totals?\b|^count\b|^number of (agreements|rows|dsas)\b/i.test(text) && others.every((other) => /^[\d\s,.%£:-]*$/.test(other))) return "a total";
  if (own.every((entry) => placeholder.test(entry))) return "a row that was not filled in";
  if (/^(\*+ ?)?(example|sample)( (row|entry|agreement|line|only|data))?( only)?\s*([:\-\u2013(]|$)|^e\.g\./i.test(text)) return "an example";
  if (/^(reviewed|prepared|completed|updated|checked|signed off) (by|on)\b|^end\.?$/i.test(text) && others.length === 0) return "a note";
  if (own.length > 1 && own.every((entry) => /^(?:signed|approved|authorised|agreed|date|dated|name|print name|job title|role|position)\b[^:]{0,20}:/i.test(entry.trim()))) return "a note";
  if (row.texts.length === 2 && columns > 3 && columnNumber.test(text) && others.every((other) => isNumberedSection(other))) return "a section heading";
  if (row.texts.length > 1) return null;
  if (noteOpening.test(text)) return "a note";
  if (columns < 3 || ownAgreement.test(text)) return null;
  if (text.length > 100 || noteSentence.test(text)) return "a note";
  if (markAt(row, 0).banner || sectionEnding.test(text) || sectionName.test(text) || (columns > 3 && sectionNumber.test(text) && isLettered(text))) return "a section heading";
  return null;
}

const sectionEnding = /(:|\b(agreements?|dsas?|isas?|uses?|sharing|flows?|systems?|platforms?|suppliers?|contracts?|schemes|purposes?))$/i;

/** A name beside a section's number, in a row of nothing else: one in capitals, or one that speaks of agreements in the plural. An agreement that
 *  has a number and a title and nothing else reads otherwise. */
function isNumberedSection(text: string): boolean {
  return !ownAgreement.test(text) && (/^(?=.*[A-Z]{3}.* )[^a-z]+$/.test(text.trim()) || /\b(?:agreements|dsas|isas|sharing|flows|suppliers|contracts|schemes)$/i.test(text.trim()));
}

/** "A - Care of patients" is headed by a letter; "1. CPRD" may well be an agreement with its number. */
function isLettered(text: string): boolean {
  const name = text.replace(sectionNumber, "");
  return /^[a-h]/i.test(text) || sectionEnding.test(name) || sectionName.test(name);
}
