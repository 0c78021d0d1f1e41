import type { Conductor } from "../conductor.ts";
import { Blocks } from "../parts/blocks.tsx";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { Late } from "../parts/late.tsx";
import { hashOf } from "../place.ts";
import type { State } from "../state.ts";

/** Where the register of before is handed over, beside the result of the present one. */
export function EarlierDrop({ state, conductor }: { readonly state: State; readonly conductor: Conductor }) {
  return (
    <>
      <h2 class="nhsuk-heading-l">Compare with an earlier register</h2>
      <p>See what changed since last quarter and why, what was done, and what is still open. Keep the earlier register: it tells more than a saved audit.</p>
      <FileDrop id="earlier" label="The earlier register" hint="An Excel workbook, CSV files that together are one register, or the JSON that was saved of an earlier audit." several accepts=".xlsx,.xlsm,.csv,.tsv,.txt,.json" problem={state.problems.find((problem) => problem.at === "earlier")?.text} onFiles={conductor.compare} />
    </>
  );
}

/** What changed between an earlier register and this one, as the comparison's report says it, and the files to save of it. */
export function CompareStep({ comparison, conductor }: { readonly comparison: NonNullable<State["comparison"]>; readonly conductor: Conductor }) {
  return (
    <>
      <a class="nhsuk-back-link" href={hashOf({ step: "result", list: null })}>Back to the result</a>
      <h1 tabIndex={-1}>What changed since the earlier register</h1>
      <Blocks blocks={comparison} below={0} isLate />
      <Late turn="foot">
        <h2 class="nhsuk-heading-l">Take the comparison away</h2>
        <ButtonGroup>
          <Button kind="secondary" onClick={() => conductor.saveComparison("html")}>Save as a page (HTML)</Button>
          <Button kind="secondary" onClick={() => conductor.saveComparison("docx")}>Save as Word</Button>
          <Button kind="secondary" onClick={() => conductor.saveComparison("xlsx")}>Save as Excel</Button>
        </ButtonGroup>
      </Late>
    </>
  );
}
