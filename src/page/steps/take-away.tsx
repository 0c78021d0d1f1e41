import { formats } from "../../report/formats.ts";
import type { Format } from "../../report/formats.ts";
import type { Conductor } from "../conductor.ts";
import { Button } from "../parts/button.tsx";
import { Inset } from "../parts/notice.tsx";
import { Table } from "../parts/table.tsx";
import type { State } from "../state.ts";

/** A file to take away: its name, what it is for, and what the conductor calls it. */
type Offer = { readonly what: Format | "letters"; readonly name: string; readonly use: string };

/** What each format is for, in the order in which they are offered. One that is new and has no words yet comes last, by its name. */
const words: Partial<Readonly<Record<string, Omit<Offer, "what">>>> = {
  docx: { name: "Word report", use: "To read, edit and sign." },
  html: { name: "HTML report", use: "To read in a browser, to send on or to put on the intranet." },
  xlsx: { name: "Annotated workbook", use: "Your register with the audit’s answers and your decisions beside each row. Open it here next time." },
  csv: { name: "CSV table", use: "A row for each agreement and action, to filter and to count." },
  json: { name: "JSON", use: "The whole audit with all evidence, for other programs and to compare with next quarter." },
  markdown: { name: "Markdown", use: "To paste into the minutes of a meeting." },
  ropa: { name: "Record of processing", use: "What the register gives for the record of processing activities (Article 30)." },
};

function offers(): readonly Offer[] {
  const all = formats.filter((format) => format !== "terminal").map((format): Offer => ({ what: format, ...(words[format] ?? { name: format.toUpperCase(), use: "" }) }));
  const order = Object.keys(words);
  const place = ({ what }: Offer): number => (order.includes(what) ? order.indexOf(what) : order.length);
  return [...[...all].sort((a, b) => place(a) - place(b)), { what: "letters", name: "Letters", use: "A checklist for the practice meeting and a Word letter for each recipient, as drafts, in one zip file." }];
}

/** The last step: everything that can be saved. */
export function TakeAwayStep({ state, conductor }: { readonly state: State; readonly conductor: Conductor }) {
  return (
    <>
      <h1 tabIndex={-1}>Take the result away</h1>
      <p>Files are made on this computer and saved where your browser saves downloads. They are the same as those that the dsa-audit command writes.</p>
      {state.isUnsaved ? <Inset><p>You have recorded decisions. Save the annotated workbook to keep them.</p></Inset> : null}
      <Table caption="Files" hideCaption columns={["File", "What it is for", "Save it"]} rows={offers().map(({ what, name, use }) => ({ key: what, cells: [<strong>{name}</strong>, use, <SaveButton name={name} onSave={() => conductor.save(what)} />] }))} />
      <Button kind="secondary" onClick={conductor.print}>Print the report</Button>
    </>
  );
}

function SaveButton({ name, onSave }: { readonly name: string; readonly onSave: () => void }) {
  return (
    <Button kind="secondary" small onClick={onSave}>
      Save<span class="nhsuk-u-visually-hidden"> {name}</span>
    </Button>
  );
}
