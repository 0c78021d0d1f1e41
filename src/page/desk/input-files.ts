import { InputError } from "../../model/input-error.ts";
import type { InputFile } from "../../model/register.ts";

/** Files that were chosen in the browser, as the core reads them. Throws an InputError for one that has gone, or has changed since. */
export async function inputFiles(files: readonly File[]): Promise<readonly InputFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await bytesOf(file)) })));
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    throw new InputError("The file cannot be read.", { file: file.name }, "Close it in other programs, check that it has not been moved or changed since you chose it, and choose it again.", { cause });
  }
}
