/** How a text for a screen looks: whether colours may be used, and how wide the screen is, in characters. */
export type View = { readonly colour: boolean; readonly width: number };

// eslint-disable-next-line no-control-regex -- colour codes are what is looked for
const colourCode = /\u001b\[\d+m/g;

/** A text in lines no longer than the width, broken at spaces; lines after the first begin with the indent. Colour codes take no room. */
export function wrapped(text: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const next = line === "" ? word : `${line} ${word}`;
    if (next.replace(colourCode, "").length > width && line.trim() !== "") {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = next;
  }
  return [...lines, line];
}

/** Text of the register made safe for a terminal: control characters, which could move the cursor or change colours, become spaces. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").replace(/\s+/g, " ").trim();
}

/** A width that a report can be set in, whatever the terminal says. */
export function readableWidth(width: number): number {
  return Math.max(60, Math.min(width, 200));
}
