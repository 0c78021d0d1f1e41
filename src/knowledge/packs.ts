import type { Packs } from "../model/packs.ts";
import { capabilities } from "./capabilities.ts";
import { duties } from "./duties.ts";
import { lookalikes } from "./lookalikes.ts";
import { menus } from "./menus/index.ts";
import { topics } from "./topics.ts";

/** The menus, duties, products, look-alikes and topics that every audit uses unless it is given others. */
export const packs: Packs = { menus, duties, capabilities, lookalikes, topics };
