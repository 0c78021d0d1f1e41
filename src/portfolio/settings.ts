import { capabilities } from "../knowledge/index.ts";
import type { Portfolio, PracticeRecord } from "../model/portfolio.ts";
import { countsOf, namedAs, note, tally } from "./counts.ts";
import type { ActionTally, NamedTally } from "./counts.ts";

type State = "on" | "off" | "not-said";
type Line = { required: boolean; readonly states: Map<State, NamedTally>; readonly outcomes: ActionTally };

/** Who still has which GP Connect product on, in the order of the products; settings that are no known product come last, as one line. */
export function settingLines(): { readonly add: (record: PracticeRecord) => void; readonly finish: () => Portfolio["settings"] } {
  const lines = new Map<string, Line>();
  return {
    add: ({ practice, settings }) => {
      for (const { capability, enabled, required, actions } of settings) {
        const line: Line = lines.get(capability) ?? { required: false, states: new Map(), outcomes: new Map() };
        lines.set(capability, line);
        line.required ||= required;
        note(line.states, enabled === null ? "not-said" : enabled ? "on" : "off", practice.id);
        tally(line.outcomes, actions);
      }
    },
    finish: () => {
      const order = [...new Set([...capabilities.map(({ id }): string => id), ...[...lines.keys()].sort()])];
      return order.flatMap((id) => {
        const line = lines.get(id);
        if (line === undefined) return [];
        const name = capabilities.find((capability) => capability.id === id)?.name ?? "Settings that are no known product";
        return [{ capability: id, name, required: line.required, on: namedAs(line.states.get("on")), off: namedAs(line.states.get("off")), notSaid: namedAs(line.states.get("not-said")), actions: countsOf(line.outcomes) }];
      });
    },
  };
}
