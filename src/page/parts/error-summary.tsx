import { useEffect, useRef } from "preact/hooks";
import type { Examples } from "./example.ts";

/** A problem with its remedy, and the id of the field to go to where there is one. */
export type Problem = { readonly text: string; readonly remedy?: string; readonly at?: string };

/** What is wrong and what to do, at the top of a step. It takes the focus as it appears, so that nobody misses it. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  const goTo = (id: string) => (event: Event): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div class="nhsuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ text, remedy, at }) => (
              <li>
                {at === undefined ? <span>{text}</span> : <a href={`#${at}`} onClick={goTo(at)}>{text}</a>}
                {remedy === undefined ? null : <p class="page-remedy">{remedy}</p>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export const errorSummaryExamples: Examples = {
  "of a file": () => <ErrorSummary problems={[{ text: "notes.pdf: this is a PDF file, not a spreadsheet.", remedy: "Open the spreadsheet that it was made from, and choose that." }]} />,
};
