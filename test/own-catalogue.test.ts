import { describe, expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { menus } from "../src/knowledge/index.ts";
import { readOwnCatalogue } from "../src/own-catalogue.ts";
import type { Scheme } from "../src/model/knowledge.ts";
import { fixtureDay } from "./fixtures.ts";

function file(name: string, text: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(text) };
}

const csv = `id,name,aliases,purposes,obligation,from,source
fernshire-insight,Fernshire Insight,FI platform; Insight Fernshire,secondary-use: population-health: dashboards for the ICB,voluntary,2025-01-01,https://example.org/insight
cprd,CPRD,,direct-care: treatment: a local service of the same name,voluntary,,https://example.org/cprd`;

async function outcomes(register: string, ownSchemes: readonly Scheme[]): Promise<readonly string[]> {
  const result = await audit([file("r.csv", register)], { asOf: fixtureDay, menu: menus[0], version: "test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes, mapping: null });
  return result.agreements.map((item) => `${item.title ?? ""}: ${item.use} ${item.actions.map((entry) => `${entry.outcome}${entry.held === null ? "" : `(${entry.held})`}`).join()}${item.evidence.some((piece) => piece.catalogue === "own") ? " own" : ""}`);
}

describe("a practice's own catalogue", () => {
  it("adds schemes and replaces those of the same id, and the evidence says so", async () => {
    const register = "Agreement,Purpose,Status\nInsight Fernshire,,Live\nCPRD,,Live\nUK Biobank,,Live\n";
    expect(await outcomes(register, [])).toEqual(["Insight Fernshire: needs-review review", "CPRD: secondary-use withdraw", "UK Biobank: secondary-use withdraw"]);
    expect(await outcomes(register, await readOwnCatalogue(file("own.csv", csv)))).toEqual(["Insight Fernshire: secondary-use withdraw own", "CPRD: direct-care keep own", "UK Biobank: secondary-use withdraw"]);
  });

  it("reads the same from JSON", async () => {
    const [scheme] = await readOwnCatalogue(file("own.json", JSON.stringify([{ id: "fernshire-insight", name: "Fernshire Insight", purposes: [{ use: "secondary-use" }] }])));
    expect(scheme).toMatchObject({ id: "fernshire-insight", purposes: [{ use: "secondary-use", kind: "other" }], source: [] });
  });

  it("never decides a withdrawal alone where it names no source", async () => {
    const own = await readOwnCatalogue(file("own.csv", "id,name,purposes,obligation\nfernshire-insight,Fernshire Insight,secondary-use: planning,voluntary\n"));
    expect(await outcomes("Agreement,Purpose,Status\nFernshire Insight,,Live\n", own)).toEqual(["Fernshire Insight: secondary-use withdraw(check-purpose) own"]);
  });

  it.each([
    ["id,name,purposes\nFernshire Insight,Fernshire,secondary-use\n", /row.*2|id/],
    ["id,name,purposes\na-b,Fernshire,planning\n", /purposes\.0\.use/],
    ["id,name,purposes\na-b,Fernshire,\n", /purposes/],
    ["id,name,purposes,obligation\na-b,Fernshire,secondary-use,perhaps\n", /obligations\.0\.value/],
    ["id,name,purposes,colour\na-b,Fernshire,secondary-use,red\n", /column "colour" that is not known/],
    ["id,name,purposes,constructor\na-b,Fernshire,secondary-use,red\n", /column "constructor" that is not known/],
    ["name,purposes\nFernshire,secondary-use\n", /headings with at least id/],
    ["id,name,purposes\na-b,Fernshire,secondary-use\na-b,Other,secondary-use\n", /id "a-b" twice/],
    ["[{\"id\":\"a-b\"}]", /entry 1/],
    ["[oops", /not valid JSON/],
    ["{}", /list of schemes/],
  ])("refuses %j", async (text, message) => {
    await expect(readOwnCatalogue(file("own", text))).rejects.toThrow(message);
  });

  it("names the row of a mistake", async () => {
    await expect(readOwnCatalogue(file("own.csv", "id,name,purposes\na-b,One,secondary-use\nB,Two,secondary-use\n"))).rejects.toMatchObject({ place: { row: 3 } });
  });
});
