import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

/** A step of the journey: its name, whether it is the one that is shown, and where it leads, null while there is nothing to see there. */
type StepLink = { readonly name: string; readonly isHere: boolean; readonly href: string | null };

/** What stands around every step: the way past the header, the name of the service, the steps, and the foot. */
export function Frame({ version, steps, children }: { readonly version: string; readonly steps: readonly StepLink[]; readonly children: ComponentChildren }) {
  return (
    <>
      <a class="nhsuk-skip-link" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>Skip to main content</a>
      <header class="nhsuk-header">
        <div class="nhsuk-header__container nhsuk-width-container">
          <div class="nhsuk-header__service">
            <span class="nhsuk-header__service-name">Audit of data-sharing agreements</span>
          </div>
        </div>
      </header>
      <div class="nhsuk-width-container">
        <Steps steps={steps} />
        <main class="nhsuk-main-wrapper page-main" id="main" tabIndex={-1}>{children}</main>
      </div>
      <footer class="nhsuk-footer">
        <div class="nhsuk-width-container">
          <div class="nhsuk-footer__meta">
            <p class="nhsuk-body-s">dsa-audit {version}. It gives reasons and is not legal advice. It works on this computer and sends nothing anywhere. It is not a service of the NHS.</p>
          </div>
        </div>
      </footer>
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly StepLink[] }) {
  return (
    <nav aria-label="Steps">
      <ol class="page-steps">
        {steps.map(({ name, isHere, href }, i) => (
          <li class={`page-steps__item${isHere ? " page-steps__item--here" : ""}`}>
            {href === null || isHere ? (
              <span aria-current={isHere ? "step" : undefined}>
                {i + 1}. {name}
                {href === null && !isHere ? <span class="nhsuk-u-visually-hidden"> (not yet)</span> : null}
              </span>
            ) : (
              <a href={href}>{i + 1}. {name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const frameExamples: Examples = {
  "second step": () => <Steps steps={[{ name: "Choose", isHere: false, href: "#choose" }, { name: "Check", isHere: true, href: "#check" }, { name: "Result", isHere: false, href: null }]} />,
};
