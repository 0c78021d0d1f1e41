/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

/** The A1 address of a cell, its row and column from 1. */
export function addressOf(column: number, row: number): string {
  return columnLetters(column) + String(row);
}

const known: string[] = [];

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
