import type { Scheme } from "../../model/knowledge.ts";

/** Services that councils, fire services and community providers run with practices, and the public health work of councils. */
export const councilAndCommunityServices: readonly Scheme[] = [
  {
    id: "nhs-health-checks",
    name: "NHS Health Checks (local authority)",
    means: "The practice, or a provider for the council, invites patients to an NHS Health Check, and the council pays for and monitors the checks.",
    why:
      "The invitation and the result are care. The claims and the monitoring are not, so the agreement is mixed. " +
      "The council has a duty to arrange the checks, but the practice is free not to offer them.",
    source: [
      "https://knowsley.gov.uk/privacy-notices/gp-nhs-health-checks-service-privacy-notice",
      "https://www.knowsley.gov.uk/privacy-notices/nhs-health-check-programme-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["NHS Health Check programme", "NHS Health Checks data sharing", "NHS Health Check service agreement", "Health Check outreach provider"],
    ambiguous: ["NHS Health Check", "health check activity data"],
    secondSigns: ["council", "local authority", "public health team", "40-74", "outreach"],
    recipients: ["council public health", "outreach provider"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "screening", text: "The person is invited and gets their results" },
      { use: "secondary-use", kind: "payment", text: "The council is billed for the checks done" },
      { use: "secondary-use", kind: "public-health", text: "The council follows uptake and outcomes" },
    ],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "A condition of the practice's local contract with the council. It lasts as long as that contract.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "la-commissioned-services",
    name: "Council-commissioned stop smoking, contraception and sexual health services",
    means: "The practice or another provider treats patients in a service that the council pays for, and sends the council claims and figures.",
    why:
      "Treating the person is care. Claims, analysis and performance figures are secondary, so the agreement is mixed. " +
      "Figures that go on to national bodies are usually totals only.",
    source: [
      "https://www.barnet.gov.uk/your-council/policies-plans-and-performance/privacy-notices/community-and-health-privacy-notices-6",
      "https://www.northnorthants.gov.uk/service-privacy-notices/stop-smoking-service-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: [
      "stop smoking service data",
      "smoking cessation LES",
      "smoking cessation LCS",
      "LARC service data",
      "sexual health locally commissioned service",
      "QuitManager",
    ],
    ambiguous: ["public health locally commissioned service"],
    secondSigns: ["stop smoking", "smoking cessation", "contraception", "larc", "sexual health"],
    recipients: ["council public health", "service provider"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "treatment", text: "The person is treated and their GP is told" },
      { use: "secondary-use", kind: "payment", text: "Claims for payment" },
      { use: "secondary-use", kind: "public-health", text: "The council analyses the service and reports on it" },
    ],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "A condition of the practice's local contract with the council. It lasts as long as that contract.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "drug-alcohol-shared-care",
    name: "Drug and alcohol service, shared care prescribing",
    means: "The practice and the local drug and alcohol service look after a patient together and share the prescribing.",
    why: "Both are treating the same patient, so it is direct care. The national monitoring returns on treatment are the service's own responsibility.",
    source: ["https://changegrowlive.org/node/709", "https://york.gov.uk/privacy/YDAS"],
    since: null,
    until: null,
    aliases: [
      "drug and alcohol shared care",
      "substance misuse shared care",
      "Change Grow Live sharing",
      "CGL shared care",
      "Turning Point shared care",
    ],
    ambiguous: ["Change Grow Live", "CGL", "Turning Point"],
    secondSigns: ["drug and alcohol", "substance misuse", "opioid", "addiction"],
    recipients: ["Change Grow Live", "NHS addiction service", "council"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "treatment", text: "Two services prescribe for and treat one patient" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and shared prescribing is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "la-public-health-analytics",
    name: "Local authority public health intelligence",
    means: "The council's public health team uses practice data to work out what local people need and to monitor their health.",
    why:
      "The data describes a population and not one patient's care, so it is secondary. The same team also runs Health Checks, which are mixed. " +
      "Go by the purpose and not by who receives the data.",
    source: [
      "https://hounslow.gov.uk/info/20110/open_data_and_information_requests/1368/privacy_notice/44",
      "https://harrow.gov.uk/health-leisure/public-health-privacy-policy",
      "https://www.norfolk.gov.uk/article/39408/Public-Health-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["public health intelligence DSA", "JSNA data sharing", "Joint Strategic Needs Assessment data"],
    ambiguous: ["council public health data sharing agreement", "JSNA"],
    secondSigns: ["needs assessment", "public health intelligence", "health profile"],
    recipients: ["council public health"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "The council assesses local needs and monitors health" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The practice is the controller and opts in. No contract term or law asks this of it. The duty to assess needs falls on the council.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "supporting-families",
    name: "Supporting Families (Troubled Families) programme",
    means: "A council programme finds families with several problems, gives them a key worker, and checks what the support achieved.",
    why:
      "Sending one family for help is care. Searching for many families at once, and showing what was achieved, is secondary. " +
      "As both happen, the programme is mixed.",
    source: [
      "https://www.westminster.gov.uk/troubled-families-programme",
      "https://www.walthamforest.gov.uk/council-and-elections/your-data-and-privacy/our-privacy-notices/working-families-and-troubled-families-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["Supporting Families programme", "Supporting Families data sharing", "Troubled Families", "Families First Partnership data"],
    ambiguous: ["Supporting Families"],
    secondSigns: ["council", "local authority", "early help", "key worker", "troubled"],
    recipients: ["council children's services", "central government evaluators"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "social-care", text: "A key worker supports the family" },
      {
        use: "secondary-use",
        kind: "service-evaluation",
        text: "Data is matched to pick out families, claim for outcomes and evaluate the programme nationally",
      },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The practice is the controller and opts in. No contract term or law asks this of it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "fire-safe-and-well",
    name: "Fire and rescue Safe and Well visits",
    means: "The practice tells the fire service about patients at risk, so that it can visit them at home and make them safer.",
    why:
      "No health professional gives this care. Sending one person who agrees is like social prescribing and counts as care. " +
      "Handing over a list of patients is secondary. Read the wording of the agreement to see which it is.",
    source: [
      "https://www.rbfrs.co.uk/your-safety/safety-at-home/book-a-safe-and-well-visit/safe-and-well-visits-privacy-notice/",
      "https://manchesterfire.gov.uk/staying-safe/what-we-do/safe-and-well-visit/safe-and-well-visit-privacy-notice/",
    ],
    since: null,
    until: null,
    aliases: [
      "fire service Safe and Well",
      "home fire safety visit",
      "home fire safety visit referrals",
      "fire and rescue data sharing",
      "home oxygen fire service list",
    ],
    ambiguous: ["Safe and Well"],
    secondSigns: ["fire service", "fire and rescue", "fire safety", "smoke alarm"],
    recipients: ["fire and rescue service"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "referral", text: "One person at risk is referred and agrees to it" },
      { use: "secondary-use", kind: "other", text: "Lists of patients help the service decide where to prevent fires" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The practice is the controller and opts in. No contract term or law asks this of it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "elemental",
    name: "Elemental social prescribing platform",
    means: "Staff use this system to refer a patient to a link worker and on to local support.",
    why:
      "A referral for one patient is direct care. " +
      "The system also reports on how the programme does, and showing that to commissioners would be secondary.",
    source: ["https://elementalsoftware.co/privacy-policy/"],
    since: null,
    until: null,
    aliases: ["Elemental social prescribing", "Elemental Software", "Access Elemental"],
    ambiguous: ["Elemental"],
    secondSigns: ["social prescribing", "link worker", "the access group"],
    recipients: ["The Access Group (Elemental)", "link worker provider"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "referral", text: "The patient is referred to a link worker and other support" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "A service contract with a supplier. The practice or its ICB decided to have it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "joy-app",
    name: "Joy social prescribing app",
    means: "Staff use this app to refer a patient to support near them, and the council may use its data to judge the service.",
    why:
      "The referral is care. Where the council evaluates the service, as Kent does, the agreement is mixed. " +
      "Be careful with the name, because joy is also an everyday word.",
    source: [
      "https://www.kent.gov.uk/about-the-council/information-and-data/access-to-information/gdpr-privacy-notices/adult-social-care-and-health/joy-app-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["Joy app", "Joy social prescribing", "thejoyapp", "Joy Marketplace"],
    ambiguous: ["Joy"],
    secondSigns: ["social prescribing", "social prescriber", "link worker"],
    recipients: ["Joy (The Social Prescriber Ltd)", "council", "voluntary sector"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "referral", text: "The patient is referred to help in their area" },
      { use: "secondary-use", kind: "service-evaluation", text: "The council studies how the service works and what it achieves" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "A service contract with a supplier. The practice or its ICB decided to have it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "talking-therapies",
    name: "NHS Talking Therapies provider",
    means: "The practice refers patients to the local talking therapies service, which treats them and writes back.",
    why:
      "Referral and treatment of one patient are direct care. The provider's return to a national data set is the provider's responsibility. " +
      "We found no public source, so this rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["NHS Talking Therapies", "IAPT service", "talking therapies sharing agreement", "PCMIS", "iaptus"],
    ambiguous: ["IAPT"],
    secondSigns: ["referral", "talking therapies", "psychological therapies", "self-referral"],
    recipients: ["local provider"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "referral", text: "The patient is referred and treated, and the practice gets letters" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and talking therapy is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
];
