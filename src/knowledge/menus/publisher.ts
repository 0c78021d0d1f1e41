/** Who published every menu so far. */
export const gpcEngland = "British Medical Association, General Practitioners Committee England";

/** The day on which the menus were last looked up in public pages. */
export const checked = "2026-11-22";
