/** How much of a file is read before it is refused. They keep any input below 1 GB of memory and a minute of time, and lie far above
 *  what a register needs: one of 50,000 agreements in 10 columns has half a million cells. docs/files.md tells users of them. */

/** The largest file, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024;

/** The most cells with something in them, over all the sheets of a file; the user may set another number. */
export const defaultMaxCells = 1_000_000;

/** The most characters in all cells of a file together. A text that many cells share counts once for each of them. */
export const maxCharacters = 100_000_000;

/** The most bytes that are unpacked from a workbook, counted as they come and not as the archive states them. */
export const maxUnpackedBytes = 1024 * 1024 * 1024;

/** The most files inside a workbook's archive. */
export const maxArchiveEntries = 10_000;

/** The most characters between two brackets of a workbook's XML. The longest cell that Excel writes stays far below it. */
export const maxXmlRun = 4_000_000;

/** Excel's own limits: columns and rows of a sheet, characters of a cell, and kinds of cell style. */
export const excelColumns = 16_384;
export const excelRows = 1_048_576;
export const excelCellCharacters = 32_767;
export const excelStyles = 65_536;
