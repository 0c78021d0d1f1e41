import type { Rule } from "../../model/knowledge.ts";
import type { Field } from "../../model/register.ts";

/** The columns that speak of what the data is used for, by the part they play. The purpose decides; remarks decide where it says nothing; the
 *  title where neither does. What data is shared tells whether there is any patient data. Conditions of the law are hints. Other columns only
 *  raise a doubt, where they name direct care or clinicians who see the record. Source: docs/how-it-decides.md, section 1. */
export const useColumns = {
  purpose: ["purpose"],
  remarks: ["notes", "other"],
  title: ["title"],
  contents: ["data", "identifiability"],
  conditions: ["legalBasis", "article6", "article9", "statute"],
  mentions: ["data", "method", "legalBasis", "article6", "article9", "commonLaw", "otherParties"],
} as const satisfies Record<string, readonly Field[]>;

/** The columns that speak of a duty or a choice, in the order in which their words count. A rule on the obligation names those it looks at. */
export const obligationColumns: readonly Field[] = ["obligationClaim", "legalBasis", "article6", "article9", "commonLaw", "statute", "purpose", "notes", "other", "status", "title"];

/** The columns whose words say where in its life an agreement is. */
const statusColumns: readonly Field[] = ["status"];

const stated: readonly Field[] = [...useColumns.purpose, ...useColumns.remarks, ...useColumns.title];

/** The columns that a rule looks at. This is the one place that says so: the classifier asks here, and `explain` shows it. */
export function columnsOf(rule: Rule): readonly Field[] {
  switch (rule.question) {
    case "use":
      if (rule.hint === true) return useColumns.conditions;
      if (rule.says === "no-patient-data") return [...stated, ...useColumns.contents];
      return rule.weak === undefined && (rule.namesUse === true || rule.kind === "shared-record") ? [...stated, ...useColumns.mentions] : stated;
    case "obligation":
      return rule.reads;
    case "status":
      return statusColumns;
    default:
      return rule satisfies never;
  }
}
