import { describe, expect, it } from "vitest";
import { matchPractices, readPracticeList } from "../src/practice-list.ts";

const list = (text: string) => readPracticeList({ name: "practices.csv", bytes: new TextEncoder().encode(text) });
const register = (label: string) => ({ label, files: [{ file: label }] });

describe("the list of practices", () => {
  it("says whose register each is, with or without the ODS code", async () => {
    expect(await list("file,name,ods\nnorth/a.xlsx,Alderfield Surgery,a81001\nb.xlsx,Birchside,\n")).toEqual([
      { file: "north/a.xlsx", name: "Alderfield Surgery", ods: "A81001", row: 2 },
      { file: "b.xlsx", name: "Birchside", ods: null, row: 3 },
    ]);
  });

  it.each([
    ["file,name,ods\na.xlsx,A,A81001\nb.xlsx,B,81002A\n", 3, "is not an ODS code"],
    ["file,name,ods\n,A,A81001\n", 2, "names no file"],
    ["file,name,ods\na.xlsx,A,\na.xlsx,B,\n", 3, "stands in row 2 too"],
    ["one,two\na,b\n", 1, "no headings that are known"],
  ])("names the row of a mistake: %s", async (text, row, message) => {
    await expect(list(text)).rejects.toMatchObject({ name: "InputError", place: { file: "practices.csv", row }, message: expect.stringContaining(message) as string });
  });

  it("finds a register by its path, or by its name where only one has it", async () => {
    const [north, south, single] = [register("north/register.xlsx"), register("south/register.xlsx"), register("south/b.xlsx")];
    const all = [north, south, single];
    const found = matchPractices(await list("file,name\nsouth/register.xlsx,South\nb.xlsx,B\n"), all, "practices.csv");
    expect([...found].map(([{ label }, { name }]) => [label, name])).toEqual([["south/register.xlsx", "South"], ["south/b.xlsx", "B"]]);
    const [unclear, missing] = [await list("file,name\nregister.xlsx,North\n"), await list("file,name\nc.xlsx,C\n")];
    expect(() => matchPractices(unclear, all, "practices.csv")).toThrow("There are 2 registers of the name");
    expect(() => matchPractices(missing, all, "practices.csv")).toThrow('There is no register "c.xlsx"');
  });
});
