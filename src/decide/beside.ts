import type { RowNote } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { nameKey } from "../model/folded.ts";
import { chainOf, menuState, numberOf } from "../model/menu.ts";
import type { Menu } from "../model/menu.ts";
import type { Packs, Topic } from "../model/packs.ts";

/** What tells an agreement's topics: its title and the ids of the schemes that it names. */
type Named = { readonly title: string | null; readonly schemes: readonly string[] };

/** The topics that an agreement belongs to: by a known scheme, or by words in its title, unless words beside them say that it is something about it
 *  ("Evaluation of the shared care record"). */
export function topicsOf(item: Named, topics: readonly Topic[]): readonly Topic[] {
  const title = ` ${nameKey(item.title ?? "")} `;
  const says = (words: readonly string[]): boolean => words.some((word) => title.includes(` ${nameKey(word)} `));
  return topics.filter((topic) => !says(topic.unless) && (says(topic.words) || topic.schemes.some((id) => item.schemes.includes(id))));
}

/** Notes on a row that belongs to what a menu asks beside its lists, one for each menu that speaks of it: the chosen one, those it adds to, and
 *  those in force on the day. A look-alike of GP Connect that writes into the record bears a note too. */
export function besideNotes(item: Named, menu: Menu, packs: Packs, asOf: Day): readonly RowNote[] {
  const chosen = chainOf(menu, packs.menus);
  const standing = packs.menus.filter((entry) => menuState(entry, asOf) === "in-force" && !chosen.includes(entry));
  const notes = topicsOf(item, packs.topics).flatMap((topic) =>
    [...chosen, ...standing].flatMap((entry) =>
      entry.beside
        .filter((beside) => beside.topic === topic.id && (beside.asks !== null || chosen.includes(entry)))
        .map((beside): RowNote => ({ topic: topic.id, menu: entry.id, action: beside.printed ?? beside.like, text: besideText(entry, beside, topic, asOf) })),
    ),
  );
  const title = ` ${nameKey(item.title ?? "")} `;
  const lookalike = packs.lookalikes.find((entry) => entry.writesCoding && [entry.name, ...entry.aliases].some((name) => nameKey(name).includes(" ") && title.includes(` ${nameKey(name)} `)));
  return lookalike === undefined ? notes : [...notes, { topic: lookalike.id, menu: null, action: null, text: `This names ${lookalike.name}. It writes into the record, but it is not GP Connect, so it is outside the action on GP Connect coding. It is judged here as an agreement.` }];
}

function besideText(menu: Menu, beside: Menu["beside"][number], topic: Topic, asOf: Day): string {
  const name = topic.name;
  if (beside.asks === null) return `This is about ${name}. Whether the ${menu.name} asks anything about that could not be read. It is outside the lists of this audit.`;
  const number = beside.printed === null ? "" : `action ${numberOf(beside)} of `;
  const state = menuState(menu, asOf);
  const when = state === "perhaps" ? "" : `, which is ${state === "in-force" ? "" : "not "}in force on ${dayInWords(asOf)},`;
  return `This is about ${name}. It belongs to ${number}the ${menu.name}${when} and not to the lists of this audit. What that asks: ${beside.asks}`;
}
