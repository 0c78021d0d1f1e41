import { z } from "zod";
import { Day } from "./day.ts";
import { Id, Known } from "./knowledge.ts";

/** What a duty bears upon. `settings`: GP Connect products that have to be on; one that is off is a `gap`, or something to `check` where the
 *  duty does not name the product. `agreements`: agreements whose register cites one of the wording rules. `conduct`: how something is used;
 *  it changes no outcome. */
const Effect = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("settings"), capabilities: z.array(Id).min(1).readonly(), whenOff: z.enum(["gap", "check"]) }),
  z.strictObject({ on: z.literal("agreements"), obligation: z.enum(["statutory", "contractual"]), rules: z.array(Id).readonly() }),
  z.strictObject({ on: z.literal("conduct") }),
]);

/** A term of the GP contract or a law: what it requires or forbids, of whom, from which day (`since`) to which (both inclusive; null where no
 *  source read gives the day, which `unsourced` then says, or where no end is known). No menu can lift what it requires. */
export const Duty = Known.extend({
  name: z.string().min(5),
  source: z.array(z.string().min(8)).min(1).readonly(),
  kind: z.enum(["requires", "forbids"]),
  basis: z.enum(["contract", "law"]),
  ofWhom: z.string().min(5),
  until: Day.nullable(),
  ground: z.string().min(5),
  effect: Effect,
  unsourced: z.array(z.string().min(10)).readonly(),
  checked: Day,
  checkBy: Day,
});
export type Duty = z.infer<typeof Duty>;
