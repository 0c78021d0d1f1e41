import { denialWordings, subjectWordings } from "../knowledge/index.ts";
import { possiblePatterns } from "./possible-patterns.ts";

/** Why a match is no evidence for what it says: the words are denied, or they are only the subject of some analysis. */
export type Discount = "denied" | "subject";

/** The clause that holds a stretch of folded text: from sentence end, bracket or contrast ("but", "however") to the next. */
function clauseAround(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const ends = clauseEndsOf(text);
  let low = 0;
  for (let high = ends.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.after ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < ends.length && (ends[next]?.at ?? Infinity) < end) next++;
  return { from: ends[low - 1]?.after ?? 0, to: ends[next]?.at ?? text.length };
}

let lastText = "";
let lastEnds: readonly { readonly at: number; readonly after: number }[] = [];

/** Where the clauses of a text end, found once for a text: many matches of one cell are asked about in turn. */
function clauseEndsOf(text: string): typeof lastEnds {
  if (text !== lastText) {
    lastEnds = [...text.matchAll(clauseEnd)].map((found) => ({ at: found.index, after: found.index + found[0].length }));
    lastText = text;
  }
  return lastEnds;
}

const clauseEnd = denialWordings["clause-end"].match;

const prefixCue = denialWordings["denial-before"].match;
/** What ends the reach of a denial: a new verb phrase or a turn. "Not anonymised, used for research" denies nothing of the research. */
const breaker = denialWordings["denial-stop"].match;

const suffixCue = denialWordings["denial-after"].match;
const labelNo = denialWordings["no-in-answer"].match;

/** How far from some words, in characters, others can still deny them or make them a subject. */
const furthest = 400;

/** Whether the words at a stretch of a text are denied: "not for research", "excluding audit or planning", "research use not allowed",
 *  "secondary use: no". A denial reaches along a list of nouns and stops at a new verb phrase. */
export function isDenied(text: string, start: number, end: number): boolean {
  const may = whatMayMatch(text, end);
  if (may(deniesWithin) && deniesWithin.test(text.slice(start, end))) return true;
  const { from, to } = clauseAround(text, start, end);
  const before = text.slice(Math.max(from, start - furthest), start);
  const after = text.slice(end, Math.min(to, end + furthest));
  if (labelNo.test(text.slice(end, end + 24))) return true;
  prefixCue.lastIndex = 0;
  for (let cue = may(prefixCue) ? prefixCue.exec(before) : null; cue !== null; cue = prefixCue.exec(before)) {
    if (cue[0] === "") prefixCue.lastIndex++;
    if (isDoubleNegative(before, cue)) continue;
    const between = before.slice(cue.index + cue[0].length);
    // "Purposes other than direct care, treatment of …": what is excepted is one thing, and a comma or an "and" begins the next. Read the other
    // way, care behind it would be denied, and an agreement that serves it listed.
    if (denialWordings["exception-of-one-thing"].match.test(cue[0]) && nextItem.test(between)) continue;
    if (reaches(between, after)) return true;
  }
  if ((may(suffixCue) || may(laterDenial)) && suffixDenies(after)) return true;
  return elsewhere.test(after) || (may(bracketDenied) && bracketDenied.test(text.slice(end, end + 200))) || (may(forbiddenList) && forbiddenList.test(text.slice(Math.max(0, start - 1500), start)));
}

/** Which patterns can match at all in front of, within or behind words that end at a place. Where a text is so long that parts of it may be cut
 *  within a word, or the words end within one, any pattern can. */
function whatMayMatch(text: string, end: number): (pattern: RegExp) => boolean {
  if (text.length > furthest || /^\w\w/.test(text.slice(end - 1, end + 1))) return () => true;
  const possible = possibleIn(text);
  return (pattern) => possible.has(pattern);
}

/** "Audit requires a separate agreement", "research forms no part of this", "the analytics feed was removed", "commissioners have no access". */
const elsewhere = denialWordings["use-settled-elsewhere"].match;

/** "Data is not shared with the manufacturer": the words matched carry their own denial. */
const deniesWithin = denialWordings["denial-within"].match;
/** "Uses outside this (marketing, sales analysis) are prohibited." */
const bracketDenied = denialWordings["denial-behind-brackets"].match;

/** "The following are not permitted: …" denies all that comes after it in the paragraph. */
const forbiddenList = denialWordings["list-of-the-forbidden"].match;

/** "Not … other than direct care" affirms direct care. */
function isDoubleNegative(before: string, cue: RegExpExecArray): boolean {
  if (!denialWordings["exception-cue"].match.test(cue[0])) return false;
  return denialWordings["sentence-that-denies"].match.test(before.slice(0, cue.index));
}

/** Along a list ("research, planning or audit") a denial reaches on; past a comma that begins something new it does not. */
function reaches(between: string, after: string): boolean {
  const words = between.trim();
  if (exception.test(words) || breaker.test(words) || words.split(/\s+/).length > 14) return false;
  if (nextItem.test(between) && denialWordings["data-left-out"].match.test((words.split(nextItem)[0] ?? "").trim())) return false;
  const items = words.split(/,|\s\/(?:\s|$)/);
  if (items.length === 1) return true;
  // The first item may carry the rest of the verb phrase with it: "(forbids) the company from using our recordings for product improvement".
  const isShort = items.every((item, i) => item.trim().split(/\s+/).length <= (i === 0 && namesUse.test(item) ? 10 : 5));
  const isJoined = denialWordings["list-goes-on-before"].match.test(words) || denialWordings["list-goes-on-after"].match.test(after);
  return isShort && (isJoined || items.slice(0, -1).every((item) => namesUse.test(item)));
}

/** Where a list goes on to its next item. */
const nextItem = /,|&|\+|\s\/\s|\band\b/;

/** "Not for any purpose other than …" affirms what comes after it. */
const exception = denialWordings["exception-at-the-end"].match;
const namesUse = denialWordings["name-of-a-use"].match;
const laterDenial = denialWordings["later-denial"].match;
/** The rest of a list and a verb: ", planning and commissioning access is". */
const restOfList = denialWordings["rest-of-a-list"].match;

/** "Research, planning and audit are not permitted", "a research library is offered separately and is not covered". */
function suffixDenies(after: string): boolean {
  if (suffixCue.test(after.trimStart())) return true;
  const cue = laterDenial.exec(after);
  if (cue === null) return false;
  const between = after.slice(0, cue.index);
  return restOfList.test(between) || (denialWordings["second-verb"].match.test(between) && between.length < 90 && !between.includes(","));
}

/** A noun of analysis right behind ("prescribing costs", "asthma clinic research"), or, across an "and", one of measuring ("referral & A&E
 *  rates"). A comma or an "and" before research, planning and the like makes a list of purposes: "treatment and research". */
const analyticAfter = subjectWordings["analysis-behind"].match;
/** "Breast screening is compared", "minor operations we claimed for". */
const analysedAfter = subjectWordings["analysed-behind"].match;
const analyticBefore = subjectWordings["analysis-in-front"].match;
/** "Sampling of completed medication reviews", "effect of link workers on GP appointments": an analysis and what it is of. */
const analysisOf = subjectWordings["analysis-and-its-object"].match;
/** "How many blood pressure checks", "why women miss smears". */
const howMany = subjectWordings["how-many"].match;
/** "Quarterly activity - wounds, ECGs, bloods": a heading of figures and what is counted. */
const countedAfterHeading = subjectWordings["counted-under-a-heading"].match;
/** Whatever a trial gives its participants is research. */
const trialSentence = subjectWordings["words-of-a-trial"].match;
/** Where the row says that its one use is secondary, care words in it are what that use is about. */
const secondaryAlone = subjectWordings["secondary-alone"].match;
const severalParts = subjectWordings["several-parts"].match;

/** How sure it is that words of care only name what is counted, compared, paid for or planned: `plainly` where the noun of analysis stands
 *  right beside them ("prescribing costs", "audit of referrals"), `probably` where it stands further off in the sentence. */
export type Subject = "plainly" | "probably";

/** Whether words of care are a mere subject, and how sure that is; null where they are a purpose of their own. */
export function subjectOf(text: string, start: number, end: number): Subject | null {
  const nearby = text.slice(Math.max(0, start - furthest), end + furthest);
  const { from, to } = clauseAround(text, start, end);
  const before = text.slice(Math.max(from, start - furthest), start);
  const after = text.slice(end, Math.min(to, end + furthest));
  const may = whatMayMatch(text, end);
  if (analyticAfter.test(after) || (may(analyticBefore) && analyticBefore.test(before))) return "plainly";
  if ((may(howMany) && howMany.test(before)) || (may(countedAfterHeading) && countedAfterHeading.test(before)) || (may(analysedAfter) && analysedAfter.test(after))) return "probably";
  if ((may(analysisOf) && analysisOf.test(before)) || (may(byGroup) && byGroup.test(after))) return "probably";
  if (invitingWords.test(text.slice(start, end)) && toStudy.test(after)) return "probably";
  if (isNamedOnly(text, start, end, from, to) || (may(trialSentence) && trialSentence.test(sentenceAround(text, start, end)))) return "probably";
  return may(secondaryAlone) && secondaryAlone.test(nearby) && !severalParts.test(text) ? "probably" : null;
}

/** "Sent an invitation to a cancer prevention study." */
const invitingWords = subjectWordings["words-of-inviting"].match;
const toStudy = subjectWordings["invitation-to-a-study"].match;
/** "Vaccination status by ethnic group", "care plans in each ward". */
const byGroup = subjectWordings["figures-by-group"].match;

/** The parts of a list or sentence that may each be a purpose. */
const itemEnd = subjectWordings["item-end"].match;
/** Words that say what is done for a patient, so that a stretch with one of them is no mere name of a service. */
const actOfCare = subjectWordings["act-of-care"].match;
/** Words of analysis, money, law or learning; a service named in the same breath is what they are about. */
const analysisWord = subjectWordings["word-of-analysis"].match;

/** A service or treatment that is only named, in one breath with words of analysis: "quality of structured medication reviews, scored". */
function isNamedOnly(text: string, start: number, end: number, from: number, to: number): boolean {
  const words = text.slice(start, end);
  if (!words.includes(" ") || words.split(" ").length > 4 || actOfCare.test(words)) return false;
  let itemStart = from;
  let itemStop = to;
  itemEnd.lastIndex = from;
  for (let found = itemEnd.exec(text); found !== null && found.index < to; found = itemEnd.exec(text)) {
    if (found.index + found[0].length <= start) itemStart = found.index + found[0].length;
    else if (found.index >= end) {
      itemStop = found.index;
      break;
    }
  }
  const around = `${text.slice(itemStart, start)} ~ ${text.slice(end, itemStop)}`;
  return analysisWord.test(around) && !actOfCare.test(around.replace(subjectWordings["preposition-of-an-act"].match, " "));
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf(";", start), text.lastIndexOf("\n", start)) + 1;
  const ends = [text.indexOf(". ", end), text.indexOf(";", end), text.indexOf("\n", end)].filter((at) => at >= 0);
  return text.slice(from, ends.length > 0 ? Math.min(...ends) : text.length);
}

const possibleIn = possiblePatterns([deniesWithin, prefixCue, suffixCue, laterDenial, bracketDenied, forbiddenList, analyticBefore, howMany, countedAfterHeading, analysedAfter, analysisOf, byGroup, trialSentence, secondaryAlone]);
