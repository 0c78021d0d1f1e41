import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import { TaskResult } from "./tasks.ts";
import type { AuditSettings, Task } from "./tasks.ts";

/** How workers are run: how many, with which file, and how much memory each may use, in megabytes. */
export type PoolOptions = { readonly workers: number; readonly worker?: URL; readonly megabytes?: number };

/** The memory that a worker may use, in megabytes: enough for the largest register that is read at all. */
const usualMegabytes = 2_048;

/** The memory of a worker, in megabytes, for what is made and soon let go. An audit of some ninety rows makes and lets go more than Node allows for as a
 *  rule, and what is still in use when it runs full is copied and kept longer than it need be: with this an audit takes about a tenth less time. Half as
 *  much again takes 2 % less, and 24 MB more for each worker. */
const youngMegabytes = 48;

/** Has V8 tidy up when the memory in use has grown by so much, in hundredths. Left to itself it lets a worker of 60 MB grow to 350, as there is room. */
const growth = "--heap-growing-percent=40";

/** The worker as it was built: beside the command, and in `dist` where the command runs from its source, as in tests. */
const builtWorker = new URL(import.meta.url.endsWith(".ts") ? "../../../dist/portfolio-worker.js" : "./portfolio-worker.js", import.meta.url);

/** Audits registers in a pool of workers and tells what became of each as soon as it is known, in any order. A worker that dies costs the register
 *  that it was at, and another takes its place. */
export async function auditInPool(tasks: readonly Task[], settings: AuditSettings, options: PoolOptions, done: (task: Task, result: TaskResult) => void): Promise<void> {
  const left = await auditWhileWorkersLive(tasks, settings, options, done);
  if (left.length === 0) return;
  if (left.length < tasks.length) return auditInPool(left, settings, options, done);
  for (const task of left) done(task, { kind: "refused", message: "The program could not be started to read this register. Close other programs, or use --workers 1." });
}

/** Audits as long as the pool has workers; gives the registers that none was left for. */
async function auditWhileWorkersLive(tasks: readonly Task[], settings: AuditSettings, { workers, worker, megabytes }: PoolOptions, done: (task: Task, result: TaskResult) => void): Promise<readonly Task[]> {
  setFlagsFromString(growth);
  const pool = new Tinypool({
    filename: fileURLToPath(worker ?? builtWorker),
    runtime: "worker_threads",
    minThreads: workers,
    maxThreads: workers,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: megabytes ?? usualMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  const left: Task[] = [];
  // tinypool puts no other worker in the place of one that died before it was ready: then nobody would take what waits.
  const stopIfDead = (): void => {
    if (pool.threads.length === 0) pool.cancelPendingTasks();
  };
  pool.on("error", stopIfDead);
  const auditOne = async (task: Task): Promise<void> => {
    const result = await pool.run(task).then((value: unknown) => TaskResult.parse(value), (error: unknown) => {
      stopIfDead();
      return error instanceof Error && error.message === cancelled ? null : { kind: "refused" as const, message: deathWords(error) };
    });
    if (result === null) left.push(task);
    else done(task, result);
  };
  try {
    await Promise.all(tasks.map(auditOne));
  } finally {
    await pool.destroy();
  }
  return left;
}

/** What tinypool says of a task that was taken off the queue. */
const cancelled = "The task has been cancelled";

function deathWords(error: unknown): string {
  const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory
    ? "The memory was not enough for this register. Take out what is not needed, such as sheets of other things, or audit it by itself."
    : "The program broke off at this register. Audit it by itself to see why, and please report it.";
}
