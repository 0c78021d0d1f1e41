import type { Day } from "../model/day.ts";
import type { Field } from "../model/register.ts";
import type { Obligation, Status, Use } from "../model/vocabulary.ts";
import { obligationWords, statusWords, useWords } from "./wording.ts";

/** A value of a drop-down list, what it means, and the answer that the audit reads in it. A list stands inside its cells' validation, where
 *  Excel allows 255 characters in all and no comma in a value. */
export type Choice<Answer> = { readonly text: string; readonly means: string; readonly reads: Answer };

/** What the data is used for: the values of the practice's own column, and of a reviewer's decision. */
export const useChoices: readonly Choice<Exclude<Use, "needs-review">>[] = [
  { text: "Direct care", reads: "direct-care", means: "Only for the care of the patient the data is about." },
  { text: "Secondary use", reads: "secondary-use", means: "Only for other things: research, planning, payment, audit and the like." },
  { text: "Direct care and secondary use", reads: "mixed", means: "Some of each. Say both under Purpose." },
  { text: "No patient data", reads: "no-patient-data", means: useWords["no-patient-data"].means },
];

/** Whether the practice may choose. "Required by law" counts once the law is named: a claimed duty without one is asked about. */
export const obligationChoices: readonly Choice<Exclude<Obligation, "unknown">>[] = [
  { text: "Voluntary", reads: "voluntary", means: obligationWords.voluntary.means },
  { text: "Required by contract", reads: "contractual", means: obligationWords.contractual.means },
  { text: "Required by law", reads: "statutory", means: `${obligationWords.statutory.means} Name it under Law or notice.` },
];

/** Where in its life an agreement is. */
export const statusChoices: readonly Choice<Exclude<Status, "unknown">>[] = [
  { text: "Proposed", reads: "proposed", means: statusWords.proposed.means },
  { text: "Active", reads: "active", means: statusWords.active.means },
  { text: "Renewal due", reads: "renewal-due", means: "Live, and due for a new agreement or a review." },
  { text: "Expired", reads: "expired", means: "Its end date has passed and no data flows." },
  { text: "Withdrawn", reads: "withdrawn", means: statusWords.withdrawn.means },
];

/** Whether a GP Connect product is on at the practice; null is not known. */
export const switchChoices: readonly Choice<boolean | null>[] = [
  { text: "On", reads: true, means: "Switched on in the clinical system." },
  { text: "Off", reads: false, means: "Switched off in the clinical system." },
  { text: "Not known", reads: null, means: "Nobody has checked yet. The audit asks for it." },
];

/** The groups of columns, in the order of the sheet. Only the first is needed for an audit. */
export const templateGroups = {
  main: "Main columns",
  dates: "Dates",
  signing: "Signing",
  people: "Reference and people",
  data: "Data",
  law: "Legal basis",
  safeguards: "Safeguards",
  notes: "Notes",
  decision: "Reviewer's decision",
} as const;
type GroupId = keyof typeof templateGroups;

/** A column of the template: its heading, how wide it is in characters, what to write in it, and its cell in the example row. A list that is
 *  `open` lets somebody write something else after a warning. */
type Column = { readonly field: Field; readonly heading: string; readonly group: GroupId; readonly width: number; readonly guidance: string } & (
  | { readonly kind: "text"; readonly example: string }
  | { readonly kind: "date"; readonly example: Day | null }
  | { readonly kind: "list"; readonly values: readonly string[]; readonly open: boolean; readonly example: string }
);

const textsOf = (choices: readonly Choice<unknown>[]): readonly string[] => choices.map((choice) => choice.text);

/** The columns of the sheet of agreements, in their order. The first column names the agreement: that is where the audit looks for "Example". */
export const templateColumns: readonly Column[] = [
  { field: "title", heading: "Agreement", group: "main", width: 31, kind: "text", guidance: "The name that the agreement itself bears. One agreement in each row.", example: "Example: Shared care record" },
  { field: "recipient", heading: "Shared with", group: "main", width: 25, kind: "text", guidance: "The organisation that receives or sees the data. If there are several, separate them with a semicolon.", example: "Fernshire Hospitals Trust" },
  { field: "purpose", heading: "Purpose", group: "main", width: 42, kind: "text", guidance: "What the data is used for, in the words of the agreement. The audit decides by this more than by anything else, so name every use.", example: "Hospital clinicians see their patients' record" },
  { field: "claim", heading: "Direct care or secondary use?", group: "main", width: 17, kind: "list", values: textsOf(useChoices), open: false, guidance: "Choose what the agreement allows. If you do not know, leave it blank: the audit goes by the purpose.", example: "Direct care" },
  { field: "obligationClaim", heading: "Mandatory or voluntary?", group: "main", width: 16, kind: "list", values: textsOf(obligationChoices), open: false, guidance: "May the practice choose? If you do not know, leave it blank. If a law requires it, name the law under Law or notice.", example: "Voluntary" },
  { field: "status", heading: "Status", group: "main", width: 13, kind: "list", values: textsOf(statusChoices), open: false, guidance: "Where the agreement stands today. If you do not know, leave it blank.", example: "Active" },
  { field: "start", heading: "Start date", group: "dates", width: 22, kind: "date", guidance: "The day from which the agreement runs.", example: "2025-04-01" },
  { field: "end", heading: "End date", group: "dates", width: 22, kind: "date", guidance: "The last day of the agreement. Leave it blank if there is none.", example: "2028-03-31" },
  { field: "review", heading: "Review date", group: "dates", width: 22, kind: "date", guidance: "The day by which the agreement is to be reviewed.", example: "2027-04-01" },
  { field: "lastReview", heading: "Last reviewed", group: "dates", width: 22, kind: "date", guidance: "The day on which somebody last reviewed it.", example: "2026-04-01" },
  { field: "signed", heading: "Date signed", group: "signing", width: 22, kind: "date", guidance: "The day on which the practice signed. Leave it blank if it has not.", example: "2025-03-24" },
  { field: "signedBy", heading: "Signed by", group: "signing", width: 20, kind: "text", guidance: "Who signed for the practice, with their role.", example: "Dr A Patel, partner" },
  { field: "reference", heading: "Reference", group: "people", width: 14, kind: "text", guidance: "Your own number for the agreement, or the one that it bears.", example: "DSA-001" },
  { field: "role", heading: "Role of recipient", group: "people", width: 17, kind: "list", values: ["Controller", "Joint controller", "Processor", "Not known"], open: true, guidance: "A controller decides why and how the data is used. A processor acts for the practice.", example: "Joint controller" },
  { field: "otherParties", heading: "Other parties", group: "people", width: 24, kind: "text", guidance: "Others who are party to the agreement: commissioners, funders, other practices.", example: "Fernshire ICB" },
  { field: "contact", heading: "Contact", group: "people", width: 22, kind: "text", guidance: "Who to ask about the agreement: a role and an email address are enough.", example: "Practice manager" },
  { field: "data", heading: "Data shared", group: "data", width: 30, kind: "text", guidance: "What is shared: for example the whole record, medicines, or a list of codes. Never the data itself.", example: "GP record, read only" },
  { field: "identifiability", heading: "Identifiability", group: "data", width: 18, kind: "list", values: ["Identifiable", "Pseudonymised", "Anonymous", "No patient data"], open: true, guidance: "Whether patients can be identified. Pseudonymised: only with a key that somebody holds. Anonymous: not at all, as in counts.", example: "Identifiable" },
  { field: "method", heading: "How is it shared?", group: "data", width: 24, kind: "text", guidance: "How the data travels and how often: for example a viewer, or a monthly extract.", example: "Viewer in our system" },
  {
    field: "article6", heading: "UK GDPR Article 6", group: "law", width: 24, kind: "list", open: true, guidance: "The lawful basis, as the agreement states it. For the practice's own work it is most often public task.", example: "6(1)(e) Public task",
    values: ["6(1)(a) Consent", "6(1)(b) Contract with the person", "6(1)(c) Legal obligation", "6(1)(d) Vital interests", "6(1)(e) Public task", "6(1)(f) Legitimate interests"],
  },
  {
    field: "article9", heading: "UK GDPR Article 9", group: "law", width: 27, kind: "list", open: true, guidance: "The condition for health data, as the agreement states it. Leave it blank if no health data is shared.", example: "9(2)(h) Health or social care",
    values: ["9(2)(a) Explicit consent", "9(2)(b) Social protection law", "9(2)(c) Vital interests", "9(2)(f) Legal claims", "9(2)(g) Substantial public interest", "9(2)(h) Health or social care", "9(2)(i) Public health", "9(2)(j) Research or statistics"],
  },
  {
    field: "commonLaw", heading: "Common law basis", group: "law", width: 20, kind: "list", open: true, guidance: "What sets aside the duty of confidentiality. Section 251 support permits sharing and never requires it.", example: "Implied consent",
    values: ["Implied consent", "Explicit consent", "Section 251 support", "Required by law", "Overriding public interest", "Not confidential"],
  },
  { field: "statute", heading: "Law or notice", group: "law", width: 28, kind: "text", guidance: "The law, notice, direction or contract that requires or permits it: for example a Data Provision Notice, or the Section 251 reference.", example: "None" },
  { field: "dpia", heading: "DPIA", group: "safeguards", width: 14, kind: "list", values: ["Approved", "In progress", "Not started", "Not needed", "Not known"], open: true, guidance: "Where the data protection impact assessment stands.", example: "Approved" },
  {
    field: "optOuts", heading: "Opt-outs", group: "safeguards", width: 22, kind: "list", open: true, guidance: "Which patient opt-outs are applied before data leaves the practice.", example: "Not applicable",
    values: ["Type 1 and national opt-outs applied", "Type 1 opt-outs applied", "National data opt-out applied", "Not applied", "Not applicable", "Not known"],
  },
  { field: "onward", heading: "Onward sharing", group: "safeguards", width: 20, kind: "list", values: ["Not allowed", "Only if the practice agrees", "Allowed: see notes", "Not known"], open: true, guidance: "Whether the recipient may pass the data on.", example: "Not allowed" },
  { field: "transfers", heading: "Transfers abroad", group: "safeguards", width: 23, kind: "list", values: ["None: stays in the UK", "EU or EEA", "Elsewhere: see notes", "Not known"], open: true, guidance: "Whether the data leaves the UK.", example: "None: stays in the UK" },
  { field: "retention", heading: "Retention period", group: "safeguards", width: 22, kind: "text", guidance: "How long the recipient keeps the data, and what happens to it then.", example: "Not kept: view only" },
  { field: "notes", heading: "Notes", group: "notes", width: 36, kind: "text", guidance: "Anything else. Never a patient's name or NHS number.", example: "The audit leaves this row out" },
  { field: "decision", heading: "Decision", group: "decision", width: 17, kind: "list", values: textsOf(useChoices), open: false, guidance: "What a person decided about the use after looking into it. With a name and a date it goes before the audit's own answer.", example: "" },
  { field: "decisionBy", heading: "Decision by", group: "decision", width: 20, kind: "text", guidance: "Who decided, with their role. A decision counts only with a name and a date.", example: "" },
  { field: "decisionDate", heading: "Decision date", group: "decision", width: 22, kind: "date", guidance: "The day of the decision.", example: null },
  { field: "decisionReason", heading: "Decision reason", group: "decision", width: 32, kind: "text", guidance: "Why it was decided so, in a sentence.", example: "" },
];

/** The columns of the sheet of GP Connect settings. */
export const templateSettingColumns = {
  setting: { heading: "GP Connect product", width: 38, guidance: "The products of GP Connect. If your system has another switch, add a row." },
  enabled: { heading: "On or off", width: 14, guidance: "Choose On or Off as your clinical system shows it. Leave Not known if you have not looked." },
  purpose: { heading: "What it does", width: 62, guidance: "For your information. You need not change it." },
  lastReview: { heading: "Last reviewed", width: 22, guidance: "The day on which you looked at the setting." },
  notes: { heading: "Notes", width: 36, guidance: "Anything else: who switched it, and why." },
} as const satisfies { readonly [F in Field]?: { readonly heading: string; readonly width: number; readonly guidance: string } };

/** The GP Connect products that the template lists. Left out are Send Task, which was never part of the specification, and the switch for all of
 *  GP Connect, which says nothing of the product that action 2 means. */
export const templateProducts: readonly string[] = ["update-record", "access-record-html", "access-record-structured", "access-document", "appointment-management", "send-document", "foundations", "patient-facing"];

/** What the sheet of guidance says around the tables of choices and columns. */
export const templateGuidance = {
  title: "Register of data-sharing agreements",
  introduction: "Keep one row for each agreement that shares data from your practice. dsa-audit reads this workbook as it is.",
  practice: { heading: "Your practice", name: "Practice name", ods: "ODS code" },
  steps: {
    heading: "How to fill it in",
    texts: [
      "Write your practice's name and ODS code in the boxes above.",
      "On the sheet Agreements, give each agreement a row. The six dark columns matter most; all others can wait. A main column that is still blank turns yellow.",
      "Where a cell has a list, choose from it. If you do not know, leave the cell blank. A blank is asked about; a guess is not.",
      "Write over the example row or delete it. While its name begins with Example, the audit leaves it out.",
      "On the sheet GP Connect, say which products are on and which are off.",
      "Save the workbook as .xlsx, then run: dsa-audit audit data-sharing-register.xlsx",
    ],
  },
  tips: {
    heading: "Good to know",
    texts: [
      "Never write a patient's name or NHS number in this workbook.",
      "Click 1 at the top left of the sheet Agreements to see the main columns only, and 2 to see all. Printing follows what you see.",
      "Rest the pointer on a heading to read what belongs in its column.",
      "A review or end date that has passed while the agreement is active turns red and bold.",
      "You may add columns and rows, and change the order of the columns. Keep Agreement first, and keep the headings.",
      "This register helps you to decide. It is not legal advice: ask your Data Protection Officer.",
    ],
  },
  choices: { heading: "What the choices mean", columns: ["Column", "Choice", "What it means"] },
  columns: { heading: "What belongs in each column", columns: ["Column", "Group", "What to write"] },
} as const;

/** What Excel says when a cell is given something that its column does not take. */
export const templateErrors = {
  list: { title: "Choose from the list", message: "Please choose from the list, or leave the cell blank. Anything else belongs under Notes." },
  open: { title: "Not in the list", message: "This is not in the list. You can keep it if none of the choices fits." },
  date: { title: "Not a date", message: "Please write a date such as 1 April 2026 or 01/04/2026, or leave the cell blank." },
  ods: { title: "Not an ODS code", message: "The ODS code of a practice has a letter and 5 digits, such as A12345." },
} as const;
