/** The formats that a comparison can have. */
export const comparisonFormats = ["terminal", "json", "html", "docx", "xlsx", "markdown"] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];
