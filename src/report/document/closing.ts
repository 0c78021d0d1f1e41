import { checkWords, columnReasonWords, fieldName, severityWords } from "../../knowledge/index.ts";
import type { Audit, Finding, ScoreCard } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import { acceptedFindings, findingGroups, whatAndToDo } from "../finding-groups.ts";
import type { Block, Run, Text } from "./blocks.ts";
import { plainText } from "./blocks.ts";
import { count, oneLine, placeOfFinding } from "./items.ts";

/** What the register itself needs: what is worth fixing first and why, the counts by what they are about, every open finding by its kind with the
 *  places, and what somebody has accepted. */
export function findingBlocks(audit: Audit): readonly Block[] {
  const { error, warning, info } = audit.summary.findings;
  const { first, byCheck, kinds } = audit.summary.health;
  const counted = byCheck.filter((entry) => entry.error + entry.warning + entry.info > 0);
  return [
    { kind: "heading", level: 2, text: `The register itself: ${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}`, id: "findings" },
    ...(first.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "Worth fixing first",
            columns: [{ name: "What, and what to do", share: 52 }, { name: "How often", share: 14 }, { name: "Why it comes here", share: 34 }],
            rows: first.map(({ code, because }) => ({ cells: [plainText(whatAndToDo(code)), plainText(howOften(kinds.find((kind) => kind.code === code))), plainText(because)] })),
          } as const,
        ]),
    ...(counted.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "Open findings by what they are about. There is no grade: one error can matter more than fifty notes",
            columns: [{ name: "About", share: 55 }, { name: "Errors", share: 15 }, { name: "Warnings", share: 15 }, { name: "Notes", share: 15 }],
            rows: counted.map((entry) => ({ cells: [plainText(`${checkWords[entry.check].label.charAt(0).toUpperCase()}${checkWords[entry.check].label.slice(1)}`), plainText(String(entry.error)), plainText(String(entry.warning)), plainText(String(entry.info))] })),
          } as const,
          {
            kind: "table",
            caption: "Every open finding, by kind",
            columns: [{ name: "Weight", share: 11 }, { name: "How often", share: 11 }, { name: "What, and what to do", share: 50 }, { name: "Where", share: 28 }],
            rows: findingGroups(audit).map(({ kind, findings, says }) => ({ cells: [severityText(kind), plainText(String(kind.open)), says.map(({ text }): readonly Run[] => [{ text }]), plainText(placesOf(findings.map(placeOfFinding)))] })),
          } as const,
        ]),
    ...acceptedBlocks(acceptedFindings(audit)),
  ];
}

function howOften(kind: ScoreCard["kinds"][number] | undefined): string {
  if (kind === undefined) return "";
  return kind.items > 0 ? count(kind.items, kind.check === "gp-connect" ? "setting" : "agreement") : count(kind.open, "finding");
}

function acceptedBlocks(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    {
      kind: "table",
      caption: `Accepted: ${findings.length}. Not counted above`,
      columns: [{ name: "Where", share: 18 }, { name: "What", share: 42 }, { name: "Accepted by, and why", share: 40 }],
      rows: findings.map((entry) => ({ cells: [plainText(placeOfFinding(entry)), plainText(entry.message), plainText(entry.accepted === undefined ? "" : `${entry.accepted.by}, on ${dayInWords(entry.accepted.on)}, until ${dayInWords(entry.accepted.until)}: ${entry.accepted.reason}`)] })),
    },
  ];
}

function severityText({ severity }: { readonly severity: Finding["severity"] }): Text {
  return [[{ text: severityWords[severity].label, style: "tag", tone: severity === "error" ? "required" : severity === "warning" ? "held" : "neutral" }]];
}

/** The most places of one kind that are written out. */
const mostPlaces = 12;

/** Places joined by commas; those that are the same, as of several findings about a whole table, once. */
function placesOf(all: readonly string[]): string {
  const places = [...new Set(all)];
  return places.length <= mostPlaces ? places.join(", ") : `${places.slice(0, mostPlaces).join(", ")} and ${places.length - mostPlaces} more`;
}

/** What each sheet and each column was taken for, and why. */
export function readingBlocks({ sources }: Audit): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "How the register was read", id: "reading" },
    ...sources.flatMap((source) =>
      source.sheets.flatMap((sheet): readonly Block[] => {
        const name = sheet.name.trim();
        if (sheet.role === "ignored") {
          const text = sheet.joinedTo === null ? `${name}: not a register (${count(sheet.rows, "row")}).` : `${name}: its rows were added to the agreements on sheet “${sheet.joinedTo}” by their reference.`;
          return sheet.rows === 0 && sheet.joinedTo === null ? [] : [{ kind: "paragraph", runs: [{ text }] }];
        }
        const what = `${name}: ${count(sheet.rows, sheet.role === "agreements" ? "agreement" : "setting")}, ${sheet.headerRow === null ? "without headings" : `headings in row ${sheet.headerRow}`}`;
        if (sheet.headings.length === 0) return [{ kind: "paragraph", runs: [{ text: `${what}.` }] }];
        const rows = sheet.headings.map(({ column, heading, field, why }) => ({ cells: [plainText(column), plainText(oneLine(heading)), plainText(field === null ? "nothing: not recognised" : fieldName(field)), plainText(columnReasonWords[why])] }));
        return [{ kind: "table", caption: what, columns: [{ name: "Column", share: 10 }, { name: "Heading", share: 40 }, { name: "Taken for", share: 25 }, { name: "Why", share: 25 }], rows }];
      }),
    ),
  ];
}

/** The menu, the versions, the day and the source file's fingerprint: what somebody needs to repeat the audit. */
export function decidedBlocks({ menu, tool, asOf, sources }: Audit): readonly Block[] {
  const stood: Text = plainText(menu.inForce ? "in force on the day of the audit" : "not in force on the day of the audit");
  return [
    { kind: "heading", level: 2, text: "How it was decided", id: "decided" },
    {
      kind: "facts",
      rows: [
        { name: "Menu", value: [[{ text: menu.title }], ...stood] },
        { name: "Source of the menu", value: plainText(menu.source) },
        { name: "Day of the audit", value: plainText(dayInWords(asOf)) },
        { name: "Program", value: plainText(`dsa-audit ${tool.version}, rules ${tool.rules}, catalogue ${tool.catalogue}`) },
        ...sources.map((source) => ({ name: `SHA-256 of ${source.file}`, value: plainText(source.sha256) })),
        ...sources.flatMap((source) => source.goesOnFrom.map((earlier) => ({ name: `Goes on from ${earlier.file}`, value: plainText(earlier.sha256) }))),
      ],
    },
    { kind: "paragraph", runs: [{ text: "Three questions are asked of each agreement: what the data is used for, whether the practice may choose, and where in its life it is. An agreement with any direct-care purpose is never listed for withdrawal. What is not certain is held or sent to review. A person decides: this report gives reasons and is not legal advice." }] },
  ];
}

/** Where a person puts their name under the report. */
export function signOffBlocks(): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "Sign-off", id: "sign-off" },
    { kind: "form", title: "Data Protection Officer", fields: ["Name", "Role", "Date", "Decision", "Signature"] },
    { kind: "form", title: "For the practice", fields: ["Name", "Role", "Date", "Decision", "Signature"] },
  ];
}
