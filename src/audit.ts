import { classifyAgreement, classifySetting, indexSchemes } from "./classify/index.ts";
import type { ClassifiedAgreement, ClassifiedSetting } from "./classify/index.ts";
import { decideAgreement, decideSetting } from "./decide/index.ts";
import { catalogueVersion, rulesVersion, schemes, settleText } from "./knowledge/index.ts";
import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting, Finding, SheetReading } from "./model/audit.ts";
import { dayInWords, isWithin } from "./model/day.ts";
import type { Day } from "./model/day.ts";
import type { Scheme } from "./model/knowledge.ts";
import type { Menu } from "./model/menu.ts";
import type { InputFile, SourceFile } from "./model/register.ts";
import { outcomes, severities, uses } from "./model/vocabulary.ts";
import { readRegister } from "./read/index.ts";
import { recogniseRegister } from "./recognise/index.ts";
import type { Recognised, Table } from "./recognise/index.ts";
import { validateRows } from "./validate/index.ts";

/** What an audit depends on besides the register. `reviewWindow` is in days; the practice's name and code go before
 *  what the register says; `ownSchemes` are added to the catalogue, and replace those of the same id. `maxCells` is the most filled cells
 *  that are read of a file, where the user sets another limit than the usual one. */
export type AuditOptions = {
  readonly asOf: Day;
  readonly menu: Menu;
  readonly version: string;
  readonly practice: { readonly name: string | null; readonly ods: string | null };
  readonly reviewWindow: number;
  readonly ownSchemes: readonly Scheme[];
  readonly maxCells?: number;
};

/** The days before an end or review date from which an agreement counts as due for renewal, unless the user says otherwise. */
export const defaultReviewWindow = 90;

/** Audits one register: read, recognise, validate, classify, decide. The same files and options always give the same audit.
 *  Throws an InputError for a register that cannot be audited. */
export async function audit(files: readonly InputFile[], options: AuditOptions): Promise<Audit> {
  const sources = await readRegister(files, options.maxCells);
  const recognised = recogniseRegister(sources);
  const items = validateRows(recognised.tables.map((table) => ({ kind: table.kind, rows: table.rows, fields: new Set(table.columns.flatMap((column) => (column.field === null ? [] : [column.field]))) })));
  const index = indexSchemes([...schemes, ...options.ownSchemes]);
  const own = new Set(options.ownSchemes.map((scheme) => scheme.id));
  const agreements = items.agreements.map((agreement) => classifyAgreement(agreement, index, options.asOf, options.reviewWindow));
  const settings = items.settings.map((setting) => classifySetting(setting, index, options.asOf));
  const findings = inOrder([...recognised.findings, ...items.findings, ...agreements.flatMap((item) => item.findings), ...settings.flatMap((item) => item.findings)], sources);
  const findingsOf = (id: string): string[] => findings.filter((entry) => entry.item === id).map((entry) => entry.id);
  return assemble(sources, recognised, options, agreements.map((item) => auditedAgreement(item, options.menu, own, findingsOf)), settings.map((item) => auditedSetting(item, options.menu, findingsOf)), findings);
}

function assemble(sources: readonly SourceFile[], recognised: Recognised, { asOf, menu, version, practice }: AuditOptions, agreements: AuditedAgreement[], gpConnect: AuditedSetting[], findings: Finding[]): Audit {
  const inForce = isWithin(asOf, menu);
  return {
    schema: "dsa-audit/1",
    tool: { name: "dsa-audit", version, rules: rulesVersion, catalogue: catalogueVersion },
    asOf,
    menu: { id: menu.id, title: menu.title, source: menu.source[0] ?? "", inForce, note: inForce ? null : notInForce(menu, asOf) },
    practice: { name: practice.name ?? recognised.practice.name, ods: practice.ods ?? recognised.practice.ods },
    sources: sources.map((source) => ({ file: source.name, sha256: source.sha256, sheets: sheetReadings(source, recognised) })),
    agreements,
    gpConnect,
    findings,
    summary: summarise(agreements, gpConnect, findings),
  };
}

function notInForce(menu: Menu, asOf: Day): string {
  const period = menu.until === null ? `from ${dayInWords(menu.from)}` : `from ${dayInWords(menu.from)} to ${dayInWords(menu.until)}`;
  return `This menu stood ${period}. It is not in force on ${dayInWords(asOf)}.${menu.afterwards === null || asOf < menu.from ? "" : ` ${menu.afterwards}`}`;
}

function sheetReadings(source: SourceFile, { tables, ignored }: Recognised): SheetReading[] {
  return source.sheets.flatMap((sheet): SheetReading[] => {
    const found = tables.filter((table) => table.file === sheet.file && table.sheet === sheet.name);
    if (found.length > 0) return found.map((table) => ({ name: table.sheet, role: table.kind, headerRow: table.headerRow, ...columnReadings(table), rows: table.rows.length }));
    const skipped = ignored.find((entry) => entry.file === sheet.file && entry.sheet === sheet.name);
    return [{ name: sheet.name, role: "ignored", headerRow: null, columns: {}, unrecognised: [], rows: skipped?.rows ?? 0 }];
  });
}

function columnReadings({ columns }: Table): { columns: Record<string, string>; unrecognised: { column: string; heading: string }[] } {
  const byField = new Map<string, string[]>();
  for (const { field, letters } of columns) {
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), letters]);
  }
  return {
    columns: Object.fromEntries([...byField].map(([field, letters]) => [field, letters.join(",")])),
    unrecognised: columns.flatMap(({ field, letters, heading }) => (field === null && heading.trim() !== "" ? [{ column: letters, heading: heading.trim() }] : [])),
  };
}

function auditedAgreement(item: ClassifiedAgreement, menu: Menu, own: ReadonlySet<string>, findingsOf: (id: string) => string[]): AuditedAgreement {
  const { agreement } = item;
  return {
    id: agreement.id,
    cell: agreement.row.place,
    title: agreement.title,
    recipient: agreement.recipient,
    use: item.use,
    obligation: item.obligation,
    status: item.status,
    schemes: item.schemes.map(({ scheme, named }) => ({ id: scheme.id, name: scheme.name, named })),
    ground: item.ground,
    dates: { start: agreement.start?.day ?? null, end: agreement.end?.day ?? null, review: agreement.review?.day ?? null, signed: agreement.signed?.day ?? null },
    purposes: [...item.purposes],
    evidence: item.evidence.map((piece) => (piece.scheme !== undefined && own.has(piece.scheme) ? { ...piece, catalogue: "own" as const } : piece)),
    ...(item.cause === null ? {} : { cause: item.cause, settle: settleText(item.cause) }),
    decision: item.decision,
    actions: [...decideAgreement(menu, item)],
    findings: findingsOf(agreement.id),
  };
}

function auditedSetting(item: ClassifiedSetting, menu: Menu, findingsOf: (id: string) => string[]): AuditedSetting {
  const { setting } = item;
  return {
    id: setting.id,
    cell: setting.row.place,
    setting: setting.text,
    capability: item.capability,
    use: item.use,
    evidence: [...item.evidence],
    enabled: item.enabled,
    writesCoding: item.writesCoding,
    required: item.required,
    actions: [...decideSetting(menu, item.facts, item.note)],
    findings: findingsOf(setting.id),
  };
}

/** Findings in the order of the register: by file, sheet and row as they come, then by address and code. */
function inOrder(findings: readonly Finding[], sources: readonly SourceFile[]): Finding[] {
  const sheets = new Map(sources.flatMap((source) => source.sheets).map((sheet, i) => [`${sheet.file}\n${sheet.name}`, i]));
  const key = (entry: Finding): readonly (number | string)[] => [sheets.get(`${entry.cell.file}\n${entry.cell.sheet}`) ?? 0, entry.cell.row, entry.cell.address ?? "", entry.code];
  return [...new Map(findings.map((entry) => [entry.id, entry])).values()]
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ entry }) => entry);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i] ?? "", b[i] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function summarise(agreements: readonly AuditedAgreement[], gpConnect: readonly AuditedSetting[], findings: readonly Finding[]): Audit["summary"] {
  const entries = [...agreements, ...gpConnect].flatMap((item) => item.actions);
  const count = <T extends string>(values: readonly T[], of: (value: T) => number): Record<T, number> => fromEntries(values.map((value) => [value, of(value)]));
  return {
    agreements: agreements.length,
    gpConnect: gpConnect.length,
    byUse: count(uses, (use) => agreements.filter((item) => item.use === use).length),
    byOutcome: count(outcomes, (outcome) => entries.filter((entry) => entry.outcome === outcome).length),
    byAction: [...new Set(entries.map((entry) => entry.action))].sort((a, b) => a - b).map((action) => ({ action, outcomes: outcomesOf(entries.filter((entry) => entry.action === action)) })),
    held: entries.filter((entry) => entry.held !== null).length,
    findings: count(severities, (severity) => findings.filter((entry) => entry.severity === severity).length),
  };
}

function outcomesOf(entries: readonly ActionEntry[]): Record<string, { ready: number; held: number }> {
  return Object.fromEntries(
    outcomes.flatMap((outcome) => {
      const of = entries.filter((entry) => entry.outcome === outcome);
      const held = of.filter((entry) => entry.held !== null).length;
      return of.length === 0 ? [] : [[outcome, { ready: of.length - held, held }]];
    }),
  );
}

function fromEntries<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(entries) as Record<K, V>;
}
