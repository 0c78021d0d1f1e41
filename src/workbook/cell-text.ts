/** The most characters that Excel takes in a cell. */
const mostCharacters = 32_767;

/** What stands at the end of a text that did not fit into a cell. */
const cutMark = " … [cut here: a cell of Excel holds no more]";

// What XML cannot hold: control characters but tab and line feed, halves of a pair, and the two that are no characters.
// eslint-disable-next-line no-control-regex -- these are the very characters to take out
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell can hold it: line ends as Excel has them, no characters that XML forbids, no words that Excel would take for an escaped
 *  character, and with a mark at its end where it is longer than a cell can be. */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(illegal, "").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  if (clean.length <= mostCharacters) return clean;
  // The cut must not leave half of a pair, which would be no character.
  return `${clean.slice(0, mostCharacters - cutMark.length).replace(/[\ud800-\udbff]$/, "")}${cutMark}`;
}

/** A text of ours that no spreadsheet program takes for a formula, also after somebody has edited the cell or saved the sheet as CSV. */
export function harmlessText(text: string): string {
  return cellText(looksLikeFormula(text) ? `'${text}` : text);
}

/** Whether a program that reads the text from a CSV file would run it. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(text);
}
