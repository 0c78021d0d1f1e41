import { describe, expect, it } from "vitest";
import { decideAgreement, decideSetting } from "../../src/decide/index.ts";
import type { DecidableAgreement } from "../../src/decide/index.ts";
import { classifySetting, indexSchemes } from "../../src/classify/index.ts";
import { menus, schemes } from "../../src/knowledge/index.ts";
import type { Held, Obligation, Status, Use } from "../../src/model/vocabulary.ts";
import { obligations, statuses, uses } from "../../src/model/vocabulary.ts";

const [menu] = menus;

function item(use: Use, obligation: Obligation, status: Status): DecidableAgreement {
  return { use, obligation, status, cause: use === "needs-review" ? "purpose-missing" : null, ground: "the ground", holds: [], isTreatingTrial: false };
}

/** "3 withdraw(check-obligation)": the action, its outcome, and what holds it. */
function shortly(use: Use, obligation: Obligation, status: Status): string {
  return decideAgreement(menu, item(use, obligation, status)).map((entry) => `${entry.action} ${entry.outcome}${entry.held === null ? "" : `(${entry.held})`}`).join(", ");
}

/** The tables of section 5 of the rulebook, written out by hand: every use, obligation and status. */
const expected: Readonly<Record<Status, Readonly<Record<Use, Readonly<Record<Obligation, string>>>>>> = {
  active: {
    "direct-care": { statutory: "3 keep", contractual: "3 keep", voluntary: "3 keep", unknown: "3 keep" },
    "secondary-use": { statutory: "3 cannot-withdraw", contractual: "3 cannot-withdraw", voluntary: "3 withdraw", unknown: "3 withdraw(check-obligation)" },
    mixed: { statutory: "3 keep", contractual: "3 keep", voluntary: "3 keep", unknown: "3 keep" },
    "needs-review": { statutory: "3 review", contractual: "3 review", voluntary: "3 review", unknown: "3 review" },
    "no-patient-data": { statutory: "3 not-affected", contractual: "3 not-affected", voluntary: "3 not-affected", unknown: "3 not-affected" },
  },
  "renewal-due": {
    "direct-care": { statutory: "3 keep, 4 review", contractual: "3 keep, 4 review", voluntary: "3 keep, 4 review", unknown: "3 keep, 4 review" },
    "secondary-use": { statutory: "3 cannot-withdraw, 4 review", contractual: "3 cannot-withdraw, 4 review", voluntary: "3 withdraw, 4 review", unknown: "3 withdraw(check-obligation), 4 review" },
    mixed: { statutory: "3 keep, 4 review", contractual: "3 keep, 4 review", voluntary: "3 keep, 4 review", unknown: "3 keep, 4 review" },
    "needs-review": { statutory: "3 review, 4 review", contractual: "3 review, 4 review", voluntary: "3 review, 4 review", unknown: "3 review, 4 review" },
    "no-patient-data": { statutory: "3 not-affected, 4 review", contractual: "3 not-affected, 4 review", voluntary: "3 not-affected, 4 review", unknown: "3 not-affected, 4 review" },
  },
  unknown: {
    "direct-care": { statutory: "3 keep", contractual: "3 keep", voluntary: "3 keep", unknown: "3 keep" },
    "secondary-use": { statutory: "3 cannot-withdraw", contractual: "3 cannot-withdraw", voluntary: "3 withdraw(check-status)", unknown: "3 withdraw(check-obligation)" },
    mixed: { statutory: "3 keep", contractual: "3 keep", voluntary: "3 keep", unknown: "3 keep" },
    "needs-review": { statutory: "3 review", contractual: "3 review", voluntary: "3 review", unknown: "3 review" },
    "no-patient-data": { statutory: "3 not-affected", contractual: "3 not-affected", voluntary: "3 not-affected", unknown: "3 not-affected" },
  },
  proposed: {
    "direct-care": { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 freeze", unknown: "4 freeze" },
    "secondary-use": { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 freeze", unknown: "4 freeze" },
    mixed: { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 freeze", unknown: "4 freeze" },
    "needs-review": { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 freeze", unknown: "4 freeze" },
    "no-patient-data": { statutory: "4 not-affected", contractual: "4 not-affected", voluntary: "4 not-affected", unknown: "4 not-affected" },
  },
  expired: nothing(),
  withdrawn: nothing(),
};

function nothing(): Record<Use, Record<Obligation, string>> {
  const none = { statutory: "", contractual: "", voluntary: "", unknown: "" };
  return { "direct-care": none, "secondary-use": none, mixed: none, "needs-review": none, "no-patient-data": none };
}

describe("actions 3 and 4 of 17 June 2024", () => {
  for (const status of statuses) {
    for (const use of uses) {
      for (const obligation of obligations) {
        it(`${use}, ${obligation}, ${status}: ${expected[status][use][obligation] || "no action"}`, () => {
          expect(shortly(use, obligation, status)).toBe(expected[status][use][obligation]);
        });
      }
    }
  }

  it("reach an un-held withdrawal only for secondary use that is voluntary and active or due for renewal", () => {
    const ready = statuses.flatMap((status) => uses.flatMap((use) => obligations.filter((obligation) => decideAgreement(menu, item(use, obligation, status)).some((entry) => entry.outcome === "withdraw" && entry.held === null)).map((obligation) => `${use} ${obligation} ${status}`)));
    expect(ready).toEqual(["secondary-use voluntary active", "secondary-use voluntary renewal-due"]);
  });

  it("name the weightiest hold first and give them all", () => {
    const doubts: DecidableAgreement = { ...item("secondary-use", "unknown", "unknown"), holds: [{ held: "check-purpose", cause: "claim-only" }, { held: "case-by-case", cause: "single-requests" }] };
    const [entry] = decideAgreement(menu, doubts);
    expect(entry?.held).toBe("case-by-case");
    expect(entry?.holds).toEqual<Held[]>(["case-by-case", "check-obligation", "check-purpose", "check-status"]);
    expect(entry?.cause).toBe("single-requests");
    expect(entry?.reasons).toHaveLength(3);
  });

  it("hold the freeze of a safeguarding agreement, and not its keeping", () => {
    const holds = [{ held: "safeguarding", cause: "safeguarding-agreement" }] as const;
    expect(decideAgreement(menu, { ...item("direct-care", "voluntary", "proposed"), holds })[0]).toMatchObject({ outcome: "freeze", held: "safeguarding" });
    expect(decideAgreement(menu, { ...item("direct-care", "voluntary", "active"), holds })[0]).toMatchObject({ outcome: "keep", held: null, holds: [] });
  });

  it("warn for the patient's sake when care is frozen or a treating trial is withdrawn", () => {
    expect(decideAgreement(menu, item("direct-care", "voluntary", "proposed"))[0]?.cautions).toHaveLength(1);
    expect(decideAgreement(menu, item("secondary-use", "voluntary", "proposed"))[0]?.cautions).toHaveLength(0);
    expect(decideAgreement(menu, { ...item("secondary-use", "voluntary", "active"), isTreatingTrial: true })[0]?.cautions).toHaveLength(1);
  });

  it("give the ground of what is required, and no ground where the practice may choose", () => {
    const reasons = (use: Use, obligation: Obligation, status: Status): readonly string[] => decideAgreement(menu, item(use, obligation, status))[0]?.reasons ?? [];
    expect(reasons("secondary-use", "statutory", "active")).toEqual(["It is secondary use, but the law requires it. the ground"]);
    expect(reasons("direct-care", "contractual", "proposed")).toEqual(["A contract that the practice holds requires it, so the practice cannot hold back. the ground"]);
    expect(reasons("secondary-use", "voluntary", "active")).toEqual(["It is exclusively secondary use, and the practice may choose."]);
    expect(decideAgreement(menu, { ...item("secondary-use", "statutory", "active"), ground: null })[0]?.reasons).toEqual(["It is secondary use, but the law requires it."]);
  });

  it("warn that it is not known whether care depends on what is frozen unclassified, and warn of nothing else", () => {
    expect(decideAgreement(menu, item("needs-review", "unknown", "proposed"))[0]?.cautions).toHaveLength(1);
    expect(decideAgreement(menu, item("mixed", "unknown", "proposed"))[0]?.cautions).toHaveLength(1);
    for (const use of uses) expect(decideAgreement(menu, item(use, "voluntary", "active"))[0]?.cautions).toEqual([]);
    expect(decideAgreement(menu, { ...item("secondary-use", "statutory", "active"), isTreatingTrial: true })[0]?.cautions).toEqual([]);
  });

  it("name the row's own cause where it is not classified, and the renewal where that is the question", () => {
    const [three, four] = decideAgreement(menu, item("needs-review", "unknown", "renewal-due"));
    expect([three?.cause, four?.cause]).toEqual(["purpose-missing", "renewal"]);
  });

  it("hold nothing but what is listed", () => {
    const holds = [{ held: "case-by-case", cause: "single-requests" }] as const;
    for (const use of uses) for (const entry of decideAgreement(menu, { ...item(use, "statutory", "active"), holds })) expect(entry.holds).toEqual([]);
    expect(decideAgreement(menu, { ...item("secondary-use", "voluntary", "proposed"), holds })[0]).toMatchObject({ outcome: "freeze", held: null });
  });

  it("give every review and every hold a cause and a way to settle it", () => {
    for (const status of statuses) {
      for (const use of uses) {
        for (const obligation of obligations) {
          for (const entry of decideAgreement(menu, item(use, obligation, status))) {
            if (entry.outcome !== "review" && entry.held === null) continue;
            expect(entry.cause, `${use} ${obligation} ${status}`).toBeDefined();
            expect(entry.settle, `${use} ${obligation} ${status}`).toMatch(/Ask /);
          }
        }
      }
    }
  });
});

const index = indexSchemes(schemes);

function settingOutcome(text: string, enabled: string, asOf: string): string {
  const place = { file: "r.xlsx", sheet: "GP Connect", row: 2 };
  const cell = (address: string, value: string) => [{ address, text: value, heading: "", day: null }];
  const setting = classifySetting({ id: "GP Connect!2", text, row: { place, part: null, cells: { setting: cell("A2", text), ...(enabled === "" ? {} : { enabled: cell("B2", enabled) }) } } }, index, asOf);
  const [entry] = decideSetting(menu, setting.facts, null);
  const gap = setting.findings.some((finding) => finding.code === "contract-gap") ? " +gap" : "";
  return `${setting.capability}: ${entry?.outcome ?? "none"}${entry?.held == null ? "" : `(${entry.held})`}${gap}`;
}

/** Each capability, on, off and not said, before and after the contract term of 1 October 2025. */
const settings: readonly (readonly [string, string, string, string])[] = [
  ["GP Connect: Update Record", "On", "2025-09-30", "update-record: switch-off"],
  ["GP Connect: Update Record", "On", "2025-10-01", "update-record: switch-off(contract)"],
  ["Update Record", "Off", "2025-09-30", "update-record: already-off"],
  ["Update Record", "Off", "2025-10-01", "update-record: already-off +gap"],
  ["Update Record", "", "2024-07-01", "update-record: review"],
  ["Access Record: HTML", "On", "2024-07-01", "access-record-html: not-affected"],
  ["Access Record: HTML", "Disabled", "2025-09-30", "access-record-html: not-affected"],
  ["Access Record: HTML", "Disabled", "2025-10-01", "access-record-html: not-affected +gap"],
  ["Access Record: Structured", "Y", "2026-11-22", "access-record-structured: not-affected"],
  ["Access Record: Structured", "N", "2026-11-22", "access-record-structured: not-affected +gap"],
  ["Access Document", "Not activated", "2026-11-22", "access-document: not-affected"],
  ["Appointment Management", "✓", "2026-11-22", "appointment-management: not-affected"],
  ["NHS 111 booking", "Off", "2026-11-22", "appointment-management: not-affected"],
  ["Send Document", "Enabled", "2026-11-22", "send-document: not-affected"],
  ["Send Document", "", "2026-11-22", "send-document: review"],
  ["Foundations", "On", "2026-11-22", "foundations: not-affected"],
  ["Patient Facing", "On", "2026-11-22", "patient-facing: not-affected"],
  ["GP Connect", "On", "2024-07-01", "gp-connect: review"],
  ["GP Connect", "Off", "2026-11-22", "gp-connect: review"],
  ["GP Connect (Access Record and Update Record)", "On", "2024-07-01", "gp-connect: review"],
  ["Do not allow Update Record", "Yes", "2024-07-01", "update-record: review"],
  ["Update Record disabled", "Yes", "2024-07-01", "update-record: review"],
  ["Consultation Write Back", "On", "2024-07-01", "unknown: review"],
  ["Summary Care Record", "On", "2024-07-01", "unknown: review"],
  ["Zorb interface", "On", "2024-07-01", "unknown: review"],
];

describe("action 2 of 17 June 2024", () => {
  it("says why, and what is worth knowing of the product", () => {
    const [held] = decideSetting(menu, { capability: "writes-coding", enabled: "on", contract: "requires-on" }, "a note");
    expect(held).toMatchObject({ cause: "contract-requires", cautions: ["a note"], holds: ["contract"] });
    expect(held?.reasons[0]).toContain("The GP contract requires it");
    expect(decideSetting(menu, { capability: "reads-or-carries", enabled: "on", contract: "silent" }, null)[0]).not.toHaveProperty("cause");
  });

  it.each(settings)("%s, %s, on %s: %s", (text, enabled, asOf, outcome) => {
    expect(settingOutcome(text, enabled, asOf)).toBe(outcome);
  });
});
