import type { Evidence, Origin } from "../model/audit.ts";

/** Where an answer comes from, by the piece of evidence that decided it: the register's own column, a scheme of the catalogue, a rule with the
 *  words it read, a presumption, or a reviewer. Null is an answer that nothing decided. */
export function originOf(piece: Evidence | null | undefined): Origin {
  if (piece === null || piece === undefined) return { from: "not-given" };
  switch (piece.support) {
    case "scheme":
      return { from: "catalogue", id: piece.scheme ?? piece.rule, cell: piece.cell };
    case "claim":
    case "section":
      return { from: "register", id: piece.rule, cell: piece.cell };
    case "presumption":
      return { from: "presumption", id: piece.rule };
    case "reviewer":
      return { from: "reviewer", id: piece.rule, cell: piece.cell };
    case "stated":
    case "title":
    case "recipient":
    case "date":
    case "hint":
      return { from: "rule", id: piece.rule, cell: piece.cell };
    default:
      return piece.support satisfies never;
  }
}
