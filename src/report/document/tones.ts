import type { Tone } from "./blocks.ts";

/** The grounds of tags, warnings and bars by what they mean, as six hexadecimal digits. Black text on each has a contrast of more than 7 to 1. */
export const toneGrounds = { ready: "CFE3D4", held: "FBE3B5", required: "D9D3E8", keep: "D5E6F0", review: "F6D5C9", neutral: "E3E7E9", warning: "FFF4D6" } as const satisfies Record<Tone, string>;

/** The edges and lines that go with the grounds, dark enough to be seen on white: more than 4.5 to 1. */
export const toneEdges = { ready: "00623A", held: "8A5300", required: "4A2C82", keep: "005A8C", review: "A23A12", neutral: "4C6272", warning: "8A5300" } as const satisfies Record<Tone, string>;
