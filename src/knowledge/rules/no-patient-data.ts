import type { Rule } from "../../model/knowledge.ts";

const noPatients = { question: "use", says: "no-patient-data", source: ["UK GDPR Article 4(1)", "docs/how-it-decides.md"], since: null } as const;

/** Wording that shows an agreement about staff, premises or money with no patient in it. */
export const noPatientDataRules: readonly Rule[] = [
  {
    ...noPatients,
    id: "patient-data-excluded",
    means: "The register says that no patient data is involved.",
    why: "An agreement without patient data is outside the three actions.",
    kind: "other",
    exclusive: true,
    match: [/(?<!\b(?:receives?|gets?|sees?|given|sent|has|obtains?) )\b(?:no|not|without|non|nil|zero)[- ](?:any )?(?:patient|pt) (?:data|info|information|details|records|identifiable data)\b(?! (?:leav|is shared outside|level|is identif|shared with))/, /\b(?:does|do) not (?:contain|include|involve|hold) (?:any )?(?:patient|pt) (?:data|info|information|details)\b/, /\bnot patient[- ](?:related|data|info)/],
    examples: { yes: ["no patient data", "does not include patient information"], no: ["no patient level data, counts only", "no patient data leaves the practice unless pseudonymised"] },
  },
  {
    ...noPatients,
    id: "staff-data",
    means: "The agreement is about staff: pay, recruitment, rotas, checks or workforce returns.",
    why: "Staff data is not patient data.",
    kind: "workforce",
    match: [
      /\bsuperannuation\b|\b(?:partners|gps|locums|salaried gps|doctors)'? (?:earnings|superann\w*)\b/,
      /\b(?:staff|employee|clinicians?'?|doctors?'|nurses'|gps'|workers?'?|registrars'?|partners'?|locums?'?) (?:contracts?|grievances?|id\b|identity|names?|shifts?|leave|location|views|uniforms?|sizes|passwords?|logins?|smartcards?|photos?|mobile numbers|vaccination status|hep b|immunity|immunisation status|health checks?|wellbeing|handbook|benefits|expenses|mileage|competenc\w+|qualifications?|registration|indemnity|deed|profit|drawings|development|opinion)\b|\b(?:names?|shifts?|leave|sessions|sizes|hours|skills|status|competenc\w+|absences?|headcount|passwords?) (?:of|done by|completed by|for) (?:our |the |all |practice )?(?:staff|clinicians|gps|doctors|nurses|employees|partners|locums|receptionists)\b(?! (?:seen|treating|who (?:see|treat)))|\bwhich staff\b|\b(?:our|practice|of) (?:own )?(?:staff|employees)$/,
      /\b(?:smart ?card (?:issue|admin\w*|registration|id|applications?)|registration authority|job (?:adverts?|applications?|descriptions?)|grievances?|disciplinar(?:y|ies) (?:records?|of staff)|gmc (?:no|number|numbers)|nmc pins?|dbs|references for (?:staff|applicants)|course completion|e-?learning|mandatory training|blue ?stream|bls|trainee employment|employment (?:details|contracts?|law|records)|lead employer|paye\b|hmrc|payslips?|salar(?:y|ies)|expenses|tax codes?|national insurance|p45|p60|uniforms?|lone workers?|indemnity|appraisal (?:documents?|folder|form|portfolio)|own appraisal|gp registrars' contracts|partners'? deed|partnership (?:deed|agreement|accounts)|shifts,|rota software|staff satisfaction|staff opinion)\b/,
      /^(?:staff|our staff|practice staff|team members?|employees?|clinicians|trainees?|locums?|partners?)(?:'s|')? ?(?:only|e-?mails?|emails?|pins?|names?|details|contact details|ids?|data|details only|hours|numbers)?$|\b(?:(?:trainee|registrar) (?:details|rotas?|names)|phishing|cyber (?:exercise|drill|test)s?|register of (?:sample|smear) takers|(?:sample|smear) takers'? (?:pins?|numbers?|register|database)|occupational health|staff (?:flu|covid|hep b)? ?(?:jabs?|vaccin\w+|immunis\w+))\b/,
      /\bmembers of staff\b(?! (?:who|with|can|may|see|access|treat))|\bemployee assistance\b|\b(?:our|practice) (?:staff|employees)'? (?:only|health|wellbeing|counselling)\b/,
      /\b(?:staff (?:data|details|records?|names|rotas?|bank|training records|absence|list|lists|contacts?|employment|files|payroll|survey|numbers|sickness|hours|personal|(?<!work and |work & )pensions?|info)|(?:practice |pcn )?staff only|employee (?:data|records|details|files)|payroll|hr (?:records?|systems?|advice|support|files|software)|human resources|dbs(?: checks?)?|right to work|(?<!trial |study |patient |participant |cohort |research )recruitment(?! (?:by|via|to|of (?:pts|patients|participants)|for (?:the )?(?:study|trial)|letters|of pts))|job applicants?|applicants'?(?! (?:print|full|whole|gp|medical|health|patient|summar\w+|records?|notes|history))(?: id| data| details)?|(?<!war |work and |work & |state |ill-health |disability )pensions?(?! claim)|locum(?:s|'s)? (?:bookings?|payments?|bank|invoices|agency|details)|salar(?:y|ies)|(?<!options |option |economic |technology )appraisals?|staff(?:ing)? (?:gaps|levels|returns?)|workforce (?:census|returns?|data|reporting|minimum data ?set|numbers)|wages|annual leave|sickness absence|rotas?|arrs (?:claims?|roles)|bands?,? start dates|gp names|clinician names)\b/,
    ],
    examples: { yes: ["partners' earnings", "superannuation certificates", "payroll and pensions", "PAYE returns", "DBS + right to work checks", "register of sample takers", "staff e-mails"], no: ["recruitment of participants", "staff treating the patient"] },
  },
  {
    ...noPatients,
    id: "premises-and-business-data",
    means: "The agreement is about premises, accounts, suppliers or declarations.",
    why: "Business data without patients in it is outside the three actions.",
    kind: "administration",
    match: [
      /\b(?:cctv|car park|vehicle registration|number plates?|anpr|window clean\w+|cleaners?|cleaning|access times|key holders?|key codes for|(?:intruder|burglar|fire) alarms?|alarm (?:codes?|company)|pat test\w*|kit lists?|asset (?:list|register)|stock (?:list|levels?)|inventory|battery checks?|defib\w* (?:checks?|maintenance)|calibration|servicing of|waste (?:collection|consignment|contract|notes)|collection of waste|consignment notes?|sharps bins?|clinical waste|fridge (?:temps?|temperatures?|readings?)|temperature (?:logs?|readings of the fridge)|line rental|broadband|printer|photocopier|franking|postage meter|water cooler|legionella|asbestos survey|fire (?:extinguisher|drill)|boiler|electrical (?:testing|safety|installation|contractor)|maintenance (?:visits?|contract|schedule)|year[- ]end|books\b(?= (?:and|&|$))|year end books|bank(?:ing)? (?:details|mandate|statements)|payments? to suppliers|supplier payments?|purchase invoices|buildings? (?:and|&) contents|contents insurance|public liability|quantities to be delivered|orders? (?:of|for) (?:vaccines?|stock|consumables|stationery)|room (?:hire|bookings?)|clinic room bookings?|no (?:patients?|pts|names) (?:listed|named|involved|held|identified|in it)|toolkit (?:answers|return|submission|evidence)|dspt|cyber essentials|penetration test\w*|software licen[cs]es?|domain name|website (?:text|design|content)|phone (?:bill|contract|lines)|telephone lines?)\b/,
      /\b(?:(?<!new |for )premises|lease|rent|estates? (?:data|survey|return)|utilities|energy (?:supply|contract)|building (?:maintenance|survey|access)|practice accounts|bookkeeping|accountants?|bank details|supplier (?:accounts?|details)|purchase (?:orders|ledger)|stationery|vaccine (?:orders?|ordering|stock)|stock (?:control|ordering)|fire (?:risk assessment of the (?:building|surgery|premises)|alarm test\w*)|e-?declaration|self[- ]declaration|toolkit submission|policies and procedures|intranet|website hosting|practice website|opening (?:hours|times)|equipment (?:maintenance|calibration|lease)|broadband|network connection|opel|rag score|gp alert state)\b/,
    ],
    examples: { yes: ["premises lease and utilities", "practice accounts to accountant", "vehicle registration of visitors"], no: ["website with patient online forms", "key safe code for the visiting nurse"] },
  },
];
