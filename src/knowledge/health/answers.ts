import type { Field } from "../../model/register.ts";

/** A text that fills a cell and says nothing: a dash, a question mark, "tbc". "n/a" and "none" are answers. Tried on folded, trimmed text. */
export const saysNothing = /^(?:[-?.*_/ ]*|tb[acd]|to be (?:confirmed|decided|advised|agreed)|n\/?k|not known|unknown|unclear|not clear|not sure|unsure|don'?t know|no idea|none (?:named|given|stated|recorded|found)|not (?:named|given|stated|recorded|completed|specified|found|provided|available)|blank|missing|to check|check|ask|to follow|awaited|awaiting(?: (?:reply|answer|confirmation))?)[.?]*$/;

/** Data that the register says is aggregate or anonymous, so that no patient can be known from it. Pseudonymised and de-identified data is neither. */
export const anonymousData = /\b(?:aggregated?|aggregate[- ]anonymised|anon(?:ymous|ymised|ymized|'d)?)\b(?! (?:where|if|before|after))|^(?:[a-z -]{0,40} )?counts?(?: only| of [a-z ]+)?[.]?$|^(?:appointments?|appt) (?:times?|counts?)[a-z ,]*$|\bno (?:patient|personal)(?: identifiable)? (?:data|information)\b|\bno (?:names|identifiers)\b|^(?:numbers|statistics|totals|rates)(?: only)?$/;

/** The columns that say what data it is. */
export const dataFields: readonly Field[] = ["data", "identifiability"];

/** An Article 6 basis as registers write it: "6(1)(e)", "Art 6.1.e", "6 1 (e)", "public task". */
export const article6 = /\b(?:art(?:icle|\.)? ?)?6 ?[(.]? ?1 ?[).]? ?[(.]? ?[a-f]\b|\b(?:art(?:icle|\.)? ?)6 ?\(? ?[a-f]\b|\bpublic task\b|\btask in the public interest\b|\blegitimate interests?\b|\bvital interests?\b/;

/** An Article 9 condition as registers write it: "9(2)(h)", "Art 9.2.h", "9 (h)". */
export const article9 = /\b(?:art(?:icle|\.)? ?)?9 ?[(.]? ?2 ?[).]? ?[(.]? ?[a-j]\b|\b(?:art(?:icle|\.)? ?)9 ?\(? ?[a-j]\b|\b9 ?\([a-j]\)/;
