import { declinedWords, frozenWords } from "../knowledge/index.ts";
import type { Recognisable } from "../match-items.ts";
import type { ComparedItem, OutcomeState } from "../model/comparison.ts";
import type { SavedAgreement, SavedAudit, SavedSetting } from "../model/saved-audit.ts";

/** What an action comes to for an item, with the matching action of 17 June 2024, by which actions of two menus are told to be the same. */
export type State = OutcomeState & { readonly like: number | null };

/** An item of a finished audit as a comparison sees it. `dates`, `decision` and `schemes` are empty for a GP Connect setting. */
export type Entry = Recognisable & {
  readonly compared: ComparedItem;
  readonly cells: SavedAgreement["row"];
  readonly dates: SavedAgreement["dates"] | null;
  readonly decision: SavedAgreement["decision"];
  readonly schemes: readonly string[];
  readonly evidence: SavedAgreement["evidence"];
  readonly duties: readonly string[];
  readonly states: readonly State[];
  /** Whether the register or a reviewer says of a proposal that it is frozen, or that it was declined. */
  readonly heldBack: "frozen" | "declined" | null;
};

/** The agreements and the settings of an audit, in the order of the register. */
export function entriesOf(audit: SavedAudit): { readonly agreements: readonly Entry[]; readonly gpConnect: readonly Entry[] } {
  const fingerprints = new Map(audit.sources.map(({ file, sha256 }) => [file, sha256]));
  const likes = new Map(audit.menu.actions.map(({ action, like }) => [action, like]));
  const shared = (item: SavedAgreement | SavedSetting): Pick<Entry, "key" | "reference" | "row" | "cells" | "evidence" | "duties" | "states"> => ({
    key: item.key ?? `${fingerprints.get(item.cell.file) ?? ""}!${item.id}`,
    reference: textOf(item, "reference"),
    row: item.row.filter(({ text }) => text.trim() !== "").map(({ field, heading, text }) => `${field === "other" ? heading : field}\t${text.trim()}`).join("\n"),
    cells: item.row,
    evidence: item.evidence,
    duties: item.duties ?? [],
    states: item.actions.map(({ action, outcome, held, holds }) => ({ action, outcome, holds: holds ?? (held === null ? [] : [held]), like: likes.get(action) ?? null })),
  });
  return {
    agreements: audit.agreements.map((item) => {
      const { title: name, recipient, use, obligation, status, id, cell } = item;
      const own = shared(item);
      const schemes = item.schemes.map((scheme) => scheme.id);
      const known = item.schemes.find((scheme) => scheme.named === "title")?.id ?? null;
      return { ...own, name, recipient, known, knownIsEnough: false, compared: { kind: "agreement", id, cell, reference: own.reference, name, recipient, use, obligation, status, capability: null, enabled: null }, dates: item.dates, decision: item.decision, schemes, heldBack: heldBackBy(item) };
    }),
    gpConnect: audit.gpConnect.map((item) => {
      const { setting: name, use, capability, enabled, id, cell } = item;
      const own = shared(item);
      return { ...own, name, recipient: null, known: capability === "unknown" ? null : capability, knownIsEnough: true, compared: { kind: "gp-connect", id, cell, reference: own.reference, name, recipient: null, use, obligation: null, status: null, capability, enabled }, dates: null, decision: null, schemes: [], heldBack: null };
    }),
  };
}

/** What is said of a proposal besides what the audit makes of it: in its status, in the reason of a reviewer's decision, and in the column of an annotated
 *  workbook for the day on which it was done. */
function heldBackBy(item: SavedAgreement): Entry["heldBack"] {
  const says = (words: typeof frozenWords | typeof declinedWords, text: string | null): boolean => text !== null && words.says.test(text.toLowerCase()) && !words.unless.test(text.toLowerCase());
  const reason = item.decision?.reason ?? null;
  if (says(declinedWords, reason)) return "declined";
  return says(frozenWords, textOf(item, "status")) || says(frozenWords, reason) || (item.record?.done ?? null) !== null ? "frozen" : null;
}

function textOf({ row }: SavedAgreement | SavedSetting, field: string): string | null {
  const text = row.filter((cell) => cell.field === field).map((cell) => cell.text.trim()).filter((part) => part !== "").join("; ");
  return text === "" ? null : text;
}
