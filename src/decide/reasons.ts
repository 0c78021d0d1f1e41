import { obligationWords, statusWords, useWords } from "../knowledge/index.ts";
import type { Evidence, Purpose } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { numberOf } from "../model/menu.ts";
import type { Menu, MenuAction } from "../model/menu.ts";
import type { Obligation, Outcome, Status, Use } from "../model/vocabulary.ts";

/** The rule and the day that an outcome rests on, as a sentence. */
export function basisOf(menu: Menu, action: MenuAction, asOf: Day): string {
  const rule = action.numbering === "not-readable" ? `the ${menu.name} (its number was not readable; like action ${numberOf(action)} of 17 June 2024)` : `action ${numberOf(action)} of the ${menu.name}`;
  return `Rule: ${rule}, as things stood on ${dayInWords(asOf)}.`;
}

type Item = { readonly use: Use; readonly obligation: Obligation; readonly status: Status; readonly evidence: readonly Evidence[]; readonly purposes: readonly Purpose[] };

/** The words and cells that an outcome rests on, as a sentence: those for the use, for the obligation where it counted, and for the status
 *  where it is not simply in force. An empty list where the row has none. */
export function evidenceSentence(item: Item, outcome: Outcome): readonly string[] {
  const counting = item.evidence.filter((piece) => piece.discounted === undefined);
  const ofUse = item.use === "needs-review" ? item.evidence.filter((piece) => piece.question === "use") : item.purposes.flatMap((purpose) => purpose.evidence.slice(0, 1).flatMap((index) => item.evidence[index] ?? []));
  const claim = counting.filter((piece) => piece.question === "use" && (piece.support === "claim" || piece.support === "reviewer"));
  const isAsked = outcome !== "keep" && outcome !== "not-affected" && outcome !== "review";
  const ofObligation = isAsked ? counting.filter((piece) => piece.question === "obligation" && piece.says === item.obligation).slice(0, 1) : [];
  const ofStatus = item.status === "active" ? [] : counting.filter((piece) => piece.question === "status" && piece.says === item.status && piece.support !== "presumption").slice(0, 1);
  const pieces = [...ofUse.slice(0, 2), ...(ofUse.length === 0 ? claim.slice(0, 1) : []), ...ofObligation, ...ofStatus];
  const says = [...new Set(pieces.map(label))].map((answer) => {
    const words = new Set(pieces.filter((piece) => label(piece) === answer).map((piece) => `"${shortened(piece.text)}" (${piece.cell})`));
    return `${[...words].join(" and ")} for ${answer}`;
  });
  return says.length === 0 ? [] : [`Evidence: ${says.join("; ")}.`];
}

function label({ question, says }: Evidence): string {
  const words: Readonly<Record<string, { readonly label: string } | undefined>> = question === "obligation" ? obligationWords : question === "status" ? statusWords : useWords;
  return words[says]?.label ?? says;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
