import { capabilities, causes, columnsOf, duties, fieldName, findingKinds, grounds, heldWords, menus, obligationWords, outcomeWords, purposeKindWords, rules, schemes, singleUseRecipients, statusWords, useWords, wordings } from "./knowledge/index.ts";
import { dayInWords } from "./model/day.ts";
import type { Day } from "./model/day.ts";
import type { Explanation } from "./model/explanation.ts";
import { fold, nameKey } from "./model/folded.ts";
import type { Known, Scheme, Wording } from "./model/knowledge.ts";
import type { Field } from "./model/register.ts";
import { distance } from "fastest-levenshtein";

/** Everything that bears an id: rules, schemes, GP Connect products, duties, menus, findings, causes, grounds, and the words of the answers.
 *  The id of a finding in a report ("live-after-end@Agreements!K7") is explained by its kind. An empty list where the id is unknown. */
export function explain(id: string): readonly Explanation[] {
  const wanted = (id.split("@")[0] ?? "").trim().toLowerCase();
  return everything().filter((entry) => entry.id === wanted);
}

/** Ids that are nearly the one asked for, nearest first, at most five. */
export function similarIds(id: string): readonly string[] {
  const wanted = id.trim().toLowerCase();
  return [...new Set(everything().map((entry) => entry.id))]
    .map((known) => ({ known, steps: known.includes(wanted) && wanted.length > 2 ? 0 : distance(known, wanted) }))
    .filter(({ known, steps }) => steps <= Math.max(2, Math.floor(known.length / 4)))
    .sort((a, b) => a.steps - b.steps || (a.known < b.known ? -1 : 1))
    .slice(0, 5)
    .map(({ known }) => known);
}

/** The schemes in which every word is found, in a name, a recipient, an id or what it means; all of them for no words. */
export function searchCatalogue(words: readonly string[]): readonly Scheme[] {
  const wanted = words.map((word) => nameKey(word)).filter((word) => word !== "");
  return schemes.filter((scheme) => {
    const text = nameKey([scheme.id, scheme.name, ...scheme.aliases, ...scheme.ambiguous, ...scheme.recipients, scheme.means].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

function everything(): readonly Explanation[] {
  return [
    ...Object.entries(useWords).map(([id, words]) => ofWords(id, "a use: what the data is used for", words)),
    ...Object.entries(obligationWords).map(([id, words]) => ofWords(id, "an obligation: may the practice choose?", words)),
    ...Object.entries(statusWords).map(([id, words]) => ofWords(id, "a status: where in its life the agreement is", words)),
    ...Object.entries(outcomeWords).map(([id, words]) => ofWords(id, "an outcome: what an action comes to", words)),
    ...Object.entries(heldWords).map(([id, words]) => ofWords(id, "a hold: why a listed outcome must not be done yet", words)),
    ...Object.entries(purposeKindWords).map(([id, kind]): Explanation => ({ ...ofWords(id, "a kind of purpose", kind), facts: codes(kind) })),
    ...rules.map((rule) => ofKnown(rule, "a wording rule", rule.means, [["evidence for", rule.says], ["looks at", columnsOf(rule).map(fieldName).join(" · ")], ["matches, for example", rule.examples.yes.join(" · ")], ["does not match", rule.examples.no.join(" · ")]])),
    ...wordings.map((wording) => ofKnown(wording, "a pattern of the language", wording.means, [["looks at", triedOn[wording.tries]], ["matches, for example", wording.examples.yes.join(" · ")], ["does not match", wording.examples.no.join(" · ")]])),
    ...singleUseRecipients.map((recipient) => ofKnown(recipient, "a recipient with one known use", recipient.means, [["evidence for", recipient.use], ["matches, for example", recipient.examples.yes.join(" · ")], ["does not match", recipient.examples.no.join(" · ")]])),
    ...Object.entries(grounds).map(([id, ground]) => ofKnown({ id, ...ground }, "a ground of evidence", ground.means, [])),
    ...schemes.map((scheme) => ofKnown(scheme, "a known scheme", scheme.name, schemeFacts(scheme))),
    ...capabilities.map((capability) =>
      ofKnown(capability, "a GP Connect product", capability.name, [["lets others enter coding", capability.writesCoding ? "yes: action 2 is about it" : "no"], ["also written", capability.aliases.slice(0, 8).join(" · ")], ...(capability.note === null ? [] : [["worth knowing", capability.note] as const])]),
    ),
    ...duties.map((duty) => ofKnown(duty, "a duty of the GP contract or the law", duty.means, [["ground", duty.ground], ["must be on", duty.requiresOn.join(" · ")]])),
    ...menus.map((menu) =>
      ofKnown(menu, "a menu of collective action", menu.title, [["published", dayInWords(menu.published)], ["stood", `from ${dayInWords(menu.from)}${menu.until === null ? "" : ` to ${dayInWords(menu.until)}`}`], ...menu.actions.map((action) => [`action ${action.number}`, action.asks] as const), ...(menu.afterwards === null ? [] : [["afterwards", menu.afterwards] as const])]),
    ),
    ...Object.entries(findingKinds).map(([id, kind]) => ofKnown({ id, ...kind }, `a finding about the register (${kind.severity})`, kind.means, [])),
    ...Object.entries(causes).map(([id, cause]): Explanation => ({ id, what: "a cause: why something is not settled", title: cause.means, means: cause.means, why: cause.why, facts: [["to settle it", cause.settle], ["ask", cause.ask], ...inRegister(cause.fields)], source: [], since: null })),
  ];
}

const triedOn = { text: "a whole text", before: "what stands in front of the words in question", after: "what stands behind the words in question", words: "the words in question" } as const satisfies Record<Wording["tries"], string>;

function ofWords(id: string, what: string, words: { readonly label: string; readonly means: string }): Explanation {
  return { id, what, title: words.label, means: words.means, why: null, facts: [], source: ["docs/how-it-decides.md"], since: null };
}

function ofKnown(known: Known, what: string, title: string, facts: Explanation["facts"]): Explanation {
  return { id: known.id, what, title, means: known.means, why: known.why, facts, source: known.source, since: known.since };
}

function inRegister(columns: readonly Field[]): Explanation["facts"] {
  return columns.length === 0 ? [] : [["in the register", columns.map(fieldName).join(" · ")]];
}

function codes(kind: { readonly hl7: string | null; readonly dpv: string | null }): Explanation["facts"] {
  return [...(kind.hl7 === null ? [] : [["HL7 v3 PurposeOfUse", kind.hl7] as const]), ...(kind.dpv === null ? [] : [["W3C Data Privacy Vocabulary", kind.dpv] as const])];
}

function schemeFacts(scheme: Scheme): Explanation["facts"] {
  const period = (from: Day | null, until: Day | null): string => [from === null ? null : `from ${dayInWords(from)}`, until === null ? null : `until ${dayInWords(until)}`].filter((part) => part !== null).join(" ");
  return [
    ...scheme.purposes.map((purpose) => [useWords[purpose.use].label, purpose.text] as const),
    ...scheme.obligations.map((entry) => [obligationWords[entry.value].label, [period(entry.from, entry.until), entry.ground].filter((part) => part !== "").join(": ")] as const),
    ["goes to", scheme.recipients.join(" · ")],
    ["also written", [...scheme.aliases, ...scheme.ambiguous.map((name) => `${name} (with a second sign)`)].filter((name) => fold(name).text !== fold(scheme.name).text).join(" · ") || "as it is"],
    ...(scheme.carrier ? [["a carrier", "it has no purpose of its own"] as const] : []),
    ...(scheme.caseByCase ? [["case by case", "each request is decided on its own"] as const] : []),
    ...(scheme.until === null ? [] : [["ended", dayInWords(scheme.until)] as const]),
    ...(scheme.checked === null ? [] : [["last checked", dayInWords(scheme.checked)] as const]),
  ];
}
