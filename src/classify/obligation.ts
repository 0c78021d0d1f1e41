import { finding, obligationColumns, presumedChoices, rowWordings } from "../knowledge/index.ts";
import type { Evidence, Finding, Purpose } from "../model/audit.ts";
import { isWithin } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import type { SchemeObligation } from "../model/knowledge.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { Cell, Field } from "../model/register.ts";
import { obligations } from "../model/vocabulary.ts";
import type { Obligation, Use } from "../model/vocabulary.ts";
import { plainAnswer } from "./claim.ts";
import { readObligationClaim } from "./obligation-claim.ts";
import { matchRules } from "./match-rules.ts";
import type { Hit } from "./match-rules.ts";
import type { SchemeHit } from "./match-schemes.ts";
import { useAndDuty } from "./use-and-duty.ts";

/** The answer to "may the practice choose?", with what it rests on and which piece of evidence decided it. */
export type ObligationAnswer = { readonly obligation: Obligation; readonly ground: string | null; readonly evidence: readonly Evidence[]; readonly decidedBy: Evidence | null; readonly findings: readonly Finding[] };

/** Whether the practice may choose on a day. A named law beats a contract term, and that beats words of choice; section 251 permits and
 *  never compels; a claimed legal obligation without a law is unknown; where the register is silent the scheme's obligation on that day
 *  holds, and where the two differ the stricter one does. Source: docs/how-it-decides.md, section 2. */
export function classifyObligation(agreement: Agreement, titleSchemes: readonly SchemeHit[], otherSchemes: readonly SchemeHit[], use: Use, purposes: readonly Purpose[], asOf: Day): ObligationAnswer {
  const { row, id } = agreement;
  const hits = obligationColumns.flatMap((field) => cellsOf(row, field).flatMap((cell) => matchesIn(cell, field)));
  const ownColumn = cellsOf(row, "obligationClaim").flatMap((cell) => {
    const claim = readObligationClaim(cell);
    return claim === null ? [] : [{ cell, claim }];
  });
  // Words of choice in the practice's own column count only where the whole cell says so; a law or contract that it names counts as ever.
  const counting = hits.filter((hit) => hit.discounted === null && !(hit.rule.says === "voluntary" && ownColumn.some(({ cell, claim }) => cell === hit.cell && claim !== "choice")));
  const says = (value: Obligation): readonly Hit[] => counting.filter((hit) => hit.rule.says === value && hit.rule.hint !== true);
  const claimedDuty = [...counting.filter((hit) => hit.rule.hint === true && !ownColumn.some(({ cell }) => cell === hit.cell)), ...ownColumn.filter(({ claim }) => claim === "duty")];
  const deniedChoice = hits.find((hit) => hit.discounted === "denied" && hit.rule.id === "voluntary-stated");
  const unclear = ownColumn.find(({ claim }) => claim === "unclear");
  const evidence: Evidence[] = hits.map(hitEvidence);
  const findings: Finding[] = [];
  const scheme = schemeObligation(titleSchemes, otherSchemes, asOf);
  if (scheme !== null) evidence.push(scheme.evidence);

  const permissive = says("voluntary").filter((hit) => hit.rule.id !== "patient-consent-for-disclosure");
  const stated = statedObligation(says("statutory"), says("contractual"), claimedDuty.length > 0 ? permissive : says("voluntary"));

  const [duty] = [...claimedDuty, ...(deniedChoice === undefined ? [] : [deniedChoice])];
  const isRequired = [stated?.value, scheme?.value].some((value) => value === "statutory" || value === "contractual");
  if (unclear !== undefined && !isRequired) {
    findings.push(finding("obligation-unreadable", row.place, unclear.cell.address, { text: unclear.cell.text.trim() }, id));
    return { obligation: "unknown", ground: null, evidence, decidedBy: null, findings };
  }
  if (duty !== undefined && stated?.value !== "statutory" && stated?.value !== "contractual") {
    const only251 = permissive.some((hit) => hit.rule.id === "section-251-support");
    if (only251) findings.push(finding("section-251-as-duty", row.place, duty.cell.address, { text: duty.cell.text.trim() }, id));
    else if (stated === null && scheme?.value !== "statutory" && scheme?.value !== "contractual") {
      findings.push(finding("legal-obligation-unnamed", row.place, duty.cell.address, { text: duty.cell.text.trim() }, id));
      return { obligation: "unknown", ground: null, evidence, decidedBy: null, findings };
    }
  }
  const byColumn = ownColumn.find(({ claim }) => claim === "choice");
  if (stated === null) {
    if (byColumn !== undefined && (scheme === null || scheme.value === "unknown")) {
      const claimed: Evidence = { question: "obligation", rule: "voluntary-stated", says: "voluntary", support: "claim", text: byColumn.cell.text.trim(), cell: byColumn.cell.address };
      return { obligation: "voluntary", ground: "The register's own column says so.", evidence: [...evidence, claimed], decidedBy: claimed, findings };
    }
    if (scheme !== null && scheme.value !== "unknown") return { obligation: scheme.value, ground: scheme.ground, evidence, decidedBy: scheme.evidence, findings };
    const inferred = byNature(agreement, use, purposes);
    if (inferred !== null && scheme === null) return { obligation: "voluntary", ground: inferred.text, evidence: [...evidence, inferred.evidence], decidedBy: inferred.evidence, findings };
    return { obligation: "unknown", ground: scheme?.ground ?? null, evidence, decidedBy: scheme?.evidence ?? null, findings };
  }
  const disagrees = stated.value === "voluntary" ? scheme?.value === "statutory" || scheme?.value === "contractual" : stated.value === "statutory" && scheme?.value === "voluntary";
  if (scheme !== null && scheme.isTitle && disagrees) {
    findings.push(finding("obligation-contradicts-scheme", row.place, stated.hit.cell.address, { stated: `"${stated.hit.text}"`, scheme: scheme.name, known: scheme.value }, id));
  }
  const schemeIsStricter = scheme !== null && scheme.value !== "unknown" && strictness(scheme.value) < strictness(stated.value) && (scheme.isTitle || stated.value === "voluntary");
  if (schemeIsStricter) return { obligation: scheme.value, ground: scheme.ground, evidence, decidedBy: scheme.evidence, findings };
  return { obligation: stated.value, ground: stated.hit.rule.why, evidence, decidedBy: hitEvidence(stated.hit), findings };
}

/** Longer than a plain yes with its punctuation. */
const longestYes = 8;

function isPlainYes({ text }: Cell): boolean {
  if (text.length > longestYes) return false;
  const { answer, rest } = plainAnswer(fold(text).text.trim());
  return answer === "yes" && !/\w/.test(rest);
}

/** The matches in a cell of rules on the obligation that look at its column. */
function matchesIn(cell: Cell, field: Field): readonly Hit[] {
  // "Privacy notice updated? Yes" is no claim of a duty: only a column that asks for the basis may be answered so.
  if ((field === "other" || field === "notes") && isPlainYes(cell)) return [];
  return matchRules(useAndDuty, cell, (rule) => rule.question === "obligation" && rule.reads.includes(field));
}

/** Whether a rule on the obligation finds anything in a cell of a column. */
export function speaksOfObligation(cell: Cell, field: Field): boolean {
  return matchesIn(cell, field).length > 0;
}

type Stated = { readonly value: Exclude<Obligation, "unknown">; readonly hit: Hit };

function statedObligation(statutory: readonly Hit[], contractual: readonly Hit[], voluntary: readonly Hit[]): Stated | null {
  const [law] = statutory;
  if (law !== undefined) return { value: "statutory", hit: law };
  const [contract] = contractual;
  if (contract !== undefined) return { value: "contractual", hit: contract };
  const [choice] = voluntary;
  return choice === undefined ? null : { value: "voluntary", hit: choice };
}

function strictness(obligation: Obligation): number {
  return obligations.indexOf(obligation);
}

type Known = { readonly value: Obligation; readonly ground: string; readonly name: string; readonly isTitle: boolean; readonly evidence: Evidence };

/** The strictest obligation on the day among the schemes that the title names, or else those named elsewhere; a day that no period covers is unknown. */
function schemeObligation(titleSchemes: readonly SchemeHit[], otherSchemes: readonly SchemeHit[], asOf: Day): Known | null {
  const isTitle = titleSchemes.some((hit) => !hit.scheme.carrier);
  const candidates = (isTitle ? titleSchemes : [...titleSchemes, ...otherSchemes]).filter((hit) => isTitle ? !hit.scheme.carrier : true);
  const known = candidates.map((hit): Known => {
    const period: SchemeObligation | undefined = hit.scheme.obligations.find((entry) => isWithin(asOf, entry));
    const value = period?.value ?? "unknown";
    return {
      value,
      ground: period?.ground ?? "The catalogue knows of no obligation on this day.",
      name: hit.scheme.name,
      isTitle,
      evidence: { question: "obligation", rule: "known-scheme", says: value, support: "scheme", text: hit.text, cell: hit.cell.address, scheme: hit.scheme.id },
    };
  });
  const order: readonly Obligation[] = ["statutory", "contractual", "unknown", "voluntary"];
  return known.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))[0] ?? null;
}

/** Research by choice and ICB analytics are the rulebook's own examples of a voluntary ground; they count only where nothing in the row compels. */
function byNature(agreement: Agreement, use: Use, purposes: readonly Purpose[]): { readonly text: string; readonly evidence: Evidence } | null {
  if (use !== "secondary-use" || purposes.length === 0) return null;
  const [cell] = [...cellsOf(agreement.row, "recipient"), ...cellsOf(agreement.row, "title")];
  if (cell === undefined) return null;
  const parties = fold(`${agreement.title ?? ""} ${agreement.recipient ?? ""}`).text;
  const purpose = fold(textOf(agreement.row, "purpose") ?? "").text;
  if (rowWordings["national-body"].match.test(parties) || rowWordings["contract-or-service"].match.test(`${parties} ${purpose}`)) return null;
  const isCommissioner = rowWordings.commissioner.match.test(parties);
  const presumed = presumedChoices.find((choice) => (isCommissioner || !choice.isCommissioners) && purposes.every((entry) => choice.kinds.includes(entry.kind)));
  if (presumed === undefined) return null;
  return { text: presumed.says, evidence: { question: "obligation", rule: presumed.ground, says: "voluntary", support: "presumption", text: cell.text.trim(), cell: cell.address } };
}

function hitEvidence(hit: Hit): Evidence {
  const discounted = hit.rule.hint === true ? ("hint" as const) : hit.discounted;
  return { question: "obligation", rule: hit.rule.id, says: hit.rule.says, support: "stated", text: hit.text, cell: hit.cell.address, ...(discounted === null ? {} : { discounted }) };
}
