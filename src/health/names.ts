import { distance } from "fastest-levenshtein";
import { healthFinding } from "../knowledge/findings.ts";
import { dissolvedBody, formerNames, recipientSpellings, renamedScheme, saidToBeFormer } from "../knowledge/health/index.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { fold, nameKey, originalWords } from "../model/folded.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell, Field, Place } from "../model/register.ts";
import type { CheckedAgreement } from "./subject.ts";

const bodyFields: readonly Field[] = ["recipient", "otherParties", "title"];

/** Names in a row that a body or a system no longer bears on the day. What has ended may keep its old names. */
export function checkFormerNames(item: CheckedAgreement, asOf: Day): readonly Finding[] {
  if (item.status === "expired" || item.status === "withdrawn") return [];
  const { row, id } = item.agreement;
  return bodyFields.flatMap((field) => cellsOf(row, field).map((cell) => ({ field, cell }))).flatMap(({ field, cell }) => {
    const text = fold(cell.text);
    if (saidToBeFormer.test(text.text)) return [];
    return formerNames.flatMap((former): readonly Finding[] => {
      if (former.of === "scheme" && field !== "title") return [];
      const found = (former.since ?? "") <= asOf ? former.match.exec(text.text) : null;
      if (found === null) return [];
      const words = `“${originalWords(text, found.index, found.index + found[0].length)}”`;
      const ended = former.since === null ? "is no more" : former.of === "body" ? `ended on ${dayInWords(former.since)}` : `was replaced on ${dayInWords(former.since)}`;
      const rule = former.of === "body" ? dissolvedBody : renamedScheme;
      return [healthFinding(rule, rule.says, row.place, cell.address, { words, name: former.name, ended, successor: former.successor }, id)];
    }).slice(0, 1);
  });
}

/** A recipient as it is first written, and where. */
type Written = { readonly text: string; readonly key: string; readonly cell: Cell; readonly place: Place; readonly item: string };

/** Recipients that look like one in two spellings: the later one is shown with the earlier. A cell may name several, one after a semicolon or on a line. Case, punctuation and plain plurals are no difference. */
export function checkSpellings(items: readonly CheckedAgreement[]): readonly Finding[] {
  const written = new Map<string, Written>();
  for (const { agreement } of items) {
    for (const { cell, text } of cellsOf(agreement.row, "recipient").flatMap((entry) => entry.text.split(/[;\n]/).map((part) => ({ cell: entry, text: part })))) {
      const key = nameKey(text);
      if (key !== "" && !written.has(key)) written.set(key, { text: text.replace(/\s+/g, " ").trim(), key, cell, place: agreement.row.place, item: agreement.id });
    }
  }
  const all = [...written.values()];
  // Names of one recipient have equal keys when written out, or the same number of words of which all but one are equal.
  return all.flatMap((later, i) => {
    const earlier = all.slice(0, i).find((other) => isSameName(other.key, later.key));
    return earlier === undefined ? [] : [healthFinding(recipientSpellings, recipientSpellings.says, later.place, later.cell.address, { words: later.text, other: earlier.text, at: earlier.cell.address }, later.item)];
  });
}

/** Words that are often shortened, written out, and words that make no difference. */
const writtenOut: Readonly<Record<string, string>> = { nhse: "nhs england", icb: "integrated care board", pcn: "primary care network", uni: "university", univ: "university", hosp: "hospital", cc: "county council", ft: "foundation trust", comm: "community", med: "medical", ltd: "", limited: "", plc: "", llp: "", the: "", of: "" };
const directions = new Set(["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "mid", "upper", "lower", "inner", "outer", "greater"]);

function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const rest = (own: readonly string[], theirs: readonly string[]): readonly string[] => own.filter((word) => !theirs.includes(word));
  const [onlyA, onlyB] = [rest(a, b), rest(b, a)];
  if (onlyA.length === 0 && onlyB.length === 0) return a.length > 0;
  const [wordA = "", wordB = ""] = [onlyA[0], onlyB[0]];
  if (onlyA.length !== 1 || onlyB.length !== 1 || a.length !== b.length || wordA[0] !== wordB[0]) return false;
  if (directions.has(wordA) || directions.has(wordB) || /\d/.test(wordA + wordB)) return false;
  const shorter = Math.min(wordA.length, wordB.length);
  return shorter >= 6 && distance(wordA, wordB) <= (shorter >= 9 ? 2 : 1);
}

function wordsOf(key: string): readonly string[] {
  return key.split(" ").flatMap((word) => (writtenOut[word] ?? word).split(" ")).filter((word) => word !== "");
}
