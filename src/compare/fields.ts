import type { FieldChange } from "../model/comparison.ts";
import type { Entry } from "./entries.ts";

/** The fields of a row that say something else than before. Spaces and line breaks do not count, and neither does how a date is written. A
 *  column that was not recognised is known by its heading. */
export function fieldChanges(before: Entry, after: Entry): readonly FieldChange[] {
  const [old, now] = [byField(before), byField(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): readonly FieldChange[] => {
    const [was, is] = [old.get(name), now.get(name)];
    const field = (is ?? was)?.field ?? name;
    if (squeezed(was?.text) === squeezed(is?.text) || isSameDay(field, before, after)) return [];
    return [{ field, heading: is?.heading ?? was?.heading ?? "", before: cellText(was), after: cellText(is) }];
  });
}

type FieldText = { readonly field: string; readonly heading: string; readonly cell: string; readonly text: string };

function byField({ cells }: Entry): ReadonlyMap<string, FieldText> {
  const fields = new Map<string, FieldText>();
  for (const { field, heading, cell, text } of cells) {
    if (text.trim() === "") continue;
    const name = field === "other" ? `other: ${heading}` : field;
    const known = fields.get(name);
    fields.set(name, known === undefined ? { field, heading, cell, text: text.trim() } : { ...known, cell: `${known.cell},${cell}`, text: `${known.text}; ${text.trim()}` });
  }
  return fields;
}

function squeezed(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function isSameDay(field: string, before: Entry, after: Entry): boolean {
  if (field !== "start" && field !== "end" && field !== "review" && field !== "signed") return false;
  const was = before.dates?.[field] ?? null;
  return was !== null && was === after.dates?.[field];
}

function cellText(value: FieldText | undefined): FieldChange["before"] {
  return value === undefined ? null : { cell: value.cell, text: value.text };
}
