import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterKinds, questionOfHold } from "../../src/knowledge/letters.ts";
import { fileNames } from "../../src/letters/names.ts";
import { heldEntries, isIcb, planLetters, questionsAbout, readyWithdrawals, recipientKey } from "../../src/letters/plan.ts";
import type { Planned } from "../../src/letters/plan.ts";
import type { ActionEntry, Audit, AuditedAgreement } from "../../src/model/audit.ts";
import { holds, outcomes } from "../../src/model/vocabulary.ts";
import { auditFixture } from "../fixtures.ts";
import { agreement, auditBy, entry, situations } from "./audits.ts";

const base = await auditFixture("tidy-workbook");
const withAgreements = (agreements: AuditedAgreement[]): Audit => ({ ...base, agreements, gpConnect: [] });
const itemsOf = (letter: Planned): readonly string[] => ("entries" in letter ? letter.entries.map(({ item }) => item.id) : "asked" in letter ? letter.asked.map(({ item }) => item.id) : letter.changes.map(({ item }) => item.id));
const ofKind = (planned: readonly Planned[], kind: Planned["kind"]): readonly Planned[] => planned.filter((letter) => letter.kind === kind);

/** Every subset of the reasons that can hold an item. */
const heldBy = holds.reduce<(typeof holds)[number][][]>((all, hold) => [...all, ...all.map((some) => [...some, hold])], [[]]);

describe("a notice of withdrawal", () => {
  it("has what is listed to withdraw and held by nothing, and nothing else: every outcome with every set of holds", () => {
    const agreements = outcomes.flatMap((outcome) => heldBy.map((some) => ({ outcome, some }))).map(({ outcome, some }, i) => agreement(i + 1, { recipient: `Recipient ${i % 7}`, actions: [entry({ outcome, holds: [...some], held: some[0] ?? null })] }));
    const noticed = ofKind(planLetters(withAgreements(agreements)), "withdrawal-notice").flatMap(itemsOf);
    expect(agreements.length).toBe(outcomes.length * 2 ** holds.length);
    expect(noticed).toEqual(agreements.filter((item) => item.actions[0]?.outcome === "withdraw" && item.actions[0].holds.length === 0).map((item) => item.id));
    expect(noticed.length).toBe(1);
  });

  it("never has an item that another action holds back as well, unless its own withdrawal is ready", () => {
    const actions = fc.array(fc.record({ action: fc.constantFrom(2, 3, 4), outcome: fc.constantFrom(...outcomes), holds: fc.subarray([...holds]) }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ recipient: fc.constantFrom(null, "A", "a ", "B Ltd", "?", "Mere ICB"), actions }), { maxLength: 12 }), (rows) => {
        const agreements = rows.map((row, i) => agreement(i + 1, { recipient: row.recipient, actions: row.actions.map((given): ActionEntry => entry({ ...given, held: given.holds[0] ?? null })) }));
        const planned = planLetters(withAgreements(agreements));
        const isReady = (id: string, outcome: string): boolean => agreements.some((item) => item.id === id && item.actions.some((one) => one.outcome === outcome && one.held === null && one.holds.length === 0));
        const noticed = ofKind(planned, "withdrawal-notice").flatMap(itemsOf);
        const replied = ofKind(planned, "proposal-reply").flatMap(itemsOf);
        expect(noticed.filter((id) => !isReady(id, "withdraw"))).toEqual([]);
        expect(replied.filter((id) => !isReady(id, "freeze"))).toEqual([]);
        expect(new Set(noticed)).toEqual(new Set(agreements.map((item) => item.id).filter((id) => isReady(id, "withdraw"))));
        expect(new Set(replied)).toEqual(new Set(agreements.map((item) => item.id).filter((id) => isReady(id, "freeze"))));
      }),
    );
  });

  it.each(situations)("of %s by %s on %s has the ready ones, each once", async (name, menu, day) => {
    const audit = await auditBy(name, menu, day);
    const noticed = ofKind(planLetters(audit), "withdrawal-notice").flatMap(itemsOf);
    const ready = audit.agreements.filter((item) => item.actions.some((one) => one.outcome === "withdraw" && one.held === null)).map((item) => item.id);
    expect([...noticed].sort()).toEqual([...ready].sort());
    const held = new Set(heldEntries(audit).filter(({ entry: one }) => one.outcome === "withdraw").map(({ item }) => item.id));
    expect(noticed.filter((id) => held.has(id))).toEqual([]);
  });

  it("is not written at all under the call of 2026, which ends nothing", async () => {
    const audit = await auditBy("tidy-workbook", "bma-2026-05-01", "2026-11-22");
    expect(readyWithdrawals(audit)).toEqual([]);
    expect(ofKind(planLetters(audit), "withdrawal-notice")).toEqual([]);
  });
});

describe("an enquiry", () => {
  it.each(holds)("about an agreement held by %s asks what that hold needs, or nobody", (hold) => {
    const item = agreement(1, { actions: [entry({ holds: [hold], held: hold })] });
    const question = questionOfHold[hold];
    expect(questionsAbout(item)).toEqual(question === null ? [] : [question]);
  });

  it("is not sent where one of several holds is the practice's own to settle", () => {
    expect(questionsAbout(agreement(1, { actions: [entry({ holds: ["case-by-case", "check-obligation"], held: "case-by-case" })] }))).toEqual([]);
  });

  it("asks nothing about what is ready, kept, or cannot be withdrawn", () => {
    for (const outcome of ["withdraw", "freeze", "keep", "cannot-withdraw", "cannot-freeze", "not-affected"] as const) expect(questionsAbout(agreement(1, { actions: [entry({ outcome })] })), outcome).toEqual([]);
  });

  it("asks for the purpose where none is stated, and leaves a renewal to the partners", () => {
    expect(questionsAbout(agreement(1, { actions: [entry({ outcome: "review", cause: "purpose-missing" })] }))).toEqual(["What is the data used for, who uses it, and to do what?"]);
    expect(questionsAbout(agreement(1, { actions: [entry({ outcome: "review", cause: "renewal" })] }))).toEqual([]);
  });

  it("goes to the ICB about every agreement in force under the call of 2026", async () => {
    const audit = await auditBy("tidy-workbook", "bma-2026-05-01", "2026-11-22");
    const [letter, ...others] = ofKind(planLetters(audit), "enquiry-icb");
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ everyAgreement: true, recipient: "Fernshire ICB" });
    const inForce = audit.agreements.filter((item) => ["active", "renewal-due", "unknown"].includes(item.status) && item.use !== "no-patient-data").map((item) => item.id);
    expect(inForce.length).toBeGreaterThan(20);
    expect(letter === undefined ? [] : itemsOf(letter)).toEqual(inForce);
  });

  it("leaves a gap for the ICB where the register names none, or several", () => {
    const every = (recipient: string, row: number): AuditedAgreement => agreement(row, { recipient, actions: [entry({ outcome: "review", cause: "review-of-every-agreement" })] });
    const named = (recipients: readonly string[]): readonly (string | null)[] => ofKind(planLetters(withAgreements(recipients.map((recipient, i) => every(recipient, i + 1)))), "enquiry-icb").map((letter) => ("recipient" in letter ? letter.recipient : ""));
    expect(named(["NHS England"])).toEqual([null]);
    expect(named(["Mere ICB", "Fern ICB"])).toEqual([null]);
    expect(named(["NHS Mere Integrated Care Board", "Mere ICB (BI team)", "NHS England"])).toEqual(["Mere ICB (BI team)"]);
  });
});

describe("recipients", () => {
  it("are one for all ways to write them, and two where they are two", () => {
    expect(new Set(["Fernshire ICB", "FERNSHIRE  ICB", "NHS Fernshire Integrated Care Board", "Fernshire ICB (BI team)", "Fernshire ICB medicines team"].map(recipientKey)).size).toBe(1);
    expect(recipientKey("Fernshire ICB; Fernshire Council")).not.toBe(recipientKey("Fernshire ICB"));
    expect(recipientKey("University of Oxford")).not.toBe(recipientKey("University of Oxfordshire"));
  });

  it("are an ICB only alone: a partnership that one is part of is none", () => {
    expect(["Mere ICB", "NHS Mere Integrated Care Board", "Mere ICB (data, BI and finance)"].map(isIcb)).toEqual([true, true, true]);
    expect(["Mere ICB; Mere Council", "Mere Council and Mere ICB", "Icbury Trust", null].map(isIcb)).toEqual([false, false, false, false]);
  });

  it("that are not named get a letter for each agreement, as no two need be the same", () => {
    const agreements = [null, "?", "TBC", "–"].map((recipient, i) => agreement(i + 1, { recipient, actions: [entry({})] }));
    expect(planLetters(withAgreements(agreements)).map((letter) => [letter.kind, "recipient" in letter ? letter.recipient : "", itemsOf(letter)])).toEqual(agreements.map((item) => ["withdrawal-notice", null, [item.id]]));
  });
});

describe("file names", () => {
  it("are safe, short and different from each other, whatever a recipient is called", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom("../../etc/passwd", "C:\\x", "CON", "a/b", "اتفاق", "Ärzte & Söhne", "x".repeat(500), "🧬", ".", "A", "a."), fc.string({ unit: "grapheme" })), { maxLength: 20 }), (recipients) => {
        const planned = recipients.flatMap((recipient, i): readonly Planned[] => letterKinds.filter((kind) => kind === "withdrawal-notice" || kind === "proposal-reply").map((kind) => ({ kind, recipient, entries: [{ item: agreement(i + 1, { recipient }), entry: entry({}) }] })));
        const names = fileNames(planned);
        for (const name of names) expect(name).toMatch(/^(?=.{1,100}$)(?:withdrawal-notice|proposal-reply)-[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.docx$/);
        expect(new Set(names).size).toBe(planned.length);
      }),
    );
  });
});
