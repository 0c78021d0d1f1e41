import { capabilities, heldWords, outcomeWords, purposeKindWords } from "../knowledge/index.ts";
import { companyEndings, daysToAnswer, effectWords, flowSwitches, gaps, heldForRecipient, letters, letterWords, neededToReconsider, publicBody, questionsToAll } from "../knowledge/letters.ts";
import type { LetterKind } from "../knowledge/letters.ts";
import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting } from "../model/audit.ts";
import { addDays, dayInWords } from "../model/day.ts";
import type { Field } from "../model/register.ts";
import type { Fields } from "../word/fill.ts";
import { shortened } from "../word/index.ts";
import { changesOf, entriesOf, heldEntries, namedRecipient, partiesOf, readyFreezes, readyWithdrawals, recipientKey } from "./plan.ts";
import type { Asked, Change, Entry, Planned } from "./plan.ts";

/** A letter with the name of its file. */
export type Named = { readonly letter: Planned; readonly file: string };

/** The longest text of the register that a letter repeats. */
const longest = 300;

/** What a letter's template is filled with. */
export function fieldsOf(audit: Audit, letter: Planned): Fields {
  switch (letter.kind) {
    case "withdrawal-notice":
      return { ...toRecipient(audit, letter.recipient, letter.entries.map(({ item }) => item)), cautions: texts([...standing(audit), ...cautionsOf(letter.entries)]), effective: gaps.effective, agreements: letter.entries.map(({ item }) => ({ ...agreementFields(audit, item, letter.recipient), term: gaps.term, retention: said(item, "retention") })), ...heldWith(audit, letter.recipient) };
    case "proposal-reply":
      return { ...toRecipient(audit, letter.recipient, letter.entries.map(({ item }) => item)), cautions: texts([...standing(audit), ...cautionsOf(letter.entries)]), agreements: letter.entries.map(({ item }) => agreementFields(audit, item, letter.recipient)), anyCare: letter.entries.some(({ item }) => item.use !== "secondary-use" && item.use !== "no-patient-data"), needed: texts(neededToReconsider), ...heldWith(audit, letter.recipient) };
    case "enquiry":
      return { ...toRecipient(audit, letter.recipient, letter.asked.map(({ item }) => item)), cautions: texts(standing(audit)), agreements: letter.asked.map(({ item, questions }) => ({ ...agreementFields(audit, item, letter.recipient), questions: texts(questions) })), questions: texts(questionsToAll) };
    case "enquiry-icb":
      return { ...toRecipient(audit, letter.recipient, icbItems(letter)), recipient: shortened(letter.recipient ?? gaps.icb, longest), cautions: texts(standing(audit)), everyAgreement: letter.everyAgreement, agreements: letter.asked.map(({ item, questions }) => ({ ...agreementFields(audit, item, letter.recipient), anyQuestions: questions.length > 0, questions: texts(questions) })), questions: texts(questionsToAll) };
    case "gp-connect-change":
      return { ...common(audit), cautions: texts(standing(audit)), changes: letter.changes.map(changeFields) };
    default:
      return letter satisfies never;
  }
}

/** The agreements whose contact is the ICB's own: not those of others, which the letter asks about too. */
function icbItems({ recipient, asked }: { readonly recipient: string | null; readonly asked: readonly Asked[] }): readonly AuditedAgreement[] {
  return recipient === null ? [] : asked.map(({ item }) => item).filter((item) => item.recipient !== null && recipientKey(item.recipient) === recipientKey(recipient));
}

/** What the checklist is filled with: everything to decide, each with the letter that carries it out. */
export function checklistFields(audit: Audit, named: readonly Named[]): Fields {
  const withdrawals = readyWithdrawals(audit);
  const freezes = readyFreezes(audit);
  const changes = changesOf(audit);
  const held = heldEntries(audit);
  const reviews = [...entriesOf(audit), ...audit.gpConnect.flatMap((item) => item.actions.map((entry) => ({ item, entry })))].filter(({ entry }) => entry.outcome === "review");
  const fileOf = (kind: LetterKind, id: string): string => named.find(({ letter }) => letter.kind === kind && idsOf(letter).includes(id))?.file ?? "none";
  const enquiryOf = (id: string): string => named.filter(({ letter }) => (letter.kind === "enquiry" || letter.kind === "enquiry-icb") && idsOf(letter).includes(id)).map(({ file }) => file).join(", ") || letterWords.nobodyAsked;
  return {
    ...common(audit),
    cautions: texts(standing(audit)),
    anyWithdrawals: withdrawals.length > 0,
    withdrawals: withdrawals.map((row) => ({ ...decisionFields(audit, row), letter: fileOf("withdrawal-notice", row.item.id), step: stepInShort(), effect: row.entry.cautions.length > 0 ? effectWords.withdrawWithCare : effectWords.withdraw, back: effectWords.backFromWithdrawal })),
    flows: Object.entries(flowSwitches).map(([system, flow]) => ({ system, path: flow === null ? letterWords.noSwitch : `${flow.path}.`, off: flow?.off ?? "", back: flow?.back ?? "" })),
    anyFreezes: freezes.length > 0,
    freezes: freezes.map((row) => ({ ...decisionFields(audit, row), letter: fileOf("proposal-reply", row.item.id), effect: effectWords.freeze, back: effectWords.backFromFreeze })),
    anyChanges: changes.length > 0,
    changes: changes.map((change) => ({ title: nameOf(change.item), recipient: letterWords.setting, row: placeOf(change.item), action: change.entry === null ? letterWords.contract : actionName(audit, change.entry), cautions: texts(change.entry?.cautions ?? []), instruction: instructionOf(change), letter: fileOf("gp-connect-change", change.item.id) })),
    anyHeld: held.length > 0,
    held: held.map((row) => ({ ...decisionFields(audit, row), why: `${sentence(outcomeWords[row.entry.outcome].label)}, held: ${row.entry.holds.map((hold) => `${heldWords[hold].label}. ${heldWords[hold].means}`).join(" ")}`, settle: row.entry.settle ?? "", letter: enquiryOf(row.item.id) })),
    anyReviews: reviews.length > 0,
    reviews: reviews.map((row) => ({ ...decisionFields(audit, row), settle: row.entry.settle ?? "", letter: "purposes" in row.item ? enquiryOf(row.item.id) : letterWords.nobodyAsked })),
    anyLetters: named.length > 0,
    letters: named.map(({ letter, file }) => ({ file, what: letters[letter.kind].title, recipient: "recipient" in letter ? (letter.recipient === null ? (letter.kind === "enquiry-icb" ? gaps.icb : gaps.recipient) : shortened(letter.recipient, longest)) : letterWords.practiceItself })),
  };
}

/** The step that ends a flow in each clinical system, those without a source together. */
function stepInShort(): string {
  const known = Object.entries(flowSwitches).flatMap(([system, flow]) => (flow === null ? [] : [`in ${system}, ${flow.step}`]));
  const unknown = Object.entries(flowSwitches).flatMap(([system, flow]) => (flow === null ? [system] : []));
  return `${known.join("; ")}. For ${unknown.join(" and ")} it was not found in public sources: ask the supplier.`;
}

function idsOf(letter: Planned): readonly string[] {
  switch (letter.kind) {
    case "withdrawal-notice":
    case "proposal-reply":
      return letter.entries.map(({ item }) => item.id);
    case "enquiry":
    case "enquiry-icb":
      return letter.asked.map(({ item }) => item.id);
    case "gp-connect-change":
      return letter.changes.map(({ item }) => item.id);
    default:
      return letter satisfies never;
  }
}

function common({ practice, asOf, menu }: Audit): Fields {
  return { practice: practice.name ?? gaps.practice, ods: practice.ods ?? gaps.ods, date: dayInWords(asOf), menu: menu.title, draft: letterWords.draft };
}

function toRecipient(audit: Audit, recipient: string | null, items: readonly AuditedAgreement[]): Fields {
  const contacts = [...new Set(items.map((item) => textOf(item, "contact")).filter((text) => text !== null))];
  return { ...common(audit), recipient: shortened(recipient ?? gaps.recipient, longest), contact: contacts.length === 1 ? (contacts[0] ?? gaps.contact) : gaps.contact, sender: gaps.sender, signatory: gaps.signatory, answerBy: dayInWords(addDays(audit.asOf, daysToAnswer)) };
}

/** How the menu stands on the day, in the draft's box: nobody should send a letter under a menu that is over without knowing it. */
function standing({ menu }: Audit): readonly string[] {
  return [...(menu.note === null ? [] : [menu.note]), ...menu.warnings];
}

function cautionsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ item, entry }) => entry.cautions.map((caution) => `${nameOf(item)}: ${caution}`)))];
}

function agreementFields(audit: Audit, item: AuditedAgreement, recipient: string | null): Fields {
  const { start, signed } = item.dates;
  return {
    title: titleFor(audit, item, recipient),
    reference: said(item, "reference"),
    since: start !== null ? dayInWords(start) : signed !== null ? dayInWords(signed) : gaps.started,
    signed: signed === null ? gaps.unsaid : dayInWords(signed),
    uses: [...new Set(item.purposes.filter((purpose) => purpose.kind !== "other").map((purpose) => purposeKindWords[purpose.kind].label))].join(", ") || gaps.unsaid,
    row: placeOf(item),
  };
}

/** An agreement's title as a letter may show it: without the name of a company that is not the letter's own recipient. */
function titleFor({ agreements }: Audit, item: AuditedAgreement, recipient: string | null): string {
  const title = ` ${recipientKey(item.title ?? "")} `;
  const own = ` ${recipientKey(recipient ?? "")} `;
  const companies = agreements.flatMap((other) => partiesOf(namedRecipient(other.recipient) ?? "")).filter((party) => !publicBody.test(party)).map((party) => shortName(recipientKey(party)));
  return companies.some((name) => name.length > 2 && title.includes(` ${name} `) && !own.includes(` ${name} `)) ? `${letterWords.otherParty}: ${placeOf(item)}` : nameOf(item);
}

/** A company's name without its endings, such as Ltd, as long as a name is left. */
function shortName(key: string): string {
  const shorter = key.replace(companyEndings, "");
  return shorter === key ? key : shortName(shorter);
}

/** The agreements with the same recipient that are listed and held, which a letter names so that nobody takes them for ended. */
function heldWith(audit: Audit, recipient: string | null): Fields {
  const held = recipient === null ? [] : heldEntries(audit).filter(({ item }) => item.recipient !== null && recipientKey(item.recipient) === recipientKey(recipient));
  return { anyHeld: held.length > 0, held: held.map(({ item, entry }) => ({ title: titleFor(audit, item, recipient), why: entry.holds.map((hold) => heldForRecipient[hold]).join(" ") })) };
}

function decisionFields(audit: Audit, { item, entry }: { readonly item: AuditedAgreement | AuditedSetting; readonly entry: ActionEntry }): Fields {
  const recipient = "setting" in item ? letterWords.setting : (namedRecipient(item.recipient) ?? gaps.recipient);
  return { title: nameOf(item), recipient: shortened(recipient, longest), row: placeOf(item), action: actionName(audit, entry), cautions: texts(entry.cautions) };
}

function changeFields({ item, entry }: Change): Fields {
  const product = capabilities.find((capability) => capability.id === item.capability);
  return {
    title: nameOf(item),
    product: product?.name ?? gaps.unsaid,
    row: placeOf(item),
    now: item.enabled === null ? gaps.unsaid : item.enabled ? "on" : "off",
    instruction: instructionOf({ item, entry }),
    why: texts(entry === null ? [effectWords.doNotBecause] : entry.reasons),
    where: Object.entries(product?.switches ?? {}).map(([system, place]) => ({ system, path: place === null ? letterWords.noSwitch : `${place.path}: ${place.shows}` })),
    who: effectWords.who,
    patients: product?.ifOff.patients ?? gaps.unsaid,
    partners: product?.ifOff.partners ?? gaps.unsaid,
    back: effectWords.changeBack,
  };
}

/** What to do with a setting. Where the contract holds it, the words that must not be missed. */
function instructionOf({ item, entry }: Change): string {
  if (entry === null) return `${effectWords.switchOn}. It is off, and the GP contract requires it to be on.`;
  if (entry.held !== null) return `${effectWords.doNot}. ${item.required ? effectWords.doNotBecause : entry.holds.map((hold) => heldWords[hold].means).join(" ")}`;
  return `${effectWords.switchOff}.`;
}

function actionName({ menu }: Audit, { action }: ActionEntry): string {
  const found = menu.actions.find((entry) => entry.action === action);
  return `Action ${action}${found === undefined ? "" : `: ${found.title}`}`;
}

/** Text of a row's field, several columns joined, or null where the register is silent. */
function textOf({ row }: AuditedAgreement, field: Field): string | null {
  const text = row.filter((cell) => cell.field === field).map((cell) => cell.text.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)).join("; ");
  return text === "" ? null : shortened(text.replace(/\s+/g, " "), longest);
}

function said(item: AuditedAgreement, field: Field): string {
  return textOf(item, field) ?? gaps.unsaid;
}

function nameOf(item: AuditedAgreement | AuditedSetting): string {
  const text = ("setting" in item ? item.setting : (item.title ?? "")).replace(/\s+/g, " ").trim();
  return text === "" ? letterWords.silentTitle : shortened(text, longest);
}

function placeOf({ cell }: AuditedAgreement | AuditedSetting): string {
  return `${cell.sheet.trim()}, row ${cell.row}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function texts(of: readonly string[]): readonly Fields[] {
  return of.map((text) => ({ text }));
}
