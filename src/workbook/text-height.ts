/** The height in points for a text in a column: a unit of width is 7 pixels in Excel, and a character of Arial about 0.65 pixels a point of
 *  its size, with room for words that wrap early. At most what Excel allows a row. */
export function heightOf(text: string, width: number, size: number): number {
  const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * size * 0.65) / Math.max(width * 7 - 18, 20))), 0);
  return Math.min(409, lines * size * 1.35 + 4);
}
