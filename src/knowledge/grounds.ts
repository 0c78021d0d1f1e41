import type { Known } from "../model/knowledge.ts";
import type { PurposeKind } from "../model/vocabulary.ts";

const own = { source: ["docs/how-it-decides.md"], since: null } as const;

/** Grounds of evidence that are no wording rules: what a piece of evidence rests on when it is not the register's own words on a purpose. */
export const grounds = {
  "known-scheme": { ...own, means: "The row names a scheme that the catalogue knows.", why: "A known scheme has known purposes and a known obligation. They are used where the register is silent, and compared where it speaks." },
  "register-claim": { ...own, means: "The register has its own column for direct care or secondary use, and says so there.", why: "The practice's own claim is evidence. Where the purpose says otherwise, the row goes to review." },
  "section-heading": { ...own, means: "The row stands under a section heading of the register that names a use.", why: "It is the practice's own grouping: a hint that decides nothing, and that holds a withdrawal it speaks against." },
  "presumption-of-force": { ...own, means: "The register has no status column, so its agreements are presumed to be in force.", why: "A register without a status column lists what is in force. One finding says so." },
  "end-date": { ...own, means: "The agreement's end date, compared with the day of the audit.", why: "An end date that has passed means that the agreement has lapsed, or, where the register calls it live, that it is due for renewal." },
  "review-date": { ...own, means: "The agreement's review date, compared with the day of the audit.", why: "A review date that has passed or falls within the review window makes a live agreement due for renewal." },
  "start-date": { ...own, means: "The agreement's start date lies after the day of the audit.", why: "An agreement that has not begun is proposed." },
  "signature-date": { ...own, means: "The agreement bears a date of signature.", why: "It was signed, so it is in force unless its dates or its status say otherwise." },
  "research-by-choice": {
    source: ["docs/how-it-decides.md", "NHS Act 2006, section 251"], since: null,
    means: "The row is research by a body other than NHS England, and nothing in it compels the practice.",
    why: "Taking part in research is the practice's choice: research networks are an example of a voluntary ground.",
  },
  "commissioner-analytics": {
    source: ["docs/how-it-decides.md", "https://www.bma.org.uk/advice/employment/ethics/confidentiality-and-health-records/disclosing-data-for-secondary-purposes"], since: null,
    means: "The row is planning or analytics for an ICB or its support unit, and nothing in it compels the practice.",
    why: "ICB analytics are an example of a voluntary ground: an ICB cannot serve a Data Provision Notice.",
  },
  "reviewer-decision": { ...own, means: "A reviewer decided the use of the data, with name and date.", why: "A signed and dated decision overrides the program's class, which is shown beside it." },
} as const satisfies Record<string, Omit<Known, "id">>;

/** Uses that the rulebook itself gives as examples of the practice's choice: presumed where every purpose is of these kinds and nothing compels,
 *  and, for what a commissioner does, where the title or the recipient names one. Source: docs/how-it-decides.md, section 2. */
export const presumedChoices: readonly { readonly ground: GroundId; readonly says: string; readonly kinds: readonly PurposeKind[]; readonly isCommissioners: boolean }[] = [
  { ground: "research-by-choice", says: "Taking part in research is the practice's choice.", kinds: ["research"], isCommissioners: false },
  { ground: "commissioner-analytics", says: "Analytics for an ICB are the practice's choice.", kinds: ["planning", "population-health", "performance", "risk-stratification", "medicines-cost", "service-evaluation", "research"], isCommissioners: true },
];

/** The ids of the grounds. */
export type GroundId = keyof typeof grounds;
