import type { LetterKind } from "./letters.ts";

/** A line of a letter: plain text with fields in braces, or one that stands out. `box` is for the practice's eyes and goes before the letter is sent; an `order` must not be missed; the lines of a `closing` stay together. */
export type LetterLine = string | { readonly text: string; readonly as: "strong" | "quiet" | "point" | "box" | "order" | "closing" | "blank" };

/** What stands in a cell of a table. */
export type CellPart = LetterLine | { readonly of: string; readonly parts: readonly CellPart[] };

/** What a letter is made of. `of` repeats its parts for each entry of a list, or keeps them where a yes-or-no field says yes. A table has a row
 *  for each entry of its list. */
export type LetterPart =
  | LetterLine
  | { readonly heading: 1 | 2 | 3; readonly text: string }
  | { readonly of: string; readonly parts: readonly LetterPart[] }
  | { readonly table: string; readonly columns: readonly { readonly name: string; readonly share: number; readonly lines: readonly CellPart[] }[] }
  | { readonly form: readonly string[] };

const strong = (text: string): LetterLine => ({ text, as: "strong" });
const quiet = (text: string): LetterLine => ({ text, as: "quiet" });
const point = (text: string): LetterLine => ({ text, as: "point" });
const box = (text: string): LetterLine => ({ text, as: "box" });
const closing = (text: string): LetterLine => ({ text, as: "closing" });
const blank: LetterLine = { text: "", as: "blank" };

const draftBox: readonly LetterPart[] = [box("{draft}"), { of: "cautions", parts: [box("{text}")] }, blank];

const head = (subject: string, to: readonly LetterPart[]): readonly LetterPart[] => [
  ...draftBox,
  strong("{practice}"),
  "ODS code {ods}. {date}",
  ...to,
  blank,
  { heading: 1, text: subject },
  "Dear colleague,",
];

const toRecipient: readonly LetterPart[] = [strong("{recipient}"), "{contact}"];

const close: readonly LetterPart[] = [closing("Please write to: {sender}"), closing("Yours faithfully,"), closing(""), closing("{signatory}"), "For {practice}"];

const heldPart: LetterPart = {
  of: "anyHeld",
  parts: [{ heading: 2, text: "What this letter leaves as it is" }, "Our review also looked at the agreements below. We end nothing under them now, for the reason given.", { of: "held", parts: [point("{title}: {why}")] }],
};

const agreementCell: readonly CellPart[] = [strong("{title}"), quiet("Reference: {reference}")];

const decisionLines: readonly CellPart[] = [quiet("Decision"), blank, quiet("Name, date"), blank];

const itemLines: readonly CellPart[] = [strong("{title}"), "{recipient}", quiet("{row}"), { of: "cautions", parts: [box("{text}")] }];

/** Our own letters, as the parts that templates are made of. The words are ours: no LMC's or BMA letter was copied. */
export const letterTexts = {
  "withdrawal-notice": [
    ...head("Notice: we withdraw from data-sharing agreements", toRecipient),
    "We have reviewed the agreements under which our practice shares data about its patients. We withdraw from those listed here. Our review found that they use the data only for purposes other than patients’ direct care, and that the practice is free to end them.",
    "This is part of the collective action of GP practices in England: {menu}.",
    { heading: 2, text: "The agreements that we withdraw from" },
    {
      table: "agreements",
      columns: [
        { name: "Agreement", share: 36, lines: agreementCell },
        { name: "In force since, used for", share: 28, lines: ["{since}", "{uses}", quiet("Data kept: {retention}")] },
        { name: "Term that we rely on", share: 36, lines: ["{term}"] },
      ],
    },
    { heading: 2, text: "From when" },
    "Please take this letter as the notice that the agreement asks for. It takes effect on {effective}.",
    { heading: 2, text: "What we ask of you" },
    point("From that day, stop collecting and receiving data about our patients under these agreements, and tell those who work on it for you to stop too."),
    point("Tell us which data about our patients you hold under them already, who else has it, and for how long it is kept."),
    point("Delete or return that data. If a law or the agreement lets you keep some of it, say which, on what ground and until when."),
    point("Confirm all this in writing by {answerBy}."),
    { heading: 2, text: "If we are mistaken" },
    "If any patient’s own care depends on one of these agreements, or if a law or a contract requires it, tell us before you stop anything. We will then look at it again at once.",
    heldPart,
    ...close,
  ],
  "proposal-reply": [
    ...head("Your proposal for a data-sharing agreement", toRecipient),
    "Thank you for your proposal. At present our practice does not sign new data-sharing agreements of this kind and does not join new local platforms for sharing data. So we do not sign the following:",
    { table: "agreements", columns: [{ name: "Proposed agreement", share: 60, lines: agreementCell }, { name: "Purpose, as we understand it", share: 40, lines: ["{uses}"] }] },
    "This is part of the collective action of GP practices in England: {menu}. It is no judgement on the proposal. Please do not start any flow of data about our patients under it.",
    { of: "anyCare", parts: [{ heading: 2, text: "Patients’ care" }, "Some of this serves the direct care of patients, or may do so. If waiting would put a patient at risk, or hold up care that can be had in no other way, tell us by return, and we will decide on that part first."] },
    { heading: 2, text: "What we would need to look at it again" },
    { of: "needed", parts: [point("{text}")] },
    "If a law or a contract that we hold requires us to take part, tell us which by {answerBy}.",
    heldPart,
    ...close,
  ],
  enquiry: [
    ...head("Questions about our data-sharing agreements with you", toRecipient),
    "We are reviewing the agreements under which our practice shares data about its patients. This is part of the collective action of GP practices in England: {menu}. On the agreements below we cannot decide yet. Until we have your answer we change nothing about them.",
    { heading: 2, text: "What is not clear" },
    { table: "agreements", columns: [{ name: "Agreement", share: 38, lines: [...agreementCell, quiet("In force since: {since}")] }, { name: "Our question", share: 62, lines: [{ of: "questions", parts: ["{text}"] }] }] },
    { heading: 2, text: "What we ask about each of them" },
    { of: "questions", parts: [point("{text}")] },
    "Please answer in writing by {answerBy}. If somebody else can answer a question better, please tell us who.",
    ...close,
  ],
  "enquiry-icb": [
    ...head("Questions about data-sharing agreements", [strong("The Chief Clinical Information Officer"), strong("{recipient}"), "{contact}"]),
    "We are reviewing the agreements under which our practice shares data about its patients. This is part of the collective action of GP practices in England: {menu}.",
    { of: "everyAgreement", parts: ["The call asks practices to review every agreement and every flow of data, and to ask their integrated care board about them. So we ask you to review each agreement listed below and to send us what you find, in writing. Where another body is better placed to answer, please tell us which."] },
    "Sharing for patients’ direct care goes on while we ask. We end nothing by this letter.",
    { heading: 2, text: "What we ask about each agreement" },
    { of: "questions", parts: [point("{text}")] },
    "Please answer in writing by {answerBy}.",
    { heading: 2, text: "The agreements" },
    { table: "agreements", columns: [{ name: "Agreement, and what is not clear about it", share: 56, lines: ["{title}", { of: "anyQuestions", parts: [{ of: "questions", parts: [quiet("{text}")] }] }] }, { name: "Reference", share: 20, lines: ["{reference}"] }, { name: "In force since", share: 24, lines: ["{since}"] }] },
    ...close,
  ],
  "gp-connect-change": [
    { heading: 1, text: "GP Connect change record" },
    ...draftBox,
    "{practice}, ODS code {ods}. Made for {date}. Menu: {menu}.",
    "This record is for the practice itself. Nothing is changed until the meeting has decided and this page is signed.",
    {
      of: "changes",
      parts: [
        { heading: 2, text: "{title}" },
        { text: "{instruction}", as: "order" },
        "Product: {product}. In the register: {row}, which says that it is {now}.",
        { heading: 3, text: "Why" },
        { of: "why", parts: [point("{text}")] },
        { heading: 3, text: "Where it is switched" },
        { of: "where", parts: [point("{system}: {path}")] },
        { heading: 3, text: "Who does it" },
        "{who}",
        { heading: 3, text: "What it does when it is off" },
        point("For patients: {patients}"),
        point("For others: {partners}"),
        { heading: 3, text: "The way back" },
        "{back}",
        { form: ["Decision of the meeting", "Changed by, on", "Checked by, on", "Reversed by, on"] },
      ],
    },
  ],
  "meeting-checklist": [
    { heading: 1, text: "Checklist for the practice meeting: data-sharing agreements" },
    ...draftBox,
    "{practice}, ODS code {ods}. As on {date}. Menu: {menu}.",
    "Decide on each line and write the decision beside it. A letter alone stops no data: each withdrawal needs its notice and the step that ends the flow in the practice’s system.",
    {
      of: "anyWithdrawals",
      parts: [
        { heading: 2, text: "To withdraw: ready" },
        {
          table: "withdrawals",
          columns: [
            { name: "Agreement", share: 33, lines: itemLines },
            { name: "What carries it out", share: 47, lines: ["Letter: {letter}", "Step that ends the flow: {step}", "Effect on patients: {effect}", "Way back: {back}"] },
            { name: "Decision", share: 20, lines: decisionLines },
          ],
        },
        { heading: 3, text: "How the step is done" },
        { of: "flows", parts: [point("{system}: {path} {off} {back}")] },
        "Nothing changes for patients’ own care where the register is right that an agreement serves secondary purposes only. Ask before you act if staff know of a care use that the register does not name.",
        "The step ends what the clinical system itself shares. Other flows, such as an extraction by the supplier or a file that somebody sends, are ended by whoever runs them: ask, and note the answer.",
      ],
    },
    { of: "anyFreezes", parts: [{ heading: 2, text: "New agreements to freeze: ready" }, { table: "freezes", columns: [{ name: "Agreement", share: 38, lines: itemLines }, { name: "What carries it out", share: 42, lines: ["Letter: {letter}", "Effect on patients: {effect}", "Way back: {back}"] }, { name: "Decision", share: 20, lines: decisionLines }] }] },
    { of: "anyChanges", parts: [{ heading: 2, text: "GP Connect settings" }, { table: "changes", columns: [{ name: "Setting", share: 38, lines: itemLines }, { name: "What to do", share: 42, lines: [strong("{instruction}"), quiet("Record: {letter}")] }, { name: "Decision", share: 20, lines: decisionLines }] }] },
    {
      of: "anyHeld",
      parts: [{ heading: 2, text: "Held: not to be done yet" }, "Each of these is listed by the menu, and something has to be settled first. No notice was written for them.", { table: "held", columns: [{ name: "Agreement", share: 34, lines: itemLines }, { name: "What holds it, and what settles it", share: 46, lines: ["{why}", "To settle it: {settle}", quiet("Enquiry: {letter}")] }, { name: "Decision", share: 20, lines: decisionLines }] }],
    },
    { of: "anyReviews", parts: [{ heading: 2, text: "To review" }, { table: "reviews", columns: [{ name: "Agreement or setting", share: 34, lines: itemLines }, { name: "What settles it", share: 46, lines: [quiet("{action}"), "{settle}", quiet("Enquiry: {letter}")] }, { name: "Decision", share: 20, lines: decisionLines }] }] },
    { of: "anyLetters", parts: [{ heading: 2, text: "Letters" }, { table: "letters", columns: [{ name: "File", share: 40, lines: ["{file}"] }, { name: "To", share: 30, lines: ["{recipient}"] }, { name: "Sent on, by", share: 15, lines: [blank] }, { name: "Answered on", share: 15, lines: [blank] }] }] },
    { heading: 2, text: "The meeting" },
    { form: ["Date of the meeting", "Present", "Data Protection Officer’s advice", "Signed for the practice"] },
  ],
} as const satisfies Record<LetterKind, readonly LetterPart[]>;
