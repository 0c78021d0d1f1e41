/** The formats that a comparison can have. */
export const comparisonFormats = ["terminal", "json"] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];
