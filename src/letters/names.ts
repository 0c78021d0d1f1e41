import type { LetterKind } from "../knowledge/letters.ts";
import type { Planned } from "./plan.ts";

/** The most characters of a name's part that comes from the register. Names stay well below 100 characters. */
const longest = 50;

/** The file name of every letter, in their order: the kind and the recipient in plain letters, digits and hyphens, so that no path and no
 *  reserved name can come of it; each name once, also where case does not count. */
export function fileNames(planned: readonly Planned[]): readonly string[] {
  const taken = new Set<string>();
  return planned.map((letter) => {
    const base = "recipient" in letter ? `${letter.kind}-${slug(letter)}` : letter.kind;
    let name = base;
    for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
    taken.add(name);
    return `${name}.docx`;
  });
}

function slug(letter: Extract<Planned, { readonly recipient: string | null }>): string {
  if (letter.recipient !== null) return plain(letter.recipient, "recipient");
  if (letter.kind === "enquiry-icb") return "not-named";
  const [first] = "entries" in letter ? letter.entries : letter.asked;
  return `not-named-${plain(first?.item.title ?? "", "no-title")}`;
}

function plain(text: string, otherwise: string): string {
  const letters = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const cut = letters.replace(/^-+/, "").slice(0, longest).replace(/-+$/, "");
  return cut === "" ? otherwise : cut;
}

/** The file name of a kind's template, in the folder of one's own and in ours. */
export function templateName(kind: LetterKind): string {
  return `${kind}.docx`;
}
