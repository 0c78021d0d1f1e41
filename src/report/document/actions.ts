import { heldWords, lookalikes, outcomeWords } from "../../knowledge/index.ts";
import type { ActionView, Audit, Instead } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import { outcomes } from "../../model/vocabulary.ts";
import type { Block, Run } from "./blocks.ts";
import { anchorOf, caseText, evidenceText, listedUnder, nameOf, outcomeText, placeOf, recipientOf } from "./items.ts";
import type { Listed } from "./items.ts";
import { isListed } from "./summary.ts";

/** One action of the menu: what it asks, what the call in force asks instead, the ready items, the held ones with what holds them, and how many
 *  it leaves alone. */
export function actionBlocks(audit: Audit, action: ActionView): readonly Block[] {
  const all = listedUnder(audit, action.action);
  const listed = all.filter(({ entry }) => isListed(entry.outcome));
  const ready = listed.filter(({ entry }) => entry.held === null);
  const held = listed.filter(({ entry }) => entry.held !== null);
  const rest = outcomes.flatMap((outcome) => {
    const number = all.filter(({ entry }) => entry.outcome === outcome && !isListed(outcome)).length;
    return number === 0 ? [] : [`${number} ${outcomeWords[outcome].label}`];
  });
  const cautions = [...new Set(listed.flatMap(({ entry }) => entry.cautions))];
  return [
    { kind: "heading", level: 2, text: `Action ${action.action}: ${action.title}`, id: `action-${action.action}` },
    { kind: "paragraph", runs: [{ text: action.asks }] },
    ...(action.remark === null ? [] : [{ kind: "paragraph", runs: [{ text: action.remark }] } as const]),
    ...action.instead.map((entry): Block => ({ kind: "paragraph", runs: [{ text: insteadWords(audit, entry) }], tone: "warning" })),
    ...tableOf(`Ready under action ${action.action}: ${ready.length}`, ready),
    ...tableOf(`Held under action ${action.action}: ${held.length}. Not to be done yet`, held),
    ...(listed.length === 0 ? [{ kind: "paragraph", runs: [{ text: "Nothing is listed under this action." }] } as const] : []),
    ...holdBlocks(held),
    ...cautions.map((text): Block => ({ kind: "paragraph", runs: [{ text }], tone: "warning" })),
    ...(action.appliesTo === "gp-connect" ? lookalikeBlocks(audit) : []),
    ...(rest.length === 0 ? [] : [{ kind: "paragraph", runs: [{ text: `Not listed: ${rest.join(", ")}.`, style: "quiet" }] } as const]),
  ];
}

function tableOf(caption: string, listed: readonly Listed[]): readonly Block[] {
  if (listed.length === 0) return [];
  return [
    {
      kind: "table",
      caption,
      columns: [{ name: "Agreement or setting", share: 30 }, { name: "Outcome", share: 18 }, { name: "Evidence and reasons", share: 52 }],
      rows: listed.map((row) => ({
        cells: [
          [[{ text: nameOf(row.item), style: "strong", href: anchorOf(row.item) }], ...(recipientOf(row.item) === "" ? [] : [[{ text: recipientOf(row.item) }]]), [{ text: placeOf(row.item), style: "quiet" }]],
          [...outcomeText(row.entry), ...caseText(row.item)],
          [...evidenceText(row, 4), ...row.entry.reasons.slice(0, 1).map((text): readonly Run[] => [{ text }]), ...settleRuns(row)],
        ],
      })),
    },
  ];
}

function settleRuns({ entry }: Listed): readonly (readonly Run[])[] {
  return entry.held === null || entry.settle === undefined ? [] : [[{ text: "To settle it: ", style: "strong" }, { text: entry.settle }]];
}

function holdBlocks(held: readonly Listed[]): readonly Block[] {
  const holds = [...new Set(held.flatMap(({ entry }) => entry.holds))];
  if (holds.length === 0) return [];
  return [{ kind: "list", items: holds.map((hold) => [[{ text: `Held, ${heldWords[hold].label}: `, style: "strong" }, { text: heldWords[hold].means }]]) }];
}

/** What stands on the day in place of an action that does not. */
function insteadWords({ asOf }: Audit, { name, asks, outcomes: of }: Instead): string {
  const on = `Not in force on ${dayInWords(asOf)}.`;
  if (name === null || asks.startsWith(`The ${name}`)) return `${on} ${asks}`;
  const parts = outcomes.flatMap((outcome) => {
    const numbers = of[outcome];
    return numbers === undefined ? [] : [`${numbers.ready + numbers.held} ${outcomeWords[outcome].label}${numbers.held > 0 ? ` (${numbers.held} held)` : ""}`];
  });
  return `${on} In force instead, the ${name}: ${asks}${parts.length === 0 ? "" : ` What is listed below would come to: ${parts.join(", ")}.`}`;
}

/** Settings that write into the record and are no GP Connect product, so that nobody takes them for forgotten. */
function lookalikeBlocks({ gpConnect }: Audit): readonly Block[] {
  const items = gpConnect.flatMap((item) => {
    const known = lookalikes.find((entry) => entry.id === item.lookalike);
    return known?.writesCoding === true ? [[[{ text: `${nameOf(item)} `, style: "strong" }, { text: placeOf(item), style: "quiet" }, { text: `. It writes into the record, but it is not GP Connect. ${known.belongs}` }] satisfies readonly Run[]]] : [];
  });
  return items.length === 0 ? [] : [{ kind: "paragraph", runs: [{ text: "Outside this action:" }] }, { kind: "list", items }];
}
