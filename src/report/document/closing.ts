import { columnReasonWords, fieldName, findingKinds, severityWords } from "../../knowledge/index.ts";
import type { Audit, Finding } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import type { Block, Text } from "./blocks.ts";
import { plainText } from "./blocks.ts";
import { count, oneLine, placeOfFinding } from "./items.ts";

/** What the register itself needs: errors and warnings one by one, notes by their kind. */
export function findingBlocks({ findings, summary }: Audit): readonly Block[] {
  const { error, warning, info } = summary.findings;
  const weighty = findings.filter((entry) => entry.severity !== "info");
  const notes = findings.filter((entry) => entry.severity === "info");
  const kinds = [...new Set(notes.map((entry) => entry.code))];
  return [
    { kind: "heading", level: 2, text: `The register itself: ${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}`, id: "findings" },
    ...(weighty.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "Errors and warnings",
            columns: [{ name: "Where", share: 20 }, { name: "Weight", share: 12 }, { name: "What, and what to do", share: 68 }],
            rows: weighty.map((entry) => ({ cells: [plainText(placeOfFinding(entry)), severityText(entry), plainText(entry.message)] })),
          } as const,
        ]),
    ...(notes.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "Notes",
            columns: [{ name: "How often", share: 12 }, { name: "What", share: 58 }, { name: "Where", share: 30 }],
            rows: kinds.map((code) => {
              const of = notes.filter((entry) => entry.code === code);
              const known = Object.entries(findingKinds).find(([id]) => id === code)?.[1];
              const [only] = of;
              return { cells: [plainText(String(of.length)), plainText(of.length === 1 && only !== undefined ? only.message : (known?.means ?? code)), plainText(placesOf(of.map(placeOfFinding)))] };
            }),
          } as const,
        ]),
  ];
}

function severityText({ severity }: Finding): Text {
  return [[{ text: severityWords[severity].label, style: "tag", tone: severity === "error" ? "required" : "held" }]];
}

/** The most places of one kind of note that are written out. */
const mostPlaces = 12;

function placesOf(places: readonly string[]): string {
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
