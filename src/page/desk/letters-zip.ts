import JSZip from "jszip";
import { writeLetters } from "../../letters/index.ts";
import type { Audit } from "../../model/audit.ts";
import { pinZipDates } from "../../pinned-zip.ts";

/** The checklist and the letters of an audit in one zip, as a browser saves one file and not a folder. The same audit gives the same bytes. */
export async function lettersZip(audit: Audit): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of await writeLetters(audit, new Map())) zip.file(name, bytes);
  return pinZipDates(await zip.generateAsync({ type: "uint8array", compression: "STORE" }));
}
