const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** The length of the end record without its comment, which the zips written here do not have. */
const endLength = 22;

/** The bytes of a zip with every entry dated 1 January 1980, the earliest day a zip can hold, so that the same content always gives the same
 *  bytes. For zips that this program has just written: one disk, no comment, not zip64. Throws where the bytes are no such zip. */
export function pinZipDates(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error("these bytes do not end as a zip does");
  const firstDay = (1 << 5) | 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== centralEntry) throw new Error("an entry of the zip's directory is not where it should be");
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, firstDay, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
