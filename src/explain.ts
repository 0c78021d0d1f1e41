import { allFindingKinds, capabilities, causes, checkWords, columnsOf, duties, expectedFlows, fieldName, formerNames, grounds, healthRules, heldWords, lookalikes, menus, obligationWords, outcomeWords, purposeKindWords, rules, schemes, severityWords, singleUseRecipients, statusWords, topics, useWords, weightWords, wordings } from "./knowledge/index.ts";
import type { KindOfFinding } from "./knowledge/findings.ts";
import { dayInWords } from "./model/day.ts";
import type { Day } from "./model/day.ts";
import type { Capability, Lookalike } from "./model/capability.ts";
import type { Duty } from "./model/duty.ts";
import type { Explanation } from "./model/explanation.ts";
import { fold, nameKey } from "./model/folded.ts";
import type { Known, Scheme, Wording } from "./model/knowledge.ts";
import { chainOf, numberOf } from "./model/menu.ts";
import type { Menu, MenuAction } from "./model/menu.ts";
import type { Topic } from "./model/packs.ts";
import type { Field } from "./model/register.ts";
import { holds, outcomes } from "./model/vocabulary.ts";
import type { Held, Outcome } from "./model/vocabulary.ts";
import { distance } from "fastest-levenshtein";

/** Everything that bears an id: rules, schemes, GP Connect products, look-alikes, duties, menus, topics, findings, causes, grounds, and the words of the answers.
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

/** Everything that can be explained, kind by kind. */
export function everything(): readonly Explanation[] {
  return [
    ...Object.entries(useWords).map(([id, words]) => ofWords(id, "a use: what the data is used for", words)),
    ...Object.entries(obligationWords).map(([id, words]) => ofWords(id, "an obligation: may the practice choose?", words)),
    ...Object.entries(statusWords).map(([id, words]) => ofWords(id, "a status: where in its life the agreement is", words)),
    ...outcomes.map((id): Explanation => ({ ...ofWords(id, "an outcome: what an action comes to", outcomeWords[id]), facts: outcomeFacts(id) })),
    ...holds.map((id): Explanation => ({ ...ofWords(id, "a hold: why a listed outcome must not be done yet", heldWords[id]), facts: heldFacts(id) })),
    ...Object.entries(purposeKindWords).map(([id, kind]): Explanation => ({ ...ofWords(id, "a kind of purpose", kind), facts: codes(kind) })),
    ...rules.map((rule) => ofKnown(rule, "a wording rule", rule.means, [["evidence for", rule.says], ["looks at", columnsOf(rule).map(fieldName).join(" · ")], ["matches, for example", rule.examples.yes.join(" · ")], ["does not match", rule.examples.no.join(" · ")]])),
    ...wordings.map((wording) => ofKnown(wording, "a pattern of the language", wording.means, [["looks at", triedOn[wording.tries]], ["matches, for example", wording.examples.yes.join(" · ")], ["does not match", wording.examples.no.join(" · ")]])),
    ...singleUseRecipients.map((recipient) => ofKnown(recipient, "a recipient with one known use", recipient.means, [["evidence for", recipient.use], ["matches, for example", recipient.examples.yes.join(" · ")], ["does not match", recipient.examples.no.join(" · ")]])),
    ...Object.entries(grounds).map(([id, ground]) => ofKnown({ id, ...ground }, "a ground of evidence", ground.means, [])),
    ...schemes.map((scheme) => ofKnown(scheme, "a known scheme", scheme.name, schemeFacts(scheme))),
    ...capabilities.map((capability) => ofKnown(capability, "a GP Connect product", capability.name, capabilityFacts(capability))),
    ...lookalikes.map((lookalike) => ofKnown(lookalike, "a look-alike: in the same lists, and not GP Connect", lookalike.name, lookalikeFacts(lookalike))),
    ...duties.map((duty) => ofKnown(duty, "a duty of the GP contract or the law", duty.name, dutyFacts(duty))),
    ...menus.map((menu) => ofKnown(menu, "a menu of collective action", menu.title, menuFacts(menu))),
    ...topics.map((topic) => ofKnown(topic, "a topic: what menus speak of beside the three lists", topic.name, topicFacts(topic))),
    ...allFindingKinds.map((kind) => ofKnown(kind, `a finding about the register (${severityWords[kind.severity].label})`, kind.means, findingFacts(kind))),
    ...formerNames.map((former) => ofKnown(former, former.of === "body" ? "a body that is no more" : "a system that has been replaced", former.name, [["in its place", former.successor], ["matches, for example", former.examples.yes.join(" · ")], ["does not match", former.examples.no.join(" · ")]])),
    ...expectedFlows.map((flow) => ofKnown(flow, "a flow that nearly every practice has", flow.name, [["named by", flow.schemes.join(" · ")]])),
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

type Fact = Explanation["facts"][number];

function findingFacts({ id, check, weight }: KindOfFinding): readonly Fact[] {
  const rule = healthRules.find((entry) => entry.id === id);
  const asked: readonly Fact[] = rule === undefined ? [] : [["what to do", rule.toDo], ["the question to ask", rule.ask], ["whom to ask", rule.whom]];
  return [["about", checkWords[check].means], ["worth fixing because", weightWords[weight].means], ...asked];
}

/** The actions of the menus whose tables hold a case of an outcome, as "action 2 of the BMA menu of 17 June 2024". */
function actionsWith(isMeant: (entry: MenuAction["cases"][number]) => boolean): readonly string[] {
  return menus.flatMap((menu) => menu.actions.filter((action) => action.cases.some(isMeant)).map((action) => `${numberName(action)} of the ${menu.name}`));
}

function numberName(action: MenuAction): string {
  return action.numbering === "not-readable" ? `the action like ${numberOf(action)} of 17 June 2024` : `action ${numberOf(action)}`;
}

function outcomeFacts(outcome: Outcome): readonly Fact[] {
  const where = actionsWith((entry) => entry.outcome === outcome);
  return where.length === 0 ? [] : [["comes from", where.join(" · ")]];
}

function heldFacts(held: Held): readonly Fact[] {
  const byMenu = menus.flatMap((menu) => menu.actions.filter((action) => action.heldBy.includes(held) || action.cases.some((entry) => entry.held?.includes(held) === true)).map((action) => `${numberName(action)} of the ${menu.name}`));
  const terms = held === "contract" ? duties.filter((duty) => duty.effect.on === "settings") : [];
  return [
    ...(byMenu.length === 0 ? [] : [["holds under", byMenu.join(" · ")] as const]),
    ...terms.map((duty): Fact => [duty.name, `${duty.means} It stands ${stood(duty.since, duty.until)} (${duty.ground}). See ${duty.id}.`]),
    ...(terms.length === 0 ? [] : [["can a menu lift it?", "No. It stands for every menu, from the day on which the term begins."] as const]),
  ];
}

function capabilityFacts(capability: Capability): readonly Fact[] {
  const bearing = duties.filter(({ effect }) => effect.on === "settings" && effect.capabilities.includes(capability.id));
  const { switches, ifOff } = capability;
  return [
    ["lets others enter coding", capability.writesCoding ? "yes: action 2 of 17 June 2024 is about it" : "no"],
    ["what it does", capability.direction.map((direction) => direction.replaceAll("-", " ")).join(" · ")],
    ...(capability.consumers.length === 0 ? [] : [["who uses it", capability.consumers.join(" · ")] as const]),
    ...bearing.map((duty): Fact => [duty.effect.on === "settings" && duty.effect.whenOff === "gap" ? "must be on" : "a contract term leans on it", `${stood(duty.since, duty.until)}: ${duty.ground}. See ${duty.id}.`]),
    ["if it is off, for patients", ifOff.patients],
    ["if it is off, for partners", ifOff.partners],
    ...Object.entries(switches).map(([system, found]): Fact => [`where in ${system}`, found === null ? "not found in any source" : `${found.path} (${found.shows}): ${found.source}`]),
    ["also written", capability.aliases.join(" · ")],
    ...(capability.identifiers.length === 0 ? [] : [["identifiers", capability.identifiers.join(" · ")] as const]),
    ...(capability.note === null ? [] : [["worth knowing", capability.note] as const]),
    ...notSourced(capability.unsourced),
  ];
}

function lookalikeFacts({ writesCoding, how, belongs, aliases }: Lookalike): readonly Fact[] {
  return [["action 2 of 17 June 2024", "outside it, because it is not GP Connect"], ["writes into the record", writesCoding ? "yes" : "no"], ["how", how], ["where it belongs", belongs], ["also written", aliases.join(" · ")]];
}

function dutyFacts(duty: Duty): readonly Fact[] {
  const { effect } = duty;
  const bears: readonly Fact[] =
    effect.on === "settings"
      ? [["must be on", effect.capabilities.join(" · ")], ["if it is off", effect.whenOff === "gap" ? "a gap, which is reported" : "something to check, because the term does not name the product"], ["switching it off", "is held: contract"]]
      : effect.on === "agreements"
        ? [["agreements that rest on it", "cannot be withdrawn and cannot be frozen"], ["recognised by", effect.rules.join(" · ")]]
        : [["effect on the lists", "none"]];
  return [[`${duty.kind} it of`, duty.ofWhom], ["ground", duty.ground], ["stands", stood(duty.since, duty.until)], ...bears, ...checkFacts(duty), ...notSourced(duty.unsourced)];
}

function menuFacts(menu: Menu): readonly Fact[] {
  const base = chainOf(menu, menus).filter((entry) => entry !== menu);
  return [
    ["publisher", menu.publisher],
    ["published", menu.published.length === 7 ? `${monthInWords(menu.published)}, day not known` : dayInWords(menu.published)],
    ["stood", menu.from === null ? `from a day that is not known${menu.until === null ? "" : ` to ${dayInWords(menu.until)}`}` : stood(menu.from, menu.until)],
    ...(menu.total === null ? [] : [["actions in all", String(menu.total)] as const]),
    ...base.map((entry): Fact => ["adds to", `${entry.name} (${entry.id}), which goes on`]),
    ...menu.actions.map((action): Fact => [`action ${numberOf(action)}${action.numbering === "not-readable" ? " (number not read)" : action.numbering === "by-order" ? " (number by order, not read)" : ""}`, `${action.asks}${action.like === null || action.like === numberOf(action) ? "" : ` Like action ${action.like} of 17 June 2024.`}`]),
    ...menu.beside.map((beside): Fact => [`beside the lists, ${beside.printed === null ? `like action ${numberOf(beside)} of 17 June 2024` : `action ${beside.printed}`}`, beside.asks ?? `Whether this menu asks anything about ${beside.topic.replaceAll("-", " ")} could not be read.`]),
    ...menu.leavesOut.map((left): Fact => [`does not ask for action ${left.like} of 17 June 2024`, left.because]),
    ...(menu.supersededBy === null ? [] : [["superseded by", menu.supersededBy] as const]),
    ...(menu.ended === null ? [] : [["afterwards", menu.ended] as const]),
    ...checkFacts(menu),
    ...notSourced(menu.unsourced),
  ];
}

function topicFacts(topic: Topic): readonly Fact[] {
  return [["known schemes", topic.schemes.length > 12 ? `${topic.schemes.slice(0, 12).join(" · ")} and ${topic.schemes.length - 12} more` : topic.schemes.join(" · ")], ["words in the title", topic.words.join(" · ")]];
}

function stood(from: Day | null, until: Day | null): string {
  if (from === null) return until === null ? "first day not looked up, no end known" : `until ${dayInWords(until)}`;
  return until === null ? `from ${dayInWords(from)}, no end known` : `from ${dayInWords(from)} to ${dayInWords(until)}`;
}

function checkFacts({ checked, checkBy }: { readonly checked: Day; readonly checkBy: Day }): readonly Fact[] {
  return [["last checked", dayInWords(checked)], ["check again by", dayInWords(checkBy)]];
}

function notSourced(marks: readonly string[]): readonly Fact[] {
  return marks.map((mark): Fact => ["not sourced", mark]);
}

function monthInWords(month: string): string {
  return dayInWords(`${month}-01`).slice(2);
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
