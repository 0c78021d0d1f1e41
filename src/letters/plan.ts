import { questionOfCause, questionOfHold } from "../knowledge/letters.ts";
import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting } from "../model/audit.ts";
import type { Held } from "../model/vocabulary.ts";

/** An agreement with what one action comes to for it. */
export type Entry = { readonly item: AuditedAgreement; readonly entry: ActionEntry };

/** A GP Connect setting with what one action comes to for it, or null where no action lists it but the contract requires it to be on. */
export type Change = { readonly item: AuditedSetting; readonly entry: ActionEntry | null };

/** An agreement that somebody is asked about, and what is not clear about it; no questions where the call asks about every agreement alike. */
export type Asked = { readonly item: AuditedAgreement; readonly questions: readonly string[] };

/** A letter before it is worded: who it goes to (null: the register does not say), and about what. */
export type Planned =
  | { readonly kind: "withdrawal-notice" | "proposal-reply"; readonly recipient: string | null; readonly entries: readonly Entry[] }
  | { readonly kind: "enquiry"; readonly recipient: string | null; readonly asked: readonly Asked[] }
  | { readonly kind: "enquiry-icb"; readonly recipient: string | null; readonly asked: readonly Asked[]; readonly everyAgreement: boolean }
  | { readonly kind: "gp-connect-change"; readonly changes: readonly Change[] };

/** The letters that an audit comes to, one a recipient and kind, in the order of the register. A notice of withdrawal has only what nothing
 *  holds back; what is held is asked about where the other party can settle it. */
export function planLetters(audit: Audit): readonly Planned[] {
  return [...byRecipient("withdrawal-notice", readyWithdrawals(audit)), ...byRecipient("proposal-reply", readyFreezes(audit)), ...enquiries(audit), ...changeRecord(audit)];
}

/** Every agreement with every action that it comes under. */
export function entriesOf({ agreements }: Audit): readonly Entry[] {
  return agreements.flatMap((item) => item.actions.map((entry) => ({ item, entry })));
}

/** What is listed to withdraw and held by nothing. Source: docs/how-it-decides.md: held is never presented as ready to do. */
export function readyWithdrawals(audit: Audit): readonly Entry[] {
  return entriesOf(audit).filter(({ entry }) => entry.outcome === "withdraw" && isReady(entry));
}

/** What is listed to freeze and held by nothing. */
export function readyFreezes(audit: Audit): readonly Entry[] {
  return entriesOf(audit).filter(({ entry }) => entry.outcome === "freeze" && isReady(entry));
}

/** What is listed to withdraw or freeze and must not be done yet. */
export function heldEntries(audit: Audit): readonly Entry[] {
  return entriesOf(audit).filter(({ entry }) => (entry.outcome === "withdraw" || entry.outcome === "freeze") && !isReady(entry));
}

function isReady({ held, holds }: ActionEntry): boolean {
  return held === null && holds.length === 0;
}

/** The settings that an action lists to switch off, ready or held, and those that are off though the contract requires them. */
export function changesOf({ gpConnect }: Audit): readonly Change[] {
  return gpConnect.flatMap((item): readonly Change[] => {
    const listed = item.actions.filter((entry) => entry.outcome === "switch-off").map((entry) => ({ item, entry }));
    return listed.length > 0 ? listed : item.required && item.enabled === false ? [{ item, entry: null }] : [];
  });
}

function changeRecord(audit: Audit): readonly Planned[] {
  const changes = changesOf(audit);
  return changes.length === 0 ? [] : [{ kind: "gp-connect-change", changes }];
}

/** What the other party is asked about an agreement because of what holds it or leaves it open. Nothing where the practice settles it itself:
 *  where any hold is of that kind, asking would suggest that the agreement may end. */
export function questionsAbout({ actions }: AuditedAgreement): readonly string[] {
  const open = actions.filter((entry) => entry.outcome === "review" || ((entry.outcome === "withdraw" || entry.outcome === "freeze") && !isReady(entry)));
  const settledInside = open.some((entry) => entry.holds.some((hold) => questionOfHold[hold] === null));
  if (settledInside) return [];
  const asked = open.flatMap((entry) => [causeQuestion(entry.cause), ...entry.holds.map((hold: Held) => questionOfHold[hold])]);
  return [...new Set(asked.filter((question) => question !== null))];
}

function causeQuestion(cause: string | undefined): string | null {
  return Object.entries(questionOfCause).find(([id]) => id === cause)?.[1] ?? null;
}

/** Whether the call in the chosen menu asks about every agreement: the call of 1 May 2026 and those that add to it. */
function asksAboutEvery(audit: Audit): readonly AuditedAgreement[] {
  const actions = new Set(entriesOf(audit).filter(({ entry }) => entry.cause === "review-of-every-agreement").map(({ entry }) => entry.action));
  return audit.agreements.filter((item) => item.actions.some((entry) => actions.has(entry.action) && entry.outcome === "review"));
}

function enquiries(audit: Audit): readonly Planned[] {
  const open = audit.agreements.map((item) => ({ item, questions: questionsAbout(item) })).filter(({ questions }) => questions.length > 0);
  const every = asksAboutEvery(audit);
  const partners = grouped(open.filter(({ item }) => !isIcb(item.recipient)), ({ item }) => item).map(({ recipient, of }): Planned => ({ kind: "enquiry", recipient, asked: of }));
  const icbs = grouped(open.filter(({ item }) => isIcb(item.recipient)), ({ item }) => item);
  const all = every.map((item) => ({ item, questions: questionsAbout(item) }));
  if (every.length === 0) return [...partners, ...icbs.map(({ recipient, of }): Planned => ({ kind: "enquiry-icb", recipient, asked: of, everyAgreement: false }))];
  const named = grouped(audit.agreements.filter((item) => isIcb(item.recipient)), (item) => item);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return [...partners, { kind: "enquiry-icb", recipient: only.recipient, asked: merged(all, open.filter(({ item }) => isIcb(item.recipient))), everyAgreement: true }];
  return [...partners, { kind: "enquiry-icb", recipient: null, asked: all, everyAgreement: true }, ...icbs.map(({ recipient, of }): Planned => ({ kind: "enquiry-icb", recipient, asked: of, everyAgreement: false }))];
}

function merged(all: readonly Asked[], more: readonly Asked[]): readonly Asked[] {
  const ids = new Set(all.map(({ item }) => item.id));
  return [...all, ...more.filter(({ item }) => !ids.has(item.id))];
}

function byRecipient(kind: "withdrawal-notice" | "proposal-reply", entries: readonly Entry[]): readonly Planned[] {
  return grouped(entries, ({ item }) => item).map(({ recipient, of }) => ({ kind, recipient, entries: of }));
}

/** Whether a recipient is an integrated care board alone, and not a partnership that one is part of. */
export function isIcb(recipient: string | null): boolean {
  return recipient !== null && /\bICB\b|\bintegrated care board\b/i.test(recipient) && !/[;,/&+]|\band\b/i.test(recipient.replace(/\([^)]*\)/g, ""));
}

/** Two ways to write one recipient: case, spaces, stops and what stands in brackets make no other, and a team of an integrated care board is
 *  that board. */
export function recipientKey(recipient: string): string {
  const plain = recipient.normalize("NFKC").toLowerCase().replace(/\([^)]*\)/g, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (plain === "") return recipient.trim().toLowerCase();
  return isIcb(recipient) ? plain.replace("integrated care board", "icb").replace(/^nhs /, "").replace(/\bicb\b.*$/, "icb") : plain;
}

/** The parties that a recipient names, where it names several. */
export function partiesOf(recipient: string): readonly string[] {
  return recipient.replace(/\([^)]*\)/g, " ").split(/[;,/&+\n]|\band\b|\bwith\b/i).map((part) => part.trim()).filter((part) => part !== "");
}

/** Whether the register says who the recipient is: a blank, a dash or a question mark does not. */
export function namedRecipient(recipient: string | null): string | null {
  return recipient !== null && /[\p{L}\p{N}]/u.test(recipient) && !/^\s*(?:n\/?a|tbc|tba|unknown|not known|none|various)\s*$/i.test(recipient) ? recipient : null;
}

/** What goes to one recipient together, each in the order of the register. Where the register names no recipient, each stands alone: there is
 *  no telling whether two are the same. Of several ways to write one recipient the shortest is shown. */
function grouped<T>(of: readonly T[], itemOf: (entry: T) => AuditedAgreement): readonly { readonly recipient: string | null; readonly of: readonly T[] }[] {
  const groups = new Map<string, { recipient: string | null; of: T[] }>();
  for (const entry of of) {
    const { recipient, id } = itemOf(entry);
    const named = namedRecipient(recipient);
    const key = named === null ? `\n${id}` : recipientKey(named);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { recipient: named, of: [entry] });
    else {
      known.of.push(entry);
      if (named !== null && known.recipient !== null && named.length < known.recipient.length) known.recipient = named;
    }
  }
  return [...groups.values()];
}
