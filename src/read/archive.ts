import JSZip from "jszip";
import { InputError } from "../model/input-error.ts";
import type { InputFile } from "../model/register.ts";
import { damaged, tooLarge } from "./refusals.ts";
import { maxArchiveEntries, maxUnpackedBytes } from "./limits.ts";
import { xmlReader } from "./xml.ts";
import type { XmlFault, XmlHandler } from "./xml.ts";

/** The parts of a workbook's archive by name, whatever the case of its letters. Nothing is unpacked before it is asked for, and only in pieces. */
export type Archive = {
  readonly file: InputFile;
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Goes through a part that is XML. Throws an InputError where the part is missing, damaged, or holds more than is read. */
  readonly readXml: (name: string, handler: XmlHandler) => Promise<void>;
  /** The text of a small part, at most its first thousand characters; empty where there is none. */
  readonly opening: (name: string) => Promise<string>;
};

/** Opens a zip archive and lists its parts. What the archive states of their sizes is not relied on: the bytes are counted as they are
 *  unpacked. Names that lead out of a folder do no harm, as no part is ever written to disk. Throws an InputError for a broken archive. */
export async function openArchive(file: InputFile): Promise<Archive> {
  if (countEntries(file.bytes) > maxArchiveEntries) throw tooLarge(file, `more than ${maxArchiveEntries} files inside the archive`);
  const zip = await JSZip.loadAsync(file.bytes).catch((cause: unknown) => {
    throw new InputError("The workbook is cut off, damaged or protected, and cannot be opened.", { file: file.name }, "Copy or download it again, wait until it has been synchronised, open it in Excel to check it, and save it again as .xlsx.", { cause });
  });
  const entries = new Map(Object.values(zip.files).filter((entry) => !entry.dir).map((entry) => [keyOf(entry.name), entry]));
  let unpacked = 0;

  const pieces = async (name: string, take: (bytes: Uint8Array) => boolean): Promise<void> => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) throw damaged(file);
    await streamOf(entry, (bytes) => {
      unpacked += bytes.length;
      if (unpacked > maxUnpackedBytes) throw tooLarge(file, `more than ${maxUnpackedBytes / 1024 / 1024} MB when unpacked`);
      return take(bytes);
    }).catch((cause: unknown) => {
      throw cause instanceof InputError ? cause : damaged(file, cause);
    });
  };

  const readXml = async (name: string, handler: XmlHandler): Promise<void> => {
    const xml = xmlReader(handler, (fault) => {
      throw faulty(file, fault);
    });
    let decoder: Decoder | null = null;
    await pieces(name, (bytes) => {
      decoder ??= decoderFor(bytes);
      xml.push(decoder.decode(bytes, { stream: true }));
      return true;
    });
    xml.end();
  };

  const opening = async (name: string): Promise<string> => {
    if (!entries.has(keyOf(name))) return "";
    let text = "";
    await pieces(name, (bytes) => {
      text += new TextDecoder().decode(bytes.subarray(0, 1000));
      return false;
    });
    return text;
  };
  return { file, names: [...entries.keys()], has: (name) => entries.has(keyOf(name)), readXml, opening };
}

function faulty(file: InputFile, fault: XmlFault): InputError {
  switch (fault) {
    case "malformed":
      return damaged(file);
    case "document-type":
      return new InputError("The workbook has a document type in it, which Excel never writes and which could be used to do harm.", { file: file.name }, "Do not open it unless you trust its sender. If you do, open it in Excel and save it again as .xlsx.");
    default:
      return fault satisfies never;
  }
}

const keyOf = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

/** The pieces of an entry as they are unpacked, until the taker has enough. `internalStream` is in JSZip's documentation, not in its types. */
function streamOf(entry: JSZip.JSZipObject, take: (bytes: Uint8Array) => boolean): Promise<void> {
  type Stream = { on(event: "data", listener: (bytes: Uint8Array) => void): Stream; on(event: "error", listener: (cause: unknown) => void): Stream; on(event: "end", listener: () => void): Stream; pause(): Stream; resume(): Stream };
  return new Promise((resolve, reject) => {
    const stream = (entry as unknown as { internalStream(type: "uint8array"): Stream }).internalStream("uint8array");
    const fail = (cause: unknown): void => reject(cause instanceof Error ? cause : new Error(String(cause)));
    let isDone = false;
    stream
      .on("data", (bytes) => {
        if (isDone) return;
        try {
          isDone = !take(bytes);
          if (isDone) resolve();
        } catch (cause) {
          isDone = true;
          fail(cause);
        }
        if (isDone) stream.pause();
      })
      .on("error", fail)
      .on("end", () => resolve())
      .resume();
  });
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Parts are UTF-8; the format also allows UTF-16, which begins with its mark. */
function decoderFor([first, second]: Uint8Array): Decoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  return new TextDecoder(first === 0xfe && second === 0xff ? "utf-16be" : "utf-8");
}

/** How many entries the archive's directory has, by their marks: the number it states may be false, and JSZip makes an object of each. */
function countEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 0x01 && bytes[at + 3] === 0x02) count++;
  }
  return count;
}
