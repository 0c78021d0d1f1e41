import { nameKey } from "../model/folded.ts";
import type { Portfolio, PracticeRecord } from "../model/portfolio.ts";
import { uses } from "../model/vocabulary.ts";
import type { Use } from "../model/vocabulary.ts";
import { commonest, countsBy, countsOf, increase, namedAs, note, tally } from "./counts.ts";
import type { ActionTally, NamedTally } from "./counts.ts";

type Line = { readonly spellings: Map<string, number>; readonly practices: Map<"all", NamedTally>; agreements: number; readonly uses: Map<Use, number>; readonly outcomes: ActionTally };

/** Brings together what goes to the same recipient, by the words of its name; agreements that name none are left out. */
export function recipientLines(): { readonly add: (record: PracticeRecord) => void; readonly finish: () => Portfolio["recipients"] } {
  const lines = new Map<string, Line>();
  return {
    add: ({ practice, agreements }) => {
      for (const { recipient, use, actions } of agreements) {
        const key = nameKey(recipient ?? "");
        if (recipient === null || key === "") continue;
        const line: Line = lines.get(key) ?? { spellings: new Map(), practices: new Map(), agreements: 0, uses: new Map(), outcomes: new Map() };
        lines.set(key, line);
        increase(line.spellings, recipient.trim());
        note(line.practices, "all", practice.id);
        line.agreements++;
        increase(line.uses, use);
        tally(line.outcomes, actions);
      }
    },
    finish: () =>
      [...lines]
        .sort(([a, one], [b, other]) => (other.practices.get("all")?.number ?? 0) - (one.practices.get("all")?.number ?? 0) || (a < b ? -1 : 1))
        .map(([key, line]) => ({ recipient: commonest(line.spellings) ?? key, practices: namedAs(line.practices.get("all")), agreements: line.agreements, byUse: countsBy(line.uses, uses), actions: countsOf(line.outcomes) })),
  };
}
