/** The formats that a report can have. */
export const formats = ["terminal", "json", "docx", "html", "markdown", "csv"] as const;
export type Format = (typeof formats)[number];
