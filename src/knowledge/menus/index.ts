import type { Menu } from "../../model/menu.ts";
import { bma20240617 } from "./bma-2024-06-17.ts";
import { bma202407 } from "./bma-2024-07.ts";
import { bma20240801 } from "./bma-2024-08-01.ts";
import { bma20240926 } from "./bma-2024-09-26.ts";
import { bma20260501 } from "./bma-2026-05-01.ts";
import { bma20260601 } from "./bma-2026-06-01.ts";

/** The menus, oldest first; the first is the default. */
export const menus: readonly [Menu, ...Menu[]] = [bma20240617, bma202407, bma20240801, bma20240926, bma20260501, bma20260601];
