import { columnsOf, rowWordings, useColumns, useRules } from "../knowledge/index.ts";
import type { GroundId } from "../knowledge/index.ts";
import type { Evidence } from "../model/audit.ts";
import { fold } from "../model/folded.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf } from "../model/register.ts";
import type { Rule } from "../model/knowledge.ts";
import type { Cell, Field } from "../model/register.ts";
import type { Use } from "../model/vocabulary.ts";
import { careByTitle, careItems } from "./care-items.ts";
import { isClaimUnclear, readClaim } from "./claim.ts";
import { matchRules } from "./match-rules.ts";
import type { Hit } from "./match-rules.ts";
import type { SchemeHit } from "./match-schemes.ts";
import { counting, isStrong } from "./pieces.ts";
import { withoutAmbiguous } from "./ambiguous.ts";
import { asNamedBeside, asStudied } from "./studied.ts";
import { useAndDuty } from "./use-and-duty.ts";
import type { Piece } from "./pieces.ts";

/** What the register's own column, or a section heading, says of the use. */
export type Claim = { readonly use: Exclude<Use, "needs-review">; readonly evidence: Evidence };

/** The schemes that a row names, by where it names them. */
export type NamedSchemes = { readonly title: readonly SchemeHit[]; readonly recipient: readonly SchemeHit[]; readonly purpose: readonly SchemeHit[] };

/** Everything in a row that speaks of what its data is used for: the matches as found, and the pieces that count. */
export type Material = {
  readonly agreement: Agreement;
  readonly schemes: NamedSchemes;
  readonly claims: readonly Claim[];
  /** Whether the register's own direct-care column says something that is not understood. */
  readonly isClaimUnclear: boolean;
  /** Whether words of care in the purpose were taken for what a study is about. */
  readonly isCareStudied: boolean;
  readonly hits: { readonly purpose: readonly Hit[]; readonly remarks: readonly Hit[]; readonly title: readonly Hit[]; readonly data: readonly Hit[]; readonly hints: readonly Hit[]; readonly otherColumns: readonly Hit[] };
  /** What the purpose states, or, where it says nothing, a remark; with the items of a list that are care by their weak words. */
  readonly stated: readonly Piece[];
  readonly inTitle: readonly Piece[];
  readonly staffData: readonly Piece[];
  /** Weak words of care in the purpose and in the title. */
  readonly weak: { readonly stated: readonly Piece[]; readonly inTitle: readonly Piece[] };
};

/** The rules on the use that look at a column. */
const rulesOf = new Map<Field, Set<Rule>>();
for (const rule of useRules) for (const field of columnsOf(rule)) rulesOf.set(field, (rulesOf.get(field) ?? new Set()).add(rule));

function usesIn(row: Agreement["row"], fields: readonly Field[]): readonly Hit[] {
  return fields.flatMap((field) => {
    const read = rulesOf.get(field);
    return read === undefined ? [] : cellsOf(row, field).flatMap((cell) => matchRules(useAndDuty, cell, (rule) => read.has(rule)));
  });
}

/** Collects what speaks of the use of a row's data. Remarks and columns that were not recognised count only where the purpose says nothing:
 *  they speak of much besides the purpose. Words inside a scheme's name are the scheme's, and not the title's own. */
export function gatherMaterial(agreement: Agreement, schemes: NamedSchemes): Material {
  const { row } = agreement;
  const matchesIn = (fields: readonly Field[]): readonly Hit[] => usesIn(row, fields);
  const title = matchesIn(useColumns.title).filter((hit) => !schemes.title.some((scheme) => scheme.cell === hit.cell && scheme.start <= hit.start && hit.end <= scheme.end));
  const inTitle = counting(title, "title");
  const asWritten = matchesIn(useColumns.purpose);
  const studied = asNamedBeside(asStudied(asWritten, agreement.title));
  const inPurpose = withoutAmbiguous(studied, inTitle.some((piece) => piece.use === "direct-care"));
  const remarks = matchesIn(useColumns.remarks).filter(isStrong);
  const purpose = inPurpose.some((hit) => isStrong(hit) && hit.discounted === null) ? inPurpose : [...inPurpose, ...remarks];
  const data = matchesIn(useColumns.contents).filter((hit) => hit.rule.says === "no-patient-data");
  const hints = matchesIn(useColumns.conditions).filter((hit) => hit.rule.hint === true);
  const otherColumns = matchesIn(useColumns.mentions).filter((hit) => hit.rule.hint !== true && hit.rule.says !== "no-patient-data");
  const stated = counting(purpose, "stated");
  const strong = stated.filter((piece) => piece.weak === null);
  const withCare = [...strong, ...careItems(purpose, strong)];
  return {
    agreement,
    schemes,
    claims: readClaims(row),
    isClaimUnclear: cellsOf(row, "claim").some(isClaimUnclear),
    isCareStudied: studied.some((hit, i) => hit !== asWritten[i]),
    hits: { purpose, remarks, title, data, hints, otherColumns },
    stated: withCare.length > strong.length ? withCare : [...strong, ...careByTitle(purpose, strong, inTitle), ...besideCare(strong, inTitle, agreement)],
    inTitle: inTitle.filter((piece) => piece.weak === null),
    staffData: counting(data, "stated"),
    weak: { stated: stated.filter((piece) => piece.weak !== null), inTitle: inTitle.filter((piece) => piece.weak !== null) },
  };
}

/** A secondary use that the title lists beside the care of the purpose: "Community clinic + tariff reconciliation". */
function besideCare(strong: readonly Piece[], inTitle: readonly Piece[], { title }: Agreement): readonly Piece[] {
  if (strong.length === 0 || strong.some((piece) => piece.use !== "direct-care" || piece.exclusive) || !rowWordings["list-in-a-title"].match.test(fold(title ?? "").text)) return [];
  return inTitle.filter((piece) => piece.use === "secondary-use" && piece.weak === null).slice(0, 1);
}

function readClaims(row: Agreement["row"]): readonly Claim[] {
  const read = (cells: readonly Cell[], rule: GroundId, support: Evidence["support"]): readonly Claim[] =>
    cells.flatMap((cell) => {
      const use = readClaim(cell);
      return use === null ? [] : [{ use, evidence: { question: "use", rule, says: use, support, text: cell.text.trim(), cell: cell.address } }];
    });
  return [...read(cellsOf(row, "claim"), "register-claim", "claim"), ...read(cellsOf(row, "section"), "section-heading", "section").map((claim) => ({ ...claim, evidence: { ...claim.evidence, discounted: "hint" as const } }))];
}
