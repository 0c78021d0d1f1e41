import type { AnswerChange, AnswerQuestion, ChangeCause, FieldChange, Why } from "../model/comparison.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { entriesOf } from "./entries.ts";
import type { Entry, State } from "./entries.ts";

/** An audit of one of the two registers on the day or by the menu of the other side: it tells what the day or the menu alone does from what the
 *  register does. */
export type Rerun = { readonly register: "before" | "after"; readonly audit: SavedAudit };

/** What the search for causes rests on. `madeAlike`: both audits were made by one program with the same options, not saved earlier. */
export type Grounds = { readonly before: SavedAudit; readonly after: SavedAudit; readonly madeAlike: boolean; readonly corners: readonly Corner[] };

type Corner = { readonly register: Rerun["register"]; readonly asOf: string; readonly menu: string; readonly entries: ReadonlyMap<string, Entry> };

/** Makes ready what causes are told by: the two audits and the reruns between them. */
export function groundsOf(before: SavedAudit, after: SavedAudit, madeAlike: boolean, reruns: readonly Rerun[]): Grounds {
  const all: readonly Rerun[] = [{ register: "before", audit: before }, { register: "after", audit: after }, ...reruns];
  const corners = reruns.length === 0 ? [] : all.map(({ register, audit }) => {
    const { agreements, gpConnect } = entriesOf(audit);
    return { register, asOf: audit.asOf, menu: audit.menu.id, entries: new Map([...agreements, ...gpConnect].map((entry) => [placeOf(entry), entry])) };
  });
  return { before, after, madeAlike, corners };
}

function placeOf({ compared }: Entry): string {
  return `${compared.kind}\n${compared.cell.file}\n${compared.id}`;
}

/** A matched pair, with what changed in its row. */
export type Pair = { readonly before: Entry; readonly after: Entry; readonly fields: readonly FieldChange[] };

/** What two audits can differ in: the register with the program that read it, the day, the menu. */
type Factor = "side" | "day" | "menu";

/** Why an answer changed. A menu decides no answer, and a use and a switch are the same on every day. */
export function whyAnswer(pair: Pair, question: AnswerQuestion, grounds: Grounds): Why {
  const factors = factorsOf(pair, grounds, mayDependOnDay(pair, question) ? ["side", "day"] : ["side"], ({ compared }) => String(compared[question]));
  return whyOf(factors, pair, question, grounds);
}

/** An answer that changed, and what it is now. */
type Changed = Pick<AnswerChange, "question" | "after">;

/** Why an action comes to something else: through the answers that changed, or past them through the menu, the day or the rules. */
export function whyOutcome(pair: Pair, before: State | undefined, after: State | undefined, changed: readonly Changed[], grounds: Grounds): Why {
  const factors = factorsOf(pair, grounds, ["side", "day", "menu"], ({ states }) => outcomeText(states.find((state) => isSameAction(state, after ?? before))));
  if (changed.length === 0) return whyOf(factors, pair, null, grounds);
  const answers = changed.map(({ question }) => ({ question, of: factorsOf(pair, grounds, mayDependOnDay(pair, question) ? ["side", "day"] : ["side"], ({ compared }) => String(compared[question])) }));
  const beyond = factors.filter((factor) => !answers.some(({ of }) => of.includes(factor)));
  const further = beyond.map((factor) => causesOf(factor, pair, null, grounds));
  const isTold = further.length === 0 || (grounds.corners.length > 0 && further.every((of) => of.length === 1));
  return { certain: isTold, causes: [{ by: "answer", answers: changed.map(({ question, after: now }) => ({ question, now })) }, ...further.flat()] };
}

function outcomeText(state: State | undefined): string {
  return state === undefined ? "" : `${state.outcome} ${state.holds.join(" ")}`;
}

/** Whether two entries are of the same action, in menus that may number it differently. */
export function isSameAction(a: State, b: State | undefined): boolean {
  return b !== undefined && (a.like === null || b.like === null ? a.action === b.action && a.like === b.like : a.like === b.like);
}

/** The factors that made a value another one. With reruns, those that change it where nothing else changes; without, all that differ. */
function factorsOf(pair: Pair, { before, after, corners }: Grounds, possible: readonly Factor[], valueIn: (entry: Entry) => string): readonly Factor[] {
  const differing = possible.filter((factor) => factor === "side" || (factor === "day" ? before.asOf !== after.asOf : before.menu.id !== after.menu.id));
  if (differing.length === 1) return differing;
  if (corners.length === 0) return hasSideCause(pair, before, after) ? differing : differing.filter((factor) => factor !== "side");
  const values = corners.flatMap((corner) => {
    const entry = corner.entries.get(placeOf(corner.register === "before" ? pair.before : pair.after));
    return entry === undefined ? [] : [{ corner, value: valueIn(entry) }];
  });
  return differing.filter((factor) => values.some((one) => values.some((other) => one.value !== other.value && differOnlyIn(one.corner, other.corner, factor))));
}

function differOnlyIn(a: Corner, b: Corner, factor: Factor): boolean {
  return (a.register !== b.register) === (factor === "side") && (a.asOf !== b.asOf) === (factor === "day") && (a.menu !== b.menu) === (factor === "menu");
}

function hasSideCause({ fields }: Pair, before: SavedAudit, after: SavedAudit): boolean {
  return fields.length > 0 || before.tool.rules !== after.tool.rules || before.tool.catalogue !== after.tool.catalogue;
}

/** Whether the day can have a say in an answer: in a status by the row's dates, unless changed words decide it; in an obligation by a known scheme. */
function mayDependOnDay(pair: Pair, question: AnswerQuestion): boolean {
  if (question === "obligation") return pair.before.schemes.length + pair.after.schemes.length > 0;
  if (question !== "status") return false;
  const hasDates = [pair.before.dates, pair.after.dates].some((dates) => dates !== null && (dates.start ?? dates.end ?? dates.review) !== null);
  return hasDates && !isStatedAnew(pair);
}

/** Whether the status now rests on words in cells that changed, and neither it nor the one before on a date. */
function isStatedAnew({ before, after, fields }: Pair): boolean {
  const deciding = (entry: Entry): Entry["evidence"] => entry.evidence.filter((piece) => piece.question === "status" && piece.says === entry.compared.status && piece.discounted === undefined);
  const changed = new Set(fields.flatMap((field) => field.after?.cell.split(",") ?? []));
  const now = deciding(after);
  return now.length > 0 && now.every((piece) => piece.support !== "date" && changed.has(piece.cell)) && deciding(before).every((piece) => piece.support !== "date");
}

function whyOf(factors: readonly Factor[], pair: Pair, question: AnswerQuestion | null, grounds: Grounds): Why {
  const found = factors.map((factor) => causesOf(factor, pair, question, grounds));
  const causes = found.flat();
  if (causes.length === 0) return { certain: false, causes: otherwise(pair, grounds) };
  // With reruns each factor was seen to matter; what one factor stands for may still be several things that nobody can tell apart.
  const isTold = found.every((of) => of.length === 1);
  return { certain: isTold && (causes.length === 1 || grounds.corners.length > 0), causes };
}

/** What a factor stands for. The side is the row and the program that judged it. */
function causesOf(factor: Factor, pair: Pair, question: AnswerQuestion | null, grounds: Grounds): readonly ChangeCause[] {
  const { before, after } = grounds;
  switch (factor) {
    case "menu":
      return [{ by: "menu", from: before.menu.id, to: after.menu.id }];
    case "day":
      return [{ by: "day", from: before.asOf, to: after.asOf, passed: datesBetween(pair, before.asOf, after.asOf), duties: pair.after.duties.filter((duty) => !pair.before.duties.includes(duty)) }];
    case "side": {
      const decided = question === "use" ? decisionOf(pair) : null;
      if (decided !== null) return [decided];
      const rules: readonly ChangeCause[] = before.tool.rules === after.tool.rules ? [] : [{ by: "rules", from: before.tool.rules, to: after.tool.rules }];
      const catalogue: readonly ChangeCause[] = before.tool.catalogue === after.tool.catalogue || !mayBeOfCatalogue(pair, question) ? [] : [{ by: "catalogue", from: before.tool.catalogue, to: after.tool.catalogue }];
      const causes = [...(pair.fields.length === 0 ? [] : [{ by: "register" as const, cells: [...bearingOn(pair, question)] }]), ...rules, ...catalogue];
      return causes.length === 0 ? otherwise(pair, grounds) : causes;
    }
    default:
      return factor satisfies never;
  }
}

/** What is left where neither the row nor a version, day or menu differs. */
function otherwise({ before, after }: Pair, grounds: Grounds): ChangeCause[] {
  const fingerprint = ({ sources }: SavedAudit, { compared }: Entry): string | undefined => sources.find((source) => source.file === compared.cell.file)?.sha256;
  const isSameFile = fingerprint(grounds.before, before) === fingerprint(grounds.after, after);
  return [...(isSameFile ? [] : [{ by: "elsewhere-in-register" } as const]), ...(grounds.madeAlike && !isSameFile ? [] : [{ by: "not-recorded" } as const])];
}

/** A reviewer's decision that was made, changed or taken back, where the program's own answer stayed what it was. */
function decisionOf({ before, after }: Pair): ChangeCause | null {
  const [was, is] = [before.decision, after.decision];
  const programBefore = was?.programUse ?? before.compared.use;
  const programAfter = is?.programUse ?? after.compared.use;
  if (programBefore !== programAfter || was?.use === is?.use) return null;
  const decision = is ?? was;
  return decision === null ? null : { by: "decision", use: is?.use ?? null, who: decision.by, on: decision.on, reason: decision.reason };
}

/** Whether the catalogue can have a say: the schemes found in the row, or what they stand for, are not the same. Holds follow from more. */
function mayBeOfCatalogue({ before, after }: Pair, question: AnswerQuestion | null): boolean {
  if (question === null) return true;
  const schemes = (entry: Entry): string => [...entry.schemes, ...entry.evidence.flatMap((piece) => (piece.scheme === undefined || piece.question !== question ? [] : [`${piece.scheme}:${piece.says}:${piece.discounted ?? ""}`]))].join();
  return schemes(before) !== schemes(after);
}

/** The changed cells that an answer rests or rested on; all changed cells where none is named, or where it is not one answer that is asked about. */
function bearingOn({ before, after, fields }: Pair, question: AnswerQuestion | null): readonly FieldChange[] {
  const cellsOf = (entry: Entry): ReadonlySet<string> => new Set(entry.evidence.filter((piece) => piece.question === question).map((piece) => piece.cell));
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const cited = fields.filter((field) => field.before?.cell.split(",").some((cell) => old.has(cell)) === true || field.after?.cell.split(",").some((cell) => now.has(cell)) === true);
  return cited.length === 0 ? fields : cited;
}

/** The dates of the row that lie between the two days, and, where none does and renewal is due, the next one. */
function datesBetween({ after }: Pair, from: string, to: string): { field: "start" | "end" | "review"; day: string }[] {
  const all = (["start", "end", "review"] as const).flatMap((field) => {
    const day = after.dates?.[field] ?? null;
    return day === null ? [] : [{ field, day }];
  });
  const [first, last] = from < to ? [from, to] : [to, from];
  const between = all.filter(({ day }) => first <= day && day <= last);
  if (between.length > 0 || after.compared.status !== "renewal-due") return between;
  return all.filter(({ field, day }) => field !== "start" && day > last).sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 1);
}
