import auditOne from "../../../src/cli/portfolio/worker.ts";
import type { Task, TaskResult } from "../../../src/cli/portfolio/tasks.ts";

/** A worker that breaks down at one register, outside of anything that could be caught. */
export default function auditOrDie(task: Task): Promise<TaskResult> {
  if (!task.register.id.includes("practice-3")) return auditOne(task);
  return new Promise(() => setTimeout(() => {
    throw new Error("the worker broke down");
  }, 10));
}
