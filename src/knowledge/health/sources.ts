/** The public pages and laws that the checks of the register rest on. */
export const article30 = "UK GDPR Article 30(1)";
export const documentation = "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/guide-to-accountability-and-governance/accountability-and-governance/documentation/";
export const sharingCode = "https://ico.org.uk/for-organisations/guide-to-data-protection/ico-codes-of-practice/data-sharing-a-code-of-practice/annex-a-data-sharing-checklist/?q=third+party";
export const lmcChecklist = "https://www.lmc.org.uk/resources/data-sharing-agreement-checklist-and-guidance-for-gps-and-practices/";
export const lmcReview = "https://www.sslmcs.co.uk/?p=7150";
export const bmaSecondary = "https://www.bma.org.uk/advice/employment/ethics/confidentiality-and-health-records/disclosing-data-for-secondary-purposes";
export const consentGuidance = "https://www.england.nhs.uk/long-read/consent-to-using-and-sharing-patient-information/";
export const confidentiality = "Common law duty of confidentiality";
export const optOutPolicy = "https://digital.nhs.uk/services/national-data-opt-out/understanding-the-national-data-opt-out";
export const recordsCode = "https://transform.england.nhs.uk/information-governance/guidance/records-management-code/records-management-code-of-practice";
export const dpiaFramework = "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/accountability-framework/risks-and-data-protection-impact-assessments-dpias/";
export const dspt = "https://www.dsptoolkit.nhs.uk/Help/88";
export const researchBasis = "https://www.hra.nhs.uk/planning-and-improving-research/policies-standards-legislation/data-protection-and-information-governance/gdpr-detailed-guidance/legal-basis-processing-data/";
export const gpdrDay = "2018-05-25";
