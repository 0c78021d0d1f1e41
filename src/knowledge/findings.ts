import type { Finding } from "../model/audit.ts";
import type { Check, HealthRule, Weight } from "../model/health.ts";
import type { Known } from "../model/knowledge.ts";
import type { Place } from "../model/register.ts";
import type { Severity } from "../model/vocabulary.ts";
import { healthRules } from "./health/index.ts";

/** Each kind of finding: its severity, what it is about, why it is worth fixing, what it means, why it matters, and its sentence (where, what is
 *  wrong, what to do). */
type FindingKind<Args> = Omit<Known, "id"> & { readonly severity: Severity; readonly check: Check; readonly weight: Weight; readonly message: (args: Args) => string };

const house = { source: ["docs/how-it-decides.md"], since: null } as const;

function kind<Args>(entry: FindingKind<Args>): FindingKind<Args> {
  return entry;
}

/** Every finding that the other stages can make, by its code. Those of the checks of the register itself are in `health`. */
const findingKinds = {
  "row-left-out": kind<{ what: string; text: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A row of a register sheet was read and is neither an agreement nor a GP Connect setting.",
    why: "No row is dropped without a word: if the row is an agreement after all, give it a title and a purpose of its own.",
    message: ({ what, text }) => `Left out as ${what}: "${text}". If it is an agreement or a setting after all, check how the row is laid out.`,
  }),
  "sheet-left-out": kind<{ rows: number }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A sheet has no table of agreements or GP Connect settings that could be recognised.",
    why: "Cover sheets, guidance and lists are expected. If the sheet is a register, its column headings were not understood.",
    message: ({ rows }) => `No table of agreements was found on this sheet, so its ${rows} ${rows === 1 ? "row was" : "rows were"} not audited. If it is a register, check its column headings.`,
  }),
  "agreements-absent": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "The register has headings for agreements and no agreement under them.",
    why: "An empty register asks for nothing, and that must not be taken for a practice that shares nothing.",
    message: () => "There are no agreements under these headings yet. Give each agreement a row of its own. Example rows do not count.",
  }),
  "column-ambiguous": kind<{ heading: string; taken: string; others: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A column heading fits more than one field.",
    why: "A column read as the wrong field can change an answer, so the choice is shown.",
    message: ({ heading, taken, others }) => `The column "${heading}" was read as ${taken} but could also be ${others}. Rename the heading if that is wrong.`,
  }),
  "column-unrecognised": kind<{ heading: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A column heading was not recognised.",
    why: "The column is kept, and its words still count where they speak of purpose; nothing else is taken from it.",
    message: ({ heading }) => `The column "${heading}" was not recognised. Its text is used only where it speaks of a purpose.`,
  }),
  "column-by-content": kind<{ heading: string; letters: string; taken: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A column was recognised by what it holds, because its heading says nothing.",
    why: "What a column holds is a weaker sign than its heading, so the choice is shown.",
    message: ({ heading, letters, taken }) => `Column ${letters}${heading === "" ? ", which has no heading," : `, headed "${heading}",`} was read as ${taken} by what it holds. Give it a heading that says so, or correct it with a column mapping.`,
  }),
  "column-misspelt": kind<{ heading: string; taken: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A column heading is nearly one that is known.",
    why: "A heading that is a slip of the keyboard away from a known one was read as that one.",
    message: ({ heading, taken }) => `The column "${heading}" was read as ${taken}, as a likely misspelling. Correct the heading if that is right, or rename it if not.`,
  }),
  "column-repeated": kind<{ heading: string; letters: string; taken: string; other: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "Two columns of a table were taken for the same field.",
    why: "One of the two may hold something else, or be a leftover, and both are read.",
    message: ({ heading, letters, taken, other }) => `The column "${heading}" (column ${letters}) was read as ${taken}, and so was "${other}. Both are used. Rename the one that holds something else.`,
  }),
  "row-joined": kind<{ reference: string; sheet: string; rows: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A row of a second sheet belongs to an agreement on the first, by its reference.",
    why: "Some registers keep purposes, legal bases or reviews on a sheet of their own.",
    message: ({ reference, sheet, rows }) => `Its words were added to the agreement with the reference "${reference}" on sheet "${sheet}", row ${rows}.`,
  }),
  "reference-unmatched": kind<{ reference: string; sheet: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A reference stands on one of two sheets that belong together, and not on the other.",
    why: "What is said under that reference could not be brought together with its agreement.",
    message: ({ reference, sheet }) => (reference === "" ? `This row has no reference, so it could not be brought together with sheet "${sheet}". Fill the reference in.` : `The reference "${reference}" is not on sheet "${sheet}". Check whether it is misspelt there, or missing.`),
  }),
  "row-hidden": kind<Record<string, never>>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A row is hidden or filtered away in the spreadsheet.",
    why: "Hidden agreements are still agreements, so they are audited like the others.",
    message: () => "This row is hidden in the spreadsheet. It was audited like the others.",
  }),
  "sheet-hidden": kind<Record<string, never>>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A sheet of the register is hidden in the spreadsheet.",
    why: "Hidden agreements are still agreements, so they are audited like the others.",
    message: () => "This sheet is hidden in the spreadsheet. It was audited like the others.",
  }),
  "patient-identifier": kind<{ count: number }>({
    severity: "error",
    check: "consistency",
    weight: "law",
    means: "A cell holds what looks like a patient's NHS number.",
    why: "A register of agreements needs no patient identifiers, and a copy of it travels. The number is masked in everything this program writes.",
    source: ["NHS Data Dictionary, NHS NUMBER", "UK GDPR Article 5(1)(c)"],
    since: null,
    message: ({ count }) => `This cell holds ${count === 1 ? "what looks like an NHS number" : "what look like NHS numbers"}. Remove it from the register. It is not repeated here.`,
  }),
  "patient-identifier-elsewhere": kind<{ where: string }>({
    severity: "error",
    check: "consistency",
    weight: "law",
    means: "A comment, or the name of a sheet or file, holds what looks like a patient's NHS number.",
    why: "Names and comments travel with the register, and are shown where nobody expects patient data. The number is masked in everything this program writes.",
    source: ["NHS Data Dictionary, NHS NUMBER", "UK GDPR Article 5(1)(c)"],
    since: null,
    message: ({ where }) => `There is what looks like an NHS number in ${where}. Remove it. It is not repeated here.`,
  }),
  "formula-without-result": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A cell holds a formula whose result was not saved in the file.",
    why: "Programs other than Excel can write formulas without working them out. What the cell would show is not known, so it counts as blank.",
    message: () => "This cell holds a formula whose result is not in the file, so it was read as blank. Open the file in Excel, save it, and audit it again.",
  }),
  "error-value": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A cell shows an error, such as #REF! or #N/A, in place of its value.",
    why: "An error says nothing about the agreement, so the cell counts as blank. A row of # in a CSV file is a date that its column was too narrow to show.",
    message: () => "This cell shows an error (such as #REF!, #N/A or a row of #) in place of its value, so it was read as blank. Correct the formula, or widen the column before saving as CSV.",
  }),
  "cut-at-limit": kind<{ characters: number }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A text is exactly as long as Excel allows in a cell, so its end was most likely cut off.",
    why: "The words that were lost may have named a purpose or a law. What is there was read.",
    message: ({ characters }) => `This text has ${characters} characters, the most that Excel allows in a cell, so its end was most likely cut off. Compare it with where it was copied from.`,
  }),
  "comment-unread": kind<{ text: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A cell has a comment or note, which was not used as evidence.",
    why: "Comments are talk about the register and not part of it. What matters for the agreement belongs into a cell.",
    message: ({ text }) => `A comment on this cell was not used: "${text}". If it matters for the agreement, write it into a cell.`,
  }),
  "columns-hidden": kind<{ columns: string; count: number }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "Columns of the register are hidden in the spreadsheet.",
    why: "What is hidden is still part of the register, so it was read like the rest.",
    message: ({ columns, count }) => `Column${count === 1 ? "" : "s"} ${columns} ${count === 1 ? "is" : "are"} hidden in the spreadsheet. ${count === 1 ? "It was" : "They were"} read like the others.`,
  }),
  "encoding-guessed": kind<{ encoding: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "How a CSV file stores its characters is not stated in it, and was guessed.",
    why: "With the wrong guess, letters with accents, dashes, quotation marks and pound signs come out wrong. Plain English letters do not.",
    message: ({ encoding }) => `The file does not say how its characters are stored. It was read as ${encoding}. If dashes or accented letters look wrong, save it in Excel as "CSV UTF-8" and audit it again.`,
  }),
  "macros-ignored": kind<Record<string, never>>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "The workbook holds macros, which were neither run nor read.",
    why: "A macro is a program. An audit needs only what is in the cells.",
    message: () => "The workbook has macros in it. They were left alone; only its cells were read.",
  }),
  "title-missing": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "completeness",
    weight: "misleads",
    means: "A row has no name for its agreement.",
    why: "An agreement without a name cannot be matched to a known scheme or named in a letter.",
    message: () => "The agreement has no title. Give it the name that the agreement itself bears.",
  }),
  "title-column-absent": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "completeness",
    weight: "misleads",
    means: "The register has no column that names its agreements.",
    why: "An agreement without a name cannot be matched to a known scheme or named in a letter.",
    message: () => 'The register has no column for the name of each agreement. Add one headed "Agreement".',
  }),
  "status-column-absent": kind<Record<string, never>>({
    severity: "info",
    check: "completeness",
    weight: "misleads",
    means: "The register has no column for the status of its agreements.",
    why: "A register without one lists what is in force, so each agreement is presumed active unless its dates say otherwise.",
    source: ["docs/how-it-decides.md, section 3"],
    since: null,
    message: () => "The register has no status column. Its agreements are presumed to be active. Add a status column to be sure.",
  }),
  "ended-elsewhere": kind<{ where: string }>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "Something beside the status says that the agreement has ended: a heading, a name, a remark, another row, or a row struck through.",
    why: "There is nothing to withdraw from what has ended. Which of the two is right has to be asked, so a withdrawal is held.",
    message: ({ where }) => `This agreement seems to have ended: ${where}. Its status does not say so, so it was taken as not known. Write the status into the row.`,
  }),
  "status-unreadable": kind<{ text: string }>({
    ...house,
    severity: "warning",
    check: "completeness",
    weight: "misleads",
    means: "A status cell says nothing that could be understood.",
    why: "An agreement whose status is not known may already have ended, so its withdrawal is held.",
    message: ({ text }) => (text === "" ? "The status is blank. Say whether the agreement is proposed, active, expired or withdrawn." : `The status "${text}" was not understood. Say whether the agreement is proposed, active, expired or withdrawn.`),
  }),
  "obligation-unreadable": kind<{ text: string }>({
    ...house,
    severity: "warning",
    check: "completeness",
    weight: "misleads",
    means: "The register's column for duty or choice says something that could not be understood.",
    why: "What is not understood may be a duty, so the obligation is taken as not known and a withdrawal is held.",
    message: ({ text }) => `"${text}" does not say whether the practice may choose. Write voluntary, contractual, or the law that requires it.`,
  }),
  "date-unreadable": kind<{ text: string; field: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A date cell holds something that is not a date.",
    why: "A date that cannot be read cannot show that an agreement has ended or is due for review.",
    message: ({ text, field }) => `The ${field} "${text}" could not be read as a date. Write it as 1 April 2025.`,
  }),
  "date-day-first": kind<{ text: string; day: string; more: number }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "A typed date could be read with the day first or with the month first.",
    why: "Dates in an English register are read with the day first. A file that went through American software may mean the other.",
    message: ({ text, day, more }) => `"${text}" was read as ${day}, with the day first${more === 0 ? "" : `, and so ${more === 1 ? "was 1 more date" : `were ${more} more dates`} in this column`}. If the file uses American dates, correct them.`,
  }),
  "headings-downwards": kind<{ headings: string; rows: number }>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "The headings of a sheet stand one below the other, as in a form.",
    why: "Agreements are read from rows. A form or a table with a column for each agreement has to be turned about.",
    message: ({ headings, rows }) => `The headings on this sheet stand one below the other (${headings}), so its ${rows} rows were not audited. Give each agreement a row: copy the cells and choose Paste Special, Transpose.`,
  }),
  "text-struck-through": kind<Record<string, never>>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "Text is struck through in a cell of a row that is not struck through as a whole.",
    why: "What is struck through is usually meant to be gone, and a program that reads words cannot know. It was read like the rest.",
    message: () => "Text in this cell is struck through and was read all the same. Delete it if it no longer applies.",
  }),
  "agreements-in-one-cell": kind<Record<string, never>>({
    ...house,
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "One row lists several agreements.",
    why: "Each agreement has its own purpose, status and duty, and one row can have only one answer. A withdrawal of such a row is held.",
    message: () => "This cell lists several agreements. Give each a row of its own, with its own recipient, purpose and status.",
  }),
  "live-after-end": kind<{ end: string }>({
    severity: "warning",
    check: "currency",
    weight: "law",
    means: "The register calls an agreement live although its end date has passed.",
    why: "Data may still flow under an agreement that has lapsed. It is treated as due for renewal, so action 3 still sees it.",
    source: ["docs/how-it-decides.md, section 3"],
    since: null,
    message: ({ end }) => `The register calls this agreement live, but it ended on ${end}. Check whether data still flows, then renew it or end it.`,
  }),
  "expired-but-flowing": kind<{ text: string }>({
    severity: "warning",
    check: "currency",
    weight: "law",
    means: "The agreement has expired and the register says that data still flows.",
    why: "Sharing without an agreement in force needs a decision: stop the flow, or make a new agreement.",
    source: ["docs/how-it-decides.md, actions"],
    since: null,
    message: ({ text }) => `The agreement has expired, but the register says "${text}". Stop the flow or put an agreement in place.`,
  }),
  "legal-obligation-unnamed": kind<{ text: string }>({
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "The register claims a legal obligation without naming a law.",
    why: "Article 6(1)(c) is often entered by mistake. Without a named law, notice or order it is not taken as a duty.",
    source: ["docs/how-it-decides.md, section 2", "UK GDPR Article 6(3)"],
    since: null,
    message: ({ text }) => `"${text}" claims a legal obligation but names no law. Ask the recipient which law, notice or order requires the sharing.`,
  }),
  "section-251-as-duty": kind<{ text: string }>({
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "The register treats section 251 support as if it were a duty to share.",
    why: "Section 251 lifts the duty of confidentiality. It permits sharing and never requires it.",
    source: ["NHS Act 2006 section 251", "Health Service (Control of Patient Information) Regulations 2002, regulation 5", "docs/how-it-decides.md, section 2"],
    since: null,
    message: ({ text }) => `"${text}" names only section 251, which permits sharing and does not require it. The agreement is treated as voluntary.`,
  }),
  "obligation-contradicts-scheme": kind<{ stated: string; scheme: string; known: string }>({
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "The register and the catalogue differ on whether the practice may choose.",
    why: "The stricter of the two is used, so that nothing required is listed as ready to withdraw.",
    source: ["docs/how-it-decides.md, section 2"],
    since: null,
    message: ({ stated, scheme, known }) => `The register says ${stated}, but ${scheme} is ${known} on the day of the audit. The stricter one was used. Check which is right.`,
  }),
  "scheme-ended": kind<{ scheme: string; until: string }>({
    ...house,
    severity: "warning",
    check: "currency",
    weight: "housekeeping",
    means: "The known scheme behind the agreement has ended.",
    why: "An entry for a scheme that has ended should be closed in the register, and any flow that still runs needs a new basis.",
    message: ({ scheme, until }) => `${scheme} ended on ${until}. Check whether data still flows, and close the entry.`,
  }),
  "scheme-near-miss": kind<{ text: string; scheme: string }>({
    ...house,
    severity: "info",
    check: "consistency",
    weight: "housekeeping",
    means: "A name in the register is nearly, but not quite, that of a known scheme.",
    why: "A near miss is a suggestion and never evidence: correct the name if it is the scheme.",
    message: ({ text, scheme }) => `"${text}" is not a known scheme. Did you mean ${scheme}? If so, correct the name and audit again.`,
  }),
  "decision-unsigned": kind<{ missing: string }>({
    severity: "warning",
    check: "completeness",
    weight: "misleads",
    means: "A reviewer's decision is entered without who made it or when.",
    why: "A decision overrides the program's own class, so it counts only when someone has put a name and a date to it.",
    source: ["docs/how-it-decides.md"],
    since: null,
    message: ({ missing }) => `The reviewer's decision was not used: ${missing} is missing. Fill it in and audit again.`,
  }),
  "decision-unreadable": kind<{ text: string }>({
    ...house,
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "A reviewer's decision says nothing that could be understood.",
    why: "Only a decision on the use of the data (direct care, secondary use, mixed, no patient data) can override the program's class.",
    message: ({ text }) => `The reviewer's decision "${text}" was not used. Write one of: direct care, secondary use, mixed, no patient data.`,
  }),
  "setting-among-agreements": kind<{ capability: string }>({
    ...house,
    severity: "info",
    check: "gp-connect",
    weight: "housekeeping",
    means: "A GP Connect product is listed among the agreements.",
    why: "A GP Connect action is about settings that are on or off. A row in a list of agreements does not say whether the setting is on.",
    message: ({ capability }) => `${capability} is a GP Connect setting. It was audited as an agreement here. List it on a GP Connect sheet with on or off, so that it can be judged as one.`,
  }),
  "setting-unrecognised": kind<{ text: string }>({
    ...house,
    severity: "warning",
    check: "gp-connect",
    weight: "misleads",
    means: "A row of the GP Connect list is no GP Connect product that is known.",
    why: "Only a setting that is recognised can be judged.",
    message: ({ text }) => `"${text}" is not a GP Connect product that dsa-audit knows. Ask the system supplier which product the setting belongs to.`,
  }),
  "setting-state-unclear": kind<{ text: string }>({
    ...house,
    severity: "warning",
    check: "gp-connect",
    weight: "misleads",
    means: "The list does not say whether a GP Connect setting is on or off.",
    why: "Whether there is anything to switch off, or a gap to close, depends on it.",
    message: ({ text }) => (text === "" ? "The list does not say whether this setting is on or off. Look it up in the clinical system and fill it in." : `"${text}" does not say whether this setting is on or off. Write On or Off.`),
  }),
  "contract-gap": kind<{ capability: string; from: string; ground: string }>({
    severity: "error",
    check: "gp-connect",
    weight: "law",
    means: "A GP Connect product that the GP contract requires is switched off.",
    why: "From the day the contract requires it, a product that is off is a gap that a commissioner can see.",
    source: ["SI 2025/727", "https://www.sslmcs.co.uk/news/update-gp-contract-changes-from-1st-october-2025"],
    since: "2025-10-01",
    message: ({ capability, from, ground }) => `${capability} is off, but the GP contract has required it since ${from} (${ground}). Switch it on, or record why it cannot be.`,
  }),
  "two-rows-alike": kind<{ other: string }>({
    ...house,
    severity: "warning",
    check: "consistency",
    weight: "misleads",
    means: "Two rows have the same title and recipient.",
    why: "One of them may be out of date. Both were audited.",
    message: ({ other }) => `Row ${other} has the same title and recipient. Check whether one of the two is out of date.`,
  }),
  "audit-id-repeated": kind<{ other: string }>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "Two rows of an annotated workbook bear the same audit id.",
    why: "A row that was copied takes its id, its decision and its notes with it. Two rows are two agreements, so the second one was given an id of its own.",
    message: ({ other }) => `This row bears the same audit id as ${other}, most likely because it was copied. It was audited as an agreement of its own. Check that the decision and the notes in it are its own too.`,
  }),
  "audit-id-unreadable": kind<{ text: string }>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "The audit id of a row is not one that dsa-audit wrote.",
    why: "The id is what keeps decisions and notes with their row over the years.",
    message: ({ text }) => `"${text}" is not an audit id, so the row was given a new one. If the column was overwritten, take the id from an earlier copy of the workbook.`,
  }),
  "decision-before-rewording": kind<Record<string, never>>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "warning",
    means: "The title, recipient, reference or purpose of a row was reworded after the audit beside which its decision stands.",
    why: "The decision still counts, and it may have been about other words. If care has come into the purpose, it would be wrong.",
    message: () => "This row was reworded since the last audit, and its decision still counts. Check that it holds for the words as they are now, or clear it.",
  }),
  "audit-columns-misplaced": kind<{ home: string | null }>({
    ...house,
    check: "reading",
    weight: "misleads",
    severity: "error",
    means: "The columns that an audit added stand beside another agreement than the one they were written for.",
    why: "Rows were sorted, deleted or pasted without those columns. A decision that slides to another row could withdraw an agreement that serves care, so what stands there was not used.",
    message: ({ home }) => `The decision and dates beside this row were written for another agreement${home === null ? "" : `, now at ${home}`}, so they were left out. Undo the sorting, or take an earlier copy of the workbook, and sort whole rows only.`,
  }),
  "earlier-carried": kind<{ file: string; decisions: number; dates: number }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "Decisions and dates were taken over from the workbook of an earlier audit.",
    why: "What is taken over counts in this audit, so it has to be plain how much of it there is and where it comes from.",
    message: ({ file, decisions, dates }) => `${decisions} ${decisions === 1 ? "decision" : "decisions"} and ${dates} ${dates === 1 ? "date" : "dates"} were taken over from ${file}. ${decisions + dates === 0 ? "If you had written any, check that it is the right file." : "Each is shown beside its agreement."}`,
  }),
  "earlier-conflict": kind<{ what: string; here: string; there: string; counts: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "The register and the workbook of an earlier audit say different things of one agreement.",
    why: "Only a person can tell which of the two is right, so they are shown side by side and never merged.",
    message: ({ what, here, there, counts }) => `For ${what}, the register says ${here} and the earlier workbook says ${there}. ${counts}`,
  }),
  "earlier-decision-outdated": kind<{ use: string; by: string; on: string; at: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "A decision of an earlier audit was about other words than the register has now.",
    why: "A decision holds for the words that were looked at: the purpose, the data, the remarks. If these change, somebody has to look again.",
    message: ({ use, by, on, at }) => `${by} decided "${use}" on ${on} (${at}), but what the row says of its use has been reworded since, so the decision was not taken over. Decide again.`,
  }),
  "earlier-doubtful": kind<{ name: string; at: string; candidates: string }>({
    ...house,
    severity: "warning",
    check: "reading",
    weight: "misleads",
    means: "What was noted in an earlier audit may belong to one of several agreements of the register.",
    why: "A decision on the wrong agreement could withdraw one that serves care, so it is taken over to none.",
    message: ({ name, at, candidates }) => `What was noted of "${name}" (${at}) may belong to ${candidates}. It was not taken over. Write it beside the right one.`,
  }),
  "earlier-without-agreement": kind<{ name: string; at: string }>({
    ...house,
    severity: "info",
    check: "reading",
    weight: "housekeeping",
    means: "An agreement with a decision or a date in an earlier audit is not in the register any more.",
    why: "If it was taken out because it ended, that is right. If it was lost, so would be the record of its case.",
    message: ({ name, at }) => `"${name}" has a decision or a date in the earlier workbook (${at}) and is not in the register any more. Keep that workbook as the record of the case.`,
  }),
  "setting-not-gp-connect": kind<{ text: string; name: string; writes: boolean; belongs: string }>({
    ...house,
    severity: "info",
    check: "gp-connect",
    weight: "housekeeping",
    means: "A row of the GP Connect list is known, and is no GP Connect product.",
    why: "The action on GP Connect does not reach it, even where it writes into the record. It is judged as an agreement.",
    message: ({ text, name, writes, belongs }) => `"${text}" is ${name}, which is not GP Connect. ${writes ? "It writes into the record, but it is outside the action on GP Connect coding." : "It is outside the action on GP Connect coding."} ${belongs}`,
  }),
  "acceptance-lapsed": kind<{ what: string; by: string; until: string; reason: string }>({
    ...house,
    severity: "info",
    check: "currency",
    weight: "housekeeping",
    means: "A finding was accepted until a day that has passed.",
    why: "What was right to leave may be so no longer, so the finding is open again until somebody accepts it anew.",
    message: ({ what, by, until, reason }) => `${by} accepted ${what} until ${until} (${reason}). It is open again. Put it right, or accept it anew.`,
  }),
  "acceptance-without-cause": kind<{ what: string; by: string }>({
    ...house,
    severity: "info",
    check: "currency",
    weight: "housekeeping",
    means: "A finding was accepted that is not there, or no longer.",
    why: "Its cause may have been put right, or its row has moved. An acceptance that stays behind could one day hide something new.",
    message: ({ what, by }) => `${by} accepted ${what}, which this audit does not find. Take the acceptance out, or correct its row.`,
  }),
  "reply-overdue": kind<{ due: string; sent: string }>({
    ...house,
    severity: "warning",
    check: "currency",
    weight: "housekeeping",
    means: "The day on which a reply to a letter was due has passed, and nothing says that the case is done.",
    why: "A letter that nobody answers ends no flow of data. Somebody has to ask again, or note how it ended.",
    message: ({ due, sent }) => `The reply${sent === "" ? "" : ` to the letter of ${sent}`} was due on ${due}, and nothing says that this is done. Ask again, or note the day on which it was done.`,
  }),
  "acceptance-not-counted": kind<{ what: string; because: string }>({
    ...house,
    severity: "warning",
    check: "currency",
    weight: "housekeeping",
    means: "What somebody wrote beside a finding, to accept it, does not say all that it has to.",
    why: "An acceptance counts only with a person, a reason and days, so that it can be asked about and ends by itself.",
    message: ({ what, because }) => `${what} is not accepted: ${because}. Complete the row on the sheet of findings, or clear it.`,
  }),
  "contract-gap-possible": kind<{ capability: string; means: string; ground: string }>({
    severity: "warning",
    check: "gp-connect",
    weight: "law",
    means: "A GP Connect product is off on which a term of the GP contract leans, although the term does not name it.",
    why: "With the product off the practice may not be able to do what the contract asks.",
    source: ["GMS contract, clause 7.9B.1", "https://lincslmc.co.uk/nhs-111-remote-appointment-booking"],
    since: "2019-07-01",
    message: ({ capability, means, ground }) => `${capability} is off. ${means} (${ground}) Check that the practice can still meet this.`,
  }),
} as const;

/** The codes of all findings. */
export type FindingCode = keyof typeof findingKinds;

/** The arguments that the sentence of a finding needs. */
export type FindingArgs<Code extends FindingCode> = Parameters<(typeof findingKinds)[Code]["message"]>[0];

/** A finding at a place; its id is stable for one file. `address` is the A1 address where one cell is meant, null for the whole row.
 *  `item` is the id of the agreement or setting it belongs to. */
export function finding<Code extends FindingCode>(code: Code, place: Place, address: string | null, args: FindingArgs<Code>, item: string | null = null): Finding {
  const { severity, check, message } = findingKinds[code] as FindingKind<FindingArgs<Code>>;
  return { id: findingId(code, place, address), code, severity, check, message: message(args), cell: { ...place, address }, item };
}

/** The same finding about another row or cell that says the same. */
export function findingElsewhere({ code, severity, check, message }: Finding, place: Place, address: string | null, item: string | null): Finding {
  return { id: findingId(code, place, address), code, severity, check, message, cell: { ...place, address }, item };
}

function findingId(code: string, place: Place, address: string | null): string {
  return `${code}@${place.sheet}!${address ?? place.row}`;
}

/** A finding of a check of the register itself: its sentence with the words in braces filled in, and what to do. `more.about` is the id of
 *  what it is about where that is no cell, such as a flow that is not named; it tells several findings of one place apart. */
export function healthFinding({ id, severity, check, toDo }: HealthRule, says: string, place: Place, address: string | null, words: Readonly<Record<string, string>>, item: string | null, more: Pick<Finding, "about" | "agreements"> = {}): Finding {
  const message = `${says} ${toDo}`.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? "");
  return { id: `${findingId(id, place, address)}${more.about === undefined ? "" : `!${more.about}`}`, code: id, severity, check, message, cell: { ...place, address }, item, ...more };
}

/** What all kinds of findings have in common. */
export type KindOfFinding = Known & { readonly severity: Severity; readonly check: Check; readonly weight: Weight };

/** Every kind of finding, those of the checks of the register itself included. */
export const allFindingKinds: readonly KindOfFinding[] = [...Object.entries(findingKinds).map(([id, { means, why, source, since, severity, check, weight }]) => ({ id, means, why, source, since, severity, check, weight })), ...healthRules];

const kindsById = new Map(allFindingKinds.map((kind) => [kind.id, kind]));

/** The kind of a finding by its code, null where there is none. */
export function findingKindOrNone(code: string): KindOfFinding | null {
  return kindsById.get(code) ?? null;
}

/** The kind of a finding by its code. Throws where there is none, which would be a fault of ours. */
export function findingKind(code: string): KindOfFinding {
  const kind = findingKindOrNone(code);
  if (kind === null) throw new Error(`there is no finding of the code ${code}`);
  return kind;
}
