import type { Scheme } from "../../model/knowledge.ts";

/** Dashboards, templates, audits and review services that practices buy or are offered. */
export const practiceAnalytics: readonly Scheme[] = [
  {
    id: "ardens-manager",
    name: "Ardens Manager",
    means: "Dashboards of practice activity and performance that can be shared with the PCN, federation or ICB.",
    why:
      "Benchmarking and contract monitoring are secondary use, and with automatic upload switched on pseudonymised rows leave the practice. " +
      "Where a practice uses it only to recall its own patients, there is no sharing and nothing to end. Ardens Clinical is a different product.",
    source: [
      "https://knowledge.ardens.org.uk/articles/ardens-manager/setup-data-processing-and-storage",
      "https://support-am.ardens.org.uk/support/solutions/articles/31000157191-enable-data-sharing-contracts-agreements",
      "https://ardens.org.uk/terms-update/data-processing",
    ],
    since: null,
    until: null,
    aliases: ["Ardens Manager data sharing contract", "Ardens Manager dashboards"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Ardens Health Informatics", "PCN", "federation", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Comparing practices on dashboards that the PCN or ICB can see" },
      { use: "secondary-use", kind: "payment", text: "Following work done under a contract and what it is worth" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The practice accepts sharing separately for each contract. Check whether a local contract with the ICB makes it a condition.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ardens-clinical",
    name: "Ardens Clinical (templates and searches)",
    means: "Templates, searches and prompts that clinicians use within their own clinical system.",
    why:
      "It supports the care of the patient being seen, so it is direct care. " +
      "The supplier sees data only if staff share their screen with its support team. Ardens Manager is a different product.",
    source: ["https://ardens.org.uk/terms-update/data-processing"],
    since: null,
    until: null,
    aliases: ["Ardens Clinical", "Ardens templates", "Ardens resources EMIS", "Ardens resources SystmOne"],
    ambiguous: ["Ardens"],
    secondSigns: ["template", "templates", "prompts"],
    recipients: ["Ardens Health Informatics"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "treatment", text: "Help for clinicians on screen: templates, searches and prompts" }],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice's contract with the supplier" }],
    checked: "2026-11-22",
  },
  {
    id: "edenbridge-apex",
    name: "APEX (Edenbridge Healthcare)",
    means: "A tool that analyses appointments, demand and staffing from the practice's system.",
    why:
      "Planning of capacity and workforce is secondary use. Installing it shares nothing: the practice turns on sharing with the PCN or ICB. " +
      "The word Apex alone proves little, because some PCNs and practices are called that too.",
    source: [
      "https://edenbridgeapexhelpcentre.zohodesk.eu/portal/en-gb/kb/articles/data-sharing-what-and-why",
      "https://fabnhsstuff.net/fab-stuff/strep-a-gp-data-helped-icb-track-service-pressure",
    ],
    since: null,
    until: null,
    aliases: [
      "Edenbridge Apex",
      "Apex Edenbridge",
      "EMIS Apex",
      "Apex capacity and demand",
      "APEX analytics toolkit",
      "Edenbridge Healthcare",
    ],
    ambiguous: ["Apex"],
    secondSigns: ["edenbridge", "capacity and demand", "demand and capacity", "workload", "workforce planning"],
    recipients: ["Edenbridge Healthcare (Optum/EMIS group)", "PCN", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Analysis of how busy the practice is and how much it can offer" },
      { use: "secondary-use", kind: "workforce", text: "Planning of staff and activity" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Nothing is shared by installing it. The practice itself turns on sharing with the PCN or ICB.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "iqvia-interface",
    name: "Interface Clinical Services (IQVIA)",
    means: "A free review service in which outside pharmacists review the practice's patients, linked to an IQVIA research database.",
    why:
      "The reviews are direct care, but help with QOF income and the research database are secondary use. " +
      "Industry often pays for the service, and data goes to a commercial database each week. " +
      "Check whether signing up for the reviews also signed up for the database.",
    source: [
      "https://www.iqvia.com/locations/united-kingdom/information-for-members-of-the-public/healthcare-analytics-network",
    ],
    since: null,
    until: null,
    aliases: ["Interface Clinical Services", "IQVIA Healthcare Analytics Network", "IQVIA Interface"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Interface Clinical Services", "IQVIA"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "Reviews of the practice's own patients, led by a pharmacist" },
      { use: "secondary-use", kind: "payment", text: "Help with QOF coding and income" },
      { use: "secondary-use", kind: "research", text: "Records without identifiers, kept in IQVIA's database of GP data" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice, as controller, chooses to take part. Neither law nor contract asks for it." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "oberoi-consulting",
    name: "Oberoi Consulting",
    means: "A company that runs searches and audits for practices, and may report totals to a sponsor or the ICB.",
    why:
      "Finding the practice's own patients for review is direct care, while totals for a sponsor or the ICB are secondary use. " +
      "This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["Oberoi audits"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Oberoi Consulting", "sponsor"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Searches that show the practice which of its patients need a review" },
      { use: "secondary-use", kind: "audit", text: "Totals reported to the sponsor or the ICB" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice, as controller, chooses to take part. Neither law nor contract asks for it." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "c-the-signs",
    name: "C the Signs",
    means: "A tool that helps clinicians to spot possible cancer and keep track of the patients concerned.",
    why:
      "Decision support for the patient is direct care. The company also keeps some patient data for itself as a controller, which is secondary. " +
      "Read its terms to see which data that is, and note that commissioners may be shown activity.",
    source: ["https://www.cthesigns.com/privacy"],
    since: null,
    until: null,
    aliases: ["CtheSigns", "C my Signs"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["C the Signs Ltd", "cancer alliance"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "diagnostics", text: "Help to recognise suspected cancer and follow it up" },
      { use: "secondary-use", kind: "other", text: "Some patient data that the company controls and uses for itself" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice's contract with the supplier" }],
    checked: "2026-11-22",
  },
];
