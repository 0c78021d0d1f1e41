import type { Known } from "../model/knowledge.ts";
import type { Field } from "../model/register.ts";
import type { CauseId } from "../model/vocabulary.ts";

/** Why something is not settled: what it means, what would settle it, whom to ask, and the columns to fill in or to check, of which the
 *  first counts that the register has. */
type Cause = Omit<Known, "id" | "source" | "since"> & { readonly settle: string; readonly ask: string; readonly fields: readonly Field[] };

/** Every cause of a review, a needs-review or a hold, by its id. */
export const causes = {
  "purpose-missing": {
    means: "The row states no purpose, and nothing else in it tells what the data is used for.",
    why: "Without a purpose nobody can say whether the data serves care.",
    settle: "Fill in the purpose: who uses the data, and to do what for whom.",
    ask: "the recipient named in the agreement, or your Data Protection Officer",
    fields: ["purpose"],
  },
  "purpose-not-understood": {
    means: "The row has a purpose, but its words do not say whether the data serves a patient's own care.",
    why: "Wording such as \"to improve care\" fits care and planning alike, so it decides nothing.",
    settle: "Say in the purpose what is done with the data: is it the care of the patient it is about, or research, planning, payment or another use?",
    ask: "the recipient named in the agreement",
    fields: ["purpose"],
  },
  "contradiction-in-row": {
    means: "The row contradicts itself: its words both claim and rule out the same use.",
    why: "Each side could be the mistake, so neither is taken.",
    settle: "Read the agreement's purpose clause and correct the wording in the register.",
    ask: "whoever signed the agreement for the practice, or your Data Protection Officer",
    fields: ["purpose"],
  },
  "claim-contradicts-purpose": {
    means: "The register's own direct-care-or-secondary column says one thing and the purpose says another.",
    why: "Both are the practice's own words, so a person has to decide which is right.",
    settle: "Compare the column with the purpose clause of the agreement and correct whichever is wrong.",
    ask: "your Data Protection Officer",
    fields: ["claim"],
  },
  "claim-unreadable": {
    means: "The register's own direct-care-or-secondary column says something that could not be understood.",
    why: "A partial or doubtful answer there may mean that care is in the agreement too.",
    settle: "Write direct care, secondary use or both in that column.",
    ask: "whoever filled in the column",
    fields: ["claim"],
  },
  "scheme-contradicts-row": {
    means: "The row states a use that the known scheme of that name does not have.",
    why: "Either the row describes something else, or its purpose is wrong.",
    settle: "Check that the row is about the scheme it names, and that its purpose is the one in the agreement.",
    ask: "the recipient, or your Data Protection Officer",
    fields: ["purpose", "title"],
  },
  "patient-data-unclear": {
    means: "The row speaks both of staff or business data and of patients' data.",
    why: "Whether patients' data is in it decides whether the three actions apply at all.",
    settle: "Say in the data column whether the agreement covers any patient data.",
    ask: "the recipient",
    fields: ["data", "purpose"],
  },
  "purpose-cut-off": {
    means: "The purpose ends at Excel's limit of 32,767 characters and may go on.",
    why: "What was cut off may name a use that is not in the rest.",
    settle: "Read the end of the purpose in the agreement itself.",
    ask: "whoever keeps the agreement",
    fields: ["purpose"],
  },
  "umbrella-agreement": {
    means: "The row is an umbrella agreement, whose schedules have the purposes.",
    why: "Ending an umbrella ends every schedule under it, those for care included.",
    settle: "List the schedules as rows of their own, each with its purpose.",
    ask: "the lead body of the agreement",
    fields: ["title"],
  },
  "several-agreements": {
    means: "The row lists several agreements, or a row without a title beside it may be the rest of it. One of them may serve care or be required.",
    why: "One answer cannot stand for several agreements, nor for half of one.",
    settle: "Give each agreement a row of its own, with its own title, recipient, purpose and status.",
    ask: "whoever keeps the register",
    fields: ["title"],
  },
  "carrier-without-purpose": {
    means: "The row names an extraction tool, network or support unit, which has no purpose of its own.",
    why: "The same tool carries data for care and for planning.",
    settle: "Say what the data that it carries is used for.",
    ask: "the supplier, or the body that asked for the extraction",
    fields: ["purpose"],
  },
  "obligation-unknown": {
    means: "Neither the register nor the catalogue says whether the practice may choose.",
    why: "Ending a disclosure that the law or the contract requires would be a breach.",
    settle: "Fill in the legal basis. Does a law, a Data Provision Notice or the GP contract require this sharing?",
    ask: "the recipient, which must be able to say what compels the practice",
    fields: ["legalBasis", "obligationClaim", "article6"],
  },
  "status-unknown": {
    means: "The register does not say whether the agreement is in force.",
    why: "There may be nothing to withdraw, or there may be data flowing.",
    settle: "Fill in the status: proposed, active, expired or withdrawn.",
    ask: "whoever keeps the register, or the recipient",
    fields: ["status"],
  },
  "single-requests": {
    means: "Disclosures are made request by request, not under a standing permission.",
    why: "Each request is answered on its own merits, and other duties may apply to it.",
    settle: "Decide each request as it comes. There is no standing agreement to withdraw.",
    ask: "your Data Protection Officer or Caldicott Guardian",
    fields: [],
  },
  "scheme-serves-care": {
    means: "The known scheme behind the row also serves direct care.",
    why: "Withdrawing the whole scheme would end care uses as well.",
    settle: "Ask how to end the secondary use alone, and get the answer in writing before doing anything.",
    ask: "the body that runs the scheme",
    fields: ["purpose"],
  },
  "title-names-care": {
    means: "The title, a remark or the section heading speaks of care, and the purpose speaks of secondary use only.",
    why: "The agreement may cover care that the purpose does not mention.",
    settle: "Check in the agreement whether it also covers the care that is named there.",
    ask: "the recipient",
    fields: ["purpose"],
  },
  "care-words-in-purpose": {
    means: "The use is secondary, but the row also speaks of somebody who sees, calls or follows up patients.",
    why: "The agreement may cover care that the wording does not make plain.",
    settle: "Check in the agreement whether any patient's own care depends on it.",
    ask: "the recipient",
    fields: ["purpose"],
  },
  "part-not-understood": {
    means: "The use is secondary, but a part of the purpose says something in words that dsa-audit does not know.",
    why: "That part may be care that ends with the agreement.",
    settle: "Say what that part of the purpose means: is anything done there for the patient whom the data is about?",
    ask: "the recipient",
    fields: ["purpose"],
  },
  "risk-stratification-unspecified": {
    means: "The row says \"risk stratification\" and not who sees the result.",
    why: "If the list goes back to the patient's own clinician it serves that patient's care; otherwise it is planning.",
    settle: "Ask who receives the output, and whether patients are named to their own practice.",
    ask: "the ICB or its supplier",
    fields: ["purpose"],
  },
  "claim-only": {
    means: "Only the register's own column says that this is secondary use; no purpose is stated.",
    why: "A withdrawal should not rest on one letter in a column.",
    settle: "Fill in the purpose.",
    ask: "whoever filled in the column, or the recipient",
    fields: ["purpose"],
  },
  "recipient-only": {
    means: "Only the recipient's name says that this is secondary use; no purpose is stated.",
    why: "A withdrawal should not rest on a name alone.",
    settle: "Fill in the purpose.",
    ask: "the recipient",
    fields: ["purpose"],
  },
  "scheme-unsourced": {
    means: "Only the catalogue says that this is secondary use, and no published source supports the entry.",
    why: "An entry without a source never decides a withdrawal alone.",
    settle: "Fill in the purpose from the agreement.",
    ask: "the body that runs the scheme",
    fields: ["purpose"],
  },
  "contract-requires": {
    means: "The GP contract requires this on the day of the audit.",
    why: "Doing it would breach the contract.",
    settle: "Do not do it while the contract term stands. Ask for advice if you think the term does not apply to you.",
    ask: "your LMC",
    fields: [],
  },
  "safeguarding-agreement": {
    means: "The agreement is for safeguarding a child or an adult at risk.",
    why: "A delay can leave a person at risk of harm.",
    settle: "Decide with the safeguarding lead before freezing it.",
    ask: "the practice's safeguarding lead",
    fields: [],
  },
  "renewal": {
    means: "The agreement is due for renewal, which is not a new sign-up.",
    why: "The action is about new agreements. Whether to renew is a decision of its own.",
    settle: "Decide whether to renew, and on what terms, before the date.",
    ask: "the partners, with your Data Protection Officer",
    fields: ["review", "end"],
  },
  "setting-covers-everything": {
    means: "The setting switches all of GP Connect and not one product.",
    why: "Switching it off would also stop others from viewing records and booking appointments.",
    settle: "Find the setting for Update Record on its own.",
    ask: "the clinical system's supplier",
    fields: ["setting"],
  },
  "setting-not-recognised": {
    means: "The setting is no GP Connect product that is known.",
    why: "Nothing can be said about what switching it off would stop.",
    settle: "Find out which GP Connect product the setting belongs to, and write that name.",
    ask: "the clinical system's supplier",
    fields: ["setting"],
  },
  "setting-state-unknown": {
    means: "The list does not say whether the setting is on or off.",
    why: "Whether there is anything to do depends on it.",
    settle: "Look the setting up in the clinical system and write on or off.",
    ask: "whoever administers the clinical system",
    fields: ["enabled"],
  },
  "review-of-every-agreement": {
    means: "The call asks for every agreement to be reviewed, and for the ICB to account for it in writing.",
    why: "The call ends nothing by itself. The review and the ICB's answer come first.",
    settle: "Check what the data is used for, on what lawful basis, and whether the DPIA is up to date, and write down what you find.",
    ask: "the ICB's Chief Clinical Information Officer, in writing",
    fields: ["purpose", "legalBasis", "article6", "dpia"],
  },
  "new-agreement-of-both-kinds": {
    means: "The new agreement serves direct care and secondary use together.",
    why: "The call asks practices to decline voluntary secondary use and leaves direct care free. It does not say what to do with both in one.",
    settle: "Ask for the secondary purposes to be put into an agreement of their own. Then decide on each.",
    ask: "the body that offers the agreement",
    fields: ["purpose"],
  },
  "action-not-readable": {
    means: "It could not be read whether this menu has the action.",
    why: "Nothing is listed on a guess at what a menu asks.",
    settle: "Look the action up in the BMA's own list of that date.",
    ask: "your LMC",
    fields: [],
  },
} as const satisfies Record<CauseId, Cause>;

/** The columns of the register that would settle a cause, the likeliest first; none where no cell would. */
export function fieldsThatSettle(cause: CauseId): readonly Field[] {
  return causes[cause].fields;
}

/** What would settle a cause, and whom to ask, in one text. */
export function settleText(cause: CauseId): string {
  const { settle, ask } = causes[cause];
  return `${settle} Ask ${ask}.`;
}
