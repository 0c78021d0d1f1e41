import type { ExpectedFlow, HealthRule } from "../../model/health.ts";
import { officer } from "./kinds.ts";
import { article30, lmcReview } from "./sources.ts";

const contract = { since: null, byGpConnect: false, why: "The GP contract asks every practice for it, so a register that does not name it is probably not whole." } as const;
const law = { since: null, byGpConnect: false, why: "A law or a notice asks every practice for it, so a register that does not name it is probably not whole." } as const;
const habit = { since: null, byGpConnect: false, why: "Nearly every practice does it, as its patients' care would hardly work without it." } as const;
const gms = "National Health Service (General Medical Services Contracts) Regulations 2015";

/** Flows that nearly every practice in England has, each with the reason why it can be expected. Their own sources stand with the schemes. */
export const expectedFlows: readonly ExpectedFlow[] = [
  { ...contract, id: "flow-summary-care-record", name: "the Summary Care Record", means: "The summary of each patient's record goes to the NHS Spine.", source: [gms], schemes: ["summary-care-record", "scr-additional-information", "national-care-records-service"], words: /\bscr\b|\bsummary care\b/ },
  { ...contract, id: "flow-record-transfer", name: "GP2GP record transfer", means: "The record follows a patient who joins another practice.", source: [gms], schemes: ["gp2gp"], words: /\bgp ?2 ?gp\b|\brecord transfers?\b/ },
  { ...contract, id: "flow-prescriptions", name: "the Electronic Prescription Service", means: "Prescriptions go to the pharmacy that the patient has chosen.", source: [gms], schemes: ["electronic-prescription-service"], words: /\beps\b|\be-?prescri\w+|\belectronic prescri\w+|\bprescriptions? to\b/ },
  { ...contract, id: "flow-referrals", name: "the NHS e-Referral Service", means: "Referral letters go to hospitals and community services.", source: ["https://www.england.nhs.uk/long-read/e-referrals/"], schemes: ["nhs-e-referral-service"], words: /\be-?rs\b|\breferrals?\b/ },
  { ...contract, id: "flow-online-access", name: "the NHS App and online services", means: "Patients see their own record and order prescriptions online.", source: [gms], schemes: ["nhs-app-gp-online-services"], words: /\bnhs app\b|\bonline (?:access|services|records?)\b|\bpatient access\b|\bsystmonline\b/ },
  { ...contract, id: "flow-gp-connect", name: "GP Connect", means: "Other providers see the record, book and send documents.", source: ["SI 2025/727", "https://www.sslmcs.co.uk/news/update-gp-contract-changes-from-1st-october-2025"], since: "2025-10-01", schemes: ["gp-connect", "gp-connect-access-record-html", "gp-connect-access-record-structured", "gp-connect-access-document", "gp-connect-appointment-management", "gp-connect-send-document", "gp-connect-update-record"], words: /\bgp ?connect\b|\bgpc\b/, byGpConnect: true },
  { ...habit, id: "flow-test-results", name: "test requests and results", means: "Requests for tests go to laboratories and hospitals, and results come back.", source: ["https://digital.nhs.uk/services/pathology-messaging"], schemes: ["pathology-messaging", "nhs-trust-care"], words: /\bpatholog\w+|\bradiolog\w+|\b(?:lab|laboratory|test|blood) (?:tests?|results?|requests?)\b|\bx-?rays?\b/ },
  { ...habit, id: "flow-cervical-screening", name: "cervical screening call and recall", means: "Patients are invited to cervical screening from the practice's list.", source: ["https://digital.nhs.uk/services/cervical-screening-management-system"], schemes: ["cervical-screening-csms"], words: /\bcervical\b|\bsmears?\b|\bcsms\b/ },
  { ...habit, id: "flow-diabetic-eye-screening", name: "diabetic eye screening", means: "Patients with diabetes are invited to eye screening from the practice's records.", source: ["docs/reference/schemes.md"], schemes: ["diabetic-eye-screening-gp2drs", "diabetic-eye-screening"], words: /\b(?:eye|retinal|retinopathy) screening\b|\bgp2drs\b/ },
  { ...habit, id: "flow-child-health", name: "the Child Health Information Service", means: "Children's vaccinations go to the child health service.", source: ["docs/reference/schemes.md"], schemes: ["child-health-information-service"], words: /\bchis\b|\bchild(?:ren)?\'?s? health\b|\bchildhood (?:imms|immunisations?|vaccinations?)\b/ },
  { ...law, id: "flow-notifiable-diseases", name: "notification of infectious diseases", means: "A doctor has to notify certain infectious diseases.", source: ["Health Protection (Notification) Regulations 2010"], schemes: ["notifiable-diseases"], words: /\bnotif\w+|\bnoids?\b/ },
  { ...law, id: "flow-medical-examiner", name: "the medical examiner", means: "A medical examiner sees the record of each patient who dies, unless a coroner takes the case.", source: ["Medical Certificate of Cause of Death Regulations 2024"], since: "2024-09-09", schemes: ["medical-examiner"], words: /\bmedical examiners?\b|\bme office\b/ },
  { ...law, id: "flow-appointments-data", name: "General Practice Appointments Data", means: "NHS England takes data on every appointment.", source: ["Health and Social Care Act 2012, section 259"], schemes: ["gpad"], words: /\bgpad\b|\bappointments? data\b|\bappts? data\b/ },
  { ...law, id: "flow-diabetes-audit", name: "the National Diabetes Audit", means: "NHS England takes data on patients with diabetes.", source: ["Health and Social Care Act 2012, section 259"], schemes: ["national-diabetes-audit"], words: /\bdiabetes audit\b|\bnda\b/ },
  { ...habit, id: "flow-qof", name: "the Quality and Outcomes Framework", means: "Indicator counts go to NHS England, which pays the practice by them.", why: "Taking part is a choice that nearly every practice has made.", source: ["docs/reference/schemes.md"], schemes: ["qof"], words: /\bqof\b|\bquality and outcomes\b/ },
];

/** The question for a flow that is not named. */
export const flowNotNamed: HealthRule = {
  id: "flow-not-named",
  check: "absent-flow",
  severity: "info",
  weight: "housekeeping",
  since: null,
  means: "The register does not name a flow that nearly every practice in England has.",
  why: "What is not in the register is not reviewed, and patients are not told of it. It may also be that the practice keeps such flows elsewhere, or does not have this one.",
  source: [article30, lmcReview, "docs/register-health.md"],
  says: "The register does not name {name}. {why}",
  toDo: "Add it, or accept this with the reason why it is not there.",
  ask: "Does the practice have this flow, and if so, why does the register not name it?",
  whom: officer,
  examples: {
    yes: [{ title: "Fernshire hospice", recipient: "St Brannoc's Hospice", purpose: "Treatment of patients", status: "Active" }],
    no: [
      [
        { title: "Summary Care Record" }, { title: "GP2GP" }, { title: "Electronic Prescription Service" }, { title: "NHS e-Referral Service" }, { title: "NHS App" }, { title: "Pathology and radiology results" }, { title: "Cervical screening call and recall (CSMS)" },
        { title: "Diabetic eye screening (GP2DRS)" }, { title: "Child Health Information Service" }, { title: "Notification of infectious diseases (NOIDs)" }, { title: "Medical examiner scrutiny of deaths" }, { title: "General Practice Appointments Data (GPAD)" }, { title: "National Diabetes Audit" }, { title: "Quality and Outcomes Framework (QOF)" },
        { setting: "Update Record", enabled: "On" },
      ].map((row) => ("title" in row ? { ...row, recipient: "NHS", purpose: "Care" } : row)),
    ],
  },
};
