import { z } from "zod";
import type { AuditOptions } from "../../audit.ts";
import type { NamedRegister } from "./name-practices.ts";

/** What all audits of a run share, as it is handed to the workers: the menu by its id. */
export type AuditSettings = Omit<AuditOptions, "menu" | "version" | "practice" | "packs"> & { readonly menu: string };

/** One register to audit, and where its audit is written as JSON. */
export type Task = { readonly register: NamedRegister; readonly json: string };

/** What becomes of a register: its record as JSON, or why it was refused. */
export const TaskResult = z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("audited"), record: z.string() }), z.strictObject({ kind: z.literal("refused"), message: z.string() })]);
export type TaskResult = z.infer<typeof TaskResult>;
