import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { PracticeRecord } from "../../model/portfolio.ts";
import { tableNames, tables } from "../../portfolio/index.ts";
import type { TableValue } from "../../portfolio/index.ts";
import { csvRecord } from "../../report/csv-record.ts";

/** How many characters are gathered before they are written. */
const chunk = 1_000_000;

/** Writes the tidy tables as CSV and as JSON Lines, a practice at a time, beside their places; `finish` puts them there, `giveUp` takes away what was
 *  begun. CSV has formula-like texts made safe; JSON Lines have them as they are. */
export function startTables(folder: string): { readonly add: (record: PracticeRecord) => void; readonly finish: () => void; readonly giveUp: () => void } {
  mkdirSync(folder, { recursive: true });
  const files = tableNames.map((name) => {
    const table = tables[name];
    const csv = startFile(join(folder, `${name}.csv`));
    csv.write(`\ufeff${csvRecord(table.columns.map((column) => column.name))}`);
    return { table, keys: table.columns.map((column) => JSON.stringify(column.name)), csv, lines: startFile(join(folder, `${name}.ndjson`)) };
  });
  return {
    add: (record) => {
      for (const { table, keys, csv, lines } of files) {
        for (const row of table.rowsOf(record)) {
          csv.write(csvRecord(row));
          lines.write(line(keys, row));
        }
      }
    },
    finish: () => files.forEach(({ csv, lines }) => [csv, lines].forEach((file) => file.finish())),
    giveUp: () => files.forEach(({ csv, lines }) => [csv, lines].forEach((file) => file.giveUp())),
  };
}

function line(keys: readonly string[], row: readonly TableValue[]): string {
  return `{${row.map((value, i) => `${keys[i] ?? ""}:${JSON.stringify(value)}`).join(",")}}\n`;
}

function startFile(path: string): { readonly write: (text: string) => void; readonly finish: () => void; readonly giveUp: () => void } {
  const temporary = `${path}.part`;
  const file = openSync(temporary, "w");
  let gathered = "";
  const flush = (): void => {
    writeSync(file, gathered);
    gathered = "";
  };
  return {
    write: (text) => {
      gathered += text;
      if (gathered.length >= chunk) flush();
    },
    finish: () => {
      flush();
      closeSync(file);
      renameSync(temporary, path);
    },
    giveUp: () => {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}
