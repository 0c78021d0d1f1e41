import { comparisonCautions } from "../../knowledge/index.ts";
import type { Comparison } from "../../model/comparison.ts";
import { dayInWords } from "../../model/day.ts";
import type { Block, ReportDocument } from "../document/blocks.ts";
import { actionBlocks } from "./actions.ts";
import { findingBlocks, methodBlocks, trendBlocks } from "./closing.ts";
import { registerBlocks } from "./register.ts";
import { headlines } from "./sentences.ts";
import { shortLine } from "./words.ts";

/** A comparison as a report: three sentences first, then what became of the actions, what changed in the register, and what was compared. */
export function comparisonDocument(comparison: Comparison): ReportDocument {
  const { before, after } = comparison;
  const { name, ods } = after.practice;
  const practice = [name === null ? null : shortLine(name), ods === null ? null : `(${shortLine(ods)})`].filter((part) => part !== null).join(" ");
  const title = "Data-sharing register: what changed";
  const head = `${title}${practice === "" ? "" : `. ${practice}`}`;
  return {
    title,
    subject: practice === "" ? after.sources.map((source) => shortLine(source.file)).join(", ") : practice,
    runningHead: head,
    runningFoot: `${dayInWords(before.asOf)} to ${dayInWords(after.asOf)}.`,
    blocks: [
      { kind: "heading", level: 1, text: head, id: "report" },
      ...headlines(comparison).map(({ lead, text }): Block => ({ kind: "paragraph", runs: [{ text: `${lead}: `, style: "strong" }, { text }] })),
      ...comparison.cautions.map((caution): Block => ({ kind: "paragraph", runs: [{ text: comparisonCautions[caution] }], tone: "warning" })),
      ...trendBlocks(comparison),
      ...actionBlocks(comparison),
      ...registerBlocks(comparison),
      ...findingBlocks(comparison),
      ...methodBlocks(comparison),
    ],
  };
}
