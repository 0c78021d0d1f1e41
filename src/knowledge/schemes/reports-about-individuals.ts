import type { Scheme } from "../../model/knowledge.ts";

/** Reports and records about one person, for benefits, driving, insurance, firearms, the police, the courts or the person themselves. */
export const reportsAboutIndividuals: readonly Scheme[] = [
  {
    id: "dwp-reports",
    name: "Department for Work and Pensions reports",
    means: "The practice gives the DWP or its assessors medical facts about a patient who claims a benefit.",
    why:
      "A benefit claim is not the patient's care, so it is secondary use. " +
      "Letters that a patient wants for an appeal, a council or an advice agency are not compulsory. " +
      "National figures from fit notes are another flow, and that one is statutory.",
    source: [
      "https://www.bma.org.uk/advice/employment/fees/benefits-certification",
      "https://www.gov.uk/government/publications/dwp-factual-medical-reports-guidance-for-healthcare-professionals",
      "https://www.wessexlmcs.com/dwpandotherpatientbenefitclaimforms",
    ],
    since: null,
    until: null,
    aliases: [
      "DWP factual report",
      "ESA113",
      "UC/ESA113",
      "UC113",
      "FRR2",
      "SR1 form",
      "DS1500",
      "PIP factual report",
      "Health Assessment Advisory Service request",
    ],
    ambiguous: ["DWP"],
    secondSigns: ["factual report", "medical report", "benefit claim", "benefits claim", "pip", "esa", "universal credit"],
    recipients: ["DWP", "its assessment providers"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "medical facts for somebody's benefit claim" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground:
          "The GMS and PMS regulations require GPs to answer DWP medical officers " +
          "about patients they have certified. DWP vouches for the patient's consent.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "dvla",
    name: "Driver and Vehicle Licensing Agency",
    means: "The practice answers the DVLA's medical questions about whether a patient is fit to drive.",
    why:
      "Licensing a driver is not that person's care, so it is secondary use. It falls outside the GP contract. " +
      "Telling the DVLA about a driver who endangers others is a professional duty and cannot be withdrawn like an agreement.",
    source: [
      "https://www.wessexlmcs.com/guidance/dvla/",
      "https://www.pulsetoday.co.uk/news/regulation/dvla-tells-drivers-to-get-gp-sign-off-before-re-applying-for-revoked-licenses/",
    ],
    since: null,
    until: null,
    aliases: ["DVLA", "DVLA medical questionnaire", "DVLA Drivers Medical", "fitness to drive report", "D4 medical"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["DVLA"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "facts about fitness to drive, given with consent or to protect the public" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "A paid report outside the GP contract. The law makes the driver notify the DVLA. GMC guidance covers disclosure in the public interest.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "insurers-employers",
    name: "Insurance and employment medical reports",
    means: "With the patient's consent, the practice writes a medical report for an insurer, an employer or occupational health.",
    why:
      "Insurance and fitness for work are not care, so it is secondary use. " +
      "Software like iGPR handles subject access requests too, so check which use the row means. " +
      "The ICO says that a subject access request should not take the place of an insurance report.",
    source: [
      "https://www.bma.org.uk/advice/employment/gp-practices/service-provision/medical-information-requests-from-insurers",
      "https://www.abi.org.uk/products-and-issues/choosing-the-right-insurance/health-insurance/access-to-medical/",
      "https://www.somersetlmc.co.uk/intelligentgeneralpracticereportingtooligpr",
    ],
    since: null,
    until: null,
    aliases: ["GPR insurance report", "insurance medical report", "PMAR", "private medical attendant's report", "occupational health report request"],
    ambiguous: ["AMRA", "Access to Medical Reports Act"],
    secondSigns: ["insurance", "insurer", "underwriting", "employer", "employment", "occupational health"],
    recipients: ["insurers", "employers and occupational health", "report-handling software suppliers"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "insurance", text: "a report for insurance or fitness for work, with consent" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Not part of the GP contract. The Access to Medical Reports Act 1988 sets the rules on consent and on the patient seeing the report first.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "firearms-licensing",
    name: "Firearms and shotgun licensing",
    means: "The practice tells the police about relevant medical conditions of a certificate holder and keeps a marker on the record.",
    why:
      "The police use it to license, so it is secondary use. " +
      "The marker protects the public, and taking it off is a safety matter.",
    source: [
      "https://www.bma.org.uk/advice-and-support/gp-practices/gp-service-provision/the-firearms-licensing-process",
      "https://www.doncasterlmc.co.uk/firearm-licensing",
    ],
    since: null,
    until: null,
    aliases: [
      "Firearms licensing",
      "firearms certificate",
      "firearms certificate medical",
      "shotgun certificate",
      "Firearms medical marker",
      "digital firearms marker",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["police firearms licensing departments"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "medical facts for the police, and a marker in the record" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "The Home Office's statutory guidance of 1 November 2021 binds the police " +
          "and not the doctor, who makes reasonable endeavours outside the GP contract.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "police-disclosure",
    name: "Police requests",
    means: "The police ask the practice for information about a person, to prevent or detect crime.",
    why:
      "Police work is not the patient's care, so it is secondary use and each request is decided on its own. " +
      "Any lasting arrangement that sends data to the police needs a review. No source was found for this entry.",
    source: [],
    since: null,
    until: null,
    aliases: [
      "police information request",
      "police disclosure request",
      "Schedule 2 Part 1 paragraph 2 request",
      "DPA form police",
      "missing person request police",
    ],
    ambiguous: ["Herbert protocol"],
    secondSigns: ["police", "missing person", "constabulary"],
    recipients: ["police"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "helping the police with crime" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Schedule 2 of the Data Protection Act 2018 allows disclosure. It is compulsory only under a court order, a warrant or a particular Act.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "court-order",
    name: "Court orders and witness summonses",
    means: "A court orders the practice to hand over records.",
    why: "Court proceedings are not the patient's care, so it is secondary use. The practice must comply. Disclose what the order names and no more.",
    source: [
      "http://www.gmc-uk.org/guidance/ethical_guidance/confidentiality_17_23_disclosures_required_by_law.asp",
      "https://elearning.rcgp.org.uk/mod/book/view.php?chapterid=1000&id=15290",
    ],
    since: null,
    until: null,
    aliases: ["court order disclosure", "witness summons records", "family court order records"],
    ambiguous: ["court order", "witness summons", "production order"],
    secondSigns: ["judge", "presiding officer", "family court", "crown court", "named in order", "named in the order"],
    recipients: ["the court and parties named"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "records that a court has called for" }],
    obligations: [{ value: "statutory", from: null, until: null, ground: "An order made by a judge or the presiding officer of a court." }],
    checked: "2026-11-22",
  },
  {
    id: "solicitors",
    name: "Solicitors' requests with consent",
    means: "A solicitor asks for records or a report for a legal claim, with the authority of the patient or of an executor.",
    why:
      "A legal claim is not care, so it is secondary use. Whether the practice must answer depends on the route, so ask which one it is. " +
      "No source was found for this entry.",
    source: [],
    since: null,
    until: null,
    aliases: [
      "solicitors' request",
      "solicitor records request",
      "medico-legal report request",
      "Access to Health Records Act request",
      "AHRA request",
      "personal injury records request",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["solicitors", "medical reporting agencies"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "records or a report to support a legal claim" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "The practice must answer a subject access request made by an agent, or a valid " +
          "request under the Access to Health Records Act 1990. It need not write a report.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "subject-access",
    name: "Subject access requests",
    means: "Patients, or people they authorise, ask the practice for a copy of their own record.",
    why:
      "People seeing their own record counts as direct care, and the law gives them the right. " +
      "The letters SAR can also stand for a Safeguarding Adults Review.",
    source: ["https://www.bma.org.uk/advice/employment/gp-practices/service-provision/medical-information-requests-from-insurers"],
    since: null,
    until: null,
    aliases: ["DSAR", "UK GDPR article 15 request", "copy of medical records request"],
    ambiguous: ["SAR"],
    secondSigns: ["subject access", "article 15", "right of access", "copy of record", "copy of records", "own record"],
    recipients: ["the patient or their authorised agent"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "direct-care", kind: "patient-access", text: "giving patients a copy of what is held about them" }],
    obligations: [{ value: "statutory", from: null, until: null, ground: "Article 15 of UK GDPR, with the Data Protection Act 2018." }],
    checked: "2026-11-22",
  },
];
