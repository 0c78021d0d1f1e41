import type { Scheme } from "../../model/knowledge.ts";

/** Screening and immunisation: the national programmes, their call and recall, and the statistics drawn from them. */
export const screeningAndImmunisation: readonly Scheme[] = [
  {
    id: "cervical-screening-csms",
    name: "NHS Cervical Screening Programme (Cervical Screening Management System)",
    means:
      "The national system that invites people for cervical screening, lets the practice defer or stop invitations, and sends results.",
    why:
      "Inviting and informing one person is direct care. National registration data decides who is invited, and the practice answers " +
      "the notices. NHS England's later quality checks and disease registers are separate.",
    source: [
      "https://tnaqa.mirrorweb.com/ukgwa/20260505192043mp_/https://digital.nhs.uk/services/cervical-screening-management-system",
      "https://production-like.nhsd.io/services/screening-services/national-cervical-screening/new-cervical-screening-management-system/system-activities-and-associated-roles",
    ],
    since: null,
    until: null,
    aliases: [
      "NHS Cervical Screening Programme",
      "Cervical Screening Programme",
      "Cervical Screening Management System",
      "Cervical screening call and recall",
      "Cervical Screening Administration Service",
      "PNL cervical",
      "NHSCSP",
      "HPV primary screening",
    ],
    ambiguous: ["CSMS", "CSAS", "Prior Notification List", "PNL"],
    secondSigns: ["cervical", "smear", "hpv", "colposcopy"],
    recipients: ["NHS England", "Cervical Screening Administration Service", "laboratories", "colposcopy services"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "Invitations, deferrals and results for each person" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "The GP contract includes cervical screening as a service. Invitations and reminders are sent out nationally.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "breast-screening",
    name: "NHS Breast Screening Programme",
    means: "The national programme that invites people for breast screening, books them in and sends the result.",
    why:
      "Call and recall of a person is direct care. Quality assurance, and research where approved, also use the screening data, but " +
      "those are separate uses.",
    source: [
      "http://www.gov.uk/screening-data",
      "https://www.gov.uk/government/publications/patient-confidentiality-in-nhs-population-screening-programmes/nhs-population-screening-confidential-patient-data",
      "http://www.londonqarc.nhs.uk/section.php?id=11",
    ],
    since: null,
    until: null,
    aliases: ["NHSBSP", "Breast screening programme", "NBSS", "BS Select", "breast screening call and recall", "VHR breast screening"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["breast screening services", "NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "Each person's invitation, appointment and result" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "It is a national programme. Section 251 support covers the confidential data, and that support allows the sharing without " +
          "requiring it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "bowel-cancer-screening",
    name: "NHS Bowel Cancer Screening Programme",
    means: "The national programme that posts bowel screening kits, reminds people and tells them and their practice the result.",
    why:
      "It works with each person, so it is direct care. A FIT test for someone with symptoms is ordinary diagnosis and another flow. A " +
      "local project with a cancer alliance to reach non-responders may need an agreement of its own.",
    source: [
      "http://www.gov.uk/screening-data",
      "https://www.gov.uk/government/publications/patient-confidentiality-in-nhs-population-screening-programmes/nhs-population-screening-confidential-patient-data",
    ],
    since: null,
    until: null,
    aliases: ["BCSP", "BCSS", "Bowel cancer screening", "FIT screening programme", "Bowel Cancer Screening System"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["bowel screening hubs and centres", "NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "Kits, reminders and results for each person" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "It is a national programme. Section 251 support allows the sharing and does not compel it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "aaa-screening",
    name: "NHS Abdominal Aortic Aneurysm Screening Programme",
    means: "The national programme that offers men a scan of the aorta at 65 and follows up what it finds.",
    why:
      "Each man is invited and scanned for his own health, so it is direct care. The list of who to invite comes from national " +
      "registration data.",
    source: ["http://www.gov.uk/screening-data", "https://www.becketthousepractice.nhs.uk/national-screening-privacy-notice"],
    since: null,
    until: null,
    aliases: ["AAA screening", "NAAASP", "Abdominal aortic aneurysm screening", "AAA SMaRT"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["local AAA screening providers", "NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "Invitation, scan and follow-up for men at 65" }],
    obligations: [{ value: "unknown", from: null, until: null, ground: "It is a national programme that NHS England commissions." }],
    checked: "2026-11-22",
  },
  {
    id: "diabetic-eye-screening-gp2drs",
    name: "NHS Diabetic Eye Screening Programme (GP2DRS extraction)",
    means:
      "A monthly national extract of patients with diabetes who are 12 or older, so that the local service can invite them to eye " +
      "screening.",
    why:
      "It is required by law and it is direct care, which is unusual for a GPES extract. Do not assume that every GPES flow or Data " +
      "Provision Notice is secondary use. Some areas still run a local supplier's extraction under an agreement.",
    source: [
      "https://standards.nhs.uk/published-standards/gp-extraction-service-general-practice-to-diabetic-retinopathy-screening",
      "https://usimrc.org/gp-patient-data-now-being-automatically-collected-to-boost-screening-news/",
      "https://digital.nhs.uk/data-and-information/keeping-data-safe-and-benefitting-the-public/gdpr/gdpr-register/diabetic-retinopathy-eye-screening-gp2drs",
    ],
    since: null,
    until: null,
    aliases: ["GP2DRS", "DAPB2090-2175"],
    ambiguous: [
      "Diabetic eye screening",
      "DESP",
      "Diabetic retinopathy screening",
      "Diabetic Retinal Screening",
      "EMIS Care eye screening",
      "NEC Care eye screening",
      "Health Intelligence Spectra",
    ],
    secondSigns: ["gpes", "gp extraction", "data provision notice", "section 259", "nhs england", "nhs digital"],
    recipients: ["NHS England", "local diabetic eye screening providers"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "A monthly list so that people with diabetes are invited" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "A Direction, and with it a Data Provision Notice to practices (Health and Social Care Act 2012, section 259). From 2015 " +
          "until the Direction began, practices could choose.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "lung-cancer-screening",
    name: "NHS Lung Cancer Screening Programme (Targeted Lung Health Checks)",
    means: "The practice releases a list of patients aged 55 to 74 who have ever smoked, so that they can be invited to a lung check.",
    why:
      "It looks like a bulk extract, but what comes of it is an invitation to that patient, so it is direct care. It still needs the " +
      "practice to sign, so a freeze here could harm patients. NHS England's national evaluation is a separate secondary use, and full " +
      "coverage is planned by March 2030.",
    source: [
      "https://www.kentandmedwaycanceralliance.nhs.uk/lung-cancer-screening-information-for-gps",
      "https://www.nclcanceralliance.nhs.uk/targeted-lung-health-checks/",
      "https://www.england.nhs.uk/contact-us/privacy-notice/how-we-use-your-information/our-services/evaluation-of-the-targeted-lung-health-check-programme/",
      "https://www.scottmann.org.uk/news/lung-screening-programme-be-rolled-out-nationally-detect-9000-more-cancers-year",
    ],
    since: null,
    until: null,
    aliases: [
      "NHS Lung Cancer Screening Programme",
      "Lung cancer screening",
      "TLHC",
      "Targeted Lung Health Check",
      "Lung Health Check",
      "InHealth lung",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["the local screening provider or hospital trust", "invitation suppliers as processors", "cancer alliance"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "A list of people who have smoked, to invite them to a lung check" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "It reaches one area after another. Each practice is asked to sign an agreement before the list is released.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "child-health-information-service",
    name: "Child Health Information Service",
    means: "A regional service that keeps each child's vaccination and screening record up to date and flags what is due.",
    why:
      "The child's care is the main purpose, with coverage statistics beside it, so it is mixed and never a withdrawal. In 2019 the BMA " +
      "paused sign-ups over one route of extraction. NHS England is controller, and the body that runs the service is its processor.",
    source: [
      "https://uat.chis.scwcsu.nhs.uk/about/fair-processing-notice",
      "https://www.bbolmc.co.uk/email13973",
      "http://blmc.co.uk/data_makearchive2.asp?id=518",
    ],
    since: null,
    until: null,
    aliases: [
      "CHIS",
      "CHIS extract",
      "Child Health Information System",
      "SCW CHIS",
      "Health Intelligence CHIS",
      "InHealth Intelligence CHIS",
      "Child Health Records Department",
    ],
    ambiguous: ["CarePlus", "CHRD"],
    secondSigns: ["child", "children", "immunisation", "vaccination", "health visiting"],
    recipients: [
      "the regional CHIS provider for NHS England (for example SCW)",
      "extraction suppliers",
      "health visiting and school-age immunisation teams",
    ],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "immunisation", text: "Each child's vaccination and screening record, and what is due next" },
      { use: "secondary-use", kind: "public-health", text: "Coverage figures and programme monitoring" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "NHS England commissions the service. A practice may decline the agreement for automated extraction, but it still has to " +
          "notify vaccinations given.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "nims",
    name: "National Immunisation Management Service and national vaccination call and recall",
    means: "The national system that picks out people due a vaccine, invites and reminds them, and records the dose.",
    why:
      "Inviting a person is direct care and uptake reporting is not, so it is mixed at national level. A practice that takes up the flu " +
      "or COVID enhanced service agrees to supply data with it.",
    source: [
      "https://www.england.nhs.uk/contact-us/privacy-notice/national-flu-vaccination-programme/",
      "https://transform.england.nhs.uk/information-governance/guidance/flu-vaccines-and-covid-19-response/",
    ],
    since: null,
    until: null,
    aliases: [
      "National Immunisation Management Service",
      "National Immunisation Management System",
      "national flu call and recall",
      "National Booking Service",
    ],
    ambiguous: ["NIMS", "IVMS"],
    secondSigns: ["immunisation", "vaccination", "vaccine", "flu", "covid"],
    recipients: ["NHS England", "South, Central and West CSU as processor", "vaccination providers"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "immunisation", text: "Finding, inviting and reminding people, and recording the dose" },
      { use: "secondary-use", kind: "planning", text: "Uptake reports and running the programme" },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "Vaccination programmes are delegated to NHS England. National registration and risk data fill the system, and no practice " +
          "has to sign.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ravs-vaccination-recording",
    name: "Vaccination recording services (RAVS, Pinnacle, Outcomes4Health)",
    means: "Software that records a vaccine dose where it is given and sends the entry to the patient's own practice.",
    why: "Recording a dose for the patient's record is direct care. Uptake monitoring and payment also draw on the data.",
    source: [],
    since: null,
    until: null,
    aliases: ["RAVS", "Record a Vaccination Service", "Pinnacle vaccination", "point of care vaccination system"],
    ambiguous: ["Outcomes4Health"],
    secondSigns: ["vaccination", "vaccine", "immunisation", "covid", "flu"],
    recipients: ["NHS England", "EMIS Pinnacle", "the registered practice (incoming event)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "immunisation", text: "A dose recorded on the spot and sent to the GP record" }],
    obligations: [{ value: "unknown", from: null, until: null, ground: "Sites that vaccinate under an enhanced service have to use it." }],
    checked: "2026-11-22",
  },
  {
    id: "immform-vaccine-uptake",
    name: "UKHSA vaccine uptake surveys (ImmForm)",
    means: "National returns that count how many of your eligible patients have had a vaccine.",
    why:
      "The counts are aggregate, but they serve national statistics and not anyone's own care, so this is secondary use. Vaccine " +
      "ordering through ImmForm is another matter and holds no patient data.",
    source: ["https://gov.uk/government/publications/national-flu-immunisation-programme-plan/appendix-2-data-collection"],
    since: null,
    until: null,
    aliases: [
      "ImmForm survey",
      "ImmForm vaccine uptake",
      "GP patients flu vaccine uptake survey",
      "UKHSA vaccine uptake collection",
      "sentinel flu uptake",
    ],
    ambiguous: ["ImmForm", "Imm Form"],
    secondSigns: ["uptake", "survey", "coverage", "eligible", "vaccinated"],
    recipients: ["UK Health Security Agency", "NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "Counts for national figures on vaccine coverage" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground:
          "Practices that deliver the vaccination enhanced services are expected to make these returns. The clinical system supplier " +
          "sends most of them by itself.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ncmp",
    name: "National Child Measurement Programme",
    means: "Councils measure children's height and weight at school, and in some areas the child's practice gets the result.",
    why:
      "Results for a parent or GP are direct care and national statistics are not, so it is mixed. For a practice it is mostly data " +
      "coming in, because the council has to measure and report.",
    source: [
      "https://www.gov.uk/government/publications/national-child-measurement-programme-privacy-notice/national-child-measurement-programme-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["NCMP"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["local authority school nursing", "NHS England", "the practice (results received)"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "screening", text: "A child's measurements for parents and sometimes the GP" },
      { use: "secondary-use", kind: "public-health", text: "National figures on children's weight" },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "The duty is the council's. What a practice mostly does is receive results.",
      },
    ],
    checked: "2026-11-22",
  },
];
