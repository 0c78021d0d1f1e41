import type { Portfolio } from "../../model/portfolio.ts";
import { plainText } from "../document/blocks.ts";
import type { Block, Run, Text } from "../document/blocks.ts";
import { actionWords, practiceNames, readyIn } from "./words.ts";

/** How many lines the tables of the report show, so that it stays light for all of England's practices; `summary.json` has all. */
const mostPractices = 500;
const mostRecipients = 100;

/** Who has what to do: the practices with most that is ready first. */
export function practiceBlocks({ practices, menu }: Portfolio): readonly Block[] {
  const order = practices.map((practice) => ({ practice, ready: readyIn(practice.actions) })).sort((a, b) => b.ready - a.ready || (a.practice.id < b.practice.id ? -1 : 1)).map(({ practice }) => practice);
  const share = Math.floor(58 / Math.max(menu.actions.length, 1));
  return [
    { kind: "heading", level: 2, text: "By practice", id: "practices" },
    { kind: "paragraph", runs: [{ text: `Practices with most that is ready come first.${more(practices.length, mostPractices, "practices")}` }] },
    {
      kind: "table",
      caption: "What each practice has to do",
      columns: [{ name: "Practice", share: 28 }, { name: "Agreements", share: 14 }, ...menu.actions.map(({ action, title }) => ({ name: `Action ${action}: ${title}`, share }))],
      rows: order.slice(0, mostPractices).map(({ id, name, ods, agreements, actions, findings }) => ({
        cells: [
          [[{ text: name, style: "strong" }], ...(ods === null ? [] : [[{ text: ods }]]), [{ text: `practices/${id}.json`, style: "quiet" }]] satisfies Text,
          [[{ text: String(agreements) }], ...(findings.error === 0 ? [] : [[{ text: `${findings.error} ${findings.error === 1 ? "error" : "errors"} in the register`, style: "quiet" } satisfies Run]])],
          ...menu.actions.map(({ action }) => plainText(actionWords(actions, action) || "nothing")),
        ],
      })),
    },
  ];
}

/** Who still has which GP Connect product on. */
export function settingBlocks(portfolio: Portfolio): readonly Block[] {
  const { settings, menu } = portfolio;
  if (settings.length === 0) return [];
  const names = practiceNames(portfolio);
  const numbers = menu.actions.filter(({ appliesTo }) => appliesTo === "gp-connect").map(({ action }) => action);
  return [
    { kind: "heading", level: 2, text: "GP Connect: who has what on", id: "settings" },
    {
      kind: "table",
      caption: "GP Connect products and the practices that have them on",
      columns: [{ name: "Product", share: 24 }, { name: "On", share: 32 }, { name: "Off", share: 10 }, { name: "Not said", share: 10 }, { name: "What it comes to", share: 24 }],
      rows: settings.map(({ name, required, on, off, notSaid, actions }) => ({
        cells: [
          [[{ text: name, style: "strong" }], ...(required ? [[{ text: "The GP contract requires it to be on." }]] : [])] satisfies Text,
          [[{ text: String(on.number) }], ...(on.number === 0 ? [] : [[{ text: names(on), style: "quiet" } satisfies Run]])] satisfies Text,
          plainText(String(off.number)),
          plainText(String(notSaid.number)),
          plainText(numbers.map((action) => actionWords(actions, action)).filter((text) => text !== "").join("; ") || "nothing"),
        ],
      })),
    },
  ];
}

/** To whom most practices send data. */
export function recipientBlocks({ recipients, menu }: Portfolio): readonly Block[] {
  if (recipients.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "By recipient", id: "recipients" },
    { kind: "paragraph", runs: [{ text: `Recipients of most practices come first.${more(recipients.length, mostRecipients, "recipients")}` }] },
    {
      kind: "table",
      caption: "What goes to each recipient",
      columns: [{ name: "Recipient", share: 32 }, { name: "Practices", share: 12 }, { name: "Agreements", share: 12 }, { name: "What they come to", share: 44 }],
      rows: recipients.slice(0, mostRecipients).map(({ recipient, practices, agreements, actions }) => ({ cells: [plainText(recipient), plainText(String(practices.number)), plainText(String(agreements)), comesTo(actions, menu)] })),
    },
  ];
}

/** What a line comes to, an action a paragraph. */
export function comesTo(actions: Portfolio["recipients"][number]["actions"], menu: Portfolio["menu"]): Text {
  const lines = menu.actions.flatMap(({ action }) => {
    const words = actionWords(actions, action);
    return words === "" ? [] : [[{ text: `${action}: `, style: "quiet" }, { text: words }] satisfies readonly Run[]];
  });
  return lines.length === 0 ? plainText("nothing") : lines;
}

/** Where a table goes on that is too long to show whole. */
export function more(all: number, most: number, what: string): string {
  return all > most ? ` The first ${most} of ${all} ${what} are shown; summary.json has all.` : "";
}
