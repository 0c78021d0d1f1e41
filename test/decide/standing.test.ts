import { describe, expect, it } from "vitest";
import { menus } from "../../src/knowledge/index.ts";
import { actionsOf, chainOf, menuState, numberOf } from "../../src/model/menu.ts";
import type { Menu } from "../../src/model/menu.ts";
import type { Audit } from "../../src/model/audit.ts";
import { audit } from "../../src/audit.ts";

function menuOf(id: string): Menu {
  const found = menus.find((menu) => menu.id === id);
  if (found === undefined) throw new Error(`no menu ${id}`);
  return found;
}

const register = `Agreement,Shared with,Purpose,Law or notice,Status
CPRD,MHRA,Research,None: voluntary,Live
OptimiseRx,First Databank,Safety advice while prescribing for the patient,,Live
EMIS Consultation Write Back,Hub,Hub clinicians treat patients,,Live
`;

function on(asOf: string, id = "bma-2024-06-17"): Promise<Audit> {
  return audit([{ name: "r.csv", bytes: new TextEncoder().encode(register) }], { asOf, menu: menuOf(id), version: "test", practice: { name: null, ods: null }, reviewWindow: 90, ownSchemes: [], mapping: null });
}

/** Which menus stand on a day, by hand from the timeline's section on the versions of the menu. */
describe("which menus stand", () => {
  it.each([
    ["2024-06-16", [], []],
    ["2024-06-17", ["bma-2024-06-17"], []],
    ["2024-06-30", ["bma-2024-06-17"], []],
    ["2024-07-01", ["bma-2024-06-17"], ["bma-2024-07"]],
    ["2024-07-31", ["bma-2024-06-17"], ["bma-2024-07"]],
    ["2024-08-01", ["bma-2024-08-01"], []],
    ["2024-09-25", ["bma-2024-08-01"], []],
    ["2024-09-26", ["bma-2024-09-26"], []],
    ["2025-02-28", ["bma-2024-09-26"], []],
    ["2025-03-01", [], []],
    ["2025-10-02", [], []],
    ["2026-04-30", [], []],
    ["2026-05-01", ["bma-2026-05-01"], []],
    ["2026-06-01", ["bma-2026-05-01", "bma-2026-06-01"], []],
    ["2026-11-22", ["bma-2026-05-01", "bma-2026-06-01"], []],
  ])("on %s", (day, standing, perhaps) => {
    expect(menus.filter((menu) => menuState(menu, day) === "in-force").map((menu) => menu.id)).toEqual(standing);
    expect(menus.filter((menu) => menuState(menu, day) === "perhaps").map((menu) => menu.id)).toEqual(perhaps);
  });
});

describe("the numbers and the chain", () => {
  it("are as printed, and where not readable those of the matching action of 17 June 2024", () => {
    expect(menus.map((menu) => `${menu.id}: ${actionsOf(menu, menus).map(({ action }) => `${numberOf(action)} like ${action.like ?? "none"} ${action.numbering}`).join(", ")}`)).toEqual([
      "bma-2024-06-17: 2 like 2 read, 3 like 3 read, 4 like 4 read",
      "bma-2024-07: 5 like 2 read, 6 like 3 read, 7 like 4 read",
      "bma-2024-08-01: 5 like 2 read, 6 like 3 read, 7 like 4 by-order",
      "bma-2024-09-26: 2 like 2 not-readable, 3 like 3 not-readable, 4 like 4 not-readable",
      "bma-2026-05-01: 3 like 3 not-readable, 4 like 4 not-readable",
      "bma-2026-06-01: 3 like 3 not-readable, 4 like 4 not-readable",
    ]);
  });

  it("leave the call of May 2026 standing under that of June", () => {
    expect(chainOf(menuOf("bma-2026-06-01"), menus).map((menu) => menu.id)).toEqual(["bma-2026-05-01", "bma-2026-06-01"]);
    expect(() => chainOf({ ...menuOf("bma-2026-06-01"), addsTo: "nothing-known" }, menus)).toThrow(/adds to nothing-known/);
  });
});

describe("what a report says of the menu's standing", () => {
  it("says since when it is not in force, what superseded it and what stands instead", async () => {
    const { menu } = await on("2026-11-22");
    expect(menu).toMatchObject({ inForce: false, state: "over" });
    expect(menu.note).toBe(
      "This menu stood from 17 June 2024 to 31 July 2024. It is not in force on 22 November 2026, and has not been since 1 August 2024. It was superseded by the BMA menu of July 2024. " +
        "The action of 2024 was paused on 28 February 2025 and was over on 19 March 2025. What stands on 22 November 2026, as far as is known: the BMA call of 1 May 2026 and the BMA call of 1 June 2026.",
    );
    expect(menu.actions.map(({ action, instead }) => [action, instead.map((entry) => [entry.menu, entry.action, entry.outcomes])])).toEqual([
      [2, [["bma-2026-05-01", null, {}]]],
      [3, [["bma-2026-05-01", 3, { review: { ready: 1, held: 0 } }]]],
      [4, [["bma-2026-05-01", 4, {}]]],
    ]);
    expect(menu.actions[0]?.instead[0]?.asks).toContain("does not ask for this");
  });

  it("says that nothing is known to stand between the two actions", async () => {
    const { menu } = await on("2025-10-02");
    expect(menu.note).toContain("No national call is known to stand on 2 October 2025.");
    expect(menu.actions.map(({ instead }) => instead.map((entry) => entry.menu))).toEqual([[null], [null], [null]]);
  });

  it("says nothing of the kind while it is in force, but names what may have taken its place", async () => {
    expect((await on("2024-06-20")).menu).toMatchObject({ inForce: true, note: null });
    const july = (await on("2024-07-01")).menu;
    expect(july).toMatchObject({ inForce: true, state: "in-force" });
    expect(july.note).toBe("The BMA menu of July 2024 superseded it on a day that is not known, and may already have done so on 1 July 2024.");
    expect(july.actions.flatMap(({ instead }) => instead)).toEqual([]);
  });

  it("does not say that a menu stood whose first day is not known", async () => {
    const { menu } = await on("2024-07-10", "bma-2024-07");
    expect(menu).toMatchObject({ inForce: false, state: "perhaps" });
    expect(menu.note).toBe("It is not known whether this menu stood on 10 July 2024: the day it was published is not known. On that day the BMA menu of 17 June 2024 stood or may have stood.");
  });

  it("says when a later menu begins, and what stands until then", async () => {
    const { menu } = await on("2026-05-15", "bma-2026-06-01");
    expect(menu.note).toBe("This menu is not in force on 15 May 2026. It begins on 1 June 2026. What stands on 15 May 2026, as far as is known: the BMA call of 1 May 2026.");
    expect(menu.actions.map(({ menu: of, instead }) => [of, instead])).toEqual([["bma-2026-05-01", []], ["bma-2026-05-01", []]]);
    expect((await on("2024-06-01", "bma-2024-07")).menu.note).toBe("This menu is not in force on 1 June 2024. It was published in July 2024. No national call is known to stand on 1 June 2024.");
  });

  it("says that the call of June 2026 adds to that of May", async () => {
    expect((await on("2026-06-15", "bma-2026-05-01")).menu.note).toBe("Since 1 June 2026 the BMA call of 1 June 2026 adds to this one.");
    expect((await on("2026-06-15", "bma-2026-06-01")).menu.note).toBeNull();
  });

  it("warns of what is past its day to be checked again, as of the audit's day", async () => {
    expect((await on("2026-12-31")).menu.warnings).toEqual([]);
    expect((await on("2027-01-01")).menu.warnings).toEqual(["Check again: what is known of the BMA call of 1 May 2026 and the BMA call of 1 June 2026 was last checked on 22 November 2026 and was to be checked again by 31 December 2026. It may have changed since."]);
    expect((await on("2027-07-01")).menu.warnings).toHaveLength(3);
  });
});

describe("notes on rows outside the three lists", () => {
  const notes = async (asOf: string, id?: string): Promise<readonly (readonly [string, string | null, number | null])[]> => (await on(asOf, id)).agreements.flatMap((item) => item.notes.map((note) => [note.topic, note.menu, note.action] as const));

  it("name action 9 of June 2024, and the call of June 2026 from its first day", async () => {
    const writeBack = ["consultation-write-back", null, null];
    expect(await notes("2024-07-01")).toEqual([["medicines-optimisation-software", "bma-2024-06-17", 9], writeBack]);
    expect(await notes("2026-05-31")).toEqual([["medicines-optimisation-software", "bma-2024-06-17", 9], writeBack]);
    expect(await notes("2026-06-01")).toEqual([["medicines-optimisation-software", "bma-2024-06-17", 9], ["medicines-optimisation-software", "bma-2026-06-01", 9], writeBack]);
    expect(await notes("2026-06-01", "bma-2026-06-01")).toEqual([["medicines-optimisation-software", "bma-2026-06-01", 9], writeBack]);
  });

  it("say where it could not be read whether a menu asks anything", async () => {
    const [note] = (await on("2024-08-02", "bma-2024-08-01")).agreements.flatMap((item) => item.notes);
    expect(note?.text).toBe("This is about medicines optimisation software. Whether the BMA menu of 1 August 2024 asks anything about that could not be read. It is outside the lists of this audit.");
  });

  it("leave the row in its list", async () => {
    const result = await on("2024-07-01");
    expect(result.agreements[1]?.actions.map((entry) => [entry.action, entry.outcome])).toEqual([[3, "keep"]]);
  });
});
