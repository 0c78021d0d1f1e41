import Docxtemplater from "docxtemplater";
import type { DXT } from "docxtemplater";
import PizZip from "pizzip";
import { InputError } from "../model/input-error.ts";
import { pinZipDates } from "../pinned-zip.ts";
import { ink } from "./document.ts";
import { wordText } from "./text.ts";

/** What a template is filled with: texts, lists of entries that have fields of their own, and yes or no for what is kept or dropped. */
export type Fields = { readonly [name: string]: string | boolean | readonly Fields[] };

/** The fields that a template may hold: see `LetterField` in the knowledge. */
export type FieldSpec = { readonly name: string; readonly required?: true; readonly yesNo?: true; readonly of?: readonly FieldSpec[] };

/** A template: the name of its file, for messages, and its bytes. */
export type WordTemplate = { readonly name: string; readonly bytes: Uint8Array };

const whatToDo = "Open it in Word and correct the field. docs/letters.md lists the fields of each template; dsa-audit letters --templates-out DIR writes templates that work.";

/** A template checked against the fields that it may hold: it can be opened, every field in it is known, and none that it needs is missing.
 *  Throws an InputError that names the template and the field. */
export function checkedTemplate(template: WordTemplate, specs: readonly FieldSpec[]): WordTemplate {
  const { parts } = opened(template);
  const used = new Set<string>();
  for (const part of parts) checkPart(part, { scopes: [specs], list: "", keptBy: null }, template.name, used);
  for (const { path, isIn } of needed(specs, "")) {
    if (!used.has(path) && (isIn === "" || used.has(isIn))) throw new InputError(`The template lacks the field {${path.split(".").at(-1) ?? path}}${isIn === "" ? "" : ` between {#${isIn}} and {/${isIn}}`}. Without it the letter would not say what it must.`, { file: template.name }, "Add the field. docs/letters.md lists the fields of each template.");
  }
  return template;
}

/** A template filled in, as the bytes of a Word file. Texts go in as they are: neither XML nor fields in them are read. Gaps are highlighted.
 *  The same template and fields always give the same bytes. Throws an InputError where the template is not usable. */
export function filled(template: WordTemplate, fields: Fields): Uint8Array {
  const { document } = opened(template);
  try {
    document.render(clean(fields));
  } catch (cause) {
    throw unusable(template, cause);
  }
  const zip = document.getZip();
  for (const name of Object.keys(zip.files)) {
    if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) zip.file(name, withGaps(zip.file(name)?.asText() ?? ""));
  }
  return pinZipDates(zip.generate({ type: "uint8array", compression: "DEFLATE" }));
}

function opened(template: WordTemplate): { readonly document: Docxtemplater<PizZip>; readonly parts: readonly DXT.Part[] } {
  const parts: DXT.Part[] = [];
  const collector: DXT.Module = {
    name: "fields of the template",
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) => void parts.push(...(inspect?.postparsed ?? []).filter((part) => part.type === "placeholder")),
  };
  try {
    const document = new Docxtemplater(new PizZip(template.bytes), { paragraphLoop: true, linebreaks: false, errorLogging: false, modules: [collector], parser: byName, nullGetter: () => "", syntax: { changeDelimiterPrefix: null } });
    return { document, parts };
  } catch (cause) {
    throw unusable(template, cause);
  }
}

/** Looks a field up by its name and nothing else: no expressions, and nothing that every object inherits. */
function byName(tag: string): DXT.Parser {
  return { get: (scope: unknown): unknown => (typeof scope === "object" && scope !== null ? new Map<string, unknown>(Object.entries(scope)).get(tag.trim()) : undefined) };
}

/** Where in a template a field stands: the fields that are known there, the innermost list first; that list's name, empty outside lists; and
 *  the yes or no that may drop it, null where it is always kept. */
type Standing = { readonly scopes: readonly (readonly FieldSpec[])[]; readonly list: string; readonly keptBy: string | null };

function checkPart(part: DXT.Part, { scopes, list, keptBy }: Standing, file: string, used: Set<string>): void {
  const name = part.value.trim();
  const isPair = part.subparsed !== undefined;
  if (part.module === "rawxml") throw new InputError(`The template has {@${name}}, which would put the register's text into it as Word's own code.`, { file }, `Write {${name}} instead.`);
  const depth = scopes.findIndex((specs) => specs.some((spec) => spec.name === name));
  const spec = scopes[depth]?.find((entry) => entry.name === name);
  if (spec === undefined) throw new InputError(`The template has the field {${name}}${list === "" ? "" : ` between {#${list}} and {/${list}}`}, which is not known there.`, { file }, whatToDo);
  if (isPair && spec.of === undefined && spec.yesNo !== true) throw new InputError(`The template uses {#${name}} like a list, and it is a single text.`, { file }, `Write {${name}} instead. docs/letters.md lists the fields of each template.`);
  if (!isPair && (spec.of !== undefined || spec.yesNo === true)) throw new InputError(`The template has the field {${name}} on its own, and it ${spec.of === undefined ? "is a yes or no" : "is a list"}.`, { file }, `Put what is to be ${spec.of === undefined ? "kept or dropped" : "repeated"} between {#${name}} and {/${name}}.`);
  const repeats = spec.of !== undefined && part.inverted !== true;
  // A list may stand in its own yes or no ("anyWithdrawals" for "withdrawals"): it is dropped where there is nothing in it.
  const isKept = keptBy === null || keptBy.toLowerCase() === `any${name.toLowerCase()}`;
  if (isKept && (repeats || !isPair)) used.add(depth === 0 && list !== "" ? `${list}.${name}` : name);
  const inside: Standing = repeats ? { scopes: [spec.of, ...scopes], list: name, keptBy: null } : { scopes, list, keptBy: part.inverted === true ? `not ${name}` : name };
  for (const inner of part.subparsed ?? []) {
    if (inner.type === "placeholder") checkPart(inner, inside, file, used);
  }
}

/** The fields that a template needs, with the list that each stands in. */
function needed(specs: readonly FieldSpec[], isIn: string): readonly { readonly path: string; readonly isIn: string }[] {
  return specs.flatMap((spec) => [...(spec.required === true ? [{ path: isIn === "" ? spec.name : `${isIn}.${spec.name}`, isIn }] : []), ...needed(spec.of ?? [], spec.name)]);
}

/** Reads what docxtemplater found wrong, the first of several, as a sentence for whoever edits the template. */
function unusable({ name }: WordTemplate, cause: unknown): InputError {
  const { id, tag } = firstProblem(cause);
  const field = tag === null ? "a field" : `the field "${tag.slice(0, 60)}"`;
  const found = Object.entries(problems).find(([key]) => key === id)?.[1];
  if (found !== undefined) return new InputError(`The template cannot be used: ${found(field)}`, { file: name }, whatToDo, { cause });
  return new InputError(`The template is not a Word document (.docx) that can be read.`, { file: name }, "Save it as a Word document (.docx), not as a template (.dotx), a PDF or an older .doc.", { cause });
}

const problems: Readonly<Record<string, (field: string) => string>> = {
  unopened_tag: (field) => `${field} has no opening brace.`,
  unclosed_tag: (field) => `${field} has no closing brace.`,
  duplicate_open_tag: (field) => `${field} has two opening braces.`,
  duplicate_close_tag: (field) => `${field} has two closing braces.`,
  unclosed_loop: (field) => `${field} begins a list that does not end. It needs its {/…}.`,
  unopened_loop: (field) => `${field} ends a list that does not begin. It needs its {#…}.`,
  closing_tag_does_not_match_opening_tag: (field) => `${field} is closed by the name of another.`,
  unbalanced_loop_tags: (field) => `${field} begins inside a table and ends outside it, or the other way round.`,
  loop_position_invalid: (field) => `${field} begins inside a table and ends outside it, or the other way round.`,
  raw_xml_tag_should_be_only_text_in_paragraph: (field) => `${field} begins with @, which is not allowed.`,
};

function firstProblem(cause: unknown): { readonly id: string | null; readonly tag: string | null } {
  const properties = record(record(cause)["properties"]);
  const [first] = Array.isArray(properties["errors"]) ? (properties["errors"] as readonly unknown[]) : [];
  if (first !== undefined) return firstProblem(first);
  const text = (key: string): string | null => (typeof properties[key] === "string" ? properties[key] : null);
  return { id: text("id"), tag: text("xtag") ?? text("openingtag") };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function clean(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? wordText(value) : typeof value === "boolean" ? value : value.map(clean)]));
}

const run = /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
const gap = /(\[[^[\]]*\bfill in\b[^[\]]*\])/;

/** Puts a ground behind every gap, so that none is missed: a run that holds one is written as several. */
function withGaps(xml: string): string {
  return xml.replace(run, (whole: string, properties: string | undefined, text: string) => {
    if (!gap.test(text)) return whole;
    return text
      .split(gap)
      .filter((part) => part !== "")
      .map((part) => `<w:r>${gap.test(part) ? shaded(properties ?? "") : (properties ?? "")}<w:t xml:space="preserve">${part}</w:t></w:r>`)
      .join("");
  });
}

/** A run's properties with a ground, put where Word's order of properties asks for it. */
function shaded(properties: string): string {
  const inner = properties.replace(/^<w:rPr>|<\/w:rPr>$/g, "").replace(/<w:shd [^>]*\/>/, "");
  const at = inner.search(/<w:(?:fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/);
  const ground = `<w:shd w:val="clear" w:color="auto" w:fill="${ink.gap}"/>`;
  return `<w:rPr>${at < 0 ? inner + ground : inner.slice(0, at) + ground + inner.slice(at)}</w:rPr>`;
}
