import { workerData } from "node:worker_threads";
import { audit } from "../../audit.ts";
import { menus } from "../../knowledge/menus/index.ts";
import { InputError, inputErrorLine } from "../../model/input-error.ts";
import type { PracticeName } from "../../model/portfolio.ts";
import { recordPractice } from "../../portfolio/index.ts";
import { realIo } from "../io.ts";
import { version } from "../version.ts";
import type { NamedRegister } from "./name-practices.ts";
import type { AuditSettings, Task, TaskResult } from "./tasks.ts";
import { writeJson } from "./write-json.ts";

const settings = settingsFrom(workerData);
const io = realIo();

/** Audits one register in a worker: writes its audit as JSON without line breaks, which is two thirds of what a person would want to read, and gives back its record, or why it cannot be audited. Throws nothing, so that no
 *  register stops another. */
export default async function auditOne(task: Task): Promise<TaskResult> {
  try {
    const files = await Promise.all(task.register.files.map(({ path }) => io.readInput(path)));
    const { menu, ...rest } = settings;
    const result = await audit(files, { ...rest, menu: menus.find((entry) => entry.id === menu) ?? menus[0], version, practice: task.register.listed });
    const practice = practiceOf(task.register, result.practice);
    const sources = task.register.files.map(({ file }, i) => ({ file, sha256: result.sources[i]?.sha256 ?? "" }));
    writeJson(task.json, result);
    return { kind: "audited", record: JSON.stringify(recordPractice(result, practice, sources)) };
  } catch (error) {
    if (error instanceof InputError) return { kind: "refused", message: inputErrorLine(error) };
    return { kind: "refused", message: `A fault in dsa-audit ${version}: ${error instanceof Error ? `${error.name}, ${error.message.split("\n")[0] ?? ""}` : "unknown"}. Please report it.` };
  }
}

/** The practice of a register: by the list of practices, by the register itself, or by the name of its file. */
function practiceOf({ id, listed, fromFile }: NamedRegister, found: { readonly name: string | null; readonly ods: string | null }): PracticeName {
  return { id, name: found.name ?? fromFile.name, ods: found.ods ?? fromFile.ods, namedBy: listed.name !== null ? "list" : found.name !== null ? "register" : "file" };
}

/** What tinypool hands over to a worker: its own data, and ours. */
function settingsFrom(data: unknown): AuditSettings {
  return (data as readonly [unknown, AuditSettings])[1];
}
