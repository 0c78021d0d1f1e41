import type { Scheme } from "../../model/knowledge.ts";

/** Prescribing and medicines optimisation tools, and the access of ICB medicines teams. */
export const medicinesTools: readonly Scheme[] = [
  {
    id: "eclipse-live",
    name: "Eclipse (Prescribing Services)",
    means: "A tool that warns the practice about patients whose medicines put them at risk, and gives the ICB an overview.",
    why:
      "The alerts protect single patients and are direct care, so ask to keep them if you end the ICB's cost and population views. " +
      "Part of it is called NHS Pathways, which has nothing to do with the 111 triage system. Registers often say just Eclipse.",
    source: [
      "https://www.prescribingservices.org/fair-processing-notice",
      "https://www.hweclinicalguidance.nhs.uk/prescribing-guidance/eclipse/",
      "https://woodhousehealthcentre.tvddev.co.uk/privacy-notice-eclipse",
      "https://www.prescribingservices.org/mse-lipids-pcn-led-user-guide",
    ],
    since: null,
    until: null,
    aliases: [
      "Eclipse Live",
      "EclipseLive",
      "Eclipse RADAR",
      "Eclipse VISTA",
      "Prescribing Services Ltd",
      "NHS Pathways Advice and Guidance Eclipse",
      "Advice and Guidance (Eclipse Live)",
    ],
    ambiguous: ["Eclipse"],
    secondSigns: [
      "prescribing services",
      "prescribing",
      "medicines optimisation",
      "medicines management",
      "medicines team",
      "medication",
      "pharmacist",
      "lipids",
      "population health",
    ],
    recipients: ["Prescribing Services Ltd", "ICB medicines team"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "risk-stratification", text: "Medicine safety alerts that only the practice can trace to a patient" },
      { use: "secondary-use", kind: "medicines-cost", text: "Cost-effectiveness tools that the supplier also offers" },
      { use: "secondary-use", kind: "population-health", text: "Population health views for ICBs" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice, as controller, chooses to take part. Neither law nor contract asks for it." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "optimiserx",
    name: "OptimiseRx (First Databank)",
    means: "Messages that appear while a clinician prescribes, some about safety and some about cost.",
    why:
      "The safety messages help the patient being seen, so it is not exclusively secondary. The ICB's cost messages and savings reports are secondary. " +
      "Since 1 June 2026 the BMA has asked practices to remove or ignore medicines optimisation software that the contract does not require, " +
      "which is not one of actions 2, 3 and 4.",
    source: [
      "https://www.buckinghamshireccg.nhs.uk/optimise-rx/",
      "https://www.digitalmarketplace.service.gov.uk/g-cloud/services/905589065245338",
      "https://www.kernowlmc.co.uk/lmc-update-5-june-2026/",
    ],
    since: null,
    until: null,
    aliases: ["OptimiseRx", "Optimise Rx", "FDB OptimiseRx"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["First Databank", "ICB medicines team"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "Safety and good-practice advice on the patient's own prescription" },
      { use: "secondary-use", kind: "medicines-cost", text: "The ICB's cost and formulary messages, and reports on what was saved" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The ICB usually pays for it. Check whether a local prescribing scheme that the practice joined asks for it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "scriptswitch",
    name: "ScriptSwitch Prescribing (Optum)",
    means: "Prompts that appear while a clinician prescribes and suggest a safer or cheaper choice.",
    why:
      "Like OptimiseRx it mixes patient safety with cost, so it is not exclusively secondary. " +
      "Since 1 June 2026 the BMA has asked practices to remove or ignore medicines optimisation software that the contract does not require, " +
      "which is not one of actions 2, 3 and 4.",
    source: [
      "https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/605383096398100",
      "https://www.kernowlmc.co.uk/lmc-update-5-june-2026/",
    ],
    since: null,
    until: null,
    aliases: ["ScriptSwitch", "Script Switch", "Optum ScriptSwitch"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Optum Health Solutions (UK)", "ICB medicines team"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "Alerts and advice on safety at the moment of prescribing" },
      { use: "secondary-use", kind: "medicines-cost", text: "Prompts for cheaper or formulary medicines, and analysis of the savings" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "The ICB usually pays for it. Check whether a local prescribing scheme that the practice joined asks for it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "analyse-rx",
    name: "Analyse Rx",
    means: "A tool that searches the practice's prescribing for patients to switch to another medicine or to review.",
    why:
      "Cost-saving switches are secondary use, but its medication safety lists serve patients, so it is not exclusively secondary. " +
      "The supplier's name comes from general knowledge and has not been confirmed.",
    source: [],
    since: null,
    until: null,
    aliases: ["AnalyseRx"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["First Databank", "ICB medicines team"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "medicines-cost", text: "Searches for patients who could move to a cheaper or formulary medicine" },
      { use: "direct-care", kind: "prescribing", text: "Lists of patients whose medicines need a safety review" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "The practice, as controller, chooses to take part. Neither law nor contract asks for it." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "prescqipp",
    name: "PrescQIPP",
    means: "A medicines service to which the ICB subscribes, based on each practice's prescribing figures.",
    why: "It uses figures for the whole practice and takes nothing from a patient's record, so the audit leaves it alone. This entry rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["Presc QIPP"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["PrescQIPP CIC", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "medicines-cost", text: "Prescribing figures for the practice as a whole" }],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The ICB holds the subscription." }],
    checked: "2026-11-22",
  },
  {
    id: "openprescribing",
    name: "OpenPrescribing",
    means: "A University of Oxford service that shows published prescribing figures for each practice.",
    why: "It takes no patient data from the practice. Do not mix it up with OpenSAFELY, which does use patient data for secondary purposes.",
    source: [
      "https://www.ox.ac.uk/research/research-impact/openprescribing-putting-data-and-statistics-action-save-nhs-money",
      "https://jmir.org/2019/1/e10929",
    ],
    since: null,
    until: null,
    aliases: ["Open Prescribing"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["University of Oxford"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "no-patient-data", kind: "medicines-cost", text: "Prescribing figures that the NHS has already published" }],
    obligations: [
      { value: "unknown", from: null, until: null, ground: "The figures are public, so the practice has nothing to agree to." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "icb-medicines-team-access",
    name: "ICB medicines optimisation team access to practice systems",
    means: "A login to the practice's clinical system for pharmacists and others in the ICB's medicines team.",
    why:
      "Through one login the team both reviews single patients and makes savings for the ICB, so it is not exclusively secondary. " +
      "A pharmacist of the practice or PCN belongs to the care team and is not meant here.",
    source: ["https://www.southwestlondon.icb.nhs.uk/publications/privacy-notice-medicines-management/"],
    since: null,
    until: null,
    aliases: [
      "ICB medicines optimisation access",
      "medicines management team access",
      "ICB pharmacist remote access",
      "prescribing support team access",
      "medicines optimisation honorary contract",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["ICB medicines optimisation team"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "Medicine reviews for single patients by a pharmacist" },
      { use: "secondary-use", kind: "medicines-cost", text: "Switches that save money, and audits of prescribing, for the ICB" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "It is the practice that gives the team its access." }],
    checked: "2026-11-22",
  },
];
