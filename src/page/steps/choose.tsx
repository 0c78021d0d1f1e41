import type { Conductor } from "../conductor.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { Details } from "../parts/details.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { Inset } from "../parts/notice.tsx";
import type { State } from "../state.ts";

/** The first step: which register. */
export function ChooseStep({ state, conductor }: { readonly state: State; readonly conductor: Conductor }) {
  const problem = state.problems[0]?.text;
  return (
    <>
      <h1 tabIndex={-1}>Choose your register of data-sharing agreements</h1>
      <Inset>
        <p>This page reads your spreadsheet on this computer and shows which agreements are direct care, which are secondary use, and what the BMA’s menu of collective action asks. Nothing is sent anywhere, and nothing is kept when you close the page.</p>
      </Inset>
      <FileDrop id="register" label="Your register" hint="An Excel workbook (.xlsx), or one or more CSV files that together are one register." several accepts=".xlsx,.xlsm,.csv,.tsv,.txt" problem={problem} onFiles={conductor.open} />
      <h2 class="nhsuk-heading-m">No register at hand?</h2>
      <ButtonGroup>
        <Button kind="secondary" onClick={conductor.openExample}>Try the example register</Button>
        <Button kind="secondary" onClick={() => conductor.save("template")}>Save an empty register to fill in</Button>
      </ButtonGroup>
      <Details summary="What this page does with your file">
        <p>The browser opens the file and this page reads it in memory. The page cannot connect to the internet: its own security policy forbids it, and it works with the network cable pulled out.</p>
        <p>NHS numbers that slipped into the register are masked before anything is shown or written.</p>
      </Details>
    </>
  );
}
