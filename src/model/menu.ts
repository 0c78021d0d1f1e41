import type { Day } from "./day.ts";
import type { Known } from "./knowledge.ts";
import type { CauseId, Held, Obligation, Outcome, Status, Use } from "./vocabulary.ts";

/** What an action's table of cases may ask of an agreement, and of a GP Connect setting. */
export type Facts = {
  agreement: { readonly use: Use; readonly obligation: Obligation; readonly status: Status };
  "gp-connect": {
    readonly capability: "writes-coding" | "reads-or-carries" | "everything" | "unknown";
    readonly enabled: "on" | "off" | "not-said";
    readonly contract: "requires-on" | "silent";
  };
};

/** One case of an action's table. `outcome: null` says that the action asks nothing here. `held` are the reasons the case itself gives;
 *  the item's own doubts are added where the action's `heldBy` lists them. `because` is a sentence for a practice manager. */
export type Case<F> = {
  readonly when: { readonly [K in keyof F]?: readonly F[K][] };
  readonly outcome: Outcome | null;
  readonly held?: readonly Held[];
  readonly cause?: CauseId;
  readonly because: string;
};

/** An action of a menu, with its number as printed and what it asks in our words. Its cases cover every combination of facts exactly once. */
type MenuAction<K extends keyof Facts = keyof Facts> = K extends keyof Facts
  ? {
      readonly number: number;
      readonly title: string;
      readonly asks: string;
      readonly appliesTo: K;
      readonly heldBy: readonly Held[];
      readonly cases: readonly Case<Facts[K]>[];
    }
  : never;

/** A published, dated menu of collective action. `until` is the last day it stood; null where none is known. */
export type Menu = Known & {
  readonly title: string;
  readonly publisher: string;
  readonly published: Day;
  readonly from: Day;
  readonly until: Day | null;
  readonly afterwards: string | null;
  readonly actions: readonly MenuAction[];
};
