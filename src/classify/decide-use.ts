import { rowWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { CauseId, Use } from "../model/vocabulary.ts";
import type { Claim, Material } from "./material.ts";
import { recipientPieces, schemePieces, useOf } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import type { SchemeHit } from "./match-schemes.ts";

/** Excel's limit of characters in a cell. */
const cellLimit = 32_767;

/** How an answer came about: `basis` is what the row's own statement was taken from, `more` the evidence that the scheme or recipient adds. */
export type Decided = { readonly use: Use; readonly cause: CauseId | null; readonly pieces: readonly Piece[]; readonly basis: "stated" | "title" | "claim" | "scheme" | "recipient" | "weak" | "none"; readonly more: readonly Piece[] };

/** The use that a row's material comes to. */
export function decideUse(material: Material): Decided {
  const { agreement, stated, inTitle, claims, schemes } = material;
  const review = (cause: CauseId, pieces: readonly Piece[], more: readonly Piece[] = []): Decided => ({ use: "needs-review", cause, pieces, basis: "none", more });

  const own = ownStatement(material);
  if (own === "unclear") return review("patient-data-unclear", [...stated, ...material.staffData, ...inTitle]);
  if (contradictsItself(material)) return review("contradiction-in-row", stated);
  if (isCutOff(agreement) && !own.pieces.some((piece) => piece.use === "direct-care")) return review("purpose-cut-off", own.pieces);

  const ownUse = useOf(own.pieces);
  const claimed = claimOf(claims);
  if (ownUse !== null && claimed !== null && isOpposite(ownUse, claimed)) return review("claim-contradicts-purpose", own.pieces);

  const named = schemes.title.filter((hit) => !hit.scheme.carrier);
  const namedPieces = named.flatMap(schemePieces);
  const schemeUse = useOf(namedPieces);
  const withClaim = claimed === "mixed" && ownUse !== null ? "mixed" : ownUse;

  if (withClaim !== null) return { ...meet(withClaim, own.pieces, schemeUse, namedPieces, material), basis: own.basis };
  if (schemeUse !== null) {
    if (claimed !== null) return { ...meet(claimed, [], schemeUse, namedPieces, material), basis: "claim" };
    return { use: schemeUse, cause: null, pieces: namedPieces, basis: "scheme", more: namedPieces };
  }
  if (claimed !== null) return { use: claimed, cause: null, pieces: [], basis: "claim", more: [] };
  return fromWeakWords(material) ?? fromRecipient(agreement, [...schemes.recipient, ...schemes.purpose]) ?? review(causeOfSilence(agreement, schemes.title), []);
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
      if (!speaksOfPatients(agreement)) return { pieces: staff, basis: "stated" };
      if (care) return "unclear";
    }
  }
  if (aboutPatients.length > 0) return { pieces: aboutPatients, basis: "stated" };
  // What the title of an umbrella names is what its schedules are about.
  if (inTitle.length > 0 && !isUmbrella(agreement)) {
    const patients = inTitle.filter((piece) => !isStaff(piece));
    return { pieces: patients.length > 0 ? patients : inTitle, basis: "title" };
  }
  return { pieces: [], basis: "none" };
}

function speaksOfPatients({ row }: Agreement): boolean {
  const text = fold((["title", "purpose", "data", "identifiability"] as const).map((field) => textOf(row, field) ?? "").join(" ")).text;
  return rowWordings["mention-of-patients"].match.test(text.replace(rowWordings["patients-ruled-out"].match, " "));
}

/** "Direct care only" beside a secondary purpose, "no secondary use" beside one, "not for direct care" beside care. */
function contradictsItself({ stated, hits }: Material): boolean {
  const secondary = stated.some((piece) => piece.use === "secondary-use");
  const direct = stated.some((piece) => piece.use === "direct-care");
  const denied = (id: string): boolean => hits.purpose.some((hit) => hit.rule.id === id && hit.discounted === "denied");
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
function fromWeakWords({ agreement, weak, hits }: Material): Decided | null {
  if (isUmbrella(agreement)) return null;
  const hasPurpose = textOf(agreement.row, "purpose") !== null;
  const pieces = hasPurpose ? weak.stated : weak.inTitle;
  if (pieces.length === 0 || (!hasPurpose && isAcademic(agreement))) return null;
  if (hits.purpose.some((hit) => hit.rule.id === "direct-care-stated" && hit.discounted === "denied")) return { use: "needs-review", cause: "contradiction-in-row", pieces, basis: "none", more: pieces };
  return { use: "direct-care", cause: null, pieces, basis: "weak", more: pieces };
}

/** Beside a university a title that only names an illness may be that of a study as well as of a clinic. */
function isAcademic({ recipient }: Agreement): boolean {
  return rowWordings["academic-recipient"].match.test(fold(recipient ?? "").text);
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

/** An umbrella has no purpose of its own; its schedules have. */
export function isUmbrella({ title }: Agreement): boolean {
  return rowWordings["umbrella-title"].match.test(fold(title ?? "").text);
}

function causeOfSilence(agreement: Agreement, titleSchemes: readonly SchemeHit[]): CauseId {
  if (isUmbrella(agreement)) return "umbrella-agreement";
  if (titleSchemes.some((hit) => hit.scheme.carrier)) return "carrier-without-purpose";
  return textOf(agreement.row, "purpose") === null ? "purpose-missing" : "purpose-not-understood";
}

