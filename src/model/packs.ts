import { z } from "zod";
import type { Capability, Lookalike } from "./capability.ts";
import type { Duty } from "./duty.ts";
import { Id, Known } from "./knowledge.ts";
import type { Menu } from "./menu.ts";

/** Something that a menu speaks of and that rows can belong to: known schemes, and words of which one has to stand in the row's title. A title with a
 *  word of `unless` does not belong to it: it names something about the topic, such as its evaluation. */
export const Topic = Known.extend({ name: z.string().min(5), schemes: z.array(Id).readonly(), words: z.array(z.string().min(3)).readonly(), unless: z.array(z.string().min(3)).readonly() });
export type Topic = z.infer<typeof Topic>;

/** The dated knowledge that actions are decided by. All of it is data: another menu, contract term or product needs no change of the code. */
export type Packs = {
  readonly menus: readonly Menu[];
  readonly duties: readonly Duty[];
  readonly capabilities: readonly Capability[];
  readonly lookalikes: readonly Lookalike[];
  readonly topics: readonly Topic[];
};
