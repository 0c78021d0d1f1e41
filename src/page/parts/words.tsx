import type { Run, Text } from "../../report/document/blocks.ts";
import type { Examples } from "./example.ts";
import { Tag } from "./tag.tsx";

/** A report's text: its paragraphs, with the words that decided marked. */
export function Words({ text, small = false }: { readonly text: Text; readonly small?: boolean }) {
  return text.map((runs) => (
    <p class={small ? "nhsuk-body-s page-line" : "page-line"}>
      <Runs runs={runs} />
    </p>
  ));
}

/** The stretches of one paragraph. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run) => <Stretch run={run} />);
}

function Stretch({ run: { text, style, tone } }: { readonly run: Run }) {
  switch (style) {
    case undefined:
      return <>{text}</>;
    case "strong":
      return <strong>{text}</strong>;
    case "words":
      return <mark class="page-mark">{text}</mark>;
    case "quiet":
      return <span class="page-quiet">{text}</span>;
    case "tag":
      return <Tag text={text} tone={tone ?? "neutral"} />;
    default:
      return style satisfies never;
  }
}

export const wordsExamples: Examples = {
  evidence: () => <Words text={[[{ text: "“Data for " }, { text: "research", style: "words" }, { text: "”" }, { text: " E12", style: "quiet" }, { text: ": secondary use" }]]} />,
  outcome: () => <Words text={[[{ text: "withdraw", style: "tag", tone: "held" }], [{ text: "held: check scope" }]]} small />,
};
