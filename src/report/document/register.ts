import { obligationWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { Audit, AuditedAgreement } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import type { Block, Run, Text } from "./blocks.ts";
import { plainText } from "./blocks.ts";
import { anchorOf, caseText, causeWords, evidenceLine, evidenceText, nameOf, outcomeText, placeOf, recipientOf } from "./items.ts";
import type { Item, Listed } from "./items.ts";

function entriesWith(audit: Audit, isWanted: (listed: Listed) => boolean): readonly Listed[] {
  return [...audit.gpConnect, ...audit.agreements].flatMap((item: Item) => item.actions.map((entry) => ({ item, entry }))).filter(isWanted);
}

/** What may not be withdrawn or held back, and the law or contract that says so. */
export function requiredBlocks(audit: Audit): readonly Block[] {
  const required = entriesWith(audit, ({ entry }) => entry.outcome === "cannot-withdraw" || entry.outcome === "cannot-freeze");
  if (required.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `Required by law or contract: ${required.length}`, id: "required" },
    { kind: "paragraph", runs: [{ text: "These are secondary use, or new, and the practice may not withdraw or refuse them." }] },
    {
      kind: "table",
      caption: "What requires each of them",
      columns: [{ name: "Agreement", share: 30 }, { name: "Outcome", share: 18 }, { name: "What requires it", share: 52 }],
      rows: required.map((row) => ({ cells: [nameCell(row.item), outcomeText(row.entry), [...row.entry.reasons.slice(0, 1).map((text): readonly Run[] => [{ text }]), ...evidenceText(row, 2)]] })),
    },
  ];
}

/** Everything that a person has to settle, grouped by its cause, with the question and whom to ask. */
export function reviewBlocks(audit: Audit): readonly Block[] {
  const open = entriesWith(audit, ({ entry }) => entry.outcome === "review");
  const causes = [...new Set(open.map(({ entry }) => entry.cause))];
  return [
    { kind: "heading", level: 2, text: `Needs review: ${open.length}`, id: "review" },
    { kind: "paragraph", runs: [{ text: open.length === 0 ? "Nothing needs review." : "What a person has to settle before anything is done about it." }] },
    ...causes.flatMap((cause): readonly Block[] => {
      const of = open.filter(({ entry }) => entry.cause === cause);
      const settle = of[0]?.entry.settle;
      const cautions = [...new Set(of.flatMap(({ entry }) => entry.cautions))];
      return [
        { kind: "heading", level: 3, text: `${causeWords(cause)?.means ?? "Asked for by the menu."} (${of.length})`, id: `review-${cause ?? "menu"}` },
        ...(settle === undefined ? [] : [{ kind: "paragraph", runs: [{ text: "To settle it: ", style: "strong" }, { text: settle }] } as const]),
        ...cautions.map((text): Block => ({ kind: "paragraph", runs: [{ text }], tone: "warning" })),
        { kind: "list", items: of.map((row): Text => [reviewLine(row.item), ...("purposes" in row.item && row.item.use === "needs-review" ? evidenceText(row, 3) : [])]) },
      ];
    }),
  ];
}

function reviewLine(item: Item): readonly Run[] {
  const who = recipientOf(item);
  return [{ text: nameOf(item), style: "strong", href: anchorOf(item) }, { text: `${who === "" ? "" : `, ${who}`} ` }, { text: placeOf(item), style: "quiet" }];
}

/** The whole register: every agreement and setting with its answers, what each action comes to, and all its evidence. */
export function registerBlocks(audit: Audit): readonly Block[] {
  const agreements = audit.agreements.map((item) => ({ id: anchorOf(item), cells: [[...nameText(item), ...answersOf(item)], outcomesOf(item), [...item.evidence.map((piece) => evidenceLine(item, piece)), ...decisionRuns(item)]] }));
  const settings = audit.gpConnect.map((item) => ({ id: anchorOf(item), cells: [[...nameText(item), [{ text: item.enabled === null ? "not said whether it is on" : item.enabled ? "on" : "off" }]] satisfies Text, outcomesOf(item), item.actions.flatMap((entry) => entry.reasons.map((text): readonly Run[] => [{ text }]))] }));
  const columns = [{ name: "Agreement or setting", share: 34 }, { name: "Outcome", share: 18 }, { name: "Evidence", share: 48 }] as const;
  return [
    { kind: "page-break" },
    { kind: "heading", level: 2, text: "The whole register", id: "register" },
    { kind: "paragraph", runs: [{ text: "The words that decided are marked in their sentence, with the cell they stand in." }] },
    ...(settings.length === 0 ? [] : [{ kind: "table", caption: `GP Connect settings: ${settings.length}`, columns, rows: settings } as const]),
    ...(agreements.length === 0 ? [] : [{ kind: "table", caption: `Agreements: ${agreements.length}`, columns, rows: agreements } as const]),
  ];
}

function nameCell(item: Item): Text {
  return [[{ text: nameOf(item), style: "strong", href: anchorOf(item) }], ...(recipientOf(item) === "" ? [] : [[{ text: recipientOf(item) }]]), [{ text: placeOf(item), style: "quiet" }]];
}

function nameText(item: Item): Text {
  return [[{ text: nameOf(item), style: "strong" }], ...(recipientOf(item) === "" ? [] : [[{ text: recipientOf(item) }]]), [{ text: placeOf(item), style: "quiet" }]];
}

function answersOf(item: AuditedAgreement): Text {
  const dates = [["from", item.dates.start], ["until", item.dates.end], ["review", item.dates.review]].flatMap(([word, day]) => (day == null ? [] : [`${word ?? ""} ${dayInWords(day)}`]));
  return [
    [{ text: "Use: ", style: "quiet" }, { text: useWords[item.use].label }],
    [{ text: "Choice: ", style: "quiet" }, { text: `${obligationWords[item.obligation].label}${item.ground === null ? "" : `. ${item.ground}`}` }],
    [{ text: "Status: ", style: "quiet" }, { text: `${statusWords[item.status].label}${dates.length === 0 ? "" : ` (${dates.join(", ")})`}` }],
    ...item.schemes.map((scheme): readonly Run[] => [{ text: "Known scheme: ", style: "quiet" }, { text: scheme.name }]),
  ];
}

function outcomesOf(item: Item): Text {
  if (item.actions.length === 0) return [...plainText("no action"), ...caseText(item)];
  const outcomes = item.actions.flatMap((entry) => outcomeText(entry).map((runs, i): readonly Run[] => (i === 0 ? [{ text: `${entry.action}: `, style: "quiet" }, ...runs] : runs)));
  return [...outcomes, ...caseText(item)];
}

function decisionRuns({ decision }: AuditedAgreement): Text {
  if (decision === null) return [];
  const { use, by, on, reason, programUse, decidedIn } = decision;
  return [[{ text: "Reviewer’s decision: ", style: "strong" }, { text: `${useWords[use].label}, by ${by} on ${dayInWords(on)}${reason === null ? "" : `: ${reason}`}. The program would have said ${useWords[programUse].label}.${decidedIn === "earlier-workbook" ? " Taken over from the workbook of an earlier audit." : ""}` }]];
}
