import { singleUseRecipients, useRules } from "../knowledge/index.ts";
import type { GroundId } from "../knowledge/index.ts";
import type { Evidence, Purpose } from "../model/audit.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { Cell } from "../model/register.ts";
import type { CauseId, Held, PurposeKind, PurposeUse, Use } from "../model/vocabulary.ts";
import { readClaim } from "./claim.ts";
import { compileRules, matchRules } from "./match-rules.ts";
import type { Hit } from "./match-rules.ts";
import type { SchemeHit } from "./match-schemes.ts";

/** A reason to hold a listed outcome, with the cause that explains it. */
export type Hold = { readonly held: Held; readonly cause: CauseId };

/** The answer to "what is the data used for?". */
export type UseAnswer = {
  readonly use: Use;
  readonly cause: CauseId | null;
  readonly purposes: readonly Purpose[];
  readonly evidence: readonly Evidence[];
  readonly holds: readonly Hold[];
  readonly isTreatingTrial: boolean;
};

const compiled = compileRules(useRules);
/** Columns whose words count only where the purpose column says nothing: remarks speak of much besides the purpose. */
const remarkColumns = ["notes", "other"] as const;
/** Excel's limit of characters in a cell. */
const cellLimit = 32_767;

type PieceUse = { readonly use: PurposeUse; readonly kind: PurposeKind };
type Piece = PieceUse & { readonly evidence: Evidence; readonly exclusive: boolean; readonly caseByCase: boolean; readonly weak: "topic" | "contact" | null };

/** The agreement's use from what its row states, what it claims and what its scheme is known for. It is `needs-review` when nothing is
 *  recognised or the row contradicts itself or its scheme; the order of purposes means nothing. Source: docs/how-it-decides.md, section 1. */
export function classifyUse(agreement: Agreement, titleSchemes: readonly SchemeHit[], recipientSchemes: readonly SchemeHit[], mentionedSchemes: readonly SchemeHit[]): UseAnswer {
  const { row } = agreement;
  const inPurpose = cellsOf(row, "purpose").flatMap((cell) => matchRules(compiled, cell));
  const inRemarks = remarkColumns.flatMap((field) => cellsOf(row, field)).flatMap((cell) => matchRules(compiled, cell)).filter(isStrong);
  const purposeHits = inPurpose.some((hit) => isStrong(hit) && hit.discounted === null) ? inPurpose : [...inPurpose, ...inRemarks];
  const dataHits = [...cellsOf(row, "data"), ...cellsOf(row, "identifiability")].flatMap((cell) => matchRules(compiled, cell)).filter((hit) => hit.rule.question === "use" && hit.rule.says === "no-patient-data");
  const titleHits = cellsOf(row, "title").flatMap((cell) => matchRules(compiled, cell)).filter((hit) => !titleSchemes.some((scheme) => scheme.cell === hit.cell && scheme.start <= hit.start && hit.end <= scheme.end));
  const hints = (["legalBasis", "article6", "article9", "statute"] as const).flatMap((field) => cellsOf(row, field)).flatMap((cell) => matchRules(compiled, cell)).filter((hit) => hit.rule.hint === true);

  const stated = counting(purposeHits, "stated");
  const staffData = counting(dataHits, "stated");
  const inTitle = counting(titleHits, "title");
  const claims = readClaims(row);
  const known = [...titleSchemes, ...recipientSchemes, ...mentionedSchemes].filter((hit) => !hit.scheme.carrier);
  const evidence: Evidence[] = [
    ...purposeHits.filter(isStrong).map((hit) => ruleEvidence(hit, "stated")),
    ...dataHits.map((hit) => ruleEvidence(hit, "stated")),
    ...titleHits.filter(isStrong).map((hit) => ruleEvidence(hit, "title")),
    ...claims.map((claim) => claim.evidence),
    ...hints.map((hit) => ruleEvidence(hit, "hint")),
  ];
  const weak = { stated: stated.filter((piece) => piece.weak !== null), inTitle: inTitle.filter((piece) => piece.weak !== null) };
  const strong = { stated: stated.filter((piece) => piece.weak === null), inTitle: inTitle.filter((piece) => piece.weak === null) };
  const answer = decideUse({ agreement, stated: [...strong.stated, ...careItems(purposeHits, strong.stated)], inTitle: strong.inTitle, weak, staffData, claims, purposeHits, titleSchemes, recipientSchemes, mentionedSchemes });
  for (const piece of answer.more) evidence.push(piece.evidence);
  const isTreatingTrial = answer.pieces.some((piece) => piece.kind === "research") && /\b(?:trials?|randomi[sz]ed)\b/i.test(`${agreement.title ?? ""} ${textOf(row, "purpose") ?? ""}`);
  const isKnownSecondary = answer.use === "secondary-use" && useOf(titleSchemes.filter((hit) => hit.scheme.source.length > 0).flatMap(schemePieces)) === "secondary-use";
  const careWords = answer.use === "secondary-use" ? weak.stated.filter((piece) => piece.weak === "contact" || !isKnownSecondary) : [];
  evidence.push(...careWords.map((piece): Evidence => ({ ...piece.evidence, discounted: "outweighed" })));
  const schemeNotes = known.filter((hit) => !answer.more.some((piece) => piece.evidence.scheme === hit.scheme.id)).flatMap((hit) => schemePieces(hit).slice(0, 1)).map((piece): Evidence => ({ ...piece.evidence, discounted: "outweighed" }));
  evidence.push(...schemeNotes);
  return {
    use: answer.use,
    cause: answer.cause,
    purposes: purposesOf(answer.pieces, evidence),
    evidence,
    holds: answer.use === "secondary-use" ? secondaryHolds(answer, !isTreatingTrial && (careWords.length > 0 || purposeHits.some((hit) => hit.isDoubtful && isStrong(hit))), namesCareElsewhere(strong.inTitle, titleHits, inRemarks, claims), { inTitle: strong.inTitle, titleSchemes, recipientSchemes, agreement }) : careHolds(answer.pieces),
    isTreatingTrial,
  };
}

/** Words of places and people that stand in any register: alone they make no item of a list an item of care. */
const settingWord = /^(?:gps?|hospitals?|doctors?|clinical|surgery|letters?|results?|admissions?|nurses?|forms?)$/i;

/** Care that a list names in an item of its own: "dressings and visits; bereavement survey". Words of the consulting room that stand apart from
 *  every secondary purpose are a purpose, unless they only describe the data. */
function careItems(purposeHits: readonly Hit[], strong: readonly Piece[]): readonly Piece[] {
  if (strong.some((piece) => piece.use === "direct-care" || piece.exclusive) || !strong.some((piece) => piece.use === "secondary-use")) return [];
  const found = [...new Set(purposeHits.map((hit) => hit.cell))].flatMap((cell) => {
    const hits = purposeHits.filter((hit) => hit.cell === cell);
    return listItems(fold(cell.text).text).flatMap(({ start, end, text }) => {
      const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
      const weak = inside.filter((hit) => hit.rule.weak !== undefined && hit.discounted === null);
      if (weak.every((hit) => settingWord.test(hit.text)) || inside.some(isStrong) || /\b(?:data|records?|notes|info\w*|details|extracts?|codes?|coded|counts?|register|aged|history|histories|with (?:diabetes|asthma|copd|cancer|dementia))\b/.test(text)) return [];
      return counting(weak, "stated");
    });
  });
  return found;
}

/** The items of a list: parted by semicolons, plus signs, "plus", "also", "as well as", numbers or letters in front. */
function listItems(text: string): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const items: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const add = (end: number): void => void items.push({ start, end, text: text.slice(start, end) });
  for (const mark of text.matchAll(/[;\n]|\s\+\s?|\b(?:plus|also|as well as)\b|\(?\b[a-h1-9]\)/g)) {
    add(mark.index);
    start = mark.index + mark[0].length;
  }
  add(text.length);
  return items.length > 1 ? items : [];
}

function isStrong(hit: Hit): boolean {
  return hit.rule.weak === undefined;
}

type Claim = { readonly use: Exclude<Use, "needs-review">; readonly evidence: Evidence };

function readClaims(row: Agreement["row"]): readonly Claim[] {
  const read = (cells: readonly Cell[], rule: GroundId, support: Evidence["support"]): readonly Claim[] =>
    cells.flatMap((cell) => {
      const use = readClaim(cell);
      return use === null ? [] : [{ use, evidence: { question: "use", rule, says: use, support, text: cell.text.trim(), cell: cell.address } }];
    });
  return [...read(cellsOf(row, "claim"), "register-claim", "claim"), ...read(cellsOf(row, "section"), "section-heading", "section").map((claim) => ({ ...claim, evidence: { ...claim.evidence, discounted: "hint" as const } }))];
}

type Material = {
  readonly agreement: Agreement;
  readonly stated: readonly Piece[];
  readonly staffData: readonly Piece[];
  readonly inTitle: readonly Piece[];
  readonly weak: { readonly stated: readonly Piece[]; readonly inTitle: readonly Piece[] };
  readonly claims: readonly Claim[];
  readonly purposeHits: readonly Hit[];
  readonly titleSchemes: readonly SchemeHit[];
  readonly recipientSchemes: readonly SchemeHit[];
  readonly mentionedSchemes: readonly SchemeHit[];
};

/** How an answer came about: `basis` is what the row's own statement was taken from, `more` the evidence that the scheme or recipient adds. */
type Decided = { readonly use: Use; readonly cause: CauseId | null; readonly pieces: readonly Piece[]; readonly basis: "stated" | "title" | "claim" | "scheme" | "recipient" | "weak" | "none"; readonly more: readonly Piece[] };

function decideUse(material: Material): Decided {
  const { agreement, stated, inTitle, claims, titleSchemes, recipientSchemes, mentionedSchemes } = material;
  const review = (cause: CauseId, pieces: readonly Piece[], more: readonly Piece[] = []): Decided => ({ use: "needs-review", cause, pieces, basis: "none", more });

  const own = ownStatement(material);
  if (own === "unclear") return review("patient-data-unclear", [...stated, ...material.staffData, ...inTitle]);
  if (contradictsItself(material)) return review("contradiction-in-row", stated);
  if (isCutOff(agreement) && !own.pieces.some((piece) => piece.use === "direct-care")) return review("purpose-cut-off", own.pieces);

  const ownUse = useOf(own.pieces);
  const claimed = claimOf(claims);
  if (ownUse !== null && claimed !== null && isOpposite(ownUse, claimed)) return review("claim-contradicts-purpose", own.pieces);

  const named = titleSchemes.filter((hit) => !hit.scheme.carrier);
  const namedPieces = named.flatMap(schemePieces);
  const schemeUse = useOf(namedPieces);
  const withClaim = claimed === "mixed" && ownUse !== null ? "mixed" : ownUse;

  if (withClaim !== null) return { ...meet(withClaim, own.pieces, schemeUse, namedPieces, material), basis: own.basis };
  if (schemeUse !== null) {
    if (claimed !== null) return { ...meet(claimed, [], schemeUse, namedPieces, material), basis: "claim" };
    return { use: schemeUse, cause: null, pieces: namedPieces, basis: "scheme", more: namedPieces };
  }
  if (claimed !== null) return { use: claimed, cause: null, pieces: [], basis: "claim", more: [] };
  return fromWeakWords(material) ?? fromRecipient(agreement, [...recipientSchemes, ...mentionedSchemes]) ?? review(causeOfSilence(agreement, titleSchemes), []);
}

/** What the row itself states: its purpose, or where that says nothing its title; `unclear` where staff data and patient data meet. */
function ownStatement({ agreement, stated, staffData, inTitle }: Material): { readonly pieces: readonly Piece[]; readonly basis: "stated" | "title" | "none" } | "unclear" {
  const isStaff = (piece: Piece): boolean => piece.use === "no-patient-data";
  const staff = [...stated, ...staffData, ...inTitle].filter(isStaff);
  const aboutPatients = stated.filter((piece) => !isStaff(piece));
  if (staff.some((piece) => piece.exclusive) && !aboutPatients.some((piece) => piece.evidence.rule === "direct-care-stated")) return { pieces: staff, basis: "stated" };
  if (staff.length > 0) {
    if (aboutPatients.length === 0 && stated.length + staffData.length > 0) return { pieces: staff, basis: "stated" };
    const care = aboutPatients.some((piece) => piece.use === "direct-care");
    if (aboutPatients.length > 0 && stated.concat(staffData).some(isStaff)) {
      if (!care && !speaksOfPatients(agreement)) return { pieces: staff, basis: "stated" };
      return "unclear";
    }
  }
  if (aboutPatients.length > 0) return { pieces: aboutPatients, basis: "stated" };
  if (inTitle.length > 0) {
    const patients = inTitle.filter((piece) => !isStaff(piece));
    return { pieces: patients.length > 0 ? patients : inTitle, basis: "title" };
  }
  return { pieces: [], basis: "none" };
}

function speaksOfPatients({ row }: Agreement): boolean {
  const text = (["title", "purpose", "data", "identifiability"] as const).map((field) => textOf(row, field) ?? "").join(" ").toLowerCase();
  return /\b(?:patients?|pts?|nhs (?:no|number)|clinical|diagnos\w+|cohort|medical|records?|dob|codes|registered)\b/.test(text.replace(/\b(?:no|not|non)[- ](?:any )?(?:patients?|pts?)\b/g, " "));
}

/** "Direct care only" beside a secondary purpose, "no secondary use" beside one, "not for direct care" beside care. */
function contradictsItself({ stated, purposeHits }: Material): boolean {
  const secondary = stated.some((piece) => piece.use === "secondary-use");
  const direct = stated.some((piece) => piece.use === "direct-care");
  const denied = (id: string): boolean => purposeHits.some((hit) => hit.rule.id === id && hit.discounted === "denied");
  const onlyCare = stated.some((piece) => piece.exclusive && piece.use === "direct-care");
  return (secondary && (onlyCare || denied("secondary-use-stated"))) || (direct && denied("direct-care-stated"));
}

function isCutOff({ row }: Agreement): boolean {
  return cellsOf(row, "purpose").some((cell) => cell.text.length >= cellLimit);
}

function isOpposite(own: Use, claimed: Use): boolean {
  if (claimed === "mixed" || own === "mixed") return false;
  return own !== claimed;
}

function claimOf(claims: readonly Claim[]): Exclude<Use, "needs-review"> | null {
  const uses = new Set(claims.filter((claim) => claim.evidence.support === "claim").map((claim) => claim.use));
  const [only] = uses;
  return uses.size === 0 ? null : uses.size === 1 ? (only ?? null) : "mixed";
}

/** How what the row states and what the scheme is known for meet. Source: the table of docs/how-it-decides.md, section 1. */
function meet(own: Exclude<Use, "needs-review">, pieces: readonly Piece[], schemeUse: Use | null, schemePiecesOf: readonly Piece[], { inTitle }: Material): Omit<Decided, "basis"> {
  const settled = (use: Use): Omit<Decided, "basis"> => ({ use, cause: null, pieces, more: [] });
  const against: Omit<Decided, "basis"> = { use: "needs-review", cause: "scheme-contradicts-row", pieces, more: schemePiecesOf };
  if (own === "mixed" || schemeUse === null || own === schemeUse) return settled(own);
  switch (own) {
    case "direct-care":
      return schemeUse === "mixed" || isRiskStratification(schemePiecesOf) ? settled("direct-care") : against;
    case "secondary-use":
      if (schemeUse === "mixed") return settled("secondary-use");
      return schemeUse === "direct-care" && inTitle.some((piece) => piece.use === "secondary-use") ? settled("secondary-use") : against;
    case "no-patient-data":
      return against;
    default:
      return own satisfies never;
  }
}

/** Case finding for the patient's own clinician is one way in which a risk stratification scheme is used, so stating it is no contradiction. */
function isRiskStratification(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind === "risk-stratification" || piece.kind === "population-health");
}

/** Words of the consulting room point to care where the row says nothing else, in the purpose or, where there is none, in the title. */
function fromWeakWords({ agreement, weak, purposeHits }: Material): Decided | null {
  if (isUmbrella(agreement)) return null;
  const hasPurpose = textOf(agreement.row, "purpose") !== null;
  const pieces = hasPurpose ? weak.stated : weak.inTitle;
  if (pieces.length === 0) return null;
  if (purposeHits.some((hit) => hit.rule.id === "direct-care-stated" && hit.discounted === "denied")) return { use: "needs-review", cause: "contradiction-in-row", pieces, basis: "none", more: pieces };
  return { use: "direct-care", cause: null, pieces, basis: "weak", more: pieces };
}

/** A recipient or a scheme named outside the title tips a row that states no purpose, and only where it has one known use. */
function fromRecipient(agreement: Agreement, schemes: readonly SchemeHit[]): Decided | null {
  if (textOf(agreement.row, "purpose") !== null) return null;
  const pieces = schemes.filter((hit) => !hit.scheme.carrier).flatMap(schemePieces);
  const schemeUse = useOf(pieces);
  if (schemeUse !== null && schemeUse !== "mixed") return { use: schemeUse, cause: null, pieces, basis: "recipient", more: pieces };
  const found = recipientPieces(agreement);
  const use = useOf(found);
  return use === null || use === "mixed" ? null : { use, cause: null, pieces: found, basis: "recipient", more: found };
}

function recipientPieces({ row }: Agreement): readonly Piece[] {
  return cellsOf(row, "recipient").flatMap((cell) => {
    const folded = fold(cell.text).text;
    return singleUseRecipients.flatMap((recipient): readonly Piece[] => {
      if (!recipient.match.test(folded)) return [];
      const evidence: Evidence = { question: "use", rule: "single-use-recipient", says: recipient.use, support: "recipient", text: cell.text.trim(), cell: cell.address, kind: recipient.kind };
      return [{ use: recipient.use, kind: recipient.kind, evidence, exclusive: false, caseByCase: recipient.caseByCase, weak: null }];
    });
  });
}

function isUmbrella({ title }: Agreement): boolean {
  return /\b(?:umbrella|overarching|tier (?:1|one)\b|statement of sharing|framework agreement|(?:information|data) sharing framework|sharing charter)/i.test(title ?? "");
}

function causeOfSilence(agreement: Agreement, titleSchemes: readonly SchemeHit[]): CauseId {
  if (isUmbrella(agreement)) return "umbrella-agreement";
  if (titleSchemes.some((hit) => hit.scheme.carrier)) return "carrier-without-purpose";
  return textOf(agreement.row, "purpose") === null ? "purpose-missing" : "purpose-not-understood";
}

/** Whether the title, the section heading or a remark speaks of care where the purpose does not; a title such as "Evaluation of the shared
 *  care record" names a use of something that serves care. */
function namesCareElsewhere(inTitle: readonly Piece[], titleHits: readonly Hit[], inRemarks: readonly Hit[], claims: readonly Claim[]): boolean {
  const inNotes = counting(inRemarks, "stated").some((piece) => piece.use === "direct-care" && piece.kind !== "administration" && piece.kind !== "communication");
  const usesCareRecord = titleHits.some((hit) => hit.discounted === "subject" && hit.rule.question === "use" && hit.rule.kind === "shared-record");
  return inNotes || usesCareRecord || inTitle.some((piece) => piece.use === "direct-care") || claims.some((claim) => claim.evidence.support === "section" && claim.use === "direct-care");
}

function secondaryHolds(answer: Decided, hasCareWords: boolean, isCareNamed: boolean, { inTitle, titleSchemes, recipientSchemes, agreement }: Pick<Material, "inTitle" | "titleSchemes" | "recipientSchemes" | "agreement">): readonly Hold[] {
  const holds: Hold[] = [];
  const add = (held: Held, cause: CauseId): void => {
    if (!holds.some((hold) => hold.held === held && hold.cause === cause)) holds.push({ held, cause });
  };
  const known = [...titleSchemes, ...recipientSchemes].filter((hit) => !hit.scheme.carrier);
  const parties = recipientPieces(agreement);
  if ([...answer.pieces, ...inTitle, ...parties].some((piece) => piece.caseByCase) || known.some((hit) => hit.scheme.caseByCase)) add("case-by-case", "single-requests");
  if (known.some((hit) => hit.scheme.purposes.some((purpose) => purpose.use === "direct-care"))) add("check-scope", "scheme-serves-care");
  if (isCareNamed) add("check-scope", "title-names-care");
  if (isUmbrella(agreement)) add("check-scope", "umbrella-agreement");
  if (answer.pieces.length > 0 && answer.pieces.every((piece) => piece.kind === "risk-stratification")) add("check-purpose", "risk-stratification-unspecified");
  if (answer.basis === "claim") add("check-purpose", "claim-only");
  if (answer.basis === "recipient") add("check-purpose", "recipient-only");
  if (answer.basis === "scheme" && known.every((hit) => hit.scheme.source.length === 0)) add("check-purpose", "scheme-unsourced");
  if (hasCareWords) add("check-scope", "care-words-in-purpose");
  return holds;
}

function careHolds(pieces: readonly Piece[]): readonly Hold[] {
  return pieces.some((piece) => piece.kind === "safeguarding") ? [{ held: "safeguarding", cause: "safeguarding-agreement" }] : [];
}

function schemePieces(hit: SchemeHit): readonly Piece[] {
  return hit.scheme.purposes.map(({ use, kind }): Piece => ({
    use,
    kind,
    evidence: { question: "use", rule: "known-scheme", says: use, support: "scheme", text: hit.text, cell: hit.cell.address, scheme: hit.scheme.id, kind },
    exclusive: false,
    caseByCase: hit.scheme.caseByCase,
    weak: null,
  }));
}

function ruleEvidence(hit: Hit, support: Evidence["support"]): Evidence {
  const { rule } = hit;
  const discounted = rule.hint === true ? "hint" : hit.discounted;
  return { question: rule.question, rule: rule.id, says: rule.says, support, text: hit.text, cell: hit.cell.address, ...(rule.question === "use" ? { kind: rule.kind } : {}), ...(discounted === null ? {} : { discounted }) };
}

function counting(hits: readonly Hit[], support: Evidence["support"]): readonly Piece[] {
  return hits.flatMap((hit): readonly Piece[] => {
    const { rule } = hit;
    if (rule.question !== "use" || rule.hint === true || hit.discounted !== null) return [];
    return [{ use: rule.says, kind: rule.kind, evidence: ruleEvidence(hit, support), exclusive: rule.exclusive === true, caseByCase: rule.caseByCase === true, weak: rule.weak ?? null }];
  });
}

/** The class that a set of purposes has: one use if they agree, mixed if care and secondary use meet, null if there are none.
 *  Source: the quantifier of docs/how-it-decides.md, section 1 ("exclusively", action 3 of 17 June 2024). */
export function useOf(pieces: readonly PieceUse[]): Exclude<Use, "needs-review"> | null {
  const direct = pieces.some((piece) => piece.use === "direct-care");
  const secondary = pieces.some((piece) => piece.use === "secondary-use");
  if (direct && secondary) return "mixed";
  if (direct) return "direct-care";
  if (secondary) return "secondary-use";
  return pieces.length > 0 ? "no-patient-data" : null;
}

function purposesOf(pieces: readonly Piece[], evidence: readonly Evidence[]): readonly Purpose[] {
  const purposes = new Map<string, { use: PurposeUse; kind: PurposeKind; evidence: number[] }>();
  for (const piece of pieces) {
    const key = `${piece.use} ${piece.kind}`;
    const purpose = purposes.get(key) ?? { use: piece.use, kind: piece.kind, evidence: [] };
    const index = evidence.findIndex((entry) => isSame(entry, piece.evidence));
    if (index >= 0 && !purpose.evidence.includes(index)) purpose.evidence.push(index);
    purposes.set(key, purpose);
  }
  return [...purposes.values()];
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.rule === b.rule && a.cell === b.cell && a.text === b.text && a.says === b.says && a.kind === b.kind && a.scheme === b.scheme;
}
