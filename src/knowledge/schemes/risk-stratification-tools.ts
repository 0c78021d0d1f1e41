import type { Scheme } from "../../model/knowledge.ts";

/** Risk stratification tools and models, and the ICB agreement that names no purpose. */
export const riskStratificationTools: readonly Scheme[] = [
  {
    id: "icb-risk-stratification",
    name: "ICB risk stratification, purpose not stated",
    means: "An agreement with the ICB to score patients by risk, where the register does not say what the scores are for.",
    why:
      "The same name covers two things: finding patients for their own practice to help, and planning by the commissioner. " +
      "If the row says that the scores come back to the practice and only the practice can identify the patients, that part is direct care here. " +
      "NHS England and the BMA treat it all as secondary use, so a row with nothing more is taken as secondary and held until its purpose is checked.",
    source: [
      "https://www.england.nhs.uk/ig/risk-stratification/",
      "https://www.england.nhs.uk/ourwork/tsd/ig/ig-fair-process/further-info-gps/",
      "https://www.bma.org.uk/advice/employment/ethics/confidentiality-and-health-records/disclosing-data-for-secondary-purposes",
      "https://lincolnshire.icb.nhs.uk/get-involved/how-to-get-involved/previous-consultations-and-engagement/risk-stratification-how-we-use-patient-information-engagement",
      "https://www.lancashireandsouthcumbria.icb.nhs.uk/our-work/digital-transformation/risk-stratification",
    ],
    since: null,
    until: null,
    aliases: ["ICB risk stratification DSA", "ICB risk stratification", "CCG risk stratification"],
    ambiguous: ["risk stratification data sharing agreement", "risk profiling agreement", "risk stratification tool agreement"],
    secondSigns: ["icb", "integrated care board", "ccg", "clinical commissioning group", "commissioner", "commissioning"],
    recipients: ["ICB", "CSU", "risk stratification supplier"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "risk-stratification", text: "Risk scores with no purpose given, which the rules count as secondary" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "raidr",
    name: "RAIDR (NECS)",
    means: "A risk and reporting tool from North of England Commissioning Support, used by practices, PCNs and ICBs.",
    why:
      "It does two jobs: it helps a practice to find its own patients at risk, and it gives ICBs and PCNs management dashboards. " +
      "Read the local agreement to see which jobs are covered. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["RAIDR", "NECS RAIDR", "Reporting Analysis and Intelligence Delivering Results"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["North of England Commissioning Support"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "aristotle-mlcsu",
    name: "Aristotle Xi (Midlands and Lancashire CSU)",
    means: "A reporting product from Midlands and Lancashire CSU that includes a risk tool for practices.",
    why:
      "One product holds both the commissioner's dashboards and the practice's own risk list, so it serves care and planning. " +
      "Read the local agreement to see which part is covered. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["Aristotle Xi", "MLCSU Aristotle", "Aristotle risk stratification"],
    ambiguous: ["Aristotle"],
    secondSigns: ["mlcsu", "midlands and lancashire", "risk stratification", "risk score", "commissioning support"],
    recipients: ["Midlands and Lancashire CSU"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "birt2",
    name: "BIRT2",
    means: "A risk stratification tool run by a commissioning support unit.",
    why:
      "It mostly appears in older registers from London, Kent and Surrey, so check that it is still in use. " +
      "It can serve both case finding and planning: the local agreement says which. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["BIRT 2", "BIRT 2 risk stratification"],
    ambiguous: ["BIRT"],
    secondSigns: ["risk stratification", "risk score", "commissioning support unit"],
    recipients: ["commissioning support unit"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "sollis-clarity",
    name: "Sollis Clarity",
    means: "A risk stratification product from Sollis that practices and commissioners both use.",
    why:
      "The Johns Hopkins model often runs inside it, so a register may list the same flow under either name. " +
      "It can serve both case finding and planning: the local agreement says which. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["Sollis Partnership"],
    ambiguous: ["Sollis"],
    secondSigns: ["clarity", "johns hopkins", "risk stratification", "risk score", "patient groups"],
    recipients: ["Sollis"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "johns-hopkins-acg",
    name: "Johns Hopkins ACG System",
    means: "A method of sorting patients into groups, built into other products.",
    why:
      "It is a method and not a recipient, so find the platform that runs it and who sees the result. " +
      "It can serve both case finding and planning: the local agreement says which. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["Johns Hopkins ACG", "John Hopkins ACG", "ACG System", "Adjusted Clinical Groups"],
    ambiguous: ["ACG"],
    secondSigns: ["johns hopkins", "john hopkins", "sollis", "risk stratification", "risk score", "case finding"],
    recipients: ["ICB", "Sollis", "Johns Hopkins HealthCare Solutions"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "parr",
    name: "PARR (Patients at Risk of Re-hospitalisation)",
    means: "An old model that predicts which patients may be admitted to hospital again, built into other tools.",
    why:
      "It is a model and not a recipient, so find the tool that runs it and who sees the result. " +
      "It can serve both case finding and planning: the local agreement says which. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["PARR-30", "Patients at Risk of Re-hospitalisation"],
    ambiguous: ["PARR"],
    secondSigns: ["re-hospitalisation", "rehospitalisation", "readmission", "risk of admission", "risk stratification", "risk score"],
    recipients: ["CSU", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Finding the practice's own patients at risk so that it can identify them and offer care" },
      { use: "secondary-use", kind: "risk-stratification", text: "Planning by the commissioner from scores that name nobody" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-04(a)/2013) allows the data to be linked. It does not require any practice to join.",
      },
    ],
    checked: "2026-11-22",
  },
];
