import { capabilities, finding } from "../knowledge/index.ts";
import type { Evidence, Finding, Origin, Purpose } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { Agreement } from "../model/items.ts";
import type { Scheme } from "../model/knowledge.ts";
import { fold } from "../model/folded.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { DecidedIn, Field } from "../model/register.ts";
import type { CauseId, Obligation, Use } from "../model/vocabulary.ts";
import { readUseWords } from "./claim.ts";
import type { Hold } from "./holds.ts";
import { matchSchemes } from "./match-schemes.ts";
import type { SchemeHit, SchemeIndex } from "./match-schemes.ts";
import { nearMiss } from "./near-miss.ts";
import { classifyObligation } from "./obligation.ts";
import { originOf } from "./origin.ts";
import { classifyUse } from "./use.ts";

/** A scheme that a row names, and in which column. */
export type NamedScheme = { readonly scheme: Scheme; readonly named: "title" | "recipient" | "purpose" };

/** A reviewer's decision on the use, beside what the program says. */
export type Decision = { readonly use: Use; readonly by: string; readonly on: Day; readonly reason: string | null; readonly programUse: Use; readonly decidedIn?: DecidedIn };

/** What the words of a row come to on a day: its use and its obligation, with everything that speaks for them. */
export type Statement = {
  readonly use: Use;
  readonly cause: CauseId | null;
  readonly obligation: Obligation;
  readonly ground: string | null;
  readonly schemes: readonly NamedScheme[];
  readonly purposes: readonly Purpose[];
  readonly evidence: readonly Evidence[];
  readonly holds: readonly Hold[];
  readonly decision: Decision | null;
  readonly isTreatingTrial: boolean;
  readonly origins: { readonly use: Origin; readonly obligation: Origin };
  readonly findings: readonly Finding[];
};

/** Finds the schemes that a row names, and asks it for its use and then for its obligation. */
export function classifyStatement(agreement: Agreement, index: SchemeIndex, asOf: Day): Statement {
  const { row, id } = agreement;
  const inTitle = schemesIn(agreement, "title", index);
  const inRecipient = schemesIn(agreement, "recipient", index);
  const inPurpose = schemesIn(agreement, "purpose", index);
  const answer = classifyUse(agreement, { title: inTitle, recipient: inRecipient, purpose: inPurpose });
  const findings: Finding[] = [];
  const decision = decisionOf(agreement, answer.use, findings);
  const use = decision?.use ?? answer.use;
  const duty = classifyObligation(agreement, inTitle, [...inRecipient, ...inPurpose], use, answer.purposes, asOf);
  const schemes = namedSchemes(inTitle, inRecipient, inPurpose);
  for (const { scheme, named } of schemes) {
    if (named === "title" && scheme.until !== null && scheme.until < asOf) findings.push(finding("scheme-ended", row.place, cellsOf(row, "title")[0]?.address ?? null, { scheme: scheme.name, until: dayInWords(scheme.until) }, id));
  }
  const near = schemes.length === 0 && agreement.title !== null ? nearMiss(index, agreement.title) : null;
  if (near !== null) findings.push(finding("scheme-near-miss", row.place, cellsOf(row, "title")[0]?.address ?? null, { text: agreement.title ?? "", scheme: near.name }, id));
  const setting = capabilities.find((capability) => capability.scheme !== null && schemes.some(({ scheme, named }) => named === "title" && scheme.id === capability.scheme));
  if (setting !== undefined) findings.push(finding("setting-among-agreements", row.place, cellsOf(row, "title")[0]?.address ?? null, { capability: setting.name }, id));
  return {
    use,
    cause: use === "needs-review" ? answer.cause : null,
    obligation: duty.obligation,
    ground: duty.ground,
    schemes,
    purposes: answer.purposes,
    evidence: [...answer.evidence, ...duty.evidence],
    holds: decision === null || decision.use === answer.use ? answer.holds : answer.holds.filter((hold) => hold.held === "case-by-case" || hold.held === "safeguarding" || hold.cause === "scheme-serves-care"),
    decision,
    isTreatingTrial: answer.isTreatingTrial,
    origins: {
      use: decision === null || agreement.decision === null ? originOf(answer.decidedBy) : { from: "reviewer", id: "reviewer-decision", cell: agreement.decision.cell.address },
      obligation: originOf(duty.decidedBy),
    },
    findings: [...findings, ...duty.findings],
  };
}

function decisionOf({ decision, row, id }: Agreement, programUse: Use, findings: Finding[]): Decision | null {
  if (decision === null) return null;
  const use = readUseWords(decision.cell.text);
  if (use === null) {
    findings.push(finding("decision-unreadable", row.place, decision.cell.address, { text: decision.cell.text.trim() }, id));
    return null;
  }
  return { use, by: decision.by, on: decision.day, reason: decision.reason, programUse, ...(decision.decidedIn === undefined ? {} : { decidedIn: decision.decidedIn }) };
}

function schemesIn(agreement: Agreement, field: "title" | "recipient" | "purpose", index: SchemeIndex): readonly SchemeHit[] {
  const confirms = (scheme: Scheme, matched: string): boolean => hasSecondSign(agreement, scheme, matched);
  return cellsOf(agreement.row, field).flatMap((cell) => matchSchemes(index, cell, confirms));
}

const signFields: readonly Field[] = ["title", "recipient", "purpose", "data", "otherParties", "notes", "reference", "legalBasis"];

/** An abbreviation with several meanings needs a second sign elsewhere in the row. Source: docs/how-it-decides.md, section 1. */
function hasSecondSign({ row }: Agreement, scheme: Scheme, matched: string): boolean {
  return hasSign(signFields.map((field) => textOf(row, field) ?? "").join(" \n "), scheme, matched);
}

/** Whether a text holds a second sign of a scheme beside the abbreviation that was matched. */
export function hasSign(text: string, scheme: Scheme, matched: string): boolean {
  return signsOf(scheme).test(fold(text).text.replaceAll(fold(matched).text, " "));
}

const known = new WeakMap<Scheme, RegExp>();

/** Any of a scheme's second signs, as words. A scheme without one is never confirmed. */
function signsOf(scheme: Scheme): RegExp {
  const made = known.get(scheme) ?? new RegExp(scheme.secondSigns.length === 0 ? "(?!)" : `(?<![a-z0-9])(?:${scheme.secondSigns.map((sign) => escapeRegExp(sign.toLowerCase())).join("|")})s?(?![a-z0-9])`);
  known.set(scheme, made);
  return made;
}

/** Whether a text can hold a second sign of any of a catalogue's schemes: it has the first word of one somewhere. Most references have none, and for
 *  them nobody need ask what they are a sign of. */
export function mayHoldSign(text: string, schemes: readonly Scheme[]): boolean {
  const begins = firstWords.get(schemes) ?? firstWordsOf(schemes);
  firstWords.set(schemes, begins);
  return begins.test(fold(text).text);
}

const firstWords = new WeakMap<readonly Scheme[], RegExp>();

function firstWordsOf(schemes: readonly Scheme[]): RegExp {
  const words = new Set(schemes.flatMap((scheme) => scheme.secondSigns).map((sign) => /^[^\s]*/.exec(sign.toLowerCase())?.[0] ?? ""));
  return new RegExp(words.size === 0 ? "(?!)" : [...words].map(escapeRegExp).join("|"));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function namedSchemes(inTitle: readonly SchemeHit[], inRecipient: readonly SchemeHit[], inPurpose: readonly SchemeHit[]): readonly NamedScheme[] {
  const named = new Map<string, NamedScheme>();
  const add = (hits: readonly SchemeHit[], where: NamedScheme["named"]): void => {
    for (const { scheme } of hits) if (!named.has(scheme.id)) named.set(scheme.id, { scheme, named: where });
  };
  add(inTitle, "title");
  add(inRecipient, "recipient");
  add(inPurpose, "purpose");
  return [...named.values()];
}
