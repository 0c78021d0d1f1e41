import Table from "cli-table3";
import { createColors } from "picocolors";
import { causes, columnReasonWords, fieldName, findingKind, heldWords, lookalikes, obligationWords, outcomeWords, settleText, severityWords, statusWords, useWords } from "../knowledge/index.ts";
import type { ActionEntry, ActionView, Audit, AuditedAgreement, AuditedSetting, Evidence, Finding, Instead } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import { fields } from "../model/register.ts";
import type { Outcome } from "../model/vocabulary.ts";
import { holds, outcomes, uses } from "../model/vocabulary.ts";
import { caseWords } from "./case-words.ts";
import { decidingEvidence } from "./deciding-evidence.ts";
import { acceptedFindings, findingGroups } from "./finding-groups.ts";
import { plain, readableWidth, wrapped } from "./lines.ts";
import type { View } from "./lines.ts";

/** The report for a screen: a summary, one table an action, what needs review, and what the register itself needs. */
export const terminalReporter = {
  format: "terminal",
  extension: "txt",
  render: renderTerminal,
} as const;

type Item = AuditedAgreement | AuditedSetting;
type Listed = { readonly item: Item; readonly entry: ActionEntry };
type Colours = ReturnType<typeof createColors>;
type Page = { readonly audit: Audit; readonly colours: Colours; readonly width: number; readonly lines: string[] };

/** Below this width a table puts the recipient under the title and the hold under the outcome. */
const wide = 120;

function renderTerminal(audit: Audit, view: View): string {
  const page: Page = { audit, colours: createColors(view.colour), width: readableWidth(view.width), lines: [] };
  summary(page);
  for (const action of audit.menu.actions) actionSection(page, action);
  for (const { like, because } of audit.menu.leavesOut) {
    heading(page, `Not asked: action ${like} of 17 June 2024`, because);
    page.lines.push("");
  }
  besideSection(page);
  reviewSection(page);
  findingsSection(page);
  readingSection(page);
  return `${page.lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function summary(page: Page): void {
  const { audit, colours, lines } = page;
  const practice = [audit.practice.name, audit.practice.ods === null ? null : `(${audit.practice.ods})`].filter((part) => part !== null).join(" ");
  lines.push(colours.bold(plain(`Audit of data-sharing agreements${practice === "" ? "" : `: ${practice}`}`)));
  say(page, `${audit.sources.map((source) => source.file).join(", ")}, as on ${dayInWords(audit.asOf)}. ${audit.menu.title}.`);
  if (audit.menu.note !== null) say(page, colours.yellow(`Note: ${audit.menu.note}`));
  for (const warning of audit.menu.warnings) say(page, colours.yellow(warning));
  lines.push("");
  const byUse = uses.filter((use) => audit.summary.byUse[use] > 0).map((use) => `${audit.summary.byUse[use]} ${useWords[use].label}`);
  say(page, `${count(audit.summary.agreements, "agreement")} and ${count(audit.summary.gpConnect, "GP Connect setting")}${byUse.length === 0 ? "" : `: ${byUse.join(", ")}`}.`);
  lines.push("");
  for (const { action, outcomes: of } of audit.summary.byAction) {
    const parts = outcomes.flatMap((outcome) => {
      const numbers = of[outcome];
      if (numbers === undefined) return [];
      const { label } = outcomeWords[outcome];
      if (!isListedOutcome(outcome)) return [`${numbers.ready + numbers.held} ${label}`];
      return [[numbers.ready > 0 ? colours.bold(`${numbers.ready} to ${label}`) : null, numbers.held > 0 ? `${numbers.held} to ${label} but held` : null].filter((part) => part !== null).join(", ")];
    });
    say(page, `Action ${action}  ${parts.join(", ")}`, "          ");
  }
  const ended = audit.agreements.filter((item) => item.status === "withdrawn" || item.status === "expired");
  if (ended.length > 0) {
    const words = ended.map((item) => `${titleOf(item)} (${statusWords[item.status].label}${statusText(item)})`);
    say(page, `No action   ${count(ended.length, "agreement")} that ${ended.length === 1 ? "has" : "have"} ended: ${words.join(", ")}`, "          ");
  }
  lines.push("");
}

/** The words or the date by which an agreement was taken as ended. */
function statusText(item: AuditedAgreement): string {
  const piece = item.evidence.find((entry) => entry.question === "status" && entry.says === item.status);
  return piece === undefined ? "" : `: "${shortened(piece.text, 30)}" ${piece.cell}`;
}

function isListedOutcome(outcome: Outcome): boolean {
  return outcome === "withdraw" || outcome === "freeze" || outcome === "switch-off";
}

/** What an action lists, in the order of what to do about it. Agreements that are kept or not affected are counted and not listed. */
const listing: readonly Outcome[] = ["switch-off", "withdraw", "freeze", "cannot-withdraw", "cannot-freeze", "already-off"];

function actionSection(page: Page, action: ActionView): void {
  const { audit } = page;
  heading(page, `Action ${action.action}: ${action.title}`, action.asks);
  if (action.remark !== null) say(page, page.colours.dim(action.remark));
  for (const instead of action.instead) say(page, page.colours.yellow(insteadText(audit, instead)));
  const all = listed(audit, action.action);
  const shown = listing.flatMap((outcome) => {
    const of = all.filter(({ entry }) => entry.outcome === outcome);
    return [...of.filter(({ entry }) => entry.held === null), ...of.filter(({ entry }) => entry.held !== null)];
  });
  const rest = outcomes.flatMap((outcome) => {
    const number = all.filter(({ entry }) => entry.outcome === outcome && !listing.includes(outcome)).length;
    return number === 0 ? [] : [`${number} ${outcomeWords[outcome].label}`];
  });
  if (shown.length === 0) say(page, "Nothing is listed under this action.");
  else page.lines.push(actionTable(page, shown));
  if (rest.length > 0) say(page, `Not in the table: ${rest.join(", ")}.`);
  heldBy(page, shown);
  const cautioned = new Set(shown.flatMap(({ entry }) => entry.cautions));
  for (const caution of cautioned) say(page, page.colours.yellow(caution), "  ");
  if (action.appliesTo === "gp-connect") lookalikeLines(page);
  page.lines.push("");
}

/** What stands on the day in place of an action that does not. */
function insteadText({ asOf }: Audit, { name, asks, outcomes: of }: Instead): string {
  const on = `Not in force on ${dayInWords(asOf)}.`;
  if (name === null) return `${on} ${asks}`;
  const parts = outcomes.flatMap((outcome) => {
    const numbers = of[outcome];
    return numbers === undefined ? [] : [`${numbers.ready + numbers.held} ${outcomeWords[outcome].label}${numbers.held > 0 ? ` (${numbers.held} held)` : ""}`];
  });
  const counted = parts.length === 0 ? "" : ` What is listed below would come to: ${parts.join(", ")}.`;
  return asks.startsWith(`The ${name}`) ? `${on} ${asks}` : `${on} In force instead, the ${name}: ${asks}${counted}`;
}

/** Settings that write into the record and are no GP Connect product, so that nobody takes them for forgotten. */
function lookalikeLines(page: Page): void {
  for (const item of page.audit.gpConnect) {
    const known = lookalikes.find((entry) => entry.id === item.lookalike);
    if (known?.writesCoding === true) say(page, `Outside this action: ${titleOf(item)} ${page.colours.dim(`${item.cell.sheet}, row ${item.cell.row}`)}. It writes into the record, but it is not GP Connect. ${known.belongs}`, "  ");
  }
}

/** Rows that belong to something outside the lists, under what is to be said of them. */
function besideSection(page: Page): void {
  const notes = page.audit.agreements.flatMap((item) => item.notes.map(({ text }) => ({ item, text })));
  if (notes.length === 0) return;
  heading(page, "Outside the lists", "Rows that belong to another action, or that are easily taken for one. They are judged above as agreements all the same.");
  for (const text of new Set(notes.map((note) => note.text))) {
    say(page, text);
    for (const { item } of notes.filter((note) => note.text === text)) say(page, `- ${titleOf(item)}${recipientOf(item) === "" ? "" : `, ${recipientOf(item)}`} ${page.colours.dim(`${item.cell.sheet}, row ${item.cell.row}`)}`, "    ");
  }
  page.lines.push("");
}

/** What holds items back, the like together: the reason, what would settle it, and whom to ask. */
function heldBy(page: Page, shown: readonly Listed[]): void {
  const held = shown.flatMap(({ entry }) => (entry.held === null ? [] : [{ held: entry.held, cause: entry.cause }]));
  for (const hold of holds) {
    const causesOf = [...new Set(held.filter((entry) => entry.held === hold).map((entry) => entry.cause))];
    if (shown.some(({ entry }) => entry.holds.includes(hold))) say(page, `Held, ${heldWords[hold].label}: ${heldWords[hold].means}`, "  ");
    for (const cause of causesOf) {
      if (cause !== undefined) say(page, `- ${held.filter((entry) => entry.held === hold && entry.cause === cause).length} of them: ${causes[cause].means} To settle it: ${settleText(cause)}`, "    ");
    }
  }
}

function listed(audit: Audit, action: number): readonly Listed[] {
  const items: readonly Item[] = [...audit.gpConnect, ...audit.agreements];
  return items.flatMap((item) => item.actions.filter((entry) => entry.action === action).map((entry) => ({ item, entry })));
}

function actionTable(page: Page, rows: readonly Listed[]): string {
  const { colours, width } = page;
  const outcomeText = ({ entry }: Listed): string => {
    const { label } = outcomeWords[entry.outcome];
    if (!isListedOutcome(entry.outcome)) return label;
    return entry.held === null ? colours.bold(label) : label;
  };
  const heldText = ({ entry }: Listed): string => entry.holds.map((hold) => heldWords[hold].label).join(", ");
  if (width >= wide) {
    const fixed = [34, 24, 16, 18];
    const rest = width - fixed.reduce((sum, column) => sum + column, 0) - fixed.length - 2;
    return table(page, ["Agreement", "Recipient", "Outcome", "Held by", "Evidence"], [...fixed, rest], rows.map((row) => [titleOf(row.item), recipientOf(row.item), [outcomeText(row), caseWords(row.item)].filter((part) => part !== null).join("\n"), heldText(row), evidenceText(row, 3)]));
  }
  const first = Math.floor((width - 4) * 0.38);
  const second = 17;
  return table(
    page,
    ["Agreement, recipient", "Outcome, held by", "Evidence"],
    [first, second, width - 4 - first - second],
    rows.map((row) => [
      [titleOf(row.item), recipientOf(row.item) === "" ? null : colours.dim(recipientOf(row.item))].filter((part) => part !== null).join("\n"),
      [outcomeText(row), heldText(row) === "" ? null : colours.yellow(`held: ${heldText(row)}`), caseWords(row.item)].filter((part) => part !== null).join("\n"),
      evidenceText(row, 2),
    ]),
  );
}

function table(page: Page, head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const drawn = new Table({ head: head.map((word) => page.colours.bold(word)), colWidths: [...widths], wordWrap: true, wrapOnWordBoundary: true, style: { head: [], border: [] } });
  for (const row of rows) drawn.push([...row]);
  return drawn.toString();
}

function titleOf(item: Item): string {
  return shortened("setting" in item ? item.setting : (item.title ?? `(no title, row ${item.cell.row})`), 110);
}

function recipientOf(item: Item): string {
  return "setting" in item ? "" : shortened(item.recipient ?? "", 60);
}

function evidenceText({ item, entry }: Listed, most: number): string {
  const pieces = decidingEvidence(item, entry, most).map(evidencePhrase);
  if ("setting" in item) return `${entry.reasons.slice(0, item.enabled === null ? 1 : 1 + item.duties.length).join(" ")} ${item.cell.sheet} ${item.evidence[0]?.cell ?? `row ${item.cell.row}`}`.trim();
  return pieces.length === 0 ? (entry.reasons[0] ?? "") : pieces.join("\n");
}

function evidencePhrase(piece: Evidence): string {
  const says = piece.question === "obligation" ? obligationLabel(piece.says) : sayLabel(piece.says);
  return `${sourceOf(piece)}"${shortened(piece.text, piece.support === "scheme" ? 50 : 60)}" ${piece.cell}: ${says}`;
}

/** Where a piece of evidence comes from, in front of its words; words of the purpose, the legal basis and the like speak for themselves. */
function sourceOf({ support, catalogue }: Evidence): string {
  switch (support) {
    case "scheme":
      return `known scheme${catalogue === "own" ? " (own catalogue)" : ""} `;
    case "title":
      return "title ";
    case "recipient":
      return "recipient ";
    case "claim":
      return "register's own column ";
    case "section":
      return "section heading ";
    case "presumption":
      return "presumed from ";
    case "stated":
    case "date":
    case "reviewer":
    case "hint":
      return "";
    default:
      return support satisfies never;
  }
}

function sayLabel(says: string): string {
  return uses.flatMap((use) => (use === says ? [useWords[use].label] : []))[0] ?? Object.entries(statusWords).flatMap(([status, words]) => (status === says ? [words.label] : []))[0] ?? says;
}

function obligationLabel(says: string): string {
  return Object.entries(obligationWords).flatMap(([obligation, words]) => (obligation === says ? [words.label] : []))[0] ?? says;
}

/** Everything that a person has to settle, grouped by its cause. */
function reviewSection(page: Page): void {
  const { audit, colours } = page;
  const open = [...audit.gpConnect, ...audit.agreements].flatMap((item: Item) => item.actions.filter((entry) => entry.outcome === "review").map((entry) => ({ item, entry })));
  heading(page, `Needs review: ${open.length}`, "What a person has to settle before anything is done about it.");
  if (open.length === 0) say(page, "Nothing needs review.");
  for (const cause of new Set(open.map(({ entry }) => entry.cause))) {
    const of = open.filter(({ entry }) => entry.cause === cause);
    if (cause !== undefined) {
      say(page, colours.bold(`${causes[cause].means} (${of.length})`));
      say(page, `To settle it: ${settleText(cause)}`, "  ");
    }
    for (const caution of new Set(of.flatMap(({ entry }) => entry.cautions.filter((text) => text.startsWith("Patient safety:"))))) {
      const number = of.filter(({ entry }) => entry.cautions.includes(caution)).length;
      say(page, colours.yellow(number === of.length ? caution : `${caution} (${number} of these ${of.length})`), "  ");
    }
    for (const { item, entry } of of) {
      const evidence = "purposes" in item && item.use === "needs-review" ? decidingEvidence(item, entry, 3).map((piece) => `${evidencePhrase(piece)}${piece.discounted === "denied" ? " (denied)" : ""}`) : [];
      const who = recipientOf(item);
      say(page, `- ${titleOf(item)}${who === "" ? "" : `, ${who}`} ${colours.dim(`${item.cell.sheet}, ${entry.settleAt === undefined ? `row ${item.cell.row}` : `cell ${entry.settleAt}`}`)}${evidence.length === 0 ? "" : `: ${evidence.join("; ")}`}`, "    ");
    }
    page.lines.push("");
  }
}

function findingsSection(page: Page): void {
  const { audit, colours } = page;
  const { error, warning, info } = audit.summary.findings;
  const { first, kinds } = audit.summary.health;
  heading(page, `The register itself: ${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}`, "What the register says, or does not say, that needs a look. The JSON report has every finding with its cell; dsa-audit explain ID says more of a kind.");
  if (first.length > 0) say(page, colours.bold("Worth fixing first"));
  first.forEach(({ code, because }, i) => {
    const kind = kinds.find((entry) => entry.code === code);
    say(page, `${i + 1}. ${findingKind(code).means} ${kind === undefined || kind.items === 0 ? "" : `(${count(kind.items, kind.check === "gp-connect" ? "setting" : "agreement")}) `}${colours.dim(because)}`, "   ");
  });
  if (first.length > 0) say(page, colours.bold("All of them, by kind"));
  for (const { kind, findings, says } of findingGroups(audit)) {
    const label = { error: colours.red(severityWords.error.label), warning: colours.yellow(severityWords.warning.label), info: severityWords.info.label }[kind.severity];
    for (const { text, at } of says) say(page, at === null ? `${label} ${kind.open} times: ${text} ${colours.dim(places(findings))} ${colours.dim(`[${kind.code}]`)}` : `${label} ${placeName(at)}: ${text} ${colours.dim(`[${kind.code}]`)}`, "  ");
  }
  const accepted = acceptedFindings(audit);
  if (accepted.length > 0) say(page, colours.bold(`Accepted: ${accepted.length}`));
  for (const entry of accepted) say(page, `${placeName(entry)}: ${findingKind(entry.code).means} Accepted by ${plain(entry.accepted?.by ?? "")} until ${dayInWords(entry.accepted?.until ?? audit.asOf)}: ${plain(entry.accepted?.reason ?? "")}`, "  ");
  page.lines.push("");
}

function placeName({ cell }: Finding): string {
  return `${cell.sheet} ${cell.address ?? `row ${cell.row}`}`;
}

function places(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(placeName))];
  return names.length <= 6 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

/** One line a sheet, what it was taken for and which column is what; and under it a line for each column that is not plain from its heading. */
function readingSection(page: Page): void {
  heading(page, "How the register was read", null);
  for (const source of page.audit.sources) {
    for (const sheet of source.sheets) {
      if (sheet.role === "ignored") {
        if (sheet.joinedTo !== null) say(page, `${sheet.name}: its rows were added to the agreements on sheet "${sheet.joinedTo}" by their reference.`, "  ");
        else if (sheet.rows > 0) say(page, `${sheet.name}: not a register (${count(sheet.rows, "row")}).`, "  ");
        continue;
      }
      const columns = fields.flatMap((field) => (sheet.columns[field] === undefined ? [] : [`${fieldName(field)} ${sheet.columns[field]}`]));
      const unknown = sheet.unrecognised.length === 0 ? "" : ` Not recognised: ${sheet.unrecognised.map(({ column, heading: text }) => `${column} "${shortened(text, 40)}"`).join(", ")}.`;
      const where = sheet.headerRow === null ? "without headings" : `headings in row ${sheet.headerRow}`;
      say(page, `${sheet.name}: ${count(sheet.rows, sheet.role === "agreements" ? "agreement" : "setting")}, ${where}.${columns.length === 0 ? "" : ` Columns: ${columns.join(", ")}.`}${unknown}`, "  ");
      for (const { column, heading: text, field, why } of sheet.headings) {
        if (why !== "heading" && why !== "none") say(page, `- ${column}${text === "" ? "" : ` "${shortened(text, 40)}"`}: ${field === null ? "not used" : fieldName(field)}, ${columnReasonWords[why]}`, "    ");
      }
    }
  }
  const { tool } = page.audit;
  page.lines.push("");
  say(page, page.colours.dim(`dsa-audit ${tool.version}, rules ${tool.rules}, catalogue ${tool.catalogue}. A person decides: this report gives reasons and is not legal advice.`));
}

function heading(page: Page, title: string, below: string | null): void {
  page.lines.push(page.colours.bold(page.colours.cyan(title)));
  if (below !== null) say(page, below);
}

/** Adds a text, wrapped at words to the page's width; further lines begin with the indent. */
function say({ lines, width }: Page, text: string, indent = ""): void {
  lines.push(...wrapped(text, width, indent));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function shortened(text: string, most: number): string {
  const safe = plain(text);
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
