import type { Scheme } from "../../model/knowledge.ts";

/** Safeguarding of children and adults, public protection, and the reviews that follow serious harm. */
export const safeguarding: readonly Scheme[] = [
  {
    id: "child-safeguarding",
    name: "Child protection enquiries and MASH",
    means: "The practice shares information with children's services and their partners to protect a particular child.",
    why:
      "Safeguarding one child counts as direct care, and ending it would be unsafe, so always keep it. " +
      "A hub that also uses the data for prediction, or to measure 'supporting families' results, has a secondary purpose as well.",
    source: ["https://elearning.rcgp.org.uk/mod/book/view.php?chapterid=1000&id=15290"],
    since: null,
    until: null,
    aliases: [
      "Multi-Agency Safeguarding Hub",
      "Section 47 enquiry",
      "Section 47 enquiries",
      "child protection conference report",
      "section 17 children report",
      "CP conference report",
    ],
    ambiguous: ["MASH"],
    secondSigns: ["safeguarding", "child protection", "children's services", "social care", "multi-agency"],
    recipients: ["local authority children's services", "police", "other safeguarding partners"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "direct-care", kind: "safeguarding", text: "protecting one child from harm" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "The Children Acts 1989 and 2004, Working Together and GMC duties all bear on it. How far a practice is compelled depends on the request.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "marac",
    name: "Multi-Agency Risk Assessment Conference (domestic abuse)",
    means: "Police, council, health and domestic abuse services meet to plan how to keep a person at high risk safe.",
    why: "It protects the patient, so it is treated as direct care. Information about a patient who is the abuser is not. No source was found for this entry.",
    source: [],
    since: null,
    until: null,
    aliases: ["MARAC", "Multi-Agency Risk Assessment Conference", "IRIS domestic abuse referral", "IDVA referral"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["MARAC members: police, council, domestic abuse services, health"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "direct-care", kind: "safeguarding", text: "keeping a person safe from domestic abuse" }],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "A local protocol. The practice shares with consent, or because somebody risks serious harm." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "mappa",
    name: "Multi-Agency Public Protection Arrangements",
    means: "The practice gives police, probation and prison services information that helps them manage a dangerous offender.",
    why:
      "It protects other people from the patient, so it is not that patient's care " +
      "and counts as secondary use. Each request is weighed in the public interest.",
    source: [
      "https://docslib.org/doc/4672259/cumbria-multi-agency-public-protection-arrangements-mappa",
      "https://mappa.justice.gov.uk/MAPPA/view?objectID=12804724",
    ],
    since: null,
    until: null,
    aliases: ["MAPPA", "MAPPA request"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["police, probation and prison services", "duty-to-cooperate agencies"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "protecting other people from an offender" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "The duty to cooperate in the Criminal Justice Act 2003 is on NHS " +
          "bodies, and single practices are not named. A GP shares in the public interest.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "safeguarding-adults-board",
    name: "Safeguarding Adults Board requests and Safeguarding Adults Reviews",
    means: "The local board asks for information to learn from the death or serious harm of an adult.",
    why:
      "Learning afterwards is secondary use. A section 42 enquiry about an adult now at risk is safeguarding of that person, which is direct care. " +
      "A domestic homicide review comes under a different Act, so read which law the row gives.",
    source: ["https://www.communitycare.co.uk/2014/08/01/questions-answers-guidance-new-safeguarding-information-sharing-duty/"],
    since: null,
    until: null,
    aliases: ["Safeguarding Adults Review", "Care Act section 45", "section 45 Care Act request", "domestic homicide review", "DARDR"],
    ambiguous: ["Safeguarding Adults Board", "SAR", "SAB"],
    secondSigns: ["safeguarding adults review", "adult review", "section 45", "s45", "learning from deaths", "serious harm"],
    recipients: ["local Safeguarding Adults Board", "review authors"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "learning after an adult dies or is seriously harmed" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "Care Act 2014, section 45 lets the board ask. A power to ask is not by itself a duty to disclose, so check the conditions with the board.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "child-safeguarding-practice-review",
    name: "Child safeguarding practice reviews",
    means: "Safeguarding partners ask for information to learn lessons after a child dies or is seriously harmed.",
    why:
      "Learning across agencies is secondary use. In older registers SCR may mean Serious Case Review, not the care record of that name. " +
      "No source was found for this entry.",
    source: [],
    since: null,
    until: null,
    aliases: ["CSPR", "Serious Case Review", "rapid review safeguarding children"],
    ambiguous: ["SCR"],
    secondSigns: ["serious case", "safeguarding partners", "safeguarding children board", "practice review", "review panel"],
    recipients: ["safeguarding partners", "National Child Safeguarding Practice Review Panel"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "shared learning after serious harm to a child" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "Section 16H of the Children Act 2004 lets safeguarding partners require information.",
      },
    ],
    checked: "2026-11-22",
  },
];
