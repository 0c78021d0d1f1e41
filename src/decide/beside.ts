import type { RowNote } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { nameKey } from "../model/folded.ts";
import { chainOf, menuState, numberOf } from "../model/menu.ts";
import type { Menu } from "../model/menu.ts";
import type { Packs, Topic } from "../model/packs.ts";
import { Remembered } from "../model/remembered.ts";

/** What tells an agreement's topics: its title and the ids of the schemes that it names. */
type Named = { readonly title: string | null; readonly schemes: readonly string[] };

/** The topics that an agreement belongs to: by a known scheme, or by words in its title, unless words beside them say that it is something about it
 *  ("Evaluation of the shared care record"). */
export function topicsOf(item: Named, topics: readonly Topic[]): readonly Topic[] {
  const byTitle = topicsByTitle(topics, item.title ?? "");
  return topics.filter((topic, i) => byTitle[i] === "yes" || (byTitle[i] === "not-said" && topic.schemes.some((id) => item.schemes.includes(id))));
}

/** What a title says of a topic: that it is about it, that it is about something beside it, or nothing. */
type Said = "yes" | "no" | "not-said";

/** How many titles are remembered with what they say of each topic: it is asked several times of every row. */
const mostTitles = 5_000;
const saidBy = new WeakMap<readonly Topic[], Remembered<readonly Said[]>>();

function topicsByTitle(topics: readonly Topic[], written: string): readonly Said[] {
  const known = saidBy.get(topics) ?? new Remembered<readonly Said[]>(mostTitles);
  saidBy.set(topics, known);
  const before = known.get(written);
  if (before !== undefined) return before;
  const title = ` ${nameKey(written)} `;
  const says = (words: readonly string[]): boolean => words.some((word) => title.includes(` ${nameKey(word)} `));
  const said = topics.map((topic): Said => (says(topic.unless) ? "no" : says(topic.words) ? "yes" : "not-said"));
  known.set(written, said);
  return said;
}

/** Notes on a row that belongs to what a menu asks beside its lists, one for each menu that speaks of it: the chosen one, those it adds to, and
 *  those in force on the day. A look-alike of GP Connect that writes into the record bears a note too. */
export function besideNotes(item: Named, menu: Menu, packs: Packs, asOf: Day): readonly RowNote[] {
  const topics = topicsOf(item, packs.topics);
  const notes = topics.length === 0 ? [] : notesOn(topics, menu, packs, asOf);
  const lookalike = lookalikeIn(item.title ?? "", packs.lookalikes);
  return lookalike === null ? notes : [...notes, { topic: lookalike.id, menu: null, action: null, text: `This names ${lookalike.name}. It writes into the record, but it is not GP Connect, so it is outside the action on GP Connect coding. It is judged here as an agreement.` }];
}

const namedBy = new WeakMap<Packs["lookalikes"], Remembered<Packs["lookalikes"][number] | null>>();

/** The look-alike of GP Connect that writes into the record and that a title names, or null. */
function lookalikeIn(written: string, lookalikes: Packs["lookalikes"]): Packs["lookalikes"][number] | null {
  const known = namedBy.get(lookalikes) ?? new Remembered<Packs["lookalikes"][number] | null>(mostTitles);
  namedBy.set(lookalikes, known);
  const before = known.get(written);
  if (before !== undefined) return before;
  const title = ` ${nameKey(written)} `;
  const found = lookalikes.find((entry) => entry.writesCoding && [entry.name, ...entry.aliases].some((name) => nameKey(name).includes(" ") && title.includes(` ${nameKey(name)} `))) ?? null;
  known.set(written, found);
  return found;
}

function notesOn(topics: readonly Topic[], menu: Menu, packs: Packs, asOf: Day): readonly RowNote[] {
  const chosen = chainOf(menu, packs.menus);
  const standing = packs.menus.filter((entry) => menuState(entry, asOf) === "in-force" && !chosen.includes(entry));
  return topics.flatMap((topic) =>
    [...chosen, ...standing].flatMap((entry) =>
      entry.beside
        .filter((beside) => beside.topic === topic.id && (beside.asks !== null || chosen.includes(entry)))
        .map((beside): RowNote => ({ topic: topic.id, menu: entry.id, action: beside.printed ?? beside.like, text: besideText(entry, beside, topic, asOf) })),
    ),
  );
}

function besideText(menu: Menu, beside: Menu["beside"][number], topic: Topic, asOf: Day): string {
  const name = topic.name;
  if (beside.asks === null) return `This is about ${name}. Whether the ${menu.name} asks anything about that could not be read. It is outside the lists of this audit.`;
  const number = beside.printed === null ? "" : `action ${numberOf(beside)} of `;
  const state = menuState(menu, asOf);
  const when = state === "perhaps" ? "" : `, which is ${state === "in-force" ? "" : "not "}in force on ${dayInWords(asOf)},`;
  return `This is about ${name}. It belongs to ${number}the ${menu.name}${when} and not to the lists of this audit. What that asks: ${beside.asks}`;
}
