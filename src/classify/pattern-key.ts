/** A short key of a pattern's text (FNV-1a, 32 bits, in base 36), by which what was derived from it is found. A pattern that has changed has
 *  another key, so that stale derivations are never used. */
export function patternKey({ source }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${source.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** A pattern that is tied to the text's start, with anything but words before its opening. */
export const beginsAtTextStart = /(?:^|[(|])\^/;
