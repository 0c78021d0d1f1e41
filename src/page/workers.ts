import { wrap } from "comlink";
import type { Remote } from "comlink";
import type { Desk } from "./desk/desk.ts";
import type { Writer } from "./desk/writer.ts";

/** A worker that runs: what it does, a promise that fails when it breaks down, and the way to end it. */
export type Running<T> = { readonly does: Remote<T>; readonly broken: Promise<never>; readonly stop: () => void };

/** Starts the worker that reads and audits. */
export function startDesk(): Promise<Running<Desk>> {
  return start<Desk>("auditing-worker");
}

/** Starts the worker that writes files. */
export function startWriter(): Promise<Running<Writer>> {
  return start<Writer>("writing-worker");
}

/** The bytes of a packed block of this page, by its id. In a plain loop: a function for each byte took ten times as long. */
export function blockBytes(id: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent;
  if (text == null || text === "") throw new Error(`this copy of the page is not whole: it lacks ${id}`);
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  return bytes;
}

async function start<T>(id: string): Promise<Running<T>> {
  // As a blob and not as text: 4 MB of text would be garbage that the page stops to collect while the worker is busy.
  const script = await new Response(new Blob([blockBytes(id)]).stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message === "" ? "the worker broke down" : event.message)));
    worker.addEventListener("messageerror", () => reject(new Error("the worker's answer could not be read")));
  });
  // Nobody may be waiting for the worker when it breaks down; who asks it next is told.
  broken.catch(() => undefined);
  return { does: wrap<T>(worker), broken, stop: () => worker.terminate() };
}
