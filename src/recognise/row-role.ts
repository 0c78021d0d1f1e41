import type { SheetRow } from "../model/register.ts";
import { markAt } from "../model/sheet-row.ts";

/** How a section of a register is headed where nothing marks it but that it stands alone. */
const sectionName = /^(?:section|part) [a-z0-9]\b|^(?:national|local|regional|research|suppliers?|new|other|misc\w*|archived?|old|expired|ended|pending|waiting|proposed|secondary|direct care|commissioning|community|hospitals?|councils?|processors?|contracts?)(?:\b(?![^-\u2013:/&]{25,})|$)/i;

/** Names of what is an agreement by itself though nothing else stands in its row: the umbrella over several, and a schedule under one. */
const ownAgreement = /\b(?:umbrella|framework|overarching|tier (?:one|two|1|2)|memorandum of understanding|mou)\b|^(?:schedule|annex|appendix) [a-z0-9]/i;

/** What stands in a cell with a drop-down list until somebody chooses. */
const placeholder = /^\W*(?:please )?(?:select|choose|pick)(?: (?:one|an? (?:item|option|value)|from (?:the )?list|here|\.+))?\W*$/i;

/** Why a row of a register sheet is no item, in words that complete "left out as …"; null where it is one. */
export function roleOfOddRow(row: SheetRow, columns: number): string | null {
  const own = row.texts.filter((_, i) => !markAt(row, i).spread);
  const [first, ...others] = own;
  if (first === undefined) return null;
  const text = first.trim();
  if (/^((sub|grand) ?)?totals?\b|^count\b|^number of (agreements|rows|dsas)\b/i.test(text) && others.every((other) => /^[\d\s,.%£:-]+$/.test(other))) return "a total";
  if (own.every((entry) => placeholder.test(entry))) return "a row that was not filled in";
  if (/^(\*+ ?)?(example|sample)( (row|entry|agreement|line|only|data))?( only)?\s*([:\-\u2013(]|$)|^e\.g\./i.test(text)) return "an example";
  if (/^(reviewed|prepared|completed|updated|checked|signed off) (by|on)\b|^end\.?$/i.test(text) && others.length === 0) return "a note";
  if (row.texts.length > 1) return null;
  if (/^(notes?\b|nb\b|n\.b\.|key\b|\*|last updated|updated\b|prepared by|completed by|source:|printed|version\b|page \d|end of)/i.test(text)) return "a note";
  if (columns < 3 || ownAgreement.test(text)) return null;
  if (text.length > 100) return "a note";
  if (markAt(row, 0).banner || /(:|\b(agreements?|dsas?|isas?|uses?|sharing|flows?|systems?|platforms?|suppliers?|contracts?|schemes|purposes?))$/i.test(text) || sectionName.test(text)) return "a section heading";
  return null;
}
