import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawChart } from "../../src/report/chart.ts";
import type { ChartData } from "../../src/report/document/blocks.ts";
import { markupText } from "../../src/report/markup.ts";
import { payloads } from "../payloads.ts";
import { all, treeOf } from "../word-reader.ts";

const tones = ["ready", "held", "required", "keep", "review", "neutral"] as const;
const name = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...payloads.filter((payload) => payload.length < 200)));
const anyChart: fc.Arbitrary<ChartData> = fc.record({
  shape: fc.constantFrom("bars", "lines"),
  title: name,
  unit: fc.constant("agreements"),
  series: fc.array(fc.record({ name, tone: fc.constantFrom(...tones) }), { minLength: 1, maxLength: 7 }),
  bars: fc.array(fc.record({ name, values: fc.array(fc.nat({ max: 5000 }), { minLength: 7, maxLength: 7 }) }), { maxLength: 12 }),
});

const bars: ChartData = { shape: "bars", title: "By use", unit: "agreements", series: [{ name: "ready", tone: "ready" }, { name: "held", tone: "held" }], bars: [{ name: "secondary use", values: [3, 1] }, { name: "direct care", values: [0, 2] }] };

/** The rectangles of bars, without the signs of the legend: left edge and length. */
function rectangles(svg: string): readonly (readonly number[])[] {
  return all(treeOf(svg), "rect").filter((rect) => rect.attributes["height"] === "30").map((rect) => [Number(rect.attributes["x"]), Number(rect.attributes["width"])]);
}

describe("a picture", () => {
  it("is well-formed, stays within its frame, and has only numbers in its drawing, whatever its data are", () => {
    fc.assert(fc.property(anyChart, fc.constantFrom(340, 760), (chart, width) => {
      const svg = markupText(drawChart(chart, chart.title, { width, id: "a" }));
      const tree = treeOf(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
      expect(all(tree, "svg").length + all(tree, "script").length).toBeLessThanOrEqual(1);
      for (const [x = -1, length = -1] of rectangles(svg)) expect(x >= 0 && x + length <= width).toBe(true);
    }), { numRuns: 60 });
  });

  it("is as long as the numbers are, each number in its part", () => {
    const svg = markupText(drawChart(bars, "words", { width: 402, id: "a" }));
    expect(rectangles(svg)).toEqual([[0, 298], [300, 98], [0, 198]]);
    expect(all(treeOf(svg), "text").filter((text) => text.attributes["text-anchor"] === "middle").map((text) => text.text)).toEqual(["3", "1", "2"]);
  });

  it("draws days from left to right, and each kind with a mark of its own", () => {
    const svg = markupText(drawChart({ ...bars, shape: "lines", bars: [{ name: "1 June 2025", values: [1, 4] }, { name: "1 October 2025", values: [2, 0] }] }, "words", { width: 760, id: "a" }));
    const points = all(treeOf(svg), "path").filter((path) => all(path, "title").length > 0);
    expect(points.map((point) => all(point, "title")[0]?.text)).toEqual(["1 June 2025, ready: 1", "1 October 2025, ready: 2", "1 June 2025, held: 4", "1 October 2025, held: 0"]);
    expect(new Set(points.map((point) => point.attributes["d"])).size).toBe(2);
  });

  it("has a title and the same in words for those who cannot see it", () => {
    const svg = treeOf(markupText(drawChart(bars, "secondary use: 3 ready, 1 held.", { width: 760, id: "a" })));
    expect([all(svg, "title")[0]?.text, all(svg, "desc")[0]?.text]).toEqual(["By use", "secondary use: 3 ready, 1 held."]);
    expect(all(svg, "svg")[0]?.attributes).toMatchObject({ role: "img", "aria-labelledby": "a-title a-words" });
  });

  it("is the same in another process, after other pictures", () => {
    const script = `import { drawChart } from "./src/report/chart.ts"; import { markupText } from "./src/report/markup.ts"; process.stdout.write(markupText(drawChart(${JSON.stringify(bars)}, "words", { width: 760, id: "a" })));`;
    const there = execFileSync("npx", ["tsx", "--input-type=module", "--eval", script], { encoding: "utf8", env: { ...process.env, TZ: "Asia/Tokyo", LANG: "ar_EG.UTF-8" } });
    expect(markupText(drawChart(bars, "words", { width: 760, id: "a" }))).toBe(there);
  });
});
