/** The formats that a comparison can have. */
export const comparisonFormats = ["terminal", "json", "docx"] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];
