import type { Rule } from "../../model/knowledge.ts";

const hint = { question: "use", hint: true, since: "2018-05-25" } as const;

/** UK GDPR conditions that point to a use and never prove it. Article 9(2)(h) covers care and the management of services alike, so it is no hint. */
export const hintRules: readonly Rule[] = [
  {
    ...hint,
    id: "article-9-2-j",
    means: "The register cites the research condition, Article 9(2)(j) or Article 89.",
    why: "It points to research. Conditions are often copied from a template, so it is a hint and never proof.",
    source: ["UK GDPR Article 9(2)(j) and Article 89"],
    says: "secondary-use",
    kind: "research",
    match: [/\b9 ?\(?2\)? ?\(?j\)?(?![a-z0-9])/, /\bart(?:icle|\.)? ?89\b/],
    examples: { yes: ["6(1)(e), 9(2)(j)", "Art 89"], no: ["9(2)(h)", "Article 9(2)(i)"] },
  },
  {
    ...hint,
    id: "article-9-2-i",
    means: "The register cites the public health condition, Article 9(2)(i).",
    why: "It points to public health. It is a hint and never proof.",
    source: ["UK GDPR Article 9(2)(i)"],
    says: "secondary-use",
    kind: "public-health",
    match: [/\b9 ?\(?2\)? ?\(?i\)?(?![a-z0-9])/],
    examples: { yes: ["9(2)(i)", "Article 9(2)(i) public health"], no: ["9(2)(h)", "9(2)(j)"] },
  },
];
