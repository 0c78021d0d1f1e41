/** Where in the input the trouble is; the parts that do not apply are left out. */
export type InputPlace = { readonly file?: string; readonly sheet?: string; readonly row?: number };

/** A file that cannot be audited: what is wrong, where, and what to do about it, each a sentence for a practice manager. */
export class InputError extends Error {
  readonly place: InputPlace;
  readonly whatToDo: string;

  constructor(message: string, place: InputPlace, whatToDo: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "InputError";
    this.place = place;
    this.whatToDo = whatToDo;
  }
}

/** The one line that a user sees: file, sheet and row, what is wrong, what to do. */
export function inputErrorLine(error: InputError): string {
  const { file, sheet, row } = error.place;
  const where = [file, sheet === undefined ? null : `sheet "${sheet}"`, row === undefined ? null : `row ${row}`].filter((part) => part != null);
  return `${where.length > 0 ? `${where.join(", ")}: ` : ""}${error.message} ${error.whatToDo}`;
}
