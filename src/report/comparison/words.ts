import { capabilities, duties, fieldName, obligationWords, questionWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { AnswerQuestion, ChangeCause, ComparedItem, FieldChange, Why } from "../../model/comparison.ts";
import { dayInWords } from "../../model/day.ts";
import { fields } from "../../model/register.ts";
import { oneLine } from "../document/items.ts";

/** An item's name as its register writes it. */
export function comparedName({ name, cell }: Pick<ComparedItem, "name" | "cell">): string {
  return name === null || name.trim() === "" ? `(no title, row ${cell.row})` : shortLine(name);
}

/** The most characters of a register's text that are shown in one place; the JSON report has the whole text. */
const mostShown = 110;

/** A register's text on one line, and its beginning only where it is too long to read. Never cuts a character in half. */
export function shortLine(text: string): string {
  const line = oneLine(text.slice(0, 4 * mostShown));
  return line.length <= mostShown ? line : `${line.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Where an item stands: sheet and row. */
export function comparedPlace({ cell }: Pick<ComparedItem, "cell">): string {
  return `${shortLine(cell.sheet)}, row ${cell.row}`;
}

/** An answer in words; "not said" where the register does not say. */
export function answerInWords(question: AnswerQuestion, answer: string | null): string {
  if (answer === null) return "not said";
  switch (question) {
    case "use":
      return labelIn(useWords, answer);
    case "obligation":
      return labelIn(obligationWords, answer);
    case "status":
      return labelIn(statusWords, answer);
    case "enabled":
      return answer;
    case "capability":
      return capabilities.find(({ id }) => id === answer)?.name ?? answer;
    default:
      return question satisfies never;
  }
}

function labelIn(words: Readonly<Record<string, { readonly label: string }>>, answer: string): string {
  return words[answer]?.label ?? answer;
}

/** Why something changed, as the end of a sentence: "because …" where it is known, "perhaps because … or because …" where it is not. */
export function whyInWords({ certain, causes }: Why): string {
  const parts = causes.map((cause) => `because ${causeInWords(cause)}`);
  if (certain) return listed(parts, "and");
  return parts.length === 1 ? `perhaps ${parts.join("")}` : `${listed(parts, "or")}: which of these cannot be told`;
}

function causeInWords(cause: ChangeCause): string {
  switch (cause.by) {
    case "register":
      return `the register says something else in ${listed(cause.cells.map(cellName), "and")}`;
    case "elsewhere-in-register":
      return "its row is the same but the headings or columns around it are not";
    case "decision":
      return cause.use === null ? `a decision of ${shortLine(cause.who)} was taken back` : `${shortLine(cause.who)} decided so on ${dayInWords(cause.on)}${cause.reason === null ? "" : ` (${shortLine(cause.reason)})`}`;
    case "day": {
      const facts = [...cause.passed.map(({ field, day }) => dateInWords(field, day, cause.to)), ...cause.duties.map(dutyInWords)];
      return facts.length === 0 ? `the day moved from ${dayInWords(cause.from)} to ${dayInWords(cause.to)}` : listed(facts, "and");
    }
    case "menu":
      return "the menu is another one";
    case "rules":
      return `the rules of dsa-audit changed (${cause.from} to ${cause.to})`;
    case "catalogue":
      return `the catalogue of known schemes changed (${cause.from} to ${cause.to})`;
    case "answer":
      return listed(cause.answers.map(({ question, now }) => (question === "enabled" ? `it is now ${now ?? "not said to be on or off"}` : `its ${questionWords[question]} is now ${answerInWords(question, now)}`)), "and");
    case "not-recorded":
      return "of something that a saved audit does not record, such as an own catalogue or another review window";
    default:
      return cause satisfies never;
  }
}

function dateInWords(field: "start" | "end" | "review", day: string, to: string): string {
  if (day > to) return `its ${fieldName(field)}, ${dayInWords(day)}, is near`;
  return field === "start" ? `it began on ${dayInWords(day)}` : `its ${fieldName(field)}, ${dayInWords(day)}, has come`;
}

function dutyInWords(id: string): string {
  const duty = duties.find((entry) => entry.id === id);
  return duty === undefined ? `a duty came into force (${id})` : `of a duty in force since ${duty.since === null ? "a day that is not known" : dayInWords(duty.since)} (${duty.ground})`;
}

/** A changed cell by the name of its field and its address, as it is now or, where it is blank now, as it was. */
function cellName(change: FieldChange): string {
  const { before, after } = change;
  return `${fieldLabel(change)} (${(after ?? before)?.cell ?? ""})`;
}

/** A field as people say it; a column that was not recognised by its heading. */
export function fieldLabel({ field, heading }: Pick<FieldChange, "field" | "heading">): string {
  const known = fields.find((entry) => entry === field);
  return known === undefined || known === "other" ? `"${shortLine(heading)}"` : fieldName(known);
}

/** Words joined as in a sentence. */
export function listed(parts: readonly string[], word: "and" | "or"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1) ?? ""}`;
}
