import type { Scheme } from "../../model/knowledge.ts";

/** National data platforms: the Federated Data Platform, and the records and research services that are only planned. */
export const nationalDataPlatforms: readonly Scheme[] = [
  {
    id: "single-patient-record",
    name: "Single Patient Record (proposed)",
    means: "A planned national record that clinicians in any setting, and the patient, would be able to open.",
    why:
      "It is not live. Maternity and frailty were announced as first uses in 2027, with access through the app by 2028, and the Bill " +
      "may have moved on since we checked. There is nothing to withdraw from, but an offer to sign up would come under action 4.",
    source: [
      "https://www.pulsetoday.co.uk/news/technology/gp-leaders-warn-health-bill-gives-ministers-sweeping-powers-over-patient-data/",
      "https://www.pulsetoday.co.uk/news/technology/new-legislation-expected-to-force-gps-to-hand-over-data-to-single-patient-record/",
      "https://www.parallelparliament.co.uk/question/HL392/medical-records-data-protection",
      "https://www.digitalhealth.net/2026/04/bma-calls-for-gps-to-remain-in-control-of-single-patient-record-data/",
    ],
    since: null,
    until: null,
    aliases: ["NHS Single Patient Record", "National Single Patient Record"],
    ambiguous: ["Single Patient Record", "SPR", "Unified Patient Record"],
    secondSigns: ["nhs england", "department of health", "dhsc", "health bill", "nhs app"],
    recipients: ["Department of Health and Social Care / NHS England", "health and care providers", "patients through the NHS App"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "One planned record for treating staff and the patient" },
      { use: "secondary-use", kind: "research", text: "Research, planning and service development, which the Bill leaves open" },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "The Health Bill of May 2026 would let practices be made to disclose, with fines. In June 2026, the latest we could read, no " +
          "duty was in force and nobody had decided who would be controller.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "federated-data-platform",
    name: "NHS Federated Data Platform",
    means: "NHS software, with Palantir as processor, in which ICBs, trusts and NHS England each analyse data in a space of their own.",
    why:
      "It is a platform, so read what your agreement says it is for. If a product hands results back to the patient's own clinician, " +
      "that part is direct care and the row is mixed. ICBs are rewriting older analytics agreements so that data can sit here, while " +
      "extracts that NHS England already holds are for NHS England to answer for.",
    source: [
      "https://www.medact.org/2026/blogs/response-gp-data-fdp-palantir/",
      "https://www.pulsetoday.co.uk/news/technology/gps-not-comfortable-providing-patient-data-to-palantir-led-fdp-says-icb/",
      "https://www.beyondthevote.co.uk/mp/martin-wrigley/written-questions?dept=Department+of+Health+and+Social+Care&page=8",
    ],
    since: null,
    until: null,
    aliases: ["NHS FDP", "Federated Data Platform", "Palantir Foundry", "Palantir FDP", "FDP-AS"],
    ambiguous: ["FDP"],
    secondSigns: ["palantir", "federated", "foundry", "nhs england", "icb"],
    recipients: ["ICBs and trusts (each with its own instance)", "NHS England", "Palantir as processor"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Analysis of demand, activity and services by ICBs and nationally" },
      { use: "secondary-use", kind: "population-health", text: "Analysis of groups of patients across GP and hospital data" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Every organisation chooses which products to use. GP data gets into an ICB's space only if the practice has agreed this with " +
          "the ICB.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "health-data-research-service",
    name: "Health Data Research Service (planned)",
    means: "A planned national service where researchers would go to ask for access to health data.",
    why: "Research is a secondary use. No practice can have signed up yet, so treat any request to join as a proposal.",
    source: ["https://www.sslmcs.co.uk/news/data-use-and-access-act-2025", "https://healthcareleadernews.com/?p=26694"],
    since: null,
    until: null,
    aliases: ["Health Data Research Service"],
    ambiguous: ["HDRS", "National Health Data Service"],
    secondSigns: ["health data research", "approved researcher", "research access"],
    recipients: ["the planned national service", "approved researchers"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "research", text: "One front door to health data for researchers" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "The policy has been announced. We saw no Direction and no notice to practices.",
      },
    ],
    checked: "2026-11-22",
  },
];
