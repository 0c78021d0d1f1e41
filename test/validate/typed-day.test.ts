import { describe, expect, it } from "vitest";
import { readTypedDay } from "../../src/validate/typed-day.ts";

describe("a typed date", () => {
  it.each([
    ["01/04/2025", "2025-04-01"],
    ["1.4.25", "2025-04-01"],
    ["1st April 25", "2025-04-01"],
    ["1 April 2025", "2025-04-01"],
    ["2025-04-01", "2025-04-01"],
    ["12/03/24", "2024-03-12"],
    ["31/12/2026 (TBC)", "2026-12-31"],
    ["Apr-25", "2025-04-30"],
    ["February 2028", "2028-02-29"],
    ["09/26", "2026-09-30"],
    ["45748", "2025-04-01"],
    // There is no thirteenth month: this one was typed month first.
    ["1/13/2025", "2025-01-13"],
  ])("%s is %s", (text, day) => {
    expect(readTypedDay(text, "last-day")).toEqual({ day });
  });

  it("that names a month alone means its first day as a start", () => {
    expect(readTypedDay("Apr-25", "first-day")).toEqual({ day: "2025-04-01" });
  });

  it.each(["", "n/a", "TBC", "ongoing", "rolling", "-", "None", "no end date"])("\"%s\" is no date, and no mistake", (text) => {
    expect(readTypedDay(text, "last-day")).toBe("no-date");
  });

  it.each(["13/13/2025", "31/02/2025", "soon", "Q1", "2025", "see email"])("\"%s\" cannot be read", (text) => {
    expect(readTypedDay(text, "last-day")).toBe("unreadable");
  });
});
