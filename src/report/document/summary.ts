import { outcomeWords, useWords } from "../../knowledge/index.ts";
import type { Audit } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import { outcomes, uses } from "../../model/vocabulary.ts";
import type { Outcome, Use } from "../../model/vocabulary.ts";
import type { Block, ChartData, Run, Tone } from "./blocks.ts";
import { plainText } from "./blocks.ts";
import { count, listedUnder, nameOf, recipientOf, toneOf } from "./items.ts";

/** What a partner reads in one minute: what was audited, the counts, a picture of the register, and the items that are ready. */
export function summaryBlocks(audit: Audit, title: string, practice: string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: practice === "" ? title : `${title}: ${practice}`, id: "report" },
    ...(audit.menu.note === null ? [] : [{ kind: "paragraph", runs: [{ text: audit.menu.note }], tone: "warning" } as const]),
    ...audit.menu.warnings.map((text): Block => ({ kind: "paragraph", runs: [{ text }], tone: "warning" })),
    {
      kind: "facts",
      rows: [
        { name: "Register", value: plainText(audit.sources.map((source) => source.file).join(", ")) },
        { name: "Day of the audit", value: plainText(dayInWords(audit.asOf)) },
        { name: "Menu", value: plainText(audit.menu.title) },
        { name: "Read", value: plainText(`${count(audit.summary.agreements, "agreement")} and ${count(audit.summary.gpConnect, "GP Connect setting")}`) },
        { name: "Found", value: plainText(`${count(audit.summary.findings.error, "error")}, ${count(audit.summary.findings.warning, "warning")} and ${count(audit.summary.findings.info, "note")} on the register itself`) },
      ],
    },
    { kind: "heading", level: 2, text: "Summary", id: "summary" },
    { kind: "list", items: audit.menu.actions.map((action) => [[{ text: `Action ${action.action}, ${lower(action.title)}: `, style: "strong" }, ...countsOf(audit, action.action)]]) },
    ...(audit.summary.agreements === 0 ? [] : [{ kind: "chart", chart: useAndOutcome(audit), text: chartWords(audit) } as const]),
    ...readyBlocks(audit),
  ];
}

/** How many items an action lists, holds and leaves alone, in words; the same numbers as `summary.byAction` of the JSON report. */
function countsOf(audit: Audit, action: number): readonly Run[] {
  const of = audit.summary.byAction.find((entry) => entry.action === action)?.outcomes ?? {};
  const parts = outcomes.flatMap((outcome): readonly string[] => {
    const numbers = of[outcome];
    if (numbers === undefined) return [];
    const { label } = outcomeWords[outcome];
    if (!isListed(outcome)) return [`${numbers.ready + numbers.held} ${label}`];
    return [...(numbers.ready > 0 ? [`${numbers.ready} to ${label}`] : []), ...(numbers.held > 0 ? [`${numbers.held} to ${label} but held`] : [])];
  });
  return [{ text: parts.length === 0 ? "nothing falls under it." : `${parts.join(", ")}.` }];
}

/** Whether an outcome asks the practice to do something. */
export function isListed(outcome: Outcome): boolean {
  return outcome === "withdraw" || outcome === "freeze" || outcome === "switch-off";
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The items that nothing holds back, by action: the three lists in short. */
function readyBlocks(audit: Audit): readonly Block[] {
  return audit.menu.actions.flatMap((action): readonly Block[] => {
    const ready = listedUnder(audit, action.action).filter(({ entry }) => isListed(entry.outcome) && entry.held === null);
    if (ready.length === 0) return [];
    return [
      { kind: "heading", level: 3, text: `Ready under action ${action.action}: ${ready.length}`, id: `ready-${action.action}` },
      { kind: "list", items: ready.map(({ item }) => [[{ text: nameOf(item) }, ...(recipientOf(item) === "" ? [] : [{ text: `, ${recipientOf(item)}`, style: "quiet" } as const])]]) },
    ];
  });
}

/** What an agreement comes to, as the picture shows it: by the first action that lists, requires or reviews it. */
const kinds: readonly { readonly name: string; readonly tone: Tone }[] = [
  { name: "to withdraw or freeze", tone: "ready" },
  { name: "listed but held", tone: "held" },
  { name: "required by law or contract", tone: "required" },
  { name: "review", tone: "review" },
  { name: "kept or not affected", tone: "keep" },
  { name: "ended, no action", tone: "neutral" },
];

/** The register by use, and what its agreements come to. */
function useAndOutcome({ agreements }: Audit): ChartData {
  const bars = uses.flatMap((use: Use) => {
    const of = agreements.filter((item) => item.use === use);
    return of.length === 0 ? [] : [{ name: useWords[use].label, values: kinds.map(({ tone }) => of.filter((item) => toneOfAgreement(item) === tone).length) }];
  });
  return { shape: "bars", title: "Agreements by use, and what they come to", unit: "agreements", series: kinds, bars };
}

function toneOfAgreement({ actions }: Audit["agreements"][number]): Tone {
  const tones = actions.map((entry) => toneOf(entry.outcome, entry.held !== null));
  const first = (["ready", "held", "required", "review", "keep"] as const).find((tone) => tones.includes(tone));
  return first ?? (actions.length === 0 ? "neutral" : "keep");
}

/** The picture in words, for those who cannot see it and for formats without pictures. */
function chartWords(audit: Audit): string {
  const { bars } = useAndOutcome(audit);
  return bars.map((bar) => `${bar.name}: ${bar.values.flatMap((value, i) => (value === 0 ? [] : [`${value} ${kinds[i]?.name ?? ""}`])).join(", ")}.`).join(" ");
}
