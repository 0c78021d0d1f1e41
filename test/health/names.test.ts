import { describe, expect, it } from "vitest";
import { auditCsv } from "../fixtures.ts";

/** What the register's recipients are said to be other spellings of, as "later = earlier". */
async function spellings(...recipients: readonly string[]): Promise<readonly string[]> {
  const register = ["Agreement,Recipient,Purpose", ...recipients.map((recipient, i) => `Agreement ${i + 1},${recipient},Research`)].join("\n");
  const result = await auditCsv(register);
  return result.findings.filter((found) => found.code === "recipient-spellings").map((found) => /“(.*)” may be the same as “(.*)”/.exec(found.message)?.slice(1).join(" = ") ?? found.message);
}

describe("one recipient in two spellings", () => {
  it("is found by one word nearly alike, whatever the order of the words", async () => {
    expect(await spellings("University of Fernshire", "Fernshire Univeristy", "Fernshire Hospice")).toEqual(["Fernshire Univeristy = University of Fernshire"]);
  });

  it("is shown with the first of several", async () => {
    expect(await spellings("Hollowbrook Practice", "Hollowbrok Practice", "Holowbrook Practice")).toEqual(["Hollowbrok Practice = Hollowbrook Practice", "Holowbrook Practice = Hollowbrook Practice"]);
  });

  it("is not two words that differ, nor two places", async () => {
    expect(await spellings("Hollowbrok Praktice", "Hollowbrook Practice", "Northern Practice", "Norther Practice", "Bridge Practice", "Fridge Practice")).toEqual([]);
  });

  it("is compared by its letters, also where they are a word of the program's own", async () => {
    expect(await spellings("constructor", "toString Ltd", "__proto__", "valueOf")).toEqual([]);
  });

  it("is found in a long register as in a short one", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `Body ${i}`);
    expect(await spellings("University of Fernshire", ...many, "Univeristy of Fernshire")).toEqual(["Univeristy of Fernshire = University of Fernshire"]);
  });
});
