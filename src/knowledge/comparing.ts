import type { AnswerQuestion, Comparison, DoubtfulMatch, MatchedItem, Move } from "../model/comparison.ts";

/** What became of something that was listed or asked: a short label for a table, and the sentence that explains it. */
export const moveWords = {
  withdrawn: { label: "withdrawn", means: "It was to be withdrawn, and the register now says that it has ended." },
  "switched-off": { label: "switched off", means: "It was to be switched off, and it is off now." },
  declined: { label: "declined", means: "It was not to be signed, and the register now says that it was declined." },
  frozen: { label: "frozen", means: "It was not to be signed, and the register, its column for what is done or a reviewer's decision now says that it is held back." },
  ended: { label: "has run out", means: "It was listed, and has ended by its own end date or status since." },
  "signed-up": { label: "signed all the same", means: "It was not to be signed, and the register now says that it is in force." },
  "newly-due": { label: "newly due", means: "It was not listed before." },
  released: { label: "was held, can be done now", means: "What held it back is settled." },
  "newly-held": { label: "was ready, is held now", means: "Something now has to be checked first." },
  "still-open": { label: "open as before", means: "It was listed before and is listed still." },
  "no-longer-listed": { label: "no longer asked for", means: "It was listed before, was not done, and is not listed any more." },
  "left-register": { label: "no longer in the register", means: "It was listed before and is not in the register any more. Whether it has ended is not known: ask, and enter it as ended." },
  "in-doubt": { label: "not matched for certain", means: "It may be the same as another entry. Look at both." },
  "ended-unlisted": { label: "ended, though no action asked for it", means: "It serves care, or is required, and the register now says that it has ended. Check that this was meant." },
  settled: { label: "settled", means: "A question was open before and is not any more." },
  "to-review": { label: "new question", means: "Somebody has to settle something that was not in question before." },
  "still-to-review": { label: "still in question", means: "The question of before is still open." },
} as const satisfies Record<Move, { readonly label: string; readonly means: string }>;

/** Words that say of a proposal that it is frozen, in a status or in the reason of a reviewer's decision; where they are denied, or it is over, they say
 *  nothing. They are only compared: what is frozen is still a proposal for the audit. */
export const frozenWords = {
  says: /\b(?:frozen|froze|on hold|held back|paused|suspended|signing (?:is )?stopped)\b|^\s*(?:freeze|hold)\b/,
  unless: /\b(?:not|never|no longer|until|if|unless|was|were|should(?: we| it)? be|to be|may be|propose(?:d)? to be)\s+(?:frozen|on hold|held back|paused|suspended)\b|\bun-?frozen\b|\b(?:freeze|hold|pause)\s+(?:is |was )?(?:lifted|ended|over|removed|off)\b|\?/,
} as const;

/** Words that say of a proposal that it was declined, in the reason of a reviewer's decision. A status that says so is understood by the audit. */
export const declinedWords = {
  says: /\b(?:declined|refused|rejected|turned down|will not sign|not signing|said no)\b/,
  unless: /\b(?:not|never|no longer|until|if|unless|should(?: we| it)? be|to be|may be)\s+(?:declined|refused|rejected|turned down)\b|\?/,
} as const;

/** What a pair was matched by, in words. */
export const matchedByWords = {
  key: "by the id in the workbook or the place in the same file",
  "whole-row": "by a row that is the same throughout",
  reference: "by reference",
  "title-and-recipient": "by title and recipient",
  title: "by title alone, as one of the two names no recipient",
  product: "by the GP Connect product",
} as const satisfies Record<MatchedItem["by"], string>;

/** Why items may be one and the same, in words. */
export const likenessWords = {
  "same-key": "They have the same id, and nothing else in common.",
  "same-reference": "They have the same reference, and different titles.",
  "same-title-and-recipient": "They have the same title and recipient, and several entries do, or their references differ.",
  "same-title": "They have the same title, and different recipients or references.",
  "same-known": "They are about the same known scheme or product.",
  "like-title": "They are with the same recipient, and their titles are alike.",
} as const satisfies Record<DoubtfulMatch["because"][number], string>;

/** What a reader has to know before believing a comparison. */
export const comparisonCautions = {
  "other-practice": "The two are of different practices, by their name or ODS code. Check that you compare the right files.",
  "later-before": "The first audit is of a later day than the second. Check that they are in the right order.",
  "same-files": "Both are of the very same register, so nothing in it can have changed.",
  "other-menu": "The two audits are by different menus, so some things changed only because something else is asked for.",
  "other-versions": "The two audits were made with different rules or a different catalogue. Some answers may have changed for that reason alone. To tell for certain, compare the registers themselves.",
} as const satisfies Record<Comparison["cautions"][number], string>;

/** The answers of an item by name. */
export const questionWords = { use: "use", obligation: "obligation", status: "status", enabled: "on or off", capability: "GP Connect product" } as const satisfies Record<AnswerQuestion, string>;
