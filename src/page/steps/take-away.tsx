import { formats } from "../../report/formats.ts";
import type { Format } from "../../report/formats.ts";
import type { Conductor } from "../conductor.ts";
import { Button } from "../parts/button.tsx";
import { Table } from "../parts/table.tsx";

/** What each format is good for. One that is new and has no words yet is offered by its name. */
const words: Partial<Readonly<Record<Format, { readonly name: string; readonly use: string }>>> = {
  html: { name: "Web page", use: "To read on a screen and to print." },
  docx: { name: "Word report", use: "To read, edit and sign." },
  markdown: { name: "Markdown", use: "To paste into the minutes of a meeting." },
  csv: { name: "CSV table", use: "To filter in Excel: a row for each agreement and action." },
  json: { name: "JSON", use: "The whole audit with all evidence, for other programs and for a comparison next quarter." },
};

/** The last step: everything that can be saved. */
export function TakeAwayStep({ conductor }: { readonly conductor: Conductor }) {
  const offered: readonly Format[] = formats.filter((format) => format !== "terminal");
  return (
    <>
      <h1 tabIndex={-1}>Take the result away</h1>
      <p>Files are made on this computer and saved where your browser saves downloads. They are the same as those that the dsa-audit command writes.</p>
      <Table caption="Reports" columns={["File", "What it is for", "Save it"]} rows={offered.map((format) => ({ key: format, cells: [<strong>{words[format]?.name ?? format.toUpperCase()}</strong>, words[format]?.use ?? "", <Button kind="secondary" small onClick={() => conductor.save(format)}>{`Save ${words[format]?.name ?? format.toUpperCase()}`}</Button>] }))} />
    </>
  );
}
