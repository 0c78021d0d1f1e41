import type { PurposeKind } from "../model/vocabulary.ts";

/** A kind of purpose in words, with its code in HL7 v3 PurposeOfUse and its concept in the W3C Data Privacy Vocabulary (DPV 2) where a true
 *  match exists; null where the nearest code says more or less than the kind does. */
type KindWords = { readonly label: string; readonly means: string; readonly hl7: string | null; readonly dpv: string | null };

/** Every kind of purpose. Sources: HL7 v3 code system PurposeOfUse (http://terminology.hl7.org/CodeSystem/v3-ActReason); DPV, purposes (https://w3id.org/dpv). */
export const purposeKindWords = {
  treatment: { label: "treatment", means: "Preventing, investigating or treating the patient's illness.", hl7: "TREAT", dpv: null },
  referral: { label: "referral", means: "Referring the patient, or asking for advice about them.", hl7: "COC", dpv: null },
  prescribing: { label: "prescribing", means: "Prescribing, dispensing or reviewing the patient's medicines.", hl7: "TREAT", dpv: null },
  "shared-record": { label: "shared record", means: "Clinicians elsewhere see or add to the patient's record.", hl7: "COC", dpv: null },
  "urgent-care": { label: "urgent care", means: "Urgent, emergency or out-of-hours care of the patient.", hl7: "TREAT", dpv: null },
  diagnostics: { label: "tests and results", means: "Ordering, doing and reporting the patient's tests.", hl7: "TREAT", dpv: null },
  screening: { label: "screening", means: "Inviting and following up the individual for screening or a check.", hl7: "TREAT", dpv: null },
  immunisation: { label: "vaccination", means: "Vaccinating the person and recording it.", hl7: "TREAT", dpv: null },
  communication: { label: "contact with patients", means: "Messaging, consulting and booking patients about their own care.", hl7: "CAREMGT", dpv: "dpv:CommunicationManagement" },
  "patient-access": { label: "the patient's own access", means: "Patients see or manage their own record.", hl7: "PATRQT", dpv: null },
  safeguarding: { label: "safeguarding", means: "Protecting one child or adult at risk.", hl7: "THREAT", dpv: null },
  "social-care": { label: "care planning and team work", means: "Planning and coordinating the care of named patients.", hl7: "CAREMGT", dpv: null },
  administration: { label: "administration", means: "Running what the care needs: systems, letters, registration.", hl7: "HOPERAT", dpv: "dpv:RecordManagement" },
  "risk-stratification": { label: "risk stratification", means: "Finding or grouping patients by their risk.", hl7: null, dpv: null },
  research: { label: "research", means: "Research of any kind.", hl7: "HRESCH", dpv: "dpv:ResearchAndDevelopment" },
  planning: { label: "planning and commissioning", means: "Planning, commissioning, capacity and demand.", hl7: "HSYSADMIN", dpv: null },
  "population-health": { label: "population health", means: "Analysis across a population or cohort.", hl7: null, dpv: null },
  "public-health": { label: "public health", means: "Surveillance, registries and protection of the public's health.", hl7: "PUBHLTH", dpv: null },
  audit: { label: "audit and registries", means: "Audits, registries and enquiries that others run.", hl7: "HQUALIMP", dpv: null },
  "service-evaluation": { label: "service evaluation", means: "Evaluating or surveying a service, and learning from it.", hl7: "HQUALIMP", dpv: null },
  performance: { label: "performance and contract monitoring", means: "Comparing and monitoring practices, services and contracts.", hl7: "PERFMSR", dpv: null },
  payment: { label: "payment and finance", means: "Paying, claiming, reconciling and checking money.", hl7: "HPAYMT", dpv: "dpv:PaymentManagement" },
  "medicines-cost": { label: "medicines and their cost", means: "Steering prescribing by cost or formulary.", hl7: null, dpv: null },
  regulation: { label: "regulation", means: "Inspection and regulation of practices and professionals.", hl7: null, dpv: null },
  legal: { label: "courts, police and deaths", means: "Courts, police, licensing and the scrutiny of deaths.", hl7: null, dpv: null },
  insurance: { label: "insurers, employers and benefits", means: "Reports about a person to insurers, employers and benefits offices.", hl7: null, dpv: null },
  education: { label: "education and training", means: "Teaching and training of staff and students.", hl7: "TRAIN", dpv: null },
  "product-development": { label: "product development", means: "Developing a supplier's product or training an algorithm.", hl7: null, dpv: "dpv:ImproveExistingProductsAndServices" },
  marketing: { label: "marketing", means: "Selling, advertising and other commercial use.", hl7: "HMARKT", dpv: "dpv:Marketing" },
  workforce: { label: "staff", means: "Staff, pay, recruitment and rotas.", hl7: null, dpv: "dpv:PersonnelManagement" },
  other: { label: "other", means: "A use that is named without saying more.", hl7: null, dpv: null },
} as const satisfies Record<PurposeKind, KindWords>;
