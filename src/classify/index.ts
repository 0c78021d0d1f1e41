import type { Evidence, Finding, Origin, Purpose } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import type { Agreement } from "../model/items.ts";
import type { CauseId, Obligation, Status, Use } from "../model/vocabulary.ts";
import type { SchemeIndex } from "./match-schemes.ts";
import { originOf } from "./origin.ts";
import { rememberedStatement } from "./same-words.ts";
import type { Decision, NamedScheme } from "./statement.ts";
import { classifyStatus } from "./status.ts";
import type { Hold } from "./holds.ts";

export { readUseWords } from "./claim.ts";
export { indexSchemes } from "./match-schemes.ts";
export type { SchemeIndex } from "./match-schemes.ts";
export { classifySetting, indexSettings } from "./setting.ts";
export type { ClassifiedSetting } from "./setting.ts";

/** An agreement with its three answers and everything that speaks for them. */
export type ClassifiedAgreement = {
  readonly agreement: Agreement;
  readonly use: Use;
  readonly cause: CauseId | null;
  readonly obligation: Obligation;
  readonly ground: string | null;
  readonly status: Status;
  readonly schemes: readonly NamedScheme[];
  readonly purposes: readonly Purpose[];
  readonly evidence: readonly Evidence[];
  readonly holds: readonly Hold[];
  readonly decision: Decision | null;
  readonly isTreatingTrial: boolean;
  readonly origins: { readonly use: Origin; readonly obligation: Origin; readonly status: Origin };
  readonly findings: readonly Finding[];
};

/** Asks an agreement the three questions, one after the other. A reviewer's signed and dated decision overrides the use, and is shown
 *  beside the program's own. Source: docs/how-it-decides.md. */
export function classifyAgreement(agreement: Agreement, index: SchemeIndex, asOf: Day, reviewWindow: number): ClassifiedAgreement {
  const stated = rememberedStatement(agreement, index, asOf);
  const life = classifyStatus(agreement, asOf, reviewWindow);
  const hasEnded = life.status === "withdrawn" || life.status === "expired";
  return {
    ...stated,
    agreement,
    status: life.status,
    evidence: [...stated.evidence, ...life.evidence],
    origins: { ...stated.origins, status: originOf(life.decidedBy) },
    // An entry that is closed already need not be closed because its scheme has ended.
    findings: [...stated.findings.filter(({ code }) => code !== "scheme-ended" || !hasEnded), ...life.findings],
  };
}
