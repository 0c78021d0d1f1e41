import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

/** More to read for those who want it. */
export function Details({ summary, children, open = false }: { readonly summary: string; readonly children: ComponentChildren; readonly open?: boolean }) {
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}

export const detailsExamples: Examples = {
  closed: () => <Details summary="What this page does with the file">It reads it on this computer.</Details>,
  open: () => <Details summary="What this page does with the file" open>It reads it on this computer.</Details>,
};
