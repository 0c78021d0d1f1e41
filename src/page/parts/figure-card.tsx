import type { Examples } from "./example.ts";

/** What an action comes to in two figures. */
type Props = { readonly title: string; readonly figures: readonly { readonly number: number; readonly words: string }[]; readonly go: { readonly words: string; readonly onGo: () => void } };

/** A card of the summary: a list in figures, and the way to it. */
export function FigureCard({ title, figures, go }: Props) {
  return (
    <div class="nhsuk-card page-figures">
      <div class="nhsuk-card__content">
        <h3 class="nhsuk-card__heading nhsuk-heading-s">{title}</h3>
        <ul class="page-figures__list">
          {figures.map(({ number, words }) => (
            <li>
              <span class="page-figures__number">{number}</span> {words}
            </li>
          ))}
        </ul>
        <button type="button" class="page-link" onClick={go.onGo}>{go.words}</button>
      </div>
    </div>
  );
}

export const figureCardExamples: Examples = {
  "an action": () => <FigureCard title="Action 3: Withdraw secondary-use agreements" figures={[{ number: 5, words: "ready" }, { number: 7, words: "held" }]} go={{ words: "See action 3", onGo: () => undefined }} />,
};
