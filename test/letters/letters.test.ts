import { afterEach, describe, expect, it, vi } from "vitest";
import { letterKinds, letters } from "../../src/knowledge/letters.ts";
import type { LetterField, LetterKind } from "../../src/knowledge/letters.ts";
import { checklistFields, fieldsOf } from "../../src/letters/fields.ts";
import { ownTemplates, templateNames, writeLetters } from "../../src/letters/index.ts";
import type { LetterFile } from "../../src/letters/index.ts";
import { fileNames } from "../../src/letters/names.ts";
import { planLetters } from "../../src/letters/plan.ts";
import type { Audit } from "../../src/model/audit.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { Fields } from "../../src/word/fill.ts";
import { paragraph, wordFile } from "../../src/word/index.ts";
import { auditFixture } from "../fixtures.ts";
import { everywhere, payloads } from "../payloads.ts";
import { all, pageOf, partsOf, textOf, treeOf } from "../word-reader.ts";
import { agreement, auditBy, entry, mainSituations, situations } from "./audits.ts";

const none = new Map<string, Uint8Array>();
const body = ({ bytes }: LetterFile): ReturnType<typeof treeOf> => treeOf(partsOf(bytes).get("word/document.xml") ?? "");
const kindOf = ({ name }: LetterFile): string => [...letterKinds].sort((a, b) => b.length - a.length).find((kind) => name.startsWith(kind)) ?? "";
const isOutgoing = (file: LetterFile): boolean => !["meeting-checklist", "gp-connect-change"].includes(kindOf(file));
const one = (files: readonly LetterFile[], name: string): LetterFile => {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`there is no ${name} among ${files.map((file) => file.name).join(", ")}`);
  return found;
};

afterEach(() => vi.useRealTimers());

const standard = auditBy("tidy-workbook", "bma-2024-06-17", "2026-11-22");
const made = new Map<Audit, Promise<readonly LetterFile[]>>();

/** The letters of an audit by our own templates; each is made once. */
function lettersOf(audit: Audit): Promise<readonly LetterFile[]> {
  const files = made.get(audit) ?? writeLetters(audit, none);
  made.set(audit, files);
  return files;
}

describe.each(mainSituations)("the letters of %s by %s on %s", (name, menu, day) => {
  it("each name the menu with its date, say that they are drafts and no legal advice, and are sound Word files", async () => {
    const audit = await auditBy(name, menu, day);
    const files = await lettersOf(audit);
    expect(files[0]?.name).toBe("meeting-checklist.docx");
    for (const file of files) {
      const text = await textOf(file.bytes);
      expect(text, file.name).toContain(audit.menu.title);
      expect(text, file.name).toContain("Draft for the practice to check");
      expect(text, file.name).toContain("not legal advice");
      if (audit.menu.note !== null) expect(text, file.name).toContain(audit.menu.note);
      expect(text, file.name).not.toMatch(/[{}]|undefined|\[object/);
      for (const [part, xml] of partsOf(file.bytes)) expect(() => treeOf(xml), `${file.name} ${part}`).not.toThrow();
      expect((await pageOf(file.bytes)).messages, file.name).toEqual([]);
    }
  });

});

describe.each(situations)("the fields of the letters of %s by %s on %s", (name, menu, day) => {
  it("are every field that their kind may hold and no other, so that docs/letters.md is the whole truth", async () => {
    const audit = await auditBy(name, menu, day);
    const planned = planLetters(audit);
    const files = fileNames(planned);
    const shape = (specs: readonly LetterField[], fields: Fields, at: string): void => {
      expect(Object.keys(fields).sort(), at).toEqual(specs.map((spec) => spec.name).sort());
      for (const spec of specs) {
        const value = fields[spec.name];
        expect(spec.of !== undefined ? Array.isArray(value) : typeof value, `${at}.${spec.name}`).toBe(spec.of !== undefined ? true : spec.yesNo === true ? "boolean" : "string");
        if (spec.of !== undefined && Array.isArray(value)) for (const inner of value as readonly Fields[]) shape(spec.of, inner, `${at}.${spec.name}`);
      }
    };
    shape(letters["meeting-checklist"].fields, checklistFields(audit, planned.map((letter, i) => ({ letter, file: files[i] ?? "" }))), "meeting-checklist");
    for (const letter of planned) shape(letters[letter.kind].fields, fieldsOf(audit, letter), letter.kind);
  });
});

describe("the letters of the tidy register", () => {
  it("are named after their kind and recipient, the checklist first", async () => {
    expect((await lettersOf(await standard)).map((file) => file.name)).toEqual([
      "meeting-checklist.docx",
      "withdrawal-notice-mhra.docx",
      "withdrawal-notice-university-of-oxford.docx",
      "withdrawal-notice-uk-biobank-ltd.docx",
      "withdrawal-notice-fernshire-icb.docx",
      "withdrawal-notice-fernshire-medical-school.docx",
      "withdrawal-notice-university-of-fernshire.docx",
      "withdrawal-notice-fernshire-health-innovation.docx",
      "proposal-reply-fernshire-hospitals-nhs-trust.docx",
      "proposal-reply-fernshire-icb-fernshire-council.docx",
      "proposal-reply-fernshire-secure-data-environment-partnership.docx",
      "enquiry-university-of-fernshire.docx",
      "enquiry-nhs-england.docx",
      "gp-connect-change.docx",
    ]);
  });

  it("tell a recipient which agreements end, since when they stood, and what becomes of the data", async () => {
    const text = await textOf(one(await lettersOf(await standard), "withdrawal-notice-fernshire-icb.docx").bytes);
    for (const said of ["Fernshire ICB commissioning dataset", "Reference: DSA-047", "1 July 2024", "planning and commissioning", "Invoice validation", "Delete or return that data", "Confirm all this in writing by 20 December 2026", "If any patient’s own care depends on one of these agreements"]) expect(text).toContain(said);
  });

  it("say to the same recipient what is held, and why, and end nothing of it", async () => {
    const text = await textOf(one(await lettersOf(await standard), "withdrawal-notice-university-of-fernshire.docx").bytes);
    const [ended = "", kept = ""] = text.split("What this letter leaves as it is");
    expect(ended).toContain("BREATHE-FERN asthma trial");
    expect(ended).not.toContain("Evaluation of the Fernshire Shared Care Record");
    expect(kept).toContain("Evaluation of the Fernshire Shared Care Record: Patients’ care may depend on it.");
  });

  it("warn the practice in the draft's box where a trial may treat those who take part", async () => {
    const text = await textOf(one(await lettersOf(await standard), "withdrawal-notice-university-of-fernshire.docx").bytes);
    expect(text.indexOf("Patient safety: a trial may treat those who take part")).toBeGreaterThan(-1);
    expect(text.indexOf("Patient safety:")).toBeLessThan(text.indexOf("Dear colleague"));
  });

  it("mark every gap in words and with a ground behind it", async () => {
    const file = one(await lettersOf(await auditBy("untidy-workbook", "bma-2024-06-17", "2026-11-22")), "withdrawal-notice-ukb.docx");
    const text = await textOf(file.bytes);
    const shaded = all(body(file), "w:r").filter((run) => all(run, "w:shd").some((entry_) => entry_.attributes["w:fill"] === "FFE699")).map((run) => all(run, "w:t").map((part) => part.text).join(""));
    const gaps = text.match(/\[[^\]]*fill in[^\]]*\]/g) ?? [];
    expect(gaps).toContain("[the register does not say: fill in]");
    expect(gaps).toContain("[the register does not say: fill in the agreement’s term on ending it, and its period of notice]");
    expect(shaded).toEqual(gaps);
  });

  it("name no company but the one that a letter goes to", async () => {
    const audit = await auditBy("tidy-workbook", "bma-2026-05-01", "2026-11-22");
    const text = await textOf(one(await writeLetters(audit, none), "enquiry-icb-fernshire-icb.docx").bytes);
    const titles = audit.agreements.map((item) => item.title ?? "");
    for (const company of ["Klinora", "Accurx", "UK Biobank"]) {
      expect(titles.some((title) => title.includes(company)), company).toBe(true);
      expect(text, company).not.toContain(company);
    }
    expect(text).toContain("(an agreement whose title names another party): Agreements, row 26");
    const own = await textOf(one(await lettersOf(await standard), "withdrawal-notice-uk-biobank-ltd.docx").bytes);
    expect(own).toContain("UK Biobank");
  });

  it.each(mainSituations)("of %s by %s repeat no recipient that is a company in another's letter", async (name, menu, day) => {
    const audit = await auditBy(name, menu, day);
    const companies = ["UK Biobank Ltd", "Klinora", "Accurx", "Klaro Health", "EMIS Health", "OneAdvanced", "Pennyfold Accountants", "Sparkle Cleaning"];
    for (const file of (await lettersOf(audit)).filter(isOutgoing)) {
      const text = await textOf(file.bytes);
      const own = companies.filter((company) => file.name.includes(company.toLowerCase().replaceAll(" ", "-")));
      expect(companies.filter((company) => text.includes(company) && !own.includes(company)), file.name).toEqual([]);
    }
  });
});

describe("the GP Connect change record", () => {
  it("says DO NOT DO THIS where the contract holds it, in bold and on a ground of its own", async () => {
    const file = one(await lettersOf(await standard), "gp-connect-change.docx");
    const order = all(body(file), "w:p").find((part) => all(part, "w:t").some((run) => run.text.startsWith("DO NOT DO THIS")));
    expect(order === undefined ? [] : all(order, "w:t").map((run) => run.text)).toEqual(["DO NOT DO THIS. The GP contract requires it to be on. Switching it off would be a breach."]);
    expect(order === undefined ? 0 : all(order, "w:b").length).toBe(1);
    expect(await textOf(file.bytes)).not.toContain("Switch off, if");
  });

  it("says what to switch before the contract required it, what that does to patients, and how to reverse it", async () => {
    const text = await textOf(one(await writeLetters(await auditBy("tidy-workbook", "bma-2024-06-17", "2024-07-10"), none), "gp-connect-change.docx").bytes);
    for (const said of ["Switch off, if the meeting so decides.", "EMIS Web: Not found in public sources. Ask the supplier of the system.", "because staff type it in by hand", "switching off stops the coding, not the message", "Switch it to what it was in the same place", "Reversed by, on"]) expect(text).toContain(said);
    expect(text).not.toContain("DO NOT DO");
  });

  it("asks to switch on what is off though the contract requires it", async () => {
    const audit = await auditFixture("untidy-workbook");
    expect(audit.gpConnect.filter((item) => item.required && item.enabled === false).map((item) => item.setting)).toEqual(["Update Record (pharmacy)"]);
    const text = await textOf(one(await writeLetters(audit, none), "gp-connect-change.docx").bytes);
    expect(text).toContain("SWITCH ON. It is off, and the GP contract requires it to be on.");
  });
});

describe("the checklist", () => {
  it("has every item that is ready, held or to review, each with a place for the decision, and its letter", async () => {
    const audit = await standard;
    const file = one(await lettersOf(audit), "meeting-checklist.docx");
    const rows = all(body(file), "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:p").map((part) => all(part, "w:t").map((run) => run.text).join("")).join("\n")));
    const wanted = [...audit.agreements, ...audit.gpConnect].flatMap((item) => item.actions.filter((one_) => ["withdraw", "freeze", "switch-off", "review"].includes(one_.outcome)).map(() => ("setting" in item ? item.setting : (item.title ?? ""))));
    const decided = rows.filter((row) => row[2]?.startsWith("Decision\n\nName, date") === true);
    expect(decided.map((row) => row[0]?.split("\n")[0] ?? "").sort()).toEqual([...wanted].sort());
    const biobank = decided.find((row) => row[0]?.startsWith("UK Biobank") === true)?.[1] ?? "";
    expect(biobank).toContain("Letter: withdrawal-notice-uk-biobank-ltd.docx");
    expect(biobank).toContain("Step that ends the flow: in EMIS Web, Data Sharing Manager, the agreement, Deactivate. For SystmOne and Medicus it was not found in public sources: ask the supplier.");
    expect(biobank).toContain("Effect on patients: none on their own care is expected.");
    expect(biobank).toContain("Way back:");
    expect(decided.find((row) => row[0]?.startsWith("BREATHE-FERN") === true)?.[1]).toContain("Effect on patients: see the caution beside it, and ask first.");
    expect(decided.find((row) => row[0]?.startsWith("NHS Health Check") === true)?.[1]).toContain("Enquiry: enquiry-nhs-england.docx");
    expect(decided.find((row) => row[0]?.startsWith("Firearms") === true)?.[1]).toContain("Enquiry: none: the practice settles it itself");
  });

  it("names no letter that is not there, and every letter that is", async () => {
    for (const [name, menu, day] of mainSituations) {
      const files = await lettersOf(await auditBy(name, menu, day));
      const text = await textOf(one(files, "meeting-checklist.docx").bytes);
      expect(new Set(text.match(/[a-z0-9-]+\.docx/g) ?? []), `${name} ${menu}`).toEqual(new Set(files.slice(1).map((file) => file.name)));
    }
  });
});

describe("letters", () => {
  it("are the same bytes whenever they are made", async () => {
    const audit = await auditFixture("untidy-workbook");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T10:00:00Z") });
    const first = await writeLetters(audit, none);
    vi.setSystemTime(new Date("2031-07-09T23:59:59Z"));
    const second = await writeLetters(audit, none);
    expect(second.map((file) => [file.name, Buffer.from(file.bytes).toString("base64")])).toEqual(first.map((file) => [file.name, Buffer.from(file.bytes).toString("base64")]));
  });

  it("take what a register may hold as text: neither markup nor fields in it are read", async () => {
    const base = await auditFixture("tidy-workbook");
    const text = payloads.join(" ");
    const rows = [agreement(1, { title: "PAYLOAD", recipient: "Mere PAYLOAD", actions: [entry({ cautions: ["PAYLOAD"] })], row: [{ field: "retention", cell: "A1", heading: "PAYLOAD", text: "PAYLOAD" }, { field: "contact", cell: "B1", heading: "x", text: "PAYLOAD" }] }), agreement(2, { title: "PAYLOAD", recipient: "Mere PAYLOAD", actions: [entry({ outcome: "freeze", action: 4 })] }), agreement(3, { title: "PAYLOAD", recipient: "Fern PAYLOAD", actions: [entry({ holds: ["check-purpose"], held: "check-purpose", settle: "PAYLOAD" })] })];
    for (const payload of [text, ...payloads.filter((entry_) => /[{}]|HYPER|script|\$/.test(entry_))]) {
      const audit: Audit = everywhere({ ...base, agreements: rows, practice: { name: "PAYLOAD", ods: "PAYLOAD" } }, "PAYLOAD", payload);
      const files = await writeLetters(audit, none);
      expect(files.map(kindOf)).toEqual(["meeting-checklist", "withdrawal-notice", "proposal-reply", "enquiry", "gp-connect-change"]);
      for (const file of files) {
        expect(file.name).toMatch(/^[a-z0-9-]{1,94}\.docx$/);
        for (const [part, xml] of partsOf(file.bytes)) expect(() => treeOf(xml), `${file.name} ${part}`).not.toThrow();
        const said = await textOf(file.bytes);
        expect(said.replace(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
        if (payload.length < 200 && !/[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(payload)) expect(said, file.name).toContain(payload);
        expect(all(body(file), "w:fldSimple").length + all(body(file), "w:instrText").length).toBe(0);
      }
    }
  });
});

describe("our own templates", () => {
  it("are one a kind, pass the same check as anybody's, and give the same letters", async () => {
    const files = await ownTemplates();
    expect(files.map((file) => file.name)).toEqual(templateNames);
    const audit = await auditFixture("untidy-workbook");
    const letters_ = await writeLetters(audit, new Map(files.map((file) => [file.name, file.bytes])));
    expect(letters_.map((file) => Buffer.from(file.bytes).toString("base64"))).toEqual((await writeLetters(audit, none)).map((file) => Buffer.from(file.bytes).toString("base64")));
  });

  it("hold each field in one piece, so that Word shows it as it is written", async () => {
    for (const file of await ownTemplates()) {
      const text = all(body(file), "w:t").map((run) => run.text);
      expect(text.filter((run) => (run.match(/\{/g) ?? []).length !== (run.match(/\}/g) ?? []).length), file.name).toEqual([]);
      expect(text.join("")).toContain("{draft}");
    }
  });
});

describe("somebody's own template", () => {
  const needed: Readonly<Record<LetterKind, readonly string[]>> = {
    "meeting-checklist": ["{menu} {draft}", "{#withdrawals}", "{title}", "{/withdrawals}"],
    "withdrawal-notice": ["{menu} {draft} {recipient}", "{#agreements}", "{title}", "{/agreements}"],
    "proposal-reply": ["{menu} {draft} {recipient}", "{#agreements}", "{title}", "{/agreements}"],
    enquiry: ["{menu} {draft} {recipient}", "{#agreements}", "{title}", "{/agreements}", "{#questions}", "{text}", "{/questions}"],
    "enquiry-icb": ["{menu} {draft} {recipient}", "{#agreements}", "{title}", "{/agreements}", "{#questions}", "{text}", "{/questions}"],
    "gp-connect-change": ["{menu} {draft}", "{#changes}", "{title} {instruction}", "{/changes}"],
  };
  const template = (lines: readonly string[]): Promise<Uint8Array> => wordFile({ title: "", subject: "", head: "", foot: "", size: 20, headings: [1, 1, 1], children: lines.map((text) => paragraph([{ text }])) });
  const written = async (kind: LetterKind, lines: readonly string[]): Promise<readonly LetterFile[]> => writeLetters(await standard, new Map([[`${kind}.docx`, await template(lines)]]));

  it.each(letterKinds)("of the kind %s needs only its few required fields, and its words are used", async (kind) => {
    const files = await written(kind, ["Words of our LMC", ...needed[kind]]);
    for (const file of files.filter((entry_) => kindOf(entry_) === kind)) expect(await textOf(file.bytes)).toContain("Words of our LMC");
    for (const file of files.filter((entry_) => kindOf(entry_) !== kind)) expect(await textOf(file.bytes)).not.toContain("Words of our LMC");
  });

  it("may spread a field over several runs, as Word does when somebody edits it", async () => {
    const bytes = await wordFile({ title: "", subject: "", head: "", foot: "", size: 20, headings: [1, 1, 1], children: [paragraph([{ text: "To {reci" }, { text: "pient}", bold: true }, { text: " {menu} {draft}" }]), paragraph([{ text: "{#agreements}{title}. {/agreements}" }])] });
    const text = await textOf(one(await writeLetters(await standard, new Map([["withdrawal-notice.docx", bytes]])), "withdrawal-notice-mhra.docx").bytes);
    expect(text).toContain("To MHRA");
    expect(text).toContain("Clinical Practice Research Datalink (CPRD). ");
  });

  it("may have fields in its head and foot, and words for when there is nothing held", async () => {
    const bytes = await wordFile({ title: "", subject: "", head: "From {practice}", foot: "{date}", size: 20, headings: [1, 1, 1], children: [...needed["withdrawal-notice"], "{^anyHeld}Nothing is held.{/anyHeld}{#anyHeld}Something is held.{/anyHeld}"].map((text) => paragraph([{ text }])) });
    const files = await writeLetters(await standard, new Map([["withdrawal-notice.docx", bytes]]));
    const part = (name: string, of: string): string => all(treeOf(partsOf(one(files, name).bytes).get(of) ?? ""), "w:t").map((run) => run.text).join("");
    expect(part("withdrawal-notice-mhra.docx", "word/header1.xml")).toBe("From Fernbank Surgery (test)");
    expect(part("withdrawal-notice-mhra.docx", "word/footer1.xml")).toContain("22 November 2026");
    expect(await textOf(one(files, "withdrawal-notice-mhra.docx").bytes)).toContain("Nothing is held.");
    expect(await textOf(one(files, "withdrawal-notice-university-of-fernshire.docx").bytes)).toContain("Something is held.");
  });

  const base = needed["withdrawal-notice"];
  it.each([
    ["an unknown field", [...base, "{recipent}"], "The template has the field {recipent}, which is not known there."],
    ["a field that is known elsewhere", [...base, "{instruction}"], "The template has the field {instruction}, which is not known there."],
    ["an unknown field in a list that is empty this time", [...base, "{#held}{titel}{/held}"], "The template has the field {titel} between {#held} and {/held}, which is not known there."],
    ["a field of every object", [...base, "{constructor}"], "The template has the field {constructor}, which is not known there."],
    ["a calculation", [...base, "{menu.length}"], "The template has the field {menu.length}, which is not known there."],
    ["a missing field", base.map((line) => line.replace("{menu}", "")), "The template lacks the field {menu}."],
    ["a needed field that may be dropped", [...base.map((line) => line.replace("{menu}", "")), "{#anyHeld}{menu}{/anyHeld}"], "The template lacks the field {menu}."],
    ["a missing list", base.slice(0, 1), "The template lacks the field {agreements}."],
    ["a list without its needed field", [...base.slice(0, 2), "{reference}", "{/agreements}"], "The template lacks the field {title} between {#agreements} and {/agreements}."],
    ["a field that is not closed", [...base, "{ods"], "The template cannot be used: the field \"ods\" has no closing brace."],
    ["a field that is not opened", [...base, "ods}"], "has no opening brace."],
    ["a list that does not end", [...base, "{#held}"], "The template cannot be used: the field \"held\" begins a list that does not end."],
    ["a list that does not begin", [...base, "{/held}"], "The template cannot be used: the field \"held\" ends a list that does not begin."],
    ["a list on its own", [...base, "{agreements}"], "The template has the field {agreements} on its own, and it is a list."],
    ["a yes or no on its own", [...base, "{anyHeld}"], "The template has the field {anyHeld} on its own, and it is a yes or no."],
    ["a text used as a list", [...base, "{#ods}x{/ods}"], "The template uses {#ods} like a list, and it is a single text."],
    ["Word's own code", [...base, "{@menu}"], "The template has {@menu}, which would put the register's text into it as Word's own code."],
  ])("with %s is refused with the template and the field by name", async (_, lines, message) => {
    const error = await written("withdrawal-notice", lines).then(() => null, (cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    if (!(error instanceof InputError)) return;
    expect(error.message).toContain(message);
    expect(error.place).toEqual({ file: "withdrawal-notice.docx" });
    expect(error.whatToDo.length).toBeGreaterThan(20);
  });

  it.each([["text", new TextEncoder().encode("Dear colleague")], ["nothing", new Uint8Array()], ["half a file", null]])("that holds %s is refused as no Word document", async (_, given) => {
    const bytes = given ?? (await template(base)).slice(0, 900);
    await expect(writeLetters(await standard, new Map([["enquiry.docx", bytes]]))).rejects.toThrow("The template is not a Word document (.docx) that can be read.");
  });
});
