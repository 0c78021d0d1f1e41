import type { PurposeKind, PurposeUse } from "../model/vocabulary.ts";

/** A recipient that uses GP data for one kind of use only. Bodies with several uses (NHS England, an ICB, a trust, a pharmacy chain) are not here. */
type SingleUseRecipient = { readonly id: string; readonly match: RegExp; readonly use: PurposeUse; readonly kind: PurposeKind; readonly caseByCase: boolean };

/** Recipients with one known use. Source: docs/how-it-decides.md, section 1 ("the recipient alone decides nothing where its purposes differ"). */
export const singleUseRecipients: readonly SingleUseRecipient[] = [
  { id: "coroner", match: /\b(?:hm )?coroner'?s?\b/, use: "secondary-use", kind: "legal", caseByCase: true },
  { id: "medical-examiner", match: /\bmedical examiners?\b/, use: "secondary-use", kind: "legal", caseByCase: true },
  { id: "dvla", match: /\bdvla\b/, use: "secondary-use", kind: "legal", caseByCase: true },
  { id: "dwp", match: /\bdwp\b|\bdepartment for work and pensions\b/, use: "secondary-use", kind: "insurance", caseByCase: true },
  { id: "police", match: /\bpolice\b/, use: "secondary-use", kind: "legal", caseByCase: true },
  { id: "insurers", match: /\binsur(?:ers?|ance compan(?:y|ies))\b/, use: "secondary-use", kind: "insurance", caseByCase: true },
  { id: "solicitors", match: /\bsolicitors?\b|\blaw firms?\b/, use: "secondary-use", kind: "legal", caseByCase: true },
  { id: "cqc", match: /\bcqc\b|\bcare quality commission\b/, use: "secondary-use", kind: "regulation", caseByCase: false },
  { id: "gmc", match: /\bgmc\b|\bgeneral medical council\b/, use: "secondary-use", kind: "regulation", caseByCase: true },
  { id: "medical-school", match: /\bmedical school\b/, use: "secondary-use", kind: "education", caseByCase: false },
  { id: "research-network", match: /\bresearch (?:network|delivery network|institute|unit)\b|\bclinical trials unit\b/, use: "secondary-use", kind: "research", caseByCase: false },
  { id: "hospice", match: /\bhospices?\b/, use: "direct-care", kind: "treatment", caseByCase: false },
  { id: "community-nurses", match: /\b(?:district|community) nurs(?:es|ing)\b|\bdn team\b/, use: "direct-care", kind: "treatment", caseByCase: false },
  { id: "midwives", match: /\bmidwi(?:ves|fery|fe)\b/, use: "direct-care", kind: "treatment", caseByCase: false },
  { id: "ambulance", match: /\bambulance (?:service|trust)\b/, use: "direct-care", kind: "urgent-care", caseByCase: false },
  { id: "out-of-hours", match: /\b(?:out[- ]of[- ]hours|ooh)\b/, use: "direct-care", kind: "urgent-care", caseByCase: false },
  { id: "health-visitors", match: /\bhealth visit(?:ors?|ing)\b/, use: "direct-care", kind: "treatment", caseByCase: false },
];
