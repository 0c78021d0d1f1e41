import { findingKindOrNone, neverAccepted } from "./knowledge/index.ts";
import { Config } from "./model/acceptance.ts";
import type { PlacedAcceptance } from "./model/acceptance.ts";
import { InputError } from "./model/input-error.ts";
import type { InputFile } from "./model/register.ts";

const whatToDo = "docs/register-health.md shows how the file is written.";

/** The accepted findings from a configuration file. Throws an InputError that names the first mistake and its place: wrong JSON, a missing reason,
 *  person or date, a code that no finding has, or one that cannot be accepted. */
export function readConfig(file: InputFile): readonly PlacedAcceptance[] {
  const refuse = (message: string, cause?: unknown): InputError => new InputError(message, { file: file.name }, whatToDo, { cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes).replace(/^\ufeff/, ""));
  } catch (cause) {
    throw refuse("The configuration is not valid JSON.", cause);
  }
  const parsed = Config.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw refuse(`The configuration has a mistake${at}: ${issue?.message ?? ""}.`);
  }
  parsed.data.accepted.forEach(({ finding }, i) => {
    const code = finding.split("@")[0] ?? "";
    if (findingKindOrNone(code) === null) throw refuse(`The configuration has a mistake at accepted.${i}.finding: there is no finding "${code}".`);
    if (neverAccepted.includes(code)) throw refuse(`The configuration has a mistake at accepted.${i}.finding: "${code}" cannot be accepted, only put right.`);
  });
  return parsed.data.accepted.map((entry, i) => ({ ...entry, place: { file: file.name, sheet: "accepted", row: i + 1 } }));
}

/** Acceptances that hold for many practices: of kinds of findings, and of no place. Throws an InputError for one that names a row, since every register
 *  has such a row and only one of them was looked at. */
export function acceptedForMany(accepted: readonly PlacedAcceptance[]): readonly PlacedAcceptance[] {
  const [placed] = accepted.filter(({ finding, row }) => row !== undefined || finding.includes("@"));
  if (placed !== undefined) throw new InputError(`The configuration speaks of one register's row at accepted.${placed.place.row - 1}, and many registers have such a row.`, { file: placed.place.file }, "For many practices name findings by their code alone, and audit a practice by itself where one row of it is accepted.");
  return accepted.map((entry) => ({ ...entry, forMany: true }));
}
