import { outcomeWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { ActionCounts, Portfolio, PracticesNamed } from "../../model/portfolio.ts";
import { outcomes, statuses, uses } from "../../model/vocabulary.ts";
import { isListed } from "../document/summary.ts";

/** What an action comes to in a line, in words: "3 to withdraw, 2 to withdraw but held, 1 to review". What is not affected or stays is left out. */
export function actionWords(actions: readonly ActionCounts[], action: number): string {
  const of = actions.find((entry) => entry.action === action)?.outcomes ?? {};
  return outcomes.flatMap((outcome) => {
    const numbers = of[outcome];
    if (numbers === undefined) return [];
    const { label } = outcomeWords[outcome];
    if (isListed(outcome)) return [...(numbers.ready > 0 ? [`${numbers.ready} to ${label}`] : []), ...(numbers.held > 0 ? [`${numbers.held} to ${label} but held`] : [])];
    return outcome === "review" ? [`${numbers.ready + numbers.held} to review`] : outcome === "cannot-withdraw" || outcome === "cannot-freeze" ? [`${numbers.ready + numbers.held} ${label}`] : [];
  }).join(", ");
}

/** How many items of a line are listed and nothing holds them back, over all actions. */
export function readyIn(actions: readonly ActionCounts[]): number {
  return outcomes.filter(isListed).reduce((sum, outcome) => sum + actions.reduce((all, entry) => all + (entry.outcomes[outcome]?.ready ?? 0), 0), 0);
}

/** How many practices a line names. */
const mostNamed = 5;

/** Practices by name: the first few, and how many more. */
export function practiceNames({ practices }: Pick<Portfolio, "practices">): (named: PracticesNamed) => string {
  const names = new Map(practices.map(({ id, name }) => [id, name]));
  return ({ number, first }) => {
    const shown = first.slice(0, mostNamed).map((id) => names.get(id) ?? id);
    return `${shown.join(", ")}${number > shown.length ? ` and ${number - shown.length} more` : ""}`;
  };
}

/** The values of a line with the number of practices for each, the commonest first: "secondary use 12, not classified 3". */
export function spread(named: Readonly<Record<string, PracticesNamed>>, kind: "use" | "status"): string {
  return spreadOf(named, kind).map(({ label, named: { number } }) => `${label} ${number}`).join(", ");
}

/** The same as a list, with the practices of each value. */
export function spreadOf(named: Readonly<Record<string, PracticesNamed>>, kind: "use" | "status"): readonly { readonly label: string; readonly named: PracticesNamed }[] {
  const order: readonly string[] = kind === "use" ? uses : statuses;
  const label = (value: string): string => (kind === "use" ? uses.map((use) => [use, useWords[use].label] as const) : statuses.map((status) => [status, statusWords[status].label] as const)).find(([id]) => id === value)?.[1] ?? value;
  return Object.entries(named).sort(([a, one], [b, other]) => other.number - one.number || order.indexOf(a) - order.indexOf(b)).map(([value, of]) => ({ label: label(value), named: of }));
}
