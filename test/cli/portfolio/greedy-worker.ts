import auditOne from "../../../src/cli/portfolio/worker.ts";
import type { Task, TaskResult } from "../../../src/cli/portfolio/tasks.ts";

/** A worker that takes more memory than it may have at one register. */
export default function auditGreedily(task: Task): Promise<TaskResult> {
  const hoard: number[][] = [];
  while (task.register.id.includes("practice-3")) hoard.push(new Array<number>(4_000_000).fill(hoard.length));
  return auditOne(task);
}
