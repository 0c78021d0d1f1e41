import { maskNhsNumbers } from "../read/patient-identifier.ts";
import { decoded, escaped, spliced, tagsOf } from "./xml-tags.ts";
import type { Splice, Tag } from "./xml-tags.ts";

/** Elements that hold one text each, in pieces of their own formats. */
const wholes = new Set(["si", "comment", "threadedComment"]);

/** The XML of a list of texts with patient identifiers masked. A number that is spread over pieces of different formats is found, too: such a
 *  text loses its formats. */
export function maskTexts(xml: string): string {
  const splices: Splice[] = [];
  let pieces: { readonly from: number; readonly to: number }[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name === "t" || tag.name === "text") {
      if (tag.kind === "open" && tag.name === "t") open = tag;
      else if (tag.kind === "open") open ??= tag;
      else if (tag.kind === "close" && open?.name === tag.name) {
        pieces.push({ from: open.end, to: tag.start });
        open = null;
      }
    }
    if (tag.kind !== "close" || !wholes.has(tag.name)) continue;
    const whole = pieces.map(({ from, to }) => decoded(xml.slice(from, to))).join("");
    const masked = maskNhsNumbers(whole);
    if (masked !== whole) pieces.forEach(({ from, to }, i) => splices.push({ from, to, text: i === 0 ? escaped(masked) : "" }));
    pieces = [];
    open = null;
  }
  return spliced(xml, splices);
}

/** The XML with patient identifiers masked wherever text stands between two tags: of drawings, charts and a document's properties. */
export function maskAllTexts(xml: string): string {
  return xml.replace(/>([^<]*\d[^<]*)</g, (_, text: string) => `>${maskNhsNumbers(text)}<`);
}

/** What takes the place of each patient identifier in a sheet's name, by how it is written there: letters alone, so that every formula that names the
 *  sheet stays sound, no longer than the number, and one for each, so that no two sheets come to bear one name. */
export function maskedSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const numbers = new Set<string>();
  const note = (digits: string): string => {
    numbers.add(digits);
    return "";
  };
  for (const name of names) maskNhsNumbers(name, note);
  return new Map([...numbers].map((digits, i) => [digits, `removed${String.fromCharCode(65 + (i % 26))}`]));
}
