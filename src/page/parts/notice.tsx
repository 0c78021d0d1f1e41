import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

/** Something to know before going on. */
export function Warning({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <div class="nhsuk-card nhsuk-card--warning">
      <div class="nhsuk-card__content">
        <h2 class="nhsuk-card__heading">
          <span class="nhsuk-u-visually-hidden">Important: </span>
          {heading}
        </h2>
        {children}
      </div>
    </div>
  );
}

/** Something set apart from the text around it. */
export function Inset({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">Information: </span>
      {children}
    </div>
  );
}

export const noticeExamples: Examples = {
  warning: () => <Warning heading="This menu is not in force"><p>It stood from 17 June 2024 to 31 July 2024.</p></Warning>,
  inset: () => <Inset><p>Nothing that you open here leaves this computer.</p></Inset>,
};
