import { classifyAgreement, classifySetting, indexSchemes, indexSettings } from "./classify/index.ts";
import type { ClassifiedAgreement, ClassifiedSetting, SchemeIndex } from "./classify/index.ts";
import { carryOver } from "./earlier-workbook.ts";
import type { CarriedOver } from "./earlier-workbook.ts";
import { besideNotes, countOutcomes, decideAll, topicsOf } from "./decide/index.ts";
import type { Decidable, DecidableAgreement, DecidableSetting } from "./decide/index.ts";
import { acceptancesWritten, acceptFindings, checkRegister, countsOf, scoreCard } from "./health/index.ts";
import type { CheckedTable } from "./health/index.ts";
import { catalogueVersion, fieldsThatSettle, inForce, localPlatformTopic, packs as ourPacks, rulesVersion, schemes, settleText } from "./knowledge/index.ts";
import { itemKeys } from "./item-keys.ts";
import type { KeyedItem, KeyOf } from "./item-keys.ts";
import type { PlacedAcceptance } from "./model/acceptance.ts";
import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting, CaseRecord, Finding, RowCell, SheetReading } from "./model/audit.ts";
import type { Day } from "./model/day.ts";
import type { Agreement, DatedCell } from "./model/items.ts";
import type { Scheme } from "./model/knowledge.ts";
import type { Mapping } from "./model/mapping.ts";
import type { Menu } from "./model/menu.ts";
import type { Packs } from "./model/packs.ts";
import { cellsOf, fields, itemId } from "./model/register.ts";
import type { Field, InputFile, Row, SourceFile } from "./model/register.ts";
import { outcomes, uses } from "./model/vocabulary.ts";
import type { CauseId } from "./model/vocabulary.ts";
import { readRegister } from "./read/index.ts";
import { recogniseRegister } from "./recognise/index.ts";
import type { Recognised, Table } from "./recognise/index.ts";
import { withDecisions } from "./reviewed-rows.ts";
import { withoutMisplaced } from "./misplaced-columns.ts";
import type { NewDecision } from "./reviewed-rows.ts";
import { findDay, validateRows } from "./validate/index.ts";
import type { Validated } from "./validate/index.ts";

/** What an audit depends on besides the register. `reviewWindow` is in days; the practice's name and code go before
 *  what the register says; `ownSchemes` are added to the catalogue, and replace those of the same id; `mapping` says which column is what, null
 *  where the program is to find out. `packs` are the menus, duties and products to decide by, in place of ours; `menu` need not be among them.
 *  `maxCells` is the most filled cells that are read of a file, where the user sets another limit than the usual one; `decisions` are a
 *  reviewer's, which go before what the register holds; `accepted` are findings that the practice has accepted; `earlier` is the
 *  workbook of an earlier audit, whose decisions and dates are taken over. */
export type AuditOptions = {
  readonly asOf: Day;
  readonly menu: Menu;
  readonly version: string;
  readonly practice: { readonly name: string | null; readonly ods: string | null };
  readonly reviewWindow: number;
  readonly ownSchemes: readonly Scheme[];
  readonly mapping: Mapping | null;
  readonly packs?: Packs;
  readonly maxCells?: number;
  readonly decisions?: readonly NewDecision[];
  readonly accepted?: readonly PlacedAcceptance[];
  readonly earlier?: SourceFile;
};

/** The days before an end or review date from which an agreement counts as due for renewal, unless the user says otherwise. */
export const defaultReviewWindow = 90;

/** Audits one register: read, recognise, validate, classify, decide, check the register itself. The same files and options always give the same audit.
 *  Throws an InputError for a register that cannot be audited. */
export async function audit(files: readonly InputFile[], options: AuditOptions): Promise<Audit> {
  return auditSources(await readRegister(files, options.maxCells), options);
}

/** What an audit is at, in this order. */
export type AuditStage = "recognise" | "classify" | "decide" | "check" | "assemble";

/** Audits a register that has been read already, as often as another day, menu or mapping is wanted. `onStage` is told as each stage begins, and,
 *  while agreements are classified, how many of how many are done; 0 of 0 in the other stages. Throws an InputError for a register that cannot be audited. */
export function auditSources(sources: readonly SourceFile[], options: AuditOptions, onStage: (stage: AuditStage, done: number, of: number) => void = () => undefined): Audit {
  onStage("recognise", 0, 0);
  const recognised = recogniseRegister(sources, options.mapping);
  const placed = takeOver(withoutMisplaced(recognised.tables), options);
  const tables = withDecisions(placed.tables, options.decisions ?? []);
  const items = validateRows(tables.map((table) => ({ kind: table.kind, rows: table.rows, fields: new Set(table.columns.flatMap((column) => (column.field === null ? [] : [column.field]))) })));
  const index = schemeIndex(options.ownSchemes);
  const own = new Set(options.ownSchemes.map((scheme) => scheme.id));
  const keys = itemKeys(itemsWithIds(items, sources));
  const agreements = items.agreements.map((agreement, i, all) => {
    onStage("classify", i, all.length);
    return classifyAgreement(agreement, index, options.asOf, options.reviewWindow);
  });
  onStage("decide", 0, 0);
  const packs = options.packs ?? ourPacks;
  const settingIndex = options.packs === undefined ? undefined : indexSettings(packs);
  const settings = items.settings.map((setting) => classifySetting(setting, index, options.asOf, settingIndex));
  const decidable: Decidable[] = [...agreements.map((item) => ({ kind: "agreement", item: decidableAgreement(item, packs) }) as const), ...settings.map((item) => ({ kind: "gp-connect", item: decidableSetting(item) }) as const)];
  const { entries, menu } = decideAll(decidable, options.menu, packs, options.asOf);
  onStage("check", 0, 0);
  const health = checkRegister({ tables: checkedTables(tables), agreements, settings, asOf: options.asOf, reviewWindow: options.reviewWindow });
  const written = acceptancesWritten(recognised.accepted, findDay);
  const keysById = new Map([...agreements.map(({ agreement }) => agreement), ...settings.map(({ setting }) => setting)].map(({ id, row }) => [id, keys.keyOf(row)]));
  const findings = inOrder(acceptFindings([...written.findings, ...recognised.findings, ...placed.findings, ...items.findings, ...keys.findings, ...agreements.flatMap((item) => item.findings), ...settings.flatMap((item) => item.findings), ...health], { accepted: [...(options.accepted ?? []), ...written.accepted], keyOf: (id) => keysById.get(id) ?? null, asOf: options.asOf }), sources);
  onStage("assemble", 0, 0);
  const byItem = findingsByItem(findings);
  const findingsOf = (id: string): string[] => byItem.get(id) ?? [];
  const settleAt = settlingCells(tables);
  return {
    schema: "dsa-audit/1",
    tool: { name: "dsa-audit", version: options.version, rules: rulesVersion, catalogue: catalogueVersion },
    asOf: options.asOf,
    menu,
    practice: { name: options.practice.name ?? recognised.practice.name, ods: options.practice.ods ?? recognised.practice.ods },
    sources: sources.map((source) => ({ file: source.name, sha256: source.sha256, goesOnFrom: recognised.goesOnFrom.filter((entry) => entry.in === source.name).map(({ file, sha256 }) => ({ file, sha256 })).concat(options.earlier !== undefined && source === sources[0] ? [{ file: options.earlier.name, sha256: options.earlier.sha256 }] : []), sheets: sheetReadings(source, recognised) })),
    ...withSummary(
      agreements.map((item, i) => auditedAgreement(item, entries[i] ?? [], options, packs, own, keys.keyOf, settleAt, findingsOf)),
      settings.map((item, i) => auditedSetting(item, entries[agreements.length + i] ?? [], keys.keyOf, settleAt, findingsOf)),
      findings,
    ),
  };
}

function takeOver(placed: CarriedOver, { earlier, mapping }: AuditOptions): CarriedOver {
  if (earlier === undefined) return placed;
  const fits = mapping?.tables.some((table) => earlier.sheets.some((sheet) => sheet.name === table.sheet)) === true;
  const found = withoutMisplaced(recogniseRegister([earlier], fits ? mapping : null).tables);
  const carried = carryOver(placed.tables, found.tables, earlier.name);
  return { tables: carried.tables, findings: [...placed.findings, ...found.findings, ...carried.findings] };
}

/** A menu as it stands on a day, for a report that has no register of its own. */
export function menuOn(menu: Menu, asOf: Day): Audit["menu"] {
  return decideAll([], menu, ourPacks, asOf).menu;
}

const indexed = new WeakMap<readonly Scheme[], SchemeIndex>();
const noSchemes: readonly Scheme[] = [];

/** The catalogue with one's own schemes, made ready for matching; once for the same list, as a portfolio has it in every audit. */
function schemeIndex(ownSchemes: readonly Scheme[]): SchemeIndex {
  const list = ownSchemes.length === 0 ? noSchemes : ownSchemes;
  const known = indexed.get(list) ?? indexSchemes([...schemes, ...list]);
  indexed.set(list, known);
  return known;
}

function withSummary(agreements: AuditedAgreement[], gpConnect: AuditedSetting[], findings: Finding[]): Pick<Audit, "agreements" | "gpConnect" | "findings" | "summary"> {
  return { agreements, gpConnect, findings, summary: summarise(agreements, gpConnect, findings) };
}

function itemsWithIds({ agreements, settings }: Validated, sources: readonly SourceFile[]): readonly KeyedItem[] {
  const hashes = new Map(sources.map((source) => [source.name, source.sha256]));
  return [...agreements, ...settings].map(({ id, row }) => ({ id, row, sha256: hashes.get(row.place.file) ?? "" }));
}

function decidableAgreement(item: ClassifiedAgreement, packs: Packs): DecidableAgreement {
  const isPlatform = topicsOf(namedIn(item), packs.topics).some((topic) => topic.id === localPlatformTopic);
  return { ...item, platform: isPlatform ? "local-platform" : "other" };
}

function namedIn(item: ClassifiedAgreement): { readonly title: string | null; readonly schemes: readonly string[] } {
  return { title: item.agreement.title, schemes: item.schemes.filter(({ named }) => named !== "purpose").map(({ scheme }) => scheme.id) };
}

function decidableSetting({ setting, facts, duties, product, evidence }: ClassifiedSetting): DecidableSetting {
  const { cells } = setting.row;
  const words = [...(cells.setting ?? []).slice(0, 1), ...(cells.enabled ?? []).slice(0, 1)].filter((cell) => cell.text.trim() !== "");
  return { facts, duties, note: product?.note ?? null, ifOff: product?.ifOff ?? null, evidence: (words.length > 0 ? words : evidence.map((piece) => ({ text: piece.text, address: piece.cell }))).map((cell) => `"${cell.text.trim()}" (${cell.address})`) };
}

function sheetReadings(source: SourceFile, { tables, ignored }: Recognised): SheetReading[] {
  return source.sheets.flatMap((sheet): SheetReading[] => {
    const found = tables.filter((table) => table.file === sheet.file && table.sheet === sheet.name);
    const readings = found.map((table): SheetReading => ({ name: table.sheet, role: table.joinedTo === null ? table.kind : "ignored", headerRow: table.headerRow, ...columnReadings(table), rows: table.rows.length, joinedTo: table.joinedTo }));
    if (readings.length > 0) return readings;
    const skipped = ignored.find((entry) => entry.file === sheet.file && entry.sheet === sheet.name);
    return [{ name: sheet.name, role: "ignored", headerRow: null, columns: {}, unrecognised: [], headings: [], rows: skipped?.rows ?? 0, joinedTo: null }];
  });
}

function columnReadings({ columns }: Table): Pick<SheetReading, "columns" | "unrecognised" | "headings"> {
  const byField = new Map<string, string[]>();
  for (const { field, letters } of columns) {
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), letters]);
  }
  return {
    columns: Object.fromEntries([...byField].map(([field, letters]) => [field, letters.join(",")])),
    unrecognised: columns.flatMap(({ field, letters, heading }) => (field === null && heading.trim() !== "" ? [{ column: letters, heading: heading.trim() }] : [])),
    headings: columns.flatMap(({ field, letters, heading, why }) => (field === null && heading.trim() === "" ? [] : [{ column: letters, heading: heading.trim(), field, why }])),
  };
}

function auditedAgreement(item: ClassifiedAgreement, entries: readonly ActionEntry[], { menu, asOf }: AuditOptions, packs: Packs, own: ReadonlySet<string>, keyOf: KeyOf, settleAt: SettlingCell, findingsOf: (id: string) => string[]): AuditedAgreement {
  const { agreement } = item;
  const named = namedIn(item);
  const cited = new Set(item.evidence.filter((piece) => piece.question === "obligation" && piece.discounted === undefined).map((piece) => piece.rule));
  return {
    id: agreement.id,
    key: keyOf(agreement.row),
    cell: agreement.row.place,
    title: agreement.title,
    recipient: agreement.recipient,
    use: item.use,
    obligation: item.obligation,
    status: item.status,
    schemes: item.schemes.map(({ scheme, named: where }) => ({ id: scheme.id, name: scheme.name, named: where })),
    ground: item.ground,
    dates: { start: agreement.start?.day ?? null, end: agreement.end?.day ?? null, review: agreement.review?.day ?? null, signed: agreement.signed?.day ?? null },
    purposes: [...item.purposes],
    evidence: item.evidence.map((piece) => (piece.scheme !== undefined && own.has(piece.scheme) ? { ...piece, catalogue: "own" as const } : piece)),
    ...(item.cause === null ? {} : { cause: item.cause, settle: settleText(item.cause), ...settleAt(agreement.row, item.cause) }),
    provenance: { ...item.origins, cells: cellsGiven(agreement) },
    localPlatform: topicsOf(named, packs.topics).some((topic) => topic.id === localPlatformTopic),
    duties: inForce(packs.duties, asOf).filter(({ effect }) => effect.on === "agreements" && effect.obligation === item.obligation && effect.rules.some((rule) => cited.has(rule))).map((duty) => duty.id),
    notes: [...besideNotes(named, menu, packs, asOf)],
    decision: item.decision,
    record: recordOf(agreement.record),
    actions: entries.map((entry) => ({ ...entry, ...settleAt(agreement.row, entry.cause) })),
    findings: findingsOf(agreement.id),
    row: rowCells(agreement.row),
  };
}

/** The cells that a row's own values were taken from; what the register does not give has none. */
function cellsGiven({ row, start, end, review, signed }: Agreement): AuditedAgreement["provenance"]["cells"] {
  const written = (field: Field): string => cellsOf(row, field).filter((cell) => cell.text.trim() !== "").map((cell) => cell.address).join(",");
  const given = { title: written("title"), recipient: written("recipient"), start: start?.cell.address, end: end?.cell.address, review: review?.cell.address, signed: signed?.cell.address };
  return Object.fromEntries(Object.entries(given).filter(([, address]) => address !== undefined && address !== ""));
}

/** The tables as the checks of the register see them; a column that came from another sheet by reference has no letters here. */
function checkedTables(tables: readonly Table[]): CheckedTable[] {
  return tables.filter((table) => table.joinedTo === null).map(({ kind, file, sheet, headerRow, columns, rows }) => {
    const joined = tables.filter((table) => table.joinedTo === sheet && table.file === file).flatMap((table) => table.columns);
    const letters = [...joined.map(({ field }) => [field, null] as const), ...[...columns].reverse().map((column) => [column.field, column.letters] as const)];
    return { kind, place: { file, sheet, row: headerRow ?? rows[0]?.place.row ?? 1 }, columns: new Map(letters.flatMap(([field, at]) => (field === null ? [] : [[field, at] as const]))), items: new Set(rows.map(itemId)) };
  });
}

type SettlingCell = (row: Row, cause: CauseId | undefined) => { readonly settleAt?: string };

/** Finds the cell of a row that would settle a cause: the first of its columns that the row's table has, filled in or blank. */
function settlingCells(tables: readonly Table[]): SettlingCell {
  const key = (row: Row): string => `${row.place.file}\n${itemId(row)}`;
  const tableOf = new Map(tables.flatMap((table) => table.rows.map((row) => [key(row), table])));
  return (row, cause) => {
    if (cause === undefined) return {};
    const columns = tableOf.get(key(row))?.columns ?? [];
    const [column] = fieldsThatSettle(cause).flatMap((field) => columns.filter((entry) => entry.field === field));
    return column === undefined ? {} : { settleAt: `${column.letters}${row.place.row}` };
  };
}

function auditedSetting(item: ClassifiedSetting, entries: readonly ActionEntry[], keyOf: KeyOf, settleAt: SettlingCell, findingsOf: (id: string) => string[]): AuditedSetting {
  const { setting } = item;
  return {
    id: setting.id,
    key: keyOf(setting.row),
    cell: setting.row.place,
    setting: setting.text,
    capability: item.product?.id ?? "unknown",
    lookalike: item.lookalike?.id ?? null,
    use: item.use,
    evidence: [...item.evidence],
    enabled: item.enabled,
    writesCoding: item.product?.writesCoding === true && item.product.covers === "one-product",
    record: recordOf(setting.record),
    required: item.duties.some(({ effect }) => effect.on === "settings" && effect.whenOff === "gap"),
    duties: item.duties.map((duty) => duty.id),
    actions: entries.map((entry) => ({ ...entry, ...settleAt(setting.row, entry.cause) })),
    findings: findingsOf(setting.id),
    row: rowCells(setting.row),
  };
}

function recordOf(record: Agreement["record"]): CaseRecord {
  const noted = (dated: DatedCell | null): { readonly day: Day; readonly cell: string } | null => (dated === null ? null : { day: dated.day, cell: dated.cell.address });
  return record === null ? null : { letterSent: noted(record.letterSent), replyDue: noted(record.replyDue), done: noted(record.done) };
}

/** The cells of a row in the order of the fields, the section heading above it among them. */
function rowCells({ cells }: Row): RowCell[] {
  const listed: RowCell[] = [];
  for (const field of fields) for (const { address, heading, text } of cells[field] ?? []) listed.push({ field, cell: address, heading: heading.trim(), text });
  return listed;
}

/** The ids of the findings of each item, by the item's id. */
function findingsByItem(findings: readonly Finding[]): ReadonlyMap<string, string[]> {
  const byItem = new Map<string, string[]>();
  for (const { id, item } of findings) {
    if (item === null) continue;
    const known = byItem.get(item);
    if (known === undefined) byItem.set(item, [id]);
    else known.push(id);
  }
  return byItem;
}

/** Findings in the order of the register: by file, sheet and row as they come, then by address and code. */
function inOrder(findings: readonly Finding[], sources: readonly SourceFile[]): Finding[] {
  const sheets = new Map(sources.flatMap((source) => source.sheets).map((sheet, i) => [`${sheet.file}\n${sheet.name}`, i]));
  const key = (entry: Finding): readonly (number | string)[] => [sheets.get(`${entry.cell.file}\n${entry.cell.sheet}`) ?? Infinity, entry.cell.row, entry.cell.address ?? "", entry.code];
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
    byAction: [...new Set(entries.map((entry) => entry.action))].sort((a, b) => a - b).map((action) => ({ action, outcomes: countOutcomes(entries.filter((entry) => entry.action === action)) })),
    held: entries.filter((entry) => entry.held !== null).length,
    findings: countsOf(findings.filter((entry) => entry.accepted === undefined)),
    health: scoreCard(findings),
  };
}

function fromEntries<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(entries) as Record<K, V>;
}
