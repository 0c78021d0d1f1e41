import { InputError } from "../../model/input-error.ts";
import type { InputPlace } from "../../model/input-error.ts";

/** Why a file cannot be audited, as data: an InputError would lose its place and its remedy on the way out of a worker. */
export type Refusal = { readonly message: string; readonly place: InputPlace; readonly whatToDo: string };

/** What a worker gives back: what was asked for, why the input cannot be used, or a fault of ours in one line. */
export type Answer<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "refused"; readonly refusal: Refusal } | { readonly kind: "fault"; readonly text: string };

/** Does work and gives its answer; throws nothing. */
export async function answering<T>(work: () => Promise<T> | T): Promise<Answer<T>> {
  try {
    return { kind: "done", value: await work() };
  } catch (error) {
    if (error instanceof InputError) return { kind: "refused", refusal: refusalOf(error) };
    return { kind: "fault", text: faultText(error) };
  }
}

/** An InputError as data. */
export function refusalOf({ message, place, whatToDo }: InputError): Refusal {
  return { message, place, whatToDo };
}

/** A fault in one line, without a stack trace. */
export function faultText(error: unknown): string {
  return error instanceof Error ? `${error.name}, ${error.message.split("\n")[0] ?? ""}` : "unknown";
}

/** A refusal as the command line words it: where, what is wrong. What to do about it stands apart. */
export function refusalText({ message, place: { file, sheet, row } }: Refusal): string {
  const where = [file, sheet === undefined ? null : `sheet “${sheet}”`, row === undefined ? null : `row ${row}`].filter((part) => part != null);
  return where.length === 0 ? message : `${where.join(", ")}: ${message}`;
}
