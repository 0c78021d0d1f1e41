import { allFindingKinds, menus, severityWords } from "../../knowledge/index.ts";
import type { Comparison, Side, TrendPoint } from "../../model/comparison.ts";
import { dayInWords } from "../../model/day.ts";
import { uses } from "../../model/vocabulary.ts";
import { useWords } from "../../knowledge/index.ts";
import type { Block, ChartData, Text } from "../document/blocks.ts";
import { plainText } from "../document/blocks.ts";
import { shortLine } from "./words.ts";

/** The kinds of findings on the register itself that are more or fewer than before. */
export function findingBlocks({ findings }: Comparison): readonly Block[] {
  const moved = findings.filter(({ appeared, gone, changed }) => appeared + gone + changed > 0);
  if (moved.length === 0) return [];
  const appeared = moved.reduce((sum, entry) => sum + entry.appeared, 0);
  const gone = moved.reduce((sum, entry) => sum + entry.gone, 0);
  const changed = moved.reduce((sum, entry) => sum + entry.changed, 0);
  return [
    { kind: "heading", level: 2, text: `The register itself: ${appeared} new${changed === 0 ? " and" : ","} ${gone} settled${changed === 0 ? "" : ` and ${changed} changed`}`, id: "findings" },
    {
      kind: "table",
      caption: "Findings by kind",
      columns: [{ name: "What", share: 47 }, { name: "Weight", share: 12 }, { name: "New", share: 8 }, { name: "Gone", share: 8 }, { name: "Changed", share: 9 }, { name: "Now", share: 8 }, { name: "Before", share: 8 }],
      rows: moved.map(({ code, severity, before, after, appeared: more, gone: fewer, changed: other }) => ({ cells: [plainText(kindText(code)), plainText(severityWords[severity].label), plainText(String(more)), plainText(String(fewer)), plainText(String(other)), plainText(String(after)), plainText(String(before))] })),
    },
  ];
}

function kindText(code: string): string {
  return allFindingKinds.find((kind) => kind.id === code)?.means ?? code;
}

/** What was open over time, where more than two audits were compared: a picture for each action, and the figures. */
export function trendBlocks({ trend }: Comparison): readonly Block[] {
  if (trend.length < 3) return [];
  const actions = [...new Map(trend.flatMap(({ actions: of }) => of.map((action) => [actionKey(action), action] as const))).entries()];
  return [
    { kind: "heading", level: 2, text: `Over time: ${trend.length} audits`, id: "trend" },
    ...actions.flatMap(([key, action]): readonly Block[] => {
      const chart = actionChart(trend, key, `${action.title}: open on each day`);
      return chart.bars.every(({ values }) => values.every((value) => value === 0)) ? [] : [{ kind: "chart", chart, text: chartText(chart) }];
    }),
    { kind: "chart", chart: useChart(trend), text: chartText(useChart(trend)) },
    {
      kind: "table",
      caption: "The figures",
      columns: [{ name: "Day", share: 30 }, { name: "Agreements", share: 14 }, { name: "Open", share: 14 }, { name: "Of them held", share: 14 }, { name: "Done since", share: 14 }, { name: "Newly due", share: 14 }],
      rows: trend.map((point) => ({ cells: figures(point) })),
    },
  ];
}

function actionKey({ like, action, title }: TrendPoint["actions"][number]): string {
  return like === null ? `${action} ${title}` : `like ${like}`;
}

function figures({ asOf, agreements, actions, done, newlyDue }: TrendPoint): readonly Text[] {
  const held = actions.reduce((sum, action) => sum + action.held, 0);
  const open = actions.reduce((sum, action) => sum + action.ready, 0) + held;
  return [dayInWords(asOf), String(agreements), String(open), String(held), done === null ? "" : String(done), newlyDue === null ? "" : String(newlyDue)].map(plainText);
}

function actionChart(trend: readonly TrendPoint[], key: string, title: string): ChartData {
  return {
    shape: "lines",
    title,
    unit: "items",
    series: [{ name: "ready", tone: "ready" }, { name: "held", tone: "held" }, { name: "review", tone: "review" }],
    bars: trend.map((point) => {
      const action = point.actions.find((entry) => actionKey(entry) === key);
      return { name: dayInWords(point.asOf), values: [action?.ready ?? 0, action?.held ?? 0, action?.review ?? 0] };
    }),
  };
}

const useTones = { "direct-care": "keep", "secondary-use": "required", mixed: "held", "needs-review": "review", "no-patient-data": "neutral" } as const;

function useChart(trend: readonly TrendPoint[]): ChartData {
  return {
    shape: "lines",
    title: "Agreements by use on each day",
    unit: "agreements",
    series: uses.map((use) => ({ name: useWords[use].label, tone: useTones[use] })),
    bars: trend.map((point) => ({ name: dayInWords(point.asOf), values: uses.map((use) => point.byUse[use]) })),
  };
}

/** The picture in words, for those who cannot see it. */
function chartText({ bars, series }: ChartData): string {
  return bars.map(({ name, values }) => `${name}: ${values.flatMap((value, i) => (value === 0 ? [] : [`${value} ${series[i]?.name ?? ""}`])).join(", ") || "none"}.`).join(" ");
}

/** Which two audits were compared, and how. */
export function methodBlocks({ before, after, tool }: Comparison): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "What was compared", id: "compared" },
    { kind: "facts", rows: [...sideRows("Before", before), ...sideRows("After", after), { name: "Compared by", value: plainText(`dsa-audit ${tool.version}`) }] },
    { kind: "paragraph", runs: [{ text: "Entries are matched by the workbook’s own id, by an unchanged row, by reference, then by title and recipient. Where that is not certain, both are shown and nothing is concluded. Something counts as done only where the register says so. A person decides: this report gives reasons and is not legal advice." }] },
  ];
}

function sideRows(name: string, { asOf, menu, sources, tool }: Side): readonly { readonly name: string; readonly value: Text }[] {
  const title = menus.find(({ id }) => id === menu.id)?.title ?? menu.title;
  return [
    { name, value: [[{ text: sources.map(({ file }) => shortLine(file)).join(", ") }, { text: `, as on ${dayInWords(asOf)}` }], [{ text: shortLine(title) }], [{ text: `rules ${shortLine(tool.rules)}, catalogue ${shortLine(tool.catalogue)}`, style: "quiet" }], ...sources.map(({ sha256 }) => [{ text: `SHA-256 ${sha256}`, style: "quiet" } as const])] },
  ];
}
