import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

/** Facts by their names. */
export function SummaryList({ rows }: { readonly rows: readonly { readonly name: string; readonly value: ComponentChildren }[] }) {
  return (
    <dl class="nhsuk-summary-list">
      {rows.map(({ name, value }) => (
        <div class="nhsuk-summary-list__row" key={name}>
          <dt class="nhsuk-summary-list__key">{name}</dt>
          <dd class="nhsuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export const summaryListExamples: Examples = {
  "two facts": () => <SummaryList rows={[{ name: "Recipient", value: "Mereshire ICB" }, { name: "Use", value: "secondary use" }]} />,
};
