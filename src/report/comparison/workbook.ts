import { findingKindOrNone, heldWords, likenessWords, matchedByWords, moveWords, obligationWords, outcomeWords, questionWords, severityWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { ActionMove, ComparedItem, Comparison, OutcomeState } from "../../model/comparison.ts";
import { moves } from "../../model/comparison.ts";
import { writeTables } from "../../workbook/index.ts";
import type { CellValue, TableSheet, WorkbookColumn } from "../../workbook/index.ts";
import { oneLine, toneOf } from "../document/items.ts";
import { headlines } from "./sentences.ts";
import { answerInWords, comparedName, comparedPlace, fieldLabel, whyInWords } from "./words.ts";

/** The comparison as the bytes of an .xlsx file: what became of the actions, what changed in the register cell by cell, every entry of both sides
 *  with what it was matched by, the findings, and the figures over time, each on a sheet to sort and to filter. */
export function renderComparisonWorkbook(comparison: Comparison): Promise<Uint8Array> {
  const sheets = [actionSheet, changeSheet, answerSheet, entrySheet, findingSheet, trendSheet].map((sheet) => sheet(comparison));
  return writeTables({ title: "Data-sharing register: what changed", day: comparison.after.asOf }, sheets);
}

function text(heading: string, width: number): WorkbookColumn {
  return { heading, width, kind: "text" };
}

function number(heading: string): WorkbookColumn {
  return { heading, width: 13, kind: "number" };
}

function actionSheet(comparison: Comparison): TableSheet {
  return {
    name: "Actions",
    title: "What became of the actions",
    lines: headlines(comparison).map(({ lead, text: words }) => `${lead}: ${words}`),
    columns: [text("Agreement or setting", 38), text("Recipient", 30), text("What became of it", 26), text("Before", 18), text("Held before by", 22), text("Now", 18), text("Held now by", 22), text("Why", 50)],
    rows: moves.flatMap((move) => comparison.actions.filter((entry) => entry.move === move)).map(({ name, recipient, move, before, after, why }: ActionMove) => [
      { text: name === null ? "(no title)" : oneLine(name), isStrong: true },
      recipient === null ? null : oneLine(recipient),
      moveWords[move].label,
      stateCell(before),
      holdsOf(before),
      stateCell(after),
      holdsOf(after),
      why === null ? moveWords[move].means : whyInWords(why),
    ]),
  };
}

function stateCell(state: OutcomeState | null): CellValue {
  return state === null ? null : { text: outcomeWords[state.outcome].label, tone: cellTone(state) };
}

function cellTone({ outcome, holds }: OutcomeState): "ready" | "held" | "required" | "keep" | "review" | "neutral" {
  const tone = toneOf(outcome, holds.length > 0);
  return tone === "warning" ? "neutral" : tone;
}

function holdsOf(state: OutcomeState | null): CellValue {
  return state === null || state.holds.length === 0 ? null : state.holds.map((hold) => heldWords[hold].label).join(", ");
}

function changeSheet({ agreements, gpConnect }: Comparison): TableSheet {
  return {
    name: "Changed cells",
    title: "What the register says now and said before",
    lines: [],
    columns: [text("Agreement or setting", 38), text("Recipient", 30), text("Field", 20), text("Before", 44), text("Cell before", 12), text("Now", 44), text("Cell now", 12)],
    rows: [...gpConnect.matched, ...agreements.matched].flatMap(({ after: item, fields }) => fields.map((change): readonly CellValue[] => [comparedName(item), recipientOf(item), fieldLabel(change), change.before?.text ?? null, change.before?.cell ?? null, change.after?.text ?? null, change.after?.cell ?? null])),
  };
}

function answerSheet({ agreements, gpConnect }: Comparison): TableSheet {
  return {
    name: "Changed answers",
    title: "What is judged otherwise than before, and why",
    lines: [],
    columns: [text("Agreement or setting", 38), text("Recipient", 30), text("Question", 20), text("Before", 24), text("Now", 24), text("Why", 60)],
    rows: [...gpConnect.matched, ...agreements.matched].flatMap(({ after: item, answers }) => answers.map(({ question, before, after, why }): readonly CellValue[] => [comparedName(item), recipientOf(item), questionWords[question], answerInWords(question, before), answerInWords(question, after), whyInWords(why)])),
  };
}

function recipientOf({ recipient }: ComparedItem): string | null {
  return recipient === null ? null : oneLine(recipient);
}

/** Every entry of both registers once, so that nothing is lost. */
function entrySheet({ agreements, gpConnect }: Comparison): TableSheet {
  const rows = [gpConnect, agreements].flatMap(({ matched, doubtful, added, gone }) => [
    ...matched.map(({ before, after, by, fields, answers, outcomes }) => [...entryCells(after), comparedPlace(before), comparedPlace(after), fields.length > 0 ? "changed" : answers.length + outcomes.length > 0 ? "judged otherwise" : "as before", `matched ${matchedByWords[by]}`]),
    ...doubtful.flatMap(({ before, after, because }, i) => [...before.map((item) => ({ item, places: [comparedPlace(item), null] })), ...after.map((item) => ({ item, places: [null, comparedPlace(item)] }))].map(({ item, places }) => [...entryCells(item), ...places, `in doubt, group ${i + 1}`, because.map((likeness) => likenessWords[likeness]).join(" ")])),
    ...added.map((item) => [...entryCells(item), null, comparedPlace(item), "new", null]),
    ...gone.map((item) => [...entryCells(item), comparedPlace(item), null, "no longer there", null]),
  ]);
  return {
    name: "All entries",
    title: "Every entry of both registers",
    lines: [],
    columns: [text("Agreement or setting", 38), text("Recipient", 30), text("Reference", 14), text("Use", 22), text("Obligation", 22), text("Status", 16), text("Place before", 22), text("Place now", 22), text("What became of it", 20), text("How it was matched", 40)],
    rows,
  };
}

function entryCells(item: ComparedItem): readonly CellValue[] {
  const status = item.kind === "gp-connect" ? (item.enabled === null ? "not said" : item.enabled ? "on" : "off") : item.status === null ? null : statusWords[item.status].label;
  return [comparedName(item), recipientOf(item), item.reference, useWords[item.use].label, item.obligation === null ? null : obligationWords[item.obligation].label, status];
}

function findingSheet({ findings }: Comparison): TableSheet {
  return {
    name: "Findings",
    title: "What the register itself needs, by kind",
    lines: [],
    columns: [text("What", 80), text("Weight", 12), number("New"), number("Gone"), number("Changed"), number("Now"), number("Before")],
    rows: findings.map(({ code, severity, appeared, gone, changed, after, before }) => [findingKindOrNone(code)?.means ?? code, severityWords[severity].label, appeared, gone, changed, after, before]),
  };
}

function trendSheet({ trend }: Comparison): TableSheet {
  return {
    name: "Over time",
    title: "What was open on each day",
    lines: [],
    columns: [{ heading: "Day", width: 14, kind: "day" }, text("Register", 34), text("Action", 44), number("Ready"), number("Held"), number("To review"), number("Done since"), number("Newly due")],
    rows: trend.flatMap(({ asOf, files, actions, done, newlyDue }) => actions.map(({ action, title, ready, held, review }, i): readonly CellValue[] => [asOf, files.map(oneLine).join(", "), `${action}: ${title}`, ready, held, review, i === 0 ? done : null, i === 0 ? newlyDue : null])),
  };
}
