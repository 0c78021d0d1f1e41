import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";
import { useTurn } from "./late.tsx";

/** More to read for those who want it. What nobody sees yet is drawn late: the first field for a day alone takes Chromium some 20 ms. */
export function Details({ summary, children, open = false }: { readonly summary: string; readonly children: ComponentChildren; readonly open?: boolean }) {
  const [hasCome, draw] = useTurn("inside", !open);
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary" onClick={draw}>
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      {hasCome ? <div class="nhsuk-details__text">{children}</div> : null}
    </details>
  );
}

export const detailsExamples: Examples = {
  closed: () => <Details summary="What this page does with the file">It reads it on this computer.</Details>,
  open: () => <Details summary="What this page does with the file" open>It reads it on this computer.</Details>,
};
