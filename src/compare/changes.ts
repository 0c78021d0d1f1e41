import type { AnswerChange, AnswerQuestion, MatchedItem, OutcomeChange } from "../model/comparison.ts";
import type { MatchedBy } from "../match-items.ts";
import { isSameAction, whyAnswer, whyOutcome } from "./causes.ts";
import type { Grounds, Pair } from "./causes.ts";
import type { Entry, State } from "./entries.ts";
import { fieldChanges } from "./fields.ts";

/** A matched pair with all that changed: the fields of its row, its answers, and what each action comes to, each with why. */
export function matchedItem(before: Entry, after: Entry, by: MatchedBy, grounds: Grounds): MatchedItem {
  const pair = { before, after, fields: fieldChanges(before, after) };
  const answers = answerChanges(pair, grounds);
  return { before: before.compared, after: after.compared, by, fields: [...pair.fields], answers: [...answers], outcomes: [...outcomeChanges(pair, answers, grounds)] };
}

const questions: readonly AnswerQuestion[] = ["use", "obligation", "status", "enabled", "capability"];

function answerChanges(pair: Pair, grounds: Grounds): readonly AnswerChange[] {
  return questions.flatMap((question) => {
    const [was, is] = [pair.before.compared[question], pair.after.compared[question]];
    return was === is ? [] : [{ question, before: answerText(was), after: answerText(is), why: whyAnswer(pair, question, grounds) }];
  });
}

/** An answer as a word; whether a setting is on becomes "on" or "off". */
function answerText(value: string | boolean | null): string | null {
  return typeof value === "boolean" ? (value ? "on" : "off") : value;
}

function outcomeChanges(pair: Pair, changed: readonly AnswerChange[], grounds: Grounds): readonly OutcomeChange[] {
  return actionsOf(pair.before, pair.after).flatMap(({ before, after }) => {
    if (before !== undefined && after !== undefined && isSameState(before, after)) return [];
    return [{ like: (after ?? before)?.like ?? null, before: stateOf(before), after: stateOf(after), why: whyOutcome(pair, before, after, changed, grounds) }];
  });
}

/** What each action comes to before and after, brought together over two menus; undefined where it does not arise. */
export function actionsOf(before: Entry, after: Entry): readonly { readonly before: State | undefined; readonly after: State | undefined }[] {
  return [
    ...after.states.map((state) => ({ before: before.states.find((other) => isSameAction(state, other)), after: state })),
    ...before.states.filter((state) => !after.states.some((other) => isSameAction(state, other))).map((state) => ({ before: state, after: undefined })),
  ];
}

function isSameState(before: State, after: State): boolean {
  return before.outcome === after.outcome && before.holds.join() === after.holds.join();
}

/** A state as the comparison holds it; null where the action does not arise. */
export function stateOf(state: State | undefined): OutcomeChange["before"] {
  return state === undefined ? null : { action: state.action, outcome: state.outcome, holds: [...state.holds] };
}
