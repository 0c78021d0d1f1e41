import { matchItems } from "../match-items.ts";
import type { Matches } from "../match-items.ts";
import type { Comparison, ItemsCompared, Move, NewDecision, Side } from "../model/comparison.ts";
import { moves } from "../model/comparison.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { groundsOf } from "./causes.ts";
import type { Grounds, Rerun } from "./causes.ts";
import { matchedItem } from "./changes.ts";
import { entriesOf } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { findingCounts } from "./findings.ts";
import { actionMoves } from "./moves.ts";
import { trendPoint } from "./trend.ts";

export type { Rerun } from "./causes.ts";

/** What a comparison rests on besides the audits: the program's version; whether both were made just now by this program, with the same options;
 *  and the audits of one side's register on the day or by the menu of the other, by which causes are told apart. */
export type CompareOptions = { readonly version: string; readonly madeAlike: boolean; readonly reruns: readonly Rerun[] };

/** Compares two finished audits of one register: what changed and why, and what became of each action. Runs no audit itself. */
export function compareAudits(before: SavedAudit, after: SavedAudit, options: CompareOptions): Comparison {
  const grounds = groundsOf(before, after, options.madeAlike, options.reruns);
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const matches = { agreements: matchItems(old.agreements, now.agreements), gpConnect: matchItems(old.gpConnect, now.gpConnect) };
  const agreements = itemsCompared(matches.agreements, grounds);
  const gpConnect = itemsCompared(matches.gpConnect, grounds);
  const actions = [...actionMoves(matches.gpConnect, gpConnect.matched), ...actionMoves(matches.agreements, agreements.matched)];
  return {
    schema: "dsa-audit-compare/1",
    tool: { name: "dsa-audit", version: options.version },
    before: sideOf(before),
    after: sideOf(after),
    cautions: cautionsOf(before, after),
    agreements,
    gpConnect,
    actions,
    decisions: newDecisions(matches.agreements),
    findings: [...findingCounts(before, after, [agreements, gpConnect])],
    trend: [trendPoint(before, null), trendPoint(after, actions)],
    summary: { agreements: countsOf(agreements), gpConnect: countsOf(gpConnect), byMove: movesCounted(actions.map(({ move }) => move)) },
  };
}

/** Compares the first and the last of several audits of one register, in the order of their days, with all of them as its trend. Audits of one day
 *  stay in the order given. Only the last was made just now, if any was, so reruns can be of it alone. */
export function compareRun(audits: readonly [SavedAudit, ...SavedAudit[]], options: CompareOptions): Comparison {
  const run = inOrderOfDays(audits);
  const trend = run.map((audit, i) => {
    const earlier = run[i - 1];
    return trendPoint(audit, earlier === undefined ? null : compareAudits(earlier, audit, { version: options.version, madeAlike: false, reruns: [] }).actions);
  });
  return { ...compareAudits(run[0] ?? audits[0], run.at(-1) ?? audits[0], options), trend };
}

/** Audits by their days, the earliest first; those of one day in the order given. */
function inOrderOfDays(audits: readonly SavedAudit[]): readonly SavedAudit[] {
  return [...audits].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function itemsCompared(matches: Matches<Entry>, grounds: Grounds): ItemsCompared {
  return {
    matched: matches.matched.map(({ before, after, by }) => matchedItem(before, after, by, grounds)),
    doubtful: matches.doubtful.map((group) => ({ before: group.before.map(({ compared }) => compared), after: group.after.map(({ compared }) => compared), because: [...group.because] })),
    added: matches.added.map(({ compared }) => compared),
    gone: matches.gone.map(({ compared }) => compared),
  };
}

function sideOf({ asOf, menu, practice, tool, sources, agreements, gpConnect }: SavedAudit): Side {
  return {
    asOf,
    menu: { id: menu.id, title: menu.title, inForce: menu.inForce },
    practice: { name: practice.name, ods: practice.ods },
    tool: { version: tool.version, rules: tool.rules, catalogue: tool.catalogue },
    sources: sources.map(({ file, sha256 }) => ({ file, sha256 })),
    agreements: agreements.length,
    gpConnect: gpConnect.length,
  };
}

/** What a reader has to know before believing the comparison. */
function cautionsOf(before: SavedAudit, after: SavedAudit): Comparison["cautions"] {
  const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a.trim().toLowerCase() !== b.trim().toLowerCase();
  const isOther = differs(before.practice.ods, after.practice.ods) || ((before.practice.ods ?? after.practice.ods) === null && differs(before.practice.name, after.practice.name));
  const fingerprints = ({ sources }: SavedAudit): string => sources.map(({ sha256 }) => sha256).sort().join();
  return [
    ...(isOther ? ["other-practice" as const] : []),
    ...(before.asOf > after.asOf ? ["later-before" as const] : []),
    ...(fingerprints(before) === fingerprints(after) ? ["same-files" as const] : []),
    ...(before.menu.id === after.menu.id ? [] : ["other-menu" as const]),
    ...(before.tool.rules === after.tool.rules && before.tool.catalogue === after.tool.catalogue ? [] : ["other-versions" as const]),
  ];
}

/** The decisions of reviewers that are new since, or other ones, also of agreements that are new or not matched for certain. */
function newDecisions(matches: Matches<Entry>): NewDecision[] {
  const isNew = (before: Entry, after: Entry): boolean => after.decision?.use !== before.decision?.use || after.decision?.on !== before.decision?.on || after.decision?.by !== before.decision?.by;
  const entries = [...matches.matched.flatMap(({ before, after }) => (isNew(before, after) ? [after] : [])), ...matches.added];
  return entries.flatMap(({ compared, decision }) => (decision === null ? [] : [{ id: compared.id, name: compared.name, recipient: compared.recipient, use: decision.use, programUse: decision.programUse, who: decision.by, on: decision.on, reason: decision.reason }]));
}

function countsOf({ matched, doubtful, added, gone }: ItemsCompared): Comparison["summary"]["agreements"] {
  const changed = matched.filter(({ fields }) => fields.length > 0).length;
  const judgedOtherwise = matched.filter(({ fields, answers, outcomes }) => fields.length === 0 && answers.length + outcomes.length > 0).length;
  return { unchanged: matched.length - changed - judgedOtherwise, changed, judgedOtherwise, added: added.length, gone: gone.length, doubtful: doubtful.length };
}

function movesCounted(all: readonly Move[]): Record<Move, number> {
  const count = (move: Move): number => all.filter((entry) => entry === move).length;
  return Object.fromEntries(moves.map((move) => [move, count(move)])) as Record<Move, number>;
}
