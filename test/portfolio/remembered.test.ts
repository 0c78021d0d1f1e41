import { describe, expect, it } from "vitest";
import { Remembered, Seen } from "../../src/model/remembered.ts";

describe("what is remembered", () => {
  it("is given back, a null too, and nothing else is", () => {
    const known = new Remembered<string | null>(3);
    known.set("a", "1");
    known.set("b", null);
    expect([known.get("a"), known.get("b"), known.get("c")]).toEqual(["1", null, undefined]);
  });

  it("stays as long as it is asked for, and what is not asked for goes", () => {
    const known = new Remembered<number>(10);
    known.set("often", 1);
    known.set("once", 2);
    for (let i = 0; i < 100; i++) {
      known.set(`passing ${i}`, i);
      expect(known.get("often")).toBe(1);
    }
    expect(known.get("once")).toBeUndefined();
    expect(Array.from({ length: 100 }, (_, i) => known.get(`passing ${i}`)).filter((value) => value !== undefined).length).toBeLessThanOrEqual(20);
  });
});

describe("what was seen", () => {
  it("is told from what was not", () => {
    const seen = new Seen();
    expect(["one", "two", "one", "three", "two"].map((text) => seen.again(text))).toEqual([false, false, true, false, true]);
  });
});
