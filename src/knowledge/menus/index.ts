import type { Menu } from "../../model/menu.ts";
import { bma20240617 } from "./bma-2024-06-17.ts";

/** The menus, oldest first; the first is the default. */
export const menus: readonly [Menu, ...Menu[]] = [bma20240617];
