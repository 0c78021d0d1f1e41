import { outcomeWords } from "../../knowledge/index.ts";
import { isDone, moves } from "../../model/comparison.ts";
import type { ActionMove, Comparison, Move } from "../../model/comparison.ts";
import { dayInWords } from "../../model/day.ts";
import { isListed } from "../../model/vocabulary.ts";
import type { Outcome } from "../../model/vocabulary.ts";
import { count } from "../document/items.ts";
import { listed } from "./words.ts";

/** The three sentences that a comparison begins with: what changed, what was done, what is still open. */
export function headlines(comparison: Comparison): readonly { readonly lead: string; readonly text: string }[] {
  return [
    { lead: "Changed", text: changedSentence(comparison) },
    { lead: "Done", text: doneSentence(comparison) },
    { lead: "Still open", text: openSentence(comparison) },
  ];
}

function changedSentence({ before, after, summary }: Comparison): string {
  const since = before.asOf === after.asOf ? `Both as on ${dayInWords(after.asOf)}:` : `Between ${dayInWords(before.asOf)} and ${dayInWords(after.asOf)},`;
  const parts = [sideWords("agreement", summary.agreements), ...(before.gpConnect + after.gpConnect === 0 ? [] : [sideWords("GP Connect setting", summary.gpConnect)])];
  return `${since} ${parts.join("; ")}.`;
}

function sideWords(noun: string, { added, gone, changed, judgedOtherwise, unchanged, doubtful }: Comparison["summary"]["agreements"]): string {
  const is = (number: number): string => (number === 1 ? "is" : "are");
  const parts = [
    ...(added > 0 ? [`${added} ${added === 1 ? "was" : "were"} added`] : []),
    ...(gone > 0 ? [`${gone} ${is(gone)} gone`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(judgedOtherwise > 0 ? [`${judgedOtherwise} ${is(judgedOtherwise)} the same and judged otherwise`] : []),
    ...(doubtful > 0 ? [`${doubtful} ${is(doubtful)} in doubt`] : []),
  ];
  if (parts.length === 0) return unchanged === 0 ? `there is no ${noun}` : unchanged === 1 ? `the ${noun} is as it was` : `all ${unchanged} ${noun}s are as they were`;
  return `of the ${noun}s ${listed([...parts, ...(unchanged > 0 ? [`${unchanged} ${is(unchanged)} as before`] : [])], "and")}`;
}

/** The moves that carry out what was listed, or end it. */
export const doneMoves: readonly Move[] = moves.filter(isDone);

function doneSentence({ actions }: Comparison): string {
  const number = (move: Move): number => actions.filter((entry) => entry.move === move).length;
  const parts = [
    ...(number("withdrawn") > 0 ? [`${count(number("withdrawn"), "agreement")} withdrawn`] : []),
    ...(number("switched-off") > 0 ? [`${count(number("switched-off"), "setting")} switched off`] : []),
    ...(number("declined") > 0 ? [`${count(number("declined"), "proposal")} declined`] : []),
    ...(number("frozen") > 0 ? [`${count(number("frozen"), "proposal")} frozen`] : []),
    ...(number("ended") > 0 ? [`${count(number("ended"), "listed agreement")} run out`] : []),
  ];
  const signed = number("signed-up");
  const against = signed === 0 ? "" : ` ${signed === 1 ? "1 proposal that was not to be signed was" : `${signed} proposals that were not to be signed were`} signed all the same.`;
  return `${parts.length === 0 ? "Nothing that was listed before, as far as the register says." : `${listed(parts, "and")}.`}${against}`;
}

/** Everything that an action lists now, but for proposals that are frozen or declined: the list has them for as long as they are proposals, and nothing is left to do. */
export function openMoves({ actions }: Comparison): readonly ActionMove[] {
  return actions.filter(({ move, after }) => move !== "frozen" && move !== "declined" && after !== null && isListed(after.outcome));
}

function openSentence(comparison: Comparison): string {
  const open = openMoves(comparison);
  const questions = comparison.actions.filter(({ after }) => after?.outcome === "review").length;
  const parts = (["withdraw", "freeze", "switch-off"] as const).flatMap((outcome: Outcome) => {
    const of = open.filter(({ after }) => after?.outcome === outcome);
    const held = of.filter(({ after }) => (after?.holds.length ?? 0) > 0).length;
    return of.length === 0 ? [] : [`${of.length} to ${outcomeWords[outcome].label}${held === 0 ? "" : held === of.length ? " but held" : ` (${held} of them held)`}`];
  });
  const due = open.filter(({ move }) => move === "newly-due").length;
  const fresh = due === 0 ? "" : ` ${due === 1 ? "1 of these is" : `${due} of these are`} newly due.`;
  const asked = questions === 0 ? [] : [`${count(questions, "question")} to settle`];
  return parts.length + asked.length === 0 ? "Nothing." : `${listed([...parts, ...asked], "and")}.${fresh}`;
}
