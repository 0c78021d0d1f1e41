import type { Scheme } from "../../model/knowledge.ts";

/** Returns that practices send about their staff, contract and systems, and national surveys of patients. */
export const nationalReturnsAndSurveys: readonly Scheme[] = [
  {
    id: "friends-and-family-test",
    name: "Friends and Family Test",
    means: "A short feedback question that practices offer to patients, with the totals sent to NHS England every month.",
    why:
      "The results are used to judge the service, not to treat the person who answers. " +
      "Only counts leave the practice, and the first were due in February 2015. " +
      "A supplier that sends the question by text message does see phone numbers.",
    source: [
      "https://www.bma.org.uk/advice/employment/contracts/gp-partner-contracts/friends-and-family-test",
      "https://archive.lmc.org.uk/article.php?end=270&group_id=13388&start=261",
    ],
    since: "2014-12-01",
    until: null,
    aliases: ["FFT", "Friends & Family Test"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England (monthly counts)", "text message supplier as processor"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "monthly totals of anonymous patient feedback" }],
    obligations: [{ value: "contractual", from: "2014-12-01", until: null, ground: "The GP contract has required it since December 2014." }],
    checked: "2026-11-22",
  },
  {
    id: "gp-patient-survey",
    name: "GP Patient Survey",
    means: "A yearly survey, by post and online, that asks registered patients about their GP practice.",
    why:
      "It measures how services are doing, so it is secondary use. " +
      "NHS England picks the sample from its own list of registered patients, which leaves the practice with nothing to withdraw. " +
      "Other surveys may look alike but rely on a supplier's text feed, and the practice may need an agreement for those.",
    source: [
      "https://www.england.nhs.uk/contact-us/privacy-notice/how-we-use-your-information/public-and-partners/those-completing-surveys-or-questionnaires/",
      "https://gp-patient.co.uk/faq",
    ],
    since: null,
    until: null,
    aliases: ["GPPS", "Ipsos GP Patient Survey"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "Ipsos as processor"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "a survey of registered patients each year, by post and online" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "The practice sends no data. NHS England takes the sample from the national list of registered patients.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "nwrs",
    name: "National Workforce Reporting Service",
    means: "The monthly return in which practices tell NHS England who works for them, in which roles and for how many hours.",
    why: "It identifies members of staff but holds nothing about patients, so it is out of scope.",
    source: [
      "https://digital.nhs.uk/data-and-information/areas-of-interest/workforce/national-workforce-reporting-service-nwrs",
      "https://production-like.nhsd.io/data-and-information/areas-of-interest/workforce/national-workforce-reporting-service-nwrs/guidance/responsibilities",
    ],
    since: null,
    until: null,
    aliases: ["NWRS", "National Workforce Reporting System", "workforce census GP", "GP workforce census", "wMDS", "workforce Minimum Data Set"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "workforce", text: "staff details each month: posts, working hours, starters and leavers" }],
    obligations: [{ value: "contractual", from: null, until: null, ground: "Required by the GP contract and by the Network Contract DES." }],
    checked: "2026-11-22",
  },
  {
    id: "edec",
    name: "GP annual electronic self-declaration",
    means: "The yearly online statement in which a practice declares that it meets its contract.",
    why:
      "It describes the practice and holds no patient data, so it is out of scope. " +
      "NHS England used it in late 2025 to check that practices had GP Connect switched on.",
    source: ["https://www.england.nhs.uk/long-read/assessment-of-general-practice-compliance-1-october-contractual-changes"],
    since: null,
    until: null,
    aliases: ["eDEC", "eDeclaration", "General Practice Annual Electronic Self Declaration"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "administration", text: "yearly declaration that the practice meets its contract" }],
    obligations: [{ value: "contractual", from: null, until: null, ground: "Practices must send this return every year." }],
    checked: "2026-11-22",
  },
  {
    id: "dspt",
    name: "Data Security and Protection Toolkit return",
    means: "The practice's own yearly check of how well it protects data, sent to NHS England.",
    why:
      "It holds no patient data, so it is out of scope. " +
      "A register often notes that some recipient has met the toolkit's standards, and such a note is not this return.",
    source: [],
    since: null,
    until: null,
    aliases: ["DSPT submission", "DSPT return", "DSP Toolkit submission", "Data Security and Protection Toolkit submission", "IG Toolkit return"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "administration", text: "the practice assesses its own data security once a year" }],
    obligations: [{ value: "contractual", from: null, until: null, ground: "GP contractors have to complete it." }],
    checked: "2026-11-22",
  },
  {
    id: "hscn",
    name: "Health and Social Care Network connection agreement",
    means: "The terms under which a practice connects to and uses the Health and Social Care Network.",
    why:
      "The agreement covers the connection itself and discloses no records. Each flow of data across the network is classified by its own purpose. " +
      "A remark that data travels by HSCN does not point to this entry.",
    source: [],
    since: null,
    until: null,
    aliases: ["HSCN Connection Agreement", "N3 connection agreement"],
    ambiguous: ["HSCN connection"],
    secondSigns: ["connection agreement", "network supplier", "terms of use", "terms of connection"],
    recipients: ["NHS England", "network supplier"],
    carrier: true,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "other", text: "conditions for use of the network, with no records disclosed" }],
    obligations: [{ value: "contractual", from: null, until: null, ground: "The NHS systems on which the contract depends need this connection." }],
    checked: "2026-11-22",
  },
];
