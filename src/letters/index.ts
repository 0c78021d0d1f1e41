import { letterKinds, letters } from "../knowledge/letters.ts";
import type { LetterKind } from "../knowledge/letters.ts";
import type { Audit } from "../model/audit.ts";
import { checkedTemplate, filled } from "../word/fill.ts";
import type { WordTemplate } from "../word/fill.ts";
import { checklistFields, fieldsOf } from "./fields.ts";
import { fileNames, templateName } from "./names.ts";
import { planLetters } from "./plan.ts";
import { ownTemplate } from "./templates.ts";

/** A Word file to write: its name, without a folder, and its bytes. */
export type LetterFile = { readonly name: string; readonly bytes: Uint8Array };

/** One's own templates in place of ours, by their file names; a kind that has none takes ours. */
export type Templates = ReadonlyMap<string, Uint8Array>;

/** The file names that templates may have. */
export const templateNames: readonly string[] = letterKinds.map(templateName);

/** The checklist and the letters that an audit comes to, as Word files. The same audit and templates always give the same bytes. Throws an
 *  InputError that names the template and the field where a template cannot be used; every one of them is checked, also those that are not
 *  needed this time. */
export async function writeLetters(audit: Audit, own: Templates): Promise<readonly LetterFile[]> {
  const templates = new Map<LetterKind, WordTemplate>();
  for (const kind of letterKinds) templates.set(kind, checkedTemplate(await templateFor(kind, own), letters[kind].fields));
  const fill = (kind: LetterKind, fields: Parameters<typeof filled>[1]): Uint8Array => {
    const template = templates.get(kind);
    if (template === undefined) throw new Error(`there is no template for ${kind}`);
    return filled(template, fields);
  };
  const planned = planLetters(audit);
  const files = fileNames(planned);
  const named = planned.map((letter, i) => ({ letter, file: files[i] ?? "" }));
  return [
    { name: templateName("meeting-checklist"), bytes: fill("meeting-checklist", checklistFields(audit, named)) },
    ...named.map(({ letter, file }) => ({ name: file, bytes: fill(letter.kind, fieldsOf(audit, letter)) })),
  ];
}

/** Our own templates as Word files, to edit. */
export async function ownTemplates(): Promise<readonly LetterFile[]> {
  return Promise.all(letterKinds.map(ownTemplate));
}

async function templateFor(kind: LetterKind, own: Templates): Promise<WordTemplate> {
  const bytes = own.get(templateName(kind));
  return bytes === undefined ? ownTemplate(kind) : { name: templateName(kind), bytes };
}
