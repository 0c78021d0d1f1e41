import type { Tone } from "../../report/document/blocks.ts";
import type { Examples } from "./example.ts";

const colours = { ready: "red", held: "orange", required: "purple", review: "yellow", keep: "green", neutral: "grey", warning: "orange" } as const satisfies Record<Tone, string>;

/** An outcome or a status, set apart from the words around it; its words say what its colour says. */
export function Tag({ text, tone }: { readonly text: string; readonly tone: Tone }) {
  return <strong class={`nhsuk-tag nhsuk-tag--${colours[tone]}`}>{text}</strong>;
}

export const tagExamples: Examples = {
  ready: () => <Tag text="withdraw" tone="ready" />,
  held: () => <Tag text="withdraw" tone="held" />,
  required: () => <Tag text="cannot withdraw" tone="required" />,
  review: () => <Tag text="review" tone="review" />,
  keep: () => <Tag text="keep" tone="keep" />,
  neutral: () => <Tag text="not affected" tone="neutral" />,
};
