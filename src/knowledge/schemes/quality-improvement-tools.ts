import type { Scheme } from "../../model/knowledge.ts";

/** Search tools that find patients for review in the practice and compare practices from uploaded counts. */
export const qualityImprovementTools: readonly Scheme[] = [
  {
    id: "pincer",
    name: "PINCER medication safety",
    means: "Searches of the practice's records that find patients at risk from unsafe prescribing, so that a pharmacist can review them.",
    why:
      "The review helps the patients who are found, while the uploaded counts compare practices and areas, so it is mixed. " +
      "A practice that only runs the searches for itself and uploads nothing is using it purely for care.",
    source: ["https://bmjmedicine.bmj.com/content/2/1/e000392", "https://nottingham.ac.uk/primis/about/primis-history.aspx"],
    since: null,
    until: null,
    aliases: ["PINCER", "PINCER intervention", "PINCER queries", "PINCER searches"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["the practice's pharmacists", "University of Nottingham PRIMIS", "health innovation networks and ICBs for comparison"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "lists of the practice's patients with hazardous prescriptions, for review" },
      { use: "secondary-use", kind: "service-evaluation", text: "counts sent out to compare practices and areas" },
    ],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "Health innovation networks offer it nationally, and each practice decides to sign up." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "primis-chart",
    name: "PRIMIS CHART and CHART Online",
    means: "Audit tools from PRIMIS that list a practice's patients for follow-up, with an online service that compares practices.",
    why:
      "The lists inside the practice help the patient's own clinician, while uploads to CHART Online compare practices, so it is mixed. " +
      "Look at the two parts one by one: the tool keeps data in house and the upload does not.",
    source: ["https://nottingham.ac.uk/primis/about/primis-history.aspx", "https://nottingham.ac.uk/primis/projects/list-of-projects.aspx"],
    since: null,
    until: null,
    aliases: ["CHART Online", "PRIMIS CHART", "PRIMIS Hub", "GRASP-AF", "GRASP-COPD", "GRASP-HF", "PRIMIS quality improvement tool"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["University of Nottingham PRIMIS", "ICB or network"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "treatment", text: "lists of patients to follow up, for their own clinician in the practice" },
      { use: "secondary-use", kind: "service-evaluation", text: "practices compared with each other in CHART Online" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "The practice chooses to be a member." }],
    checked: "2026-11-22",
  },
];
