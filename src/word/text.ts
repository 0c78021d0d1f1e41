/** Characters that would reorder the text around them, hide in it or mark up nothing: they can make a word read as another. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as Word can hold it: what XML forbids (control characters, halves of characters) is taken out, and so are the marks that turn the
 *  direction of the text around them. Line breaks and tabs become spaces. */
export function wordText(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(invisible, "")
    .replace(/\p{Cc}+/gu, " ");
}

/** Text no longer than `most` characters, an ellipsis at its end where something was left out. Never cuts a character in half. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s+\S{0,20}$/, "")}…`;
}
