import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from "d3-shape";
import type { ChartData, Tone } from "./document/blocks.ts";
import { toneEdges, toneGrounds } from "./document/tones.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** A part of a picture and how high it is, in pixels. */
export type Part = { readonly height: number; readonly content: Markup };

/** The ground of a tone as a colour. */
export function ground(tone: Tone): string {
  return `#${toneGrounds[tone]}`;
}

/** The line of a tone as a colour. */
export function edge(tone: Tone): string {
  return `#${toneEdges[tone]}`;
}

/** A width that a text surely fits in, in pixels at 15 to the em, without measuring: fonts differ from machine to machine. */
export function roomFor(text: string): number {
  return Math.ceil(text.length * 8.4);
}

/** A number of pixels with one decimal at the most. */
export function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}

const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolWye] as const;

/** The path of the mark of a kind, about the point 0 0: each kind has a shape of its own, so that its colour is not the only sign. */
export function markOf(kind: number): string {
  return symbol(marks[kind % marks.length] ?? symbolCircle, 80).digits(1)() ?? "";
}

const lineHeight = 24;

/** What each colour means, in as many lines as the width needs. `drawn` says which kinds occur, and `key` draws the sign before a name. */
export function legend({ series }: ChartData, drawn: readonly boolean[], width: number, top: number, key: (kind: number) => Markup): Part {
  const placed: { readonly kind: number; readonly x: number; readonly line: number }[] = [];
  let [x, line] = [0, 0];
  for (const [kind, { name }] of series.entries()) {
    if (drawn[kind] !== true) continue;
    const room = 28 + roomFor(name) + 12;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    placed.push({ kind, x, line });
    x += room;
  }
  const content = placed.map((entry) => html`<g transform="translate(${entry.x} ${top + entry.line * lineHeight})">${key(entry.kind)}<text x="28" y="14">${series[entry.kind]?.name ?? ""}</text></g>`);
  return { height: placed.length === 0 ? 0 : (line + 1) * lineHeight, content: html`${content}` };
}
