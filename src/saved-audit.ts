import { InputError } from "./model/input-error.ts";
import type { InputFile } from "./model/register.ts";
import { SavedAudit } from "./model/saved-audit.ts";

/** Whether a file holds JSON, as a saved audit does: no register begins with a brace. */
export function isSavedAudit({ bytes }: InputFile): boolean {
  return /^[\ufeff\s]*\{/.test(decoded(bytes.subarray(0, 1024)));
}

/** An audit from the JSON that `dsa-audit audit --format json` wrote, by this version or another. Throws an InputError for anything else, and for
 *  an audit of so early a version that it does not hold the cells of each row. */
export function readSavedAudit(file: InputFile): SavedAudit {
  const refuse = (message: string, whatToDo: string, cause?: unknown): InputError => new InputError(message, { file: file.name }, whatToDo, { cause });
  let value: unknown;
  try {
    value = JSON.parse(decoded(file.bytes).replace(/^\ufeff/, ""));
  } catch (cause) {
    throw refuse("This begins like JSON and is not valid JSON.", "Save the audit again as JSON: with dsa-audit audit REGISTER --format json, or in the last step of the page.", cause);
  }
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : null;
  if (schema !== "dsa-audit/1") throw refuse(...strangerWords(schema));
  const parsed = SavedAudit.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(`This audit was saved by another version of dsa-audit, or changed since${issue === undefined ? "" : `: ${issue.path.join(".")} is missing or is not what it should be`}.`, "Audit the old register again with this version, for the day of the audit, or compare the register itself.");
}

function strangerWords(schema: unknown): readonly [string, string] {
  if (typeof schema !== "string") return ["This JSON is not a saved audit.", "Give a register, or an audit that was saved as JSON: with dsa-audit audit REGISTER --format json, or in the last step of the page."];
  if (schema.startsWith("dsa-audit-compare/")) return ["This is a comparison and not an audit.", "Give the two registers or the two saved audits that it compared."];
  if (schema.startsWith("dsa-audit/")) return ["This audit was saved by a later version of dsa-audit.", "Use that version, or compare the register itself."];
  return ["This JSON is not a saved audit.", "Give a register, or an audit that was saved as JSON: with dsa-audit audit REGISTER --format json, or in the last step of the page."];
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
