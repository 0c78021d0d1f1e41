import type { ChartData } from "../../report/document/blocks.ts";
import type { Examples } from "./example.ts";

const barHeight = 26;

/** Bars one above the other, each in parts with their numbers; the words beside it say all of it too. */
export function Picture({ chart, text }: { readonly chart: ChartData; readonly text: string }) {
  const most = Math.max(1, ...chart.bars.map((bar) => sum(bar.values)));
  const used = chart.series.map((series, i) => ({ ...series, number: sum(chart.bars.map((bar) => bar.values[i] ?? 0)) })).filter(({ number }) => number > 0);
  return (
    <figure class="page-picture">
      <figcaption class="nhsuk-heading-s">{chart.title}</figcaption>
      <div class="page-picture__bars" aria-hidden="true">
        {chart.bars.map((bar) => (
          <div class="page-picture__row">
            <span class="page-picture__name">{bar.name}</span>
            <svg class="page-picture__bar" viewBox={`0 0 1000 ${barHeight}`} preserveAspectRatio="none" focusable="false">
              {parts(bar.values).map(({ value, before }, i) => (value === 0 ? null : <rect class={`page-tone page-tone--${chart.series[i]?.tone ?? "neutral"}`} x={(before / most) * 1000} y={0} width={(value / most) * 1000} height={barHeight} />))}
            </svg>
            <span class="page-picture__number">{sum(bar.values)}</span>
          </div>
        ))}
      </div>
      <ul class="page-picture__key" aria-hidden="true">
        {used.map(({ name, tone, number }) => (
          <li>
            <svg class="page-picture__swatch" viewBox="0 0 10 10" focusable="false"><rect class={`page-tone page-tone--${tone}`} width={10} height={10} /></svg>
            {number} {name}
          </li>
        ))}
      </ul>
      <p class="nhsuk-u-visually-hidden">{text}</p>
    </figure>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function parts(values: readonly number[]): readonly { readonly value: number; readonly before: number }[] {
  return values.map((value, i) => ({ value, before: sum(values.slice(0, i)) }));
}

export const pictureExamples: Examples = {
  "two uses": () => <Picture chart={{ shape: "bars", title: "Agreements by use", unit: "agreements", series: [{ name: "to withdraw", tone: "ready" }, { name: "kept", tone: "keep" }], bars: [{ name: "secondary use", values: [5, 2] }, { name: "direct care", values: [0, 15] }] }} text="secondary use: 5 to withdraw, 2 kept. direct care: 15 kept." />,
};
