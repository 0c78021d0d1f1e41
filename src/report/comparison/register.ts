import { likenessWords, matchedByWords, obligationWords, questionWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { ComparedItem, Comparison, DoubtfulMatch, FieldChange, MatchedItem } from "../../model/comparison.ts";
import { dayInWords } from "../../model/day.ts";
import type { Block, Run, Text } from "../document/blocks.ts";
import { answerInWords, comparedName, comparedPlace, fieldLabel, shortLine, whyInWords } from "./words.ts";

/** What changed in the register itself: entries added, gone and in doubt, and those that say something else or are judged otherwise. */
export function registerBlocks({ agreements, gpConnect, decisions }: Comparison): readonly Block[] {
  const added = [...gpConnect.added, ...agreements.added];
  const gone = [...gpConnect.gone, ...agreements.gone];
  const doubtful = [...gpConnect.doubtful, ...agreements.doubtful];
  const changed = [...gpConnect.matched, ...agreements.matched].filter(({ fields, answers }) => fields.length + answers.length > 0);
  return [
    ...listBlocks("doubtful", "In doubt", "These may be the same entries and may not, so nothing is said of what became of them. Look at both sides.", "Doubtful matches", [{ name: "Before", share: 32 }, { name: "After", share: 32 }, { name: "Why it is in doubt", share: 36 }], doubtful.map(doubtCells)),
    ...listBlocks("added", "New in the register", null, "New", itemColumns, added.map(itemCells)),
    ...listBlocks("gone", "No longer in the register", "An entry that is gone is not known to have ended. An agreement that has ended is best kept in the register, as ended.", "Gone", itemColumns, gone.map(itemCells)),
    ...listBlocks("changed", "Changed", null, "Changed", [{ name: "Agreement or setting", share: 28 }, { name: "What the register says now", share: 38 }, { name: "What follows", share: 34 }], changed.map(changeCells)),
    ...listBlocks("decisions", "Decisions of reviewers", null, "Decisions", [{ name: "Agreement", share: 36 }, { name: "Decision", share: 64 }], decisions.map(({ name, recipient, use, programUse, who, on, reason }): readonly Text[] => [
      [[{ text: name === null ? "(no title)" : shortLine(name), style: "strong" }], ...(recipient === null ? [] : [[{ text: shortLine(recipient) }]])],
      [[{ text: useWords[use].label, style: "tag", tone: "neutral" }, { text: ` by ${shortLine(who)} on ${dayInWords(on)}${reason === null ? "" : `: ${shortLine(reason)}`}` }], ...(use === programUse ? [] : [[{ text: `The program would have said ${useWords[programUse].label}.`, style: "quiet" } as const]])],
    ])),
  ];
}

const itemColumns = [{ name: "Agreement or setting", share: 44 }, { name: "What it is", share: 34 }, { name: "Where", share: 22 }] as const;

function listBlocks(id: string, title: string, means: string | null, caption: string, columns: readonly { readonly name: string; readonly share: number }[], rows: readonly (readonly Text[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `${title}: ${rows.length}`, id },
    ...(means === null ? [] : [{ kind: "paragraph", runs: [{ text: means }] } as const]),
    { kind: "table", caption: `${caption}: ${rows.length}`, columns, rows: rows.map((cells) => ({ cells })) },
  ];
}

function nameText(item: ComparedItem): Text {
  return [[{ text: comparedName(item), style: "strong" }], ...(item.recipient === null ? [] : [[{ text: shortLine(item.recipient) }]])];
}

function itemCells(item: ComparedItem): readonly Text[] {
  const what = item.kind === "gp-connect" ? `GP Connect setting, ${item.enabled === null ? "not said whether it is on" : item.enabled ? "on" : "off"}` : [useWords[item.use].label, item.obligation === null ? "" : obligationWords[item.obligation].label, item.status === null ? "" : statusWords[item.status].label].join("; ");
  return [nameText(item), [[{ text: what }]], [[{ text: comparedPlace(item), style: "quiet" }]]];
}

function doubtCells({ before, after, because }: DoubtfulMatch): readonly Text[] {
  const side = (items: readonly ComparedItem[]): Text => items.map((item): readonly Run[] => [{ text: comparedName(item), style: "strong" }, { text: `${item.recipient === null ? "" : `, ${shortLine(item.recipient)}`}${item.reference === null ? "" : `, ${shortLine(item.reference)}`}` }, { text: ` ${comparedPlace(item)}`, style: "quiet" }]);
  return [side(before), side(after), because.map((likeness) => [{ text: likenessWords[likeness] }])];
}

function changeCells({ before, after, by, fields, answers }: MatchedItem): readonly Text[] {
  const isSure = by === "key" || by === "whole-row" || by === "reference" || by === "title-and-recipient";
  return [
    [...nameText(after), [{ text: `${comparedPlace(after)}${isSure ? "" : `, matched ${matchedByWords[by]}`}`, style: "quiet" }]],
    fields.length === 0 ? [[{ text: before.cell.row === after.cell.row ? "the same" : `the same, in row ${before.cell.row} before`, style: "quiet" }]] : fields.map(fieldRuns),
    answers.length === 0 ? [[{ text: "nothing", style: "quiet" }]] : answers.map(({ question, before: was, after: is, why }): readonly Run[] => [{ text: `${questionWords[question]}: ` }, { text: answerInWords(question, was) }, { text: " → " }, { text: answerInWords(question, is), style: "strong" }, { text: `, ${whyInWords(why)}` }]),
  ];
}

function fieldRuns(change: FieldChange): readonly Run[] {
  const { before, after } = change;
  return [{ text: `${fieldLabel(change)}: ` }, { text: shown(before) }, { text: " → " }, { text: shown(after), style: "strong" }, { text: ` ${(after ?? before)?.cell ?? ""}`, style: "quiet" }];
}

function shown(value: FieldChange["before"]): string {
  if (value === null) return "blank";
  return `“${shortLine(value.text)}”`;
}
