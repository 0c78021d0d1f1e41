import { describe, expect, it } from "vitest";
import { classifySetting, indexSchemes } from "../../src/classify/index.ts";
import type { ClassifiedSetting } from "../../src/classify/index.ts";
import { decideSetting } from "../../src/decide/index.ts";
import { capabilities, lookalikes, menus, schemes } from "../../src/knowledge/index.ts";
import type { ActionEntry } from "../../src/model/audit.ts";
import { actionsOf } from "../../src/model/menu.ts";
import type { Menu } from "../../src/model/menu.ts";

const index = indexSchemes(schemes);

function classified(text: string, enabled: string, asOf: string): ClassifiedSetting {
  const place = { file: "r.xlsx", sheet: "GP Connect", row: 2 };
  const cell = (address: string, value: string) => [{ address, text: value, heading: "", day: null }];
  return classifySetting({ id: "GP Connect!2", text, record: null, row: { place, part: null, struck: false, cells: { setting: cell("A2", text), ...(enabled === "" ? {} : { enabled: cell("B2", enabled) }) } } }, index, asOf);
}

function entriesOf(menu: Menu, setting: ClassifiedSetting, asOf: string): readonly ActionEntry[] {
  return decideSetting(actionsOf(menu, menus), { facts: setting.facts, duties: setting.duties, note: setting.product?.note ?? null, ifOff: setting.product?.ifOff ?? null, evidence: [] }, asOf);
}

/** "switch-off(contract) +gap": the outcome, what holds it, and what is reported of the contract. */
function outcomeIn(menu: Menu, text: string, enabled: string, asOf: string): string {
  const setting = classified(text, enabled, asOf);
  const [entry, ...more] = entriesOf(menu, setting, asOf);
  expect(more).toEqual([]);
  const found = (code: string, mark: string): string => (setting.findings.some((finding) => finding.code === code) ? ` ${mark}` : "");
  return `${entry?.outcome ?? "none"}${entry?.held == null ? "" : `(${entry.held})`}${found("contract-gap", "+gap")}${found("contract-gap-possible", "+check")}`;
}

const dayBefore = ["2024-07-01", "2025-09-30"];
const dayAfter = ["2025-10-01", "2025-10-02", "2026-11-22"];

/** Every product, on, off and not said, before and from 1 October 2025, written out by hand from the rulebook and the fact sheet. */
const products: Readonly<Record<string, { readonly on: readonly [string, string]; readonly off: readonly [string, string]; readonly blank: string }>> = {
  "update-record": { on: ["switch-off", "switch-off(contract)"], off: ["already-off", "already-off +gap"], blank: "review" },
  "access-record-html": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected +gap"], blank: "review" },
  "access-record-structured": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected +gap"], blank: "review" },
  "access-document": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected"], blank: "review" },
  "appointment-management": { on: ["not-affected", "not-affected"], off: ["not-affected +check", "not-affected +check"], blank: "review" },
  "send-document": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected"], blank: "review" },
  foundations: { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected"], blank: "review" },
  "send-task": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected"], blank: "review" },
  "patient-facing": { on: ["not-affected", "not-affected"], off: ["not-affected", "not-affected"], blank: "review" },
  "gp-connect": { on: ["review", "review"], off: ["review", "review"], blank: "review" },
};

/** The same under each menu. In that of September 2024 it could not be read whether the action is there; the calls of 2026 leave GP Connect alone. */
const inMenu: Readonly<Record<string, (outcome: string) => string>> = {
  "bma-2024-06-17": (outcome) => outcome,
  "bma-2024-07": (outcome) => outcome,
  "bma-2024-08-01": (outcome) => outcome,
  "bma-2024-09-26": (outcome) => outcome.replace(/^switch-off(\(contract\))?/, "review"),
  "bma-2026-05-01": (outcome) => outcome.replace(/^\S+/, "none"),
  "bma-2026-06-01": (outcome) => outcome.replace(/^\S+/, "none"),
};

describe("every product, switched on, off or not said, on each side of 1 October 2025", () => {
  it("has an expectation, under every menu", () => {
    expect(Object.keys(products)).toEqual(capabilities.map((capability) => capability.id));
    expect(Object.keys(inMenu)).toEqual(menus.map((menu) => menu.id));
  });

  for (const menu of menus) {
    for (const capability of capabilities) {
      it(`${menu.id}: ${capability.id}`, () => {
        const expected = products[capability.id];
        const as = inMenu[menu.id];
        if (expected === undefined || as === undefined) throw new Error("no expectation");
        for (const [days, side] of [[dayBefore, 0], [dayAfter, 1]] as const) {
          for (const day of days) {
            expect(outcomeIn(menu, capability.name, "On", day), `on, ${day}`).toBe(as(expected.on[side]));
            expect(outcomeIn(menu, capability.name, "Off", day), `off, ${day}`).toBe(as(expected.off[side]));
            expect(outcomeIn(menu, capability.name, "", day), `not said, ${day}`).toBe(as(expected.blank));
          }
        }
      });
    }
  }

  it("asks for no 111 slots before 1 July 2019", () => {
    expect(outcomeIn(menus[0], "Appointment Management", "Off", "2019-06-30")).toBe("not-affected");
    expect(outcomeIn(menus[0], "Appointment Management", "Off", "2019-07-01")).toBe("not-affected +check");
  });
});

describe("the names of the products", () => {
  it.each(capabilities.flatMap((capability) => [capability.name, ...capability.aliases, ...capability.identifiers].map((name) => [name, capability.id] as const)))("%s is %s", (name, id) => {
    expect(classified(name, "On", "2024-07-01").product?.id).toBe(id);
  });

  it.each([
    ["NHS 111 booking", "appointment-management"],
    ["GP Connect - Update Rec", "update-record"],
    ["GP Connect (Access Record and Update Record)", "gp-connect"],
    ["Do not allow Update Record", "update-record"],
    ["Update Record (pharmacy)", "update-record"],
  ])("%s is %s", (text, id) => {
    expect(classified(text, "Yes", "2024-07-01").product?.id).toBe(id);
  });

  it("names no product twice, and no look-alike by a product's name", () => {
    const names = [...capabilities.flatMap((entry) => [...entry.aliases, ...entry.identifiers]), ...lookalikes.flatMap((entry) => entry.aliases)];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe("what is no product", () => {
  it.each(lookalikes.flatMap((lookalike) => lookalike.aliases.map((alias) => [alias, lookalike] as const)))("%s is outside action 2, whatever its state", (alias, lookalike) => {
    for (const enabled of ["On", "Off", ""]) {
      const setting = classified(alias, enabled, "2026-11-22");
      const [entry] = entriesOf(menus[0], setting, "2026-11-22");
      expect(setting.lookalike?.id).toBe(lookalike.id);
      expect(entry).toMatchObject({ outcome: "not-affected", held: null });
      expect(entry?.reasons[0]).toContain("outside this action");
      expect(setting.findings.map((finding) => finding.code)).toEqual(["setting-not-gp-connect"]);
    }
  });

  it.each(["Partner API (Update Record)", "Update Record and Consultation Write Back", "eDSM / GP Connect", "Zorb interface"])("%s is not recognised, so a person has to look", (text) => {
    const setting = classified(text, "On", "2024-07-01");
    expect([setting.product, setting.lookalike, entriesOf(menus[0], setting, "2024-07-01")[0]?.outcome]).toEqual([null, null, "review"]);
    expect(setting.findings.map((finding) => finding.code)).toEqual(["setting-unrecognised"]);
  });

  it.each([["Do not allow Update Record", "Yes"], ["Update Record disabled", "Yes"], ["Update Record", "n/a"], ["Update Record", "on?"]])("%s: %s says neither on nor off", (text, enabled) => {
    expect(outcomeIn(menus[0], text, enabled, "2024-07-01")).toBe("review");
  });
});

describe("the reasons", () => {
  it("say what the contract has required since when, and hold the switch-off for it", () => {
    const [entry] = entriesOf(menus[0], classified("Update Record", "On", "2025-10-01"), "2025-10-01");
    expect(entry).toMatchObject({ cause: "contract-requires", holds: ["contract"] });
    expect(entry?.reasons).toEqual(["It lets others enter coding into the record, and it is on.", "The GP contract has required it to be on since 1 October 2025 (SI 2025/727).", "Rule: action 2 of the BMA menu of 17 June 2024, as things stood on 1 October 2025."]);
    expect(entriesOf(menus[0], classified("Update Record", "Off", "2025-10-01"), "2025-10-01")[0]?.reasons[1]).toContain("so this is a gap");
  });

  it("warn of what switching off does to patients, where it is listed", () => {
    const cautions = (text: string): readonly string[] => entriesOf(menus[0], classified(text, "On", "2024-07-01"), "2024-07-01")[0]?.cautions ?? [];
    expect(cautions("Update Record").filter((text) => text.startsWith("Patient safety: with it off, what a pharmacy did"))).toHaveLength(1);
    expect(cautions("Access Record HTML").filter((text) => text.startsWith("Patient safety"))).toEqual([]);
  });

  it("say that a switch for 111 booking was a separate option", () => {
    expect(entriesOf(menus[0], classified("111 booking", "On", "2024-07-01"), "2024-07-01")[0]?.cautions[0]).toContain("a separate option, dropped in July 2024");
  });
});
