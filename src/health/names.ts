import { distance } from "fastest-levenshtein";
import { healthFinding } from "../knowledge/findings.ts";
import { dissolvedBody, formerNames, recipientSpellings, renamedScheme, saidToBeFormer } from "../knowledge/health/index.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { fold, nameKey, originalWords } from "../model/folded.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell, Field, Place } from "../model/register.ts";
import { Remembered } from "../model/remembered.ts";
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
  const seen = new NamesSeen();
  return [...written.values()].flatMap((later) => {
    const earlier = seen.sameAs(later);
    return earlier === undefined ? [] : [healthFinding(recipientSpellings, recipientSpellings.says, later.place, later.cell.address, { words: later.text, other: earlier.text, at: earlier.cell.address }, later.item)];
  });
}

/** Words that are often shortened, written out, and words that make no difference. */
const writtenOut: ReadonlyMap<string, string> = new Map(Object.entries({ nhse: "nhs england", icb: "integrated care board", pcn: "primary care network", uni: "university", univ: "university", hosp: "hospital", cc: "county council", ft: "foundation trust", comm: "community", med: "medical", ltd: "", limited: "", plc: "", llp: "", the: "", of: "" }));
const directions = new Set(["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "mid", "upper", "lower", "inner", "outer", "greater"]);

/** The names seen so far. Two are one recipient's when their words are the same, or when they have as many words and all but one are the same, and
 *  that one is nearly spelled alike. Names are kept under their words, and under all but one of them, so that a long register is not compared name by name. */
class NamesSeen {
  readonly #whole = new Map<string, Numbered>();
  readonly #butOne = new Map<string, (Numbered & { readonly word: string })[]>();
  #count = 0;

  /** The first name seen that is the same recipient's; the name given is then seen too. */
  sameAs(given: Written): Written | undefined {
    const { whole, butOne } = entriesOf(given.key);
    if (whole === "") return undefined;
    const name = { name: given, at: this.#count++ };
    const found: Numbered[] = [];
    const same = this.#whole.get(whole);
    if (same === undefined) this.#whole.set(whole, name);
    else found.push(same);
    for (const { word, key } of butOne) {
      const others = this.#butOne.get(key) ?? [];
      const near = others.find((other) => isNearly(other.word, word));
      if (near !== undefined) found.push(near);
      this.#butOne.set(key, others);
      others.push({ ...name, word });
    }
    return found.sort((a, b) => a.at - b.at)[0]?.name;
  }
}

/** What a name is kept under: all its words, and for each word that may be misspelt its first letter with all the others. */
type Entries = { readonly whole: string; readonly butOne: readonly { readonly word: string; readonly key: string }[] };

/** How many names are remembered with what they are kept under: many registers name the same recipients. */
const remembered = new Remembered<Entries>(2_000);

function entriesOf(name: string): Entries {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name).sort();
  const butOne = words.flatMap((word, i) => (word.length < shortestLikened || directions.has(word) || /\d/.test(word) ? [] : [{ word, key: `${word.charAt(0)} ${words.toSpliced(i, 1).join(" ")}` }]));
  const entries = { whole: [...new Set(words)].join(" "), butOne };
  remembered.set(name, entries);
  return entries;
}

type Numbered = { readonly name: Written; readonly at: number };

/** Shorter words than this are too often two words, not one misspelt. */
const shortestLikened = 6;

function isNearly(one: string, other: string): boolean {
  const far = Math.min(one.length, other.length) >= 9 ? 2 : 1;
  return one !== other && Math.abs(one.length - other.length) <= far && distance(one, other) <= far;
}

function wordsOf(key: string): string[] {
  return key.split(" ").flatMap((word) => (writtenOut.get(word) ?? word).split(" ")).filter((word) => word !== "");
}
