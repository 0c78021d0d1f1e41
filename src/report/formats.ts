/** The formats that a report can have. */
export const formats = ["terminal", "json", "html", "docx", "xlsx", "csv", "markdown", "ropa"] as const;
export type Format = (typeof formats)[number];
