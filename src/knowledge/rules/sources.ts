/** The definition of direct care that the National Data Guardian and NHS England use. */
export const caldicott2 = "Information: To share or not to share? The Information Governance Review (Caldicott 2), March 2013";

/** The BMA's page on secondary purposes. */
export const bmaSecondary = "https://www.bma.org.uk/advice/employment/ethics/confidentiality-and-health-records/disclosing-data-for-secondary-purposes";

/** The statutes that rules name. */
export const hsca2012 = "Health and Social Care Act 2012, section 259";
export const nhsAct251 = "NHS Act 2006, section 251; Health Service (Control of Patient Information) Regulations 2002";
