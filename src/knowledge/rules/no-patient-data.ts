import type { Rule } from "../../model/knowledge.ts";
import { purposeFields } from "./sources.ts";

const noPatients = { question: "use", says: "no-patient-data", source: ["UK GDPR Article 4(1)", "docs/how-it-decides.md"], since: null, reads: [...purposeFields, "data", "identifiability"] } as const;

/** Wording that shows an agreement about staff, premises or money with no patient in it. */
export const noPatientDataRules: readonly Rule[] = [
  {
    ...noPatients,
    id: "patient-data-excluded",
    means: "The register says that no patient data is involved.",
    why: "An agreement without patient data is outside the three actions.",
    kind: "other",
    exclusive: true,
    match: [/\b(?:no|not|without|non|nil|zero)[- ](?:any )?(?:patient|pt) (?:data|info|information|details|records|identifiable data)\b(?! (?:leav|is shared outside|level|is identif|shared with))/, /\b(?:does|do) not (?:contain|include|involve|hold) (?:any )?(?:patient|pt) (?:data|info|information|details)\b/, /\bnot patient[- ](?:related|data|info)/],
    examples: { yes: ["no patient data", "does not include patient information"], no: ["no patient level data, counts only", "no patient data leaves the practice unless pseudonymised"] },
  },
  {
    ...noPatients,
    id: "staff-data",
    means: "The agreement is about staff: pay, recruitment, rotas, checks or workforce returns.",
    why: "Staff data is not patient data.",
    kind: "workforce",
    match: [
      /\bmembers of staff\b(?! (?:who|with|can|may|see|access|treat))|\bemployee assistance\b|\b(?:our|practice) (?:staff|employees)'? (?:only|health|wellbeing|counselling)\b/,
      /\b(?:staff (?:data|details|records?|names|rotas?|bank|training records|absence|list|lists|contacts?|employment|files|payroll|survey|numbers|sickness|hours|personal|pensions?|info)|(?:practice |pcn )?staff only|employee (?:data|records|details|files)|payroll|hr (?:records?|systems?|advice|support|files|software)|human resources|dbs(?: checks?)?|right to work|recruitment(?! (?:to|of (?:pts|patients|participants)|for (?:the )?(?:study|trial)|letters|of pts))|job applicants?|applicants'?(?: id| data| details)?|pensions?|locum(?:s|'s)? (?:bookings?|payments?|bank|invoices|agency|details)|salar(?:y|ies)|appraisals?|staff(?:ing)? (?:gaps|levels|returns?)|workforce (?:census|returns?|data|reporting|minimum data ?set|numbers)|wages|annual leave|sickness absence|rotas?|arrs (?:claims?|roles)|bands?,? start dates|gp names|clinician names)\b/,
    ],
    examples: { yes: ["payroll and pensions", "DBS + right to work checks"], no: ["recruitment of participants", "staff treating the patient"] },
  },
  {
    ...noPatients,
    id: "premises-and-business-data",
    means: "The agreement is about premises, accounts, suppliers or declarations.",
    why: "Business data without patients in it is outside the three actions.",
    kind: "administration",
    match: [
      /\b(?:premises|lease|rent|estates? (?:data|survey|return)|utilities|energy (?:supply|contract)|building (?:maintenance|survey|access)|practice accounts|bookkeeping|accountants?|bank details|supplier (?:accounts?|details)|purchase (?:orders|ledger)|stationery|vaccine (?:orders?|ordering|stock)|stock (?:control|ordering)|fire (?:risk assessment|alarm)|e-?declaration|self[- ]declaration|toolkit submission|policies and procedures|intranet|website hosting|practice website|opening (?:hours|times)|equipment (?:maintenance|calibration|lease)|broadband|network connection|opel|rag score|gp alert state)\b/,
    ],
    examples: { yes: ["premises lease and utilities", "practice accounts to accountant"], no: ["website with patient online forms"] },
  },
];
