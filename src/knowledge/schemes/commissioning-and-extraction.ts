import type { Scheme } from "../../model/knowledge.ts";

/** Data for commissioners, and the extraction tools that carry it. */
export const commissioningAndExtraction: readonly Scheme[] = [
  {
    id: "icb-commissioning-datasets",
    name: "ICB commissioning datasets and DSCRO flows",
    means: "GP data that goes to the ICB, often through NHS England's Data Services for Commissioners, to plan, buy and check services.",
    why:
      "Everything here is planning or contract monitoring, so it is secondary use. " +
      "A row may cite a section 251 approval or an NHS England direction. Those are addressed to the NHS bodies and do not oblige the practice.",
    source: [
      "https://improvinglivesnw.org.uk/about-us/our-nhs-integrated-care-board-icb/icb-publications/your-information/privacy-notice-commissioning-and-reporting",
      "https://hertsandwestessex.icb.nhs.uk/website/privacy-notice-1/10",
    ],
    since: null,
    until: null,
    aliases: ["DSCRO data processing", "ICB commissioning data flow", "ICB commissioning dataset", "ICB commissioning data set", "commissioning intelligence DSA"],
    ambiguous: ["DSCRO", "Data Services for Commissioners", "SUS linkage agreement", "ICB analytics agreement"],
    secondSigns: ["commissioning", "contract monitoring", "performance monitoring", "service planning"],
    recipients: ["ICB", "CSU", "NHS England (Data Services for Commissioners)"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Deciding which services to buy, and following how they do" },
      { use: "secondary-use", kind: "audit", text: "Checking performance against contracts" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The practice decides whether its GP data is used. Trusts must by law send their own returns, but that duty is not the practice's.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "icb-invoice-validation",
    name: "ICB invoice validation",
    means: "A check, by the ICB or its support unit, that a bill is for a patient whose care the ICB pays for.",
    why:
      "Checking bills is a payment purpose, so it is secondary use. Most of the data comes from providers and a practice seldom sends any. " +
      "The national data opt-out does not apply to it, and the approval is known to run to September 2024 only, as no later date was found.",
    source: ["https://www.england.nhs.uk/ig/in-val/"],
    since: null,
    until: null,
    aliases: ["CCG invoice validation", "CSU invoice validation"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["ICB", "CSU"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "payment", text: "Confirming that the commissioner is the right one to pay the bill" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The section 251 approval (CAG 7-07(a-c)/2013) allows the check. It does not require a practice to send data.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "csu-data-processing",
    name: "Commissioning support unit data processing agreement",
    means: "An agreement that lets a commissioning support unit handle practice data for someone else's service.",
    why:
      "The same unit may run child health records, IT support and linked data for population health. " +
      "Its name therefore says nothing about the purpose. Find out which service the agreement is for.",
    source: [
      "https://oldorchardsurgery.co.uk/practice-information/population-health-management-privacy-notice-2/",
      "https://uat.chis.scwcsu.nhs.uk/about/fair-processing-notice",
    ],
    since: null,
    until: null,
    aliases: [
      "CSU data processing agreement",
      "NHS SCW data processing",
      "NECS data processing agreement",
      "AGEM CSU data processing",
      "Arden and GEM data processing agreement",
      "MLCSU data processing",
      "NEL CSU data processing",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS SCW", "NECS", "Arden & GEM", "MLCSU"],
    carrier: true,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Linking and analysing data on the commissioner's behalf" },
      { use: "direct-care", kind: "administration", text: "Running IT, screening or records services that practices use" },
    ],
    obligations: [
      { value: "unknown", from: null, until: null, ground: "It turns on the service behind the agreement, so look at that service." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "apollo-extraction",
    name: "Apollo Medical data extraction",
    means: "A tool that takes data out of the clinical system for a project that someone else has ordered.",
    why:
      "The tool has no purpose of its own. WSIC, OPC and other projects have used it, so classify the project behind the row.",
    source: [
      "https://apollo-medical.ws/ApolloIMWebsite/Home/FAQs",
      "https://www.healthiernorthwestlondon.nhs.uk/news-resources/information-sharing/sharing-information",
    ],
    since: null,
    until: null,
    aliases: ["Apollo Medical Software", "Apollo SQL Suite", "Apollo data extraction", "Wellbeing Software Apollo"],
    ambiguous: ["Apollo", "Apollo Medical"],
    secondSigns: ["data extraction", "data extract", "wellbeing software", "sql suite"],
    recipients: ["Apollo Medical", "project commissioner"],
    carrier: true,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "other", text: "Projects for analysis or research, which are common" },
      { use: "direct-care", kind: "other", text: "Projects that support patients' care" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice signs a separate agreement for every project." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "miquest",
    name: "MIQUEST queries",
    means: "An old query tool that pulled data from clinical systems for whoever had ordered the work.",
    why:
      "The tool has no purpose of its own and is out of date. A row that still calls it live has probably not been reviewed. " +
      "This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["MIQUEST", "MIQUEST query set", "HQL queries"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["CSU", "research group"],
    carrier: true,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "other", text: "Projects for analysis or research, which are common" },
      { use: "direct-care", kind: "other", text: "Projects that support patients' care" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice itself runs the queries." }],
    checked: "2026-11-22",
  },
  {
    id: "systmone-reporting-unit",
    name: "SystmOne reporting unit or Strategic Reporting extract",
    means: "A bulk copy of chosen SystmOne tables, taken for an ICB, a PCN or a supplier.",
    why:
      "It only carries the data, so what the extract is used for decides the class. " +
      "A SystmOne unit where PCN staff treat patients is a different thing and is direct care.",
    source: ["https://6b.digital/insights/integrating-with-the-im1-bulk-api"],
    since: null,
    until: null,
    aliases: ["SystmOne reporting unit", "Strategic Reporting extract", "SystmOne gateway extract", "PCN SystmOne reporting"],
    ambiguous: ["IM1 bulk extract"],
    secondSigns: ["systmone", "tpp", "strategic reporting"],
    recipients: ["ICB", "PCN", "supplier holding the extract"],
    carrier: true,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "other", text: "Projects for analysis or research, which are common" },
      { use: "direct-care", kind: "other", text: "Projects that support patients' care" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "It is up to the practice to join the reporting group." }],
    checked: "2026-11-22",
  },
  {
    id: "emis-search-reports",
    name: "EMIS Enterprise Search and Reports",
    means: "Searches that an ICB, PCN or federation runs across several EMIS practices.",
    why:
      "The tool is a carrier, so the search behind the row decides the class. What leaves is usually counts, for planning or payment. " +
      "This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: [
      "EMIS Search and Reports",
      "EMIS Search & Reports",
      "EMIS Enterprise Search & Reports",
      "EMIS ES&R",
      "EMIS organisation group searches",
    ],
    ambiguous: ["EMAS Manager"],
    secondSigns: ["enterprise search", "search and reports", "organisation group"],
    recipients: ["ICB", "PCN", "federation"],
    carrier: true,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Totals from many practices for the commissioner" },
      { use: "secondary-use", kind: "payment", text: "Totals of activity that local contracts pay for" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice agrees to let others run shared searches." }],
    checked: "2026-11-22",
  },
  {
    id: "emis-life-sciences",
    name: "EMIS / Optum research and analytics services",
    means: "Optional services from Optum, formerly EMIS, that use GP data to find trial participants and for analysis.",
    why:
      "Research and analysis are secondary use. These services are separate from the contract for the clinical system. " +
      "This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["EMIS-X Analytics", "EMIS Recruit", "EMIS Explorer research", "Optum Life Sciences EMIS", "EMIS Life Sciences"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Optum (formerly EMIS)", "life science companies"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "research", text: "Finding people for trials, and analysing GP records" }],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice, as controller, chooses to take part. Neither law nor contract asks for it." },
    ],
    checked: "2026-11-22",
  },
];
