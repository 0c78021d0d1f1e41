import { expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { menus } from "../src/knowledge/index.ts";
import { reporters } from "../src/report/index.ts";
import type { NewDecision } from "../src/reviewed-rows.ts";
import { fixtureDay, registerFiles } from "./fixtures.ts";

const options = { asOf: fixtureDay, menu: menus[0], version: "0.0.0-test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null } as const;

it("a decision that was made in the page counts at once, and is there again when the annotated workbook is audited", { timeout: 300_000 }, async () => {
  const files = registerFiles("untidy-workbook");
  const open = (await audit(files, options)).agreements.find((item) => item.use === "needs-review");
  if (open === undefined) throw new Error("the fixture has nothing to decide");
  const decision: NewDecision = { item: open.id, use: "direct-care", by: "Dr A Example, Caldicott Guardian", on: fixtureDay, reason: "The team uses it to see its own patients." };
  const decided = await audit(files, { ...options, decisions: [decision] });
  const now = decided.agreements.find((item) => item.id === open.id);
  expect(now).toMatchObject({ use: "direct-care", decision: { use: "direct-care", by: decision.by, on: decision.on, reason: decision.reason, programUse: "needs-review" } });
  expect(now?.actions.some((entry) => entry.outcome === "withdraw")).toBe(false);
  const workbook = await reporters.xlsx.render(decided, { files });
  const again = (await audit([{ name: "register.xlsx", bytes: workbook }], options)).agreements.find((item) => item.cell.row === open.cell.row && item.cell.sheet === open.cell.sheet);
  expect(again?.decision).toEqual({ use: decision.use, by: decision.by, on: decision.on, reason: decision.reason, programUse: "needs-review" });
});
