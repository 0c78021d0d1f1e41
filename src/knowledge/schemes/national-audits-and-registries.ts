import type { Scheme } from "../../model/knowledge.ts";

/** National audits that practices join, and national disease registers. */
export const nationalAuditsAndRegistries: readonly Scheme[] = [
  {
    id: "ncda",
    name: "National Cancer Diagnosis Audit",
    means: "A practice sends details of how its patients with cancer were first seen and referred, to be compared with other practices.",
    why:
      "It measures the way cancer is diagnosed and does not treat the patients in it. The cancer register that it starts from is statutory, " +
      "but the GP part is not: each practice decides for each round. There have been rounds for diagnoses in 2014, 2018 and later.",
    source: [
      "https://www.cancerresearchuk.org/health-professional/diagnosis/national-cancer-diagnosis-audit/ncda-overview",
      "https://bidefordmc.com/ncda.php",
    ],
    since: null,
    until: null,
    aliases: ["NCDA", "National Audit of Cancer Diagnosis in Primary Care"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England disease registration service", "Cancer Research UK, RCGP and Macmillan as partners"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "audit", text: "comparing practices on the route to a cancer diagnosis" }],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice signs up round by round. Nothing obliges it to." }],
    checked: "2026-11-22",
  },
  {
    id: "ndrs",
    name: "National Disease Registration Service (cancer, congenital anomaly and rare disease)",
    means: "NHS England keeps national registers of people with cancer, congenital anomalies and rare diseases.",
    why:
      "The registers mainly count and study disease, although now and then they help a patient's care, for instance in a family risk clinic. " +
      "The service says that it cannot see GP systems, so if it asks the practice for data, ask on what legal ground. Patients may opt out.",
    source: [
      "https://digital.nhs.uk/ndrs/transparency-notice",
      "https://www.ndrs.nhs.uk/question/does-it-include-gp-data/",
      "https://digital.nhs.uk/ndrs/data/using-ndrs-data-for-direct-care",
    ],
    since: null,
    until: null,
    aliases: [
      "NDRS",
      "NCRAS",
      "NCARDRS",
      "National Disease Registration Service",
      "National Cancer Registration and Analysis Service",
    ],
    ambiguous: ["cancer registration", "National Cancer Registry"],
    secondSigns: ["disease registration", "ndrs", "congenital", "rare disease", "tumour", "public health england"],
    recipients: ["NHS England (NHS Digital from October 2021, Public Health England before)"],
    carrier: false,
    caseByCase: true,
    purposes: [
      {
        use: "secondary-use",
        kind: "public-health",
        text: "national registers to follow disease, screening and treatment, with some data released to researchers",
      },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "The directions in place since October 2021 bind NHS England, and the data must come from hospitals and laboratories. " +
          "No ground was seen for a request to a practice, which would be a single event.",
      },
    ],
    checked: "2026-11-22",
  },
];
