import { describe, expect, it } from "vitest";
import { decideAgreement } from "../../src/decide/index.ts";
import type { DecidableAgreement } from "../../src/decide/index.ts";
import { causes, menus, settleText } from "../../src/knowledge/index.ts";
import { actionsOf, platforms } from "../../src/model/menu.ts";
import type { Menu, PlacedAction } from "../../src/model/menu.ts";
import type { Held, Obligation, Status, Use } from "../../src/model/vocabulary.ts";
import { obligations, statuses, uses } from "../../src/model/vocabulary.ts";

const day = "2024-07-01";

function menuOf(id: string): Menu {
  const found = menus.find((menu) => menu.id === id);
  if (found === undefined) throw new Error(`no menu ${id}`);
  return found;
}

function actionsIn(id: string): readonly PlacedAction[] {
  return actionsOf(menuOf(id), menus);
}

const june = actionsIn("bma-2024-06-17");

function item(use: Use, obligation: Obligation, status: Status, platform: DecidableAgreement["platform"] = "other"): DecidableAgreement {
  return { use, obligation, status, platform, cause: use === "needs-review" ? "purpose-missing" : null, ground: "the ground", holds: [], isTreatingTrial: false, evidence: [], purposes: [] };
}

/** "3 withdraw(check-obligation)": the action, its outcome, and what holds it. */
function shortly(actions: readonly PlacedAction[], of: DecidableAgreement): string {
  return decideAgreement(actions, of, day).map((entry) => `${entry.action} ${entry.outcome}${entry.held === null ? "" : `(${entry.held})`}`).join(", ");
}

type Table = Readonly<Record<Status, Readonly<Record<Use, Readonly<Record<Obligation, string>>>>>>;

function nothing(): Record<Use, Record<Obligation, string>> {
  const none = { statutory: "", contractual: "", voluntary: "", unknown: "" };
  return { "direct-care": none, "secondary-use": none, mixed: none, "needs-review": none, "no-patient-data": none };
}

/** The tables of section 5 of the rulebook, written out by hand with the numbers of 17 June 2024: every use, obligation and status. */
const of2024: Table = {
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

/** The call of 1 May 2026, written out by hand from the timeline: every agreement in force is reviewed, new voluntary secondary use is declined,
 *  nothing is withdrawn, and direct care is free. Where the timeline is silent the outcome is review. */
const reviewAll = { statutory: "3 review", contractual: "3 review", voluntary: "3 review", unknown: "3 review" };
const reviewBoth = { statutory: "3 review, 4 review", contractual: "3 review, 4 review", voluntary: "3 review, 4 review", unknown: "3 review, 4 review" };
const untouched = { statutory: "3 not-affected", contractual: "3 not-affected", voluntary: "3 not-affected", unknown: "3 not-affected" };
const noNewSignUp = { statutory: "4 not-affected", contractual: "4 not-affected", voluntary: "4 not-affected", unknown: "4 not-affected" };
const of2026: Table = {
  active: { "direct-care": reviewAll, "secondary-use": reviewAll, mixed: reviewAll, "needs-review": reviewAll, "no-patient-data": untouched },
  unknown: { "direct-care": reviewAll, "secondary-use": reviewAll, mixed: reviewAll, "needs-review": reviewAll, "no-patient-data": untouched },
  "renewal-due": {
    "direct-care": { statutory: "3 review, 4 not-affected", contractual: "3 review, 4 not-affected", voluntary: "3 review, 4 not-affected", unknown: "3 review, 4 not-affected" },
    "secondary-use": reviewBoth,
    mixed: reviewBoth,
    "needs-review": reviewBoth,
    "no-patient-data": { statutory: "3 not-affected, 4 not-affected", contractual: "3 not-affected, 4 not-affected", voluntary: "3 not-affected, 4 not-affected", unknown: "3 not-affected, 4 not-affected" },
  },
  proposed: {
    "direct-care": noNewSignUp,
    "secondary-use": { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 freeze", unknown: "4 review" },
    mixed: { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 review", unknown: "4 review" },
    "needs-review": { statutory: "4 cannot-freeze", contractual: "4 cannot-freeze", voluntary: "4 review", unknown: "4 review" },
    "no-patient-data": noNewSignUp,
  },
  expired: nothing(),
  withdrawn: nothing(),
};

/** The same table with a menu's own numbers for actions 3 and 4. */
function renumbered(table: Table, three: number, four: number): (status: Status, use: Use, obligation: Obligation) => string {
  return (status, use, obligation) => table[status][use][obligation].replace(/\b([34]) (?=[a-z])/g, (_, number) => `${number === "3" ? three : four} `);
}

const expectations: readonly (readonly [string, (status: Status, use: Use, obligation: Obligation) => string])[] = [
  ["bma-2024-06-17", renumbered(of2024, 3, 4)],
  ["bma-2024-07", renumbered(of2024, 6, 7)],
  ["bma-2024-08-01", renumbered(of2024, 6, 7)],
  ["bma-2024-09-26", renumbered(of2024, 3, 4)],
  ["bma-2026-05-01", renumbered(of2026, 3, 4)],
  ["bma-2026-06-01", renumbered(of2026, 3, 4)],
];

describe("the tables", () => {
  it("have an expectation for every menu", () => {
    expect(expectations.map(([id]) => id)).toEqual(menus.map((menu) => menu.id));
  });

  describe.each(expectations)("%s", (id, expected) => {
    for (const status of statuses) {
      for (const use of uses) {
        for (const obligation of obligations) {
          it(`${use}, ${obligation}, ${status}: ${expected(status, use, obligation) || "no action"}`, () => {
            for (const platform of platforms) expect(shortly(actionsIn(id), item(use, obligation, status, platform))).toBe(expected(status, use, obligation));
          });
        }
      }
    }
  });
});

describe("what no menu may do", () => {
  const doubts: DecidableAgreement["holds"] = [{ held: "case-by-case", cause: "single-requests" }, { held: "check-scope", cause: "scheme-serves-care" }, { held: "check-purpose", cause: "claim-only" }];

  it.each(menus.map((menu) => menu.id))("%s reaches an un-held withdrawal only for secondary use that is voluntary and active or due for renewal", (id) => {
    const ready = statuses.flatMap((status) =>
      uses.flatMap((use) =>
        obligations.flatMap((obligation) =>
          platforms.flatMap((platform) => [[], ...doubts.map((hold) => [hold])].flatMap((holds) =>
            decideAgreement(actionsIn(id), { ...item(use, obligation, status, platform), holds }, day).some((entry) => entry.outcome === "withdraw" && entry.held === null) ? [`${use} ${obligation} ${status}${holds.length === 0 ? "" : " in doubt"}`] : []),
          ),
        ),
      ),
    );
    const allowed = id.startsWith("bma-2024") ? ["secondary-use voluntary active", "secondary-use voluntary renewal-due"] : [];
    expect([...new Set(ready)]).toEqual(allowed);
  });

  it("withdraw or freeze what a law or a contract requires", () => {
    for (const menu of menus) for (const status of statuses) for (const use of uses) for (const obligation of ["statutory", "contractual"] as const) for (const entry of decideAgreement(actionsOf(menu, menus), item(use, obligation, status), day)) expect(["withdraw", "freeze"]).not.toContain(entry.outcome);
  });
});

describe("actions on agreements", () => {
  it("name the weightiest hold first and give them all", () => {
    const doubts: DecidableAgreement = { ...item("secondary-use", "unknown", "unknown"), holds: [{ held: "check-purpose", cause: "claim-only" }, { held: "case-by-case", cause: "single-requests" }] };
    const [entry] = decideAgreement(june, doubts, day);
    expect(entry?.held).toBe("case-by-case");
    expect(entry?.holds).toEqual<Held[]>(["case-by-case", "check-obligation", "check-purpose", "check-status"]);
    expect(entry?.cause).toBe("single-requests");
    expect(entry?.reasons.slice(1, 3)).toHaveLength(2);
    expect(new Set(entry?.reasons).size).toBe(entry?.reasons.length);
  });

  it("hold the freeze of a safeguarding agreement, and not its keeping", () => {
    const holds = [{ held: "safeguarding", cause: "safeguarding-agreement" }] as const;
    expect(decideAgreement(june, { ...item("direct-care", "voluntary", "proposed"), holds }, day)[0]).toMatchObject({ outcome: "freeze", held: "safeguarding" });
    expect(decideAgreement(june, { ...item("direct-care", "voluntary", "active"), holds }, day)[0]).toMatchObject({ outcome: "keep", held: null, holds: [] });
  });

  it("warn for the patient's sake when care is frozen or a treating trial is withdrawn", () => {
    expect(decideAgreement(june, item("direct-care", "voluntary", "proposed"), day)[0]?.cautions).toHaveLength(1);
    expect(decideAgreement(june, item("secondary-use", "voluntary", "proposed"), day)[0]?.cautions).toHaveLength(0);
    expect(decideAgreement(june, { ...item("secondary-use", "voluntary", "active"), isTreatingTrial: true }, day)[0]?.cautions).toHaveLength(1);
  });

  it("give the ground of what is required, and no ground where the practice may choose", () => {
    const reasons = (use: Use, obligation: Obligation, status: Status): readonly string[] => decideAgreement(june, item(use, obligation, status), day)[0]?.reasons.slice(0, -1) ?? [];
    expect(reasons("secondary-use", "statutory", "active")).toEqual(["It is secondary use, but the law requires it. the ground"]);
    expect(reasons("direct-care", "contractual", "proposed")).toEqual(["A contract that the practice holds requires it, so the practice cannot hold back. the ground"]);
    expect(reasons("secondary-use", "voluntary", "active")).toEqual(["It is exclusively secondary use, and the practice may choose."]);
    expect(decideAgreement(june, { ...item("secondary-use", "statutory", "active"), ground: null }, day)[0]?.reasons[0]).toBe("It is secondary use, but the law requires it.");
  });

  it("warn that it is not known whether care depends on what is frozen unclassified, and warn of nothing else", () => {
    expect(decideAgreement(june, item("needs-review", "unknown", "proposed"), day)[0]?.cautions).toHaveLength(1);
    expect(decideAgreement(june, item("mixed", "unknown", "proposed"), day)[0]?.cautions).toHaveLength(1);
    for (const use of uses) expect(decideAgreement(june, item(use, "voluntary", "active"), day)[0]?.cautions).toEqual([]);
    expect(decideAgreement(june, { ...item("secondary-use", "statutory", "active"), isTreatingTrial: true }, day)[0]?.cautions).toEqual([]);
  });

  it("name the row's own cause where it is not classified, and the renewal where that is the question", () => {
    const [three, four] = decideAgreement(june, item("needs-review", "unknown", "renewal-due"), day);
    expect([three?.cause, four?.cause]).toEqual(["purpose-missing", "renewal"]);
  });

  it("hold nothing but what is listed", () => {
    const holds = [{ held: "case-by-case", cause: "single-requests" }] as const;
    for (const use of uses) for (const entry of decideAgreement(june, { ...item(use, "statutory", "active"), holds }, day)) expect(entry.holds).toEqual([]);
    expect(decideAgreement(june, { ...item("secondary-use", "voluntary", "proposed"), holds }, day)[0]).toMatchObject({ outcome: "freeze", held: null });
  });

  it("give every review and every hold a cause and a way to settle it", () => {
    for (const status of statuses) {
      for (const use of uses) {
        for (const obligation of obligations) {
          for (const entry of menus.flatMap((menu) => decideAgreement(actionsOf(menu, menus), item(use, obligation, status), day))) {
            if (entry.outcome !== "review" && entry.held === null) continue;
            expect(entry.cause, `${use} ${obligation} ${status}`).toBeDefined();
            expect(entry.settle, `${use} ${obligation} ${status}`).toMatch(/Ask /);
          }
        }
      }
    }
  });

  it("name the rule, the evidence and the day", () => {
    const evidence: DecidableAgreement["evidence"] = [
      { question: "use", rule: "research-study", says: "secondary-use", support: "stated", text: "research", cell: "C4", kind: "research" },
      { question: "obligation", rule: "voluntary-stated", says: "voluntary", support: "stated", text: "optional", cell: "F4" },
      { question: "use", rule: "care", says: "direct-care", support: "stated", text: "care", cell: "D4", discounted: "denied" },
    ];
    const [entry] = decideAgreement(june, { ...item("secondary-use", "voluntary", "active"), evidence, purposes: [{ use: "secondary-use", kind: "research", evidence: [0] }] }, "2024-07-01");
    expect(entry?.reasons).toEqual([
      "It is exclusively secondary use, and the practice may choose.",
      'Evidence: "research" (C4) for secondary use; "optional" (F4) for the practice\'s choice.',
      "Rule: action 3 of the BMA menu of 17 June 2024, as things stood on 1 July 2024.",
    ]);
  });

  it("say of a number that was not readable that it was not", () => {
    const [entry] = decideAgreement(actionsIn("bma-2026-05-01"), item("secondary-use", "voluntary", "active"), "2026-05-02");
    expect(entry?.action).toBe(3);
    expect(entry?.reasons.at(-1)).toBe("Rule: the BMA call of 1 May 2026 (its number was not readable; like action 3 of 17 June 2024), as things stood on 2 May 2026.");
  });

  it("warn under the call of May 2026 that care goes on while it is reviewed", () => {
    const cautions = (use: Use, status: Status): readonly string[] => decideAgreement(actionsIn("bma-2026-05-01"), item(use, "voluntary", status), day).flatMap((entry) => entry.cautions);
    expect(cautions("direct-care", "active")).toEqual(["Patient safety: patients' care depends on this agreement. Keep it going while the review lasts."]);
    expect(cautions("mixed", "proposed")).toEqual(["Patient safety: patients' care depends on this agreement. Ask what care would be missed before you hold it back."]);
    expect(cautions("secondary-use", "active")).toEqual([]);
  });

  it("call a platform that is not yet joined a platform", () => {
    expect(decideAgreement(june, item("mixed", "voluntary", "proposed", "local-platform"), day)[0]?.reasons[0]).toBe("It is a local data-sharing platform that the practice has not joined yet.");
  });
});

describe("a menu that would end or hold back everything, whatever requires it", () => {
  const everything = (outcome: "withdraw" | "freeze"): readonly PlacedAction[] =>
    june.filter(({ action }) => action.appliesTo === "agreement").slice(0, 1).map(({ menu, action }) => ({ menu, action: { ...action, cases: [{ when: {}, outcome, held: ["check-scope"], because: "The made-up call is about everything." }] } }));

  it.each(
    uses.flatMap((use) => statuses.flatMap((status) => (["statutory", "contractual"] as const).flatMap((obligation) => (["withdraw", "freeze"] as const).map((outcome) => [use, status, obligation, outcome] as const)))),
  )("lifts no duty: %s, %s, %s, %s", (use, status, obligation, outcome) => {
    const [entry] = decideAgreement(everything(outcome), { ...item(use, obligation, status), holds: [{ held: "case-by-case", cause: "scheme-serves-care" }] }, day);
    expect([entry?.outcome, entry?.held, entry?.holds]).toEqual([`cannot-${outcome}`, null, []]);
    expect(entry?.reasons[0]).toContain(`But ${obligation === "statutory" ? "the law" : "a contract that the practice holds"} requires it, and no menu can lift that. the ground`);
    expect(entry).not.toHaveProperty("cause");
  });

  it("is followed where the practice may choose, with what holds it, its cause and what would settle it", () => {
    const [entry] = decideAgreement(everything("withdraw"), { ...item("secondary-use", "voluntary", "active"), holds: [{ held: "case-by-case", cause: "scheme-serves-care" }] }, day);
    expect([entry?.outcome, entry?.holds.toSorted()]).toEqual(["withdraw", ["case-by-case", "check-scope"]]);
    expect(entry?.reasons).toContain(causes["scheme-serves-care"].means);
    expect(entry?.cause).toBe("scheme-serves-care");
    expect(entry?.settle).toBe(settleText("scheme-serves-care"));
  });
});
