import type { Scheme } from "../../model/knowledge.ts";

/** Local sharing between the practice and those who care for its patients: networks, hubs, trusts, hospices, homes, councils and pharmacies. */
export const localCareServices: readonly Scheme[] = [
  {
    id: "pcn-data-sharing",
    name: "Primary care network data sharing agreement",
    means: "Practices in a primary care network let each other and the network's own staff see records, and may use data to plan together.",
    why:
      "As usually written, it covers both care and planning, so it is mixed. Network staff need their access to keep treating patients. " +
      "Only a planning schedule could be separated, and it is not clear that anyone requires one. The practices are usually the controllers, not the network.",
    source: [
      "https://sintons.co.uk/sintons_healthcare/primary-care-networks-template-data-sharing-agreement/",
      "https://www.richmondroadmedicalcentre.nhs.uk/london-fields-pcn-privacy-notice",
      "https://www.glendalemedicalcentre.nhs.uk/information-sharing-with-our-pcn",
    ],
    since: null,
    until: null,
    aliases: [
      "PCN data sharing agreement",
      "PCN DSA",
      "Primary Care Network DSA",
      "Network Agreement Schedule data sharing",
      "PCN information sharing agreement",
      "PCN template data sharing agreement",
      "PCN SystmOne unit",
      "PCN EMIS hub",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["PCN member practices", "PCN-employed staff"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "treatment", text: "Staff of the network and its other practices read the record when they treat the patient" },
      { use: "secondary-use", kind: "planning", text: "The network plans services and capacity and works on population health" },
    ],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground:
          "A practice that joined the Network Contract DES has to agree with its network how data is shared (general knowledge). " +
          "Joining is optional, and so is the NHS England template.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "extended-access-hub",
    name: "GP federation hub, enhanced or extended access",
    means: "Clinicians at a hub that offers extra GP appointments can read and update the record of the patient they see.",
    why:
      "The hub treats the practice's patients, so this is direct care. " +
      "If the federation also wants activity or planning data, that is a different purpose and should be listed on its own.",
    source: [
      "https://www.stgabrielsmc.nhs.uk/about-section/practice-policies/privacy-notice/",
      "https://bosmerepractice.co.uk/practice-information/information-sharing/",
      "https://www.procarehealth.co.uk/privacy-notice/",
    ],
    since: null,
    until: null,
    aliases: ["extended access hub", "enhanced access hub", "enhanced access sharing agreement", "extended access sharing agreement", "GP hub record sharing"],
    ambiguous: ["GP federation data sharing agreement", "improved access service"],
    secondSigns: ["hub", "extended access", "enhanced access", "evening and weekend"],
    recipients: ["GP federation", "hub provider"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "treatment", text: "Hub clinicians read and add to the record of a patient in their clinic" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and hub care is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "urgent-care-providers",
    name: "Out-of-hours, urgent treatment and ambulance providers",
    means: "Out-of-hours, urgent treatment and ambulance clinicians can see the GP information they need for a patient in their care.",
    why:
      "Urgent care of one patient is direct care. One LMC has said that booking by NHS 111 does not by itself need a data sharing agreement. " +
      "A paper with that heading may therefore allow more, such as access to the record, so read it.",
    source: ["https://devondoctors.co.uk/about-us/how-we-use-your-information", "https://blmc.co.uk/?p=667"],
    since: null,
    until: null,
    aliases: [
      "out of hours provider sharing",
      "out of hours data sharing agreement",
      "OOH data sharing agreement",
      "urgent treatment centre sharing",
      "Adastra sharing",
      "ambulance trust sharing agreement",
    ],
    ambiguous: ["Adastra", "clinical assessment service", "clinical assessment service sharing"],
    secondSigns: ["out of hours", "out-of-hours", "ooh", "nhs 111", "urgent care", "urgent treatment"],
    recipients: ["out-of-hours provider", "ambulance trust", "NHS 111 provider"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "urgent-care", text: "The treating clinician sees the GP information that matters for this patient" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and urgent care is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "nhs-trust-care",
    name: "Hospital, community or mental health trust, care of referred patients",
    means: "The practice and a trust exchange information about patients who are referred, treated and discharged.",
    why:
      "Treating a referred patient is direct care. Trusts also carry out research and audit, and some practices' notices mention local " +
      "performance and commissioning data, which makes the agreement mixed. That a trust teaches tells you nothing about the use.",
    source: [
      "https://www.northiamandbroadoaksurgery.co.uk/policies/privacy-notice-direct-care/",
      "https://www.cavershamgrouppractice.co.uk/privacy-notice-sharing",
    ],
    since: null,
    until: null,
    aliases: ["community nursing record sharing", "district nursing record sharing"],
    ambiguous: [
      "hospital trust information sharing agreement",
      "community services sharing agreement",
      "mental health trust sharing agreement",
    ],
    secondSigns: ["referral", "referred patients", "discharge", "outpatient", "clinic letters"],
    recipients: ["NHS trusts", "independent providers with NHS contracts"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "referral", text: "Patients are referred, treated and discharged, and results come back" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and care after referral is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "hospice-sharing",
    name: "Hospice record sharing",
    means: "The hospice team can see the GP record of the patients it looks after.",
    why: "Hospice care is direct care, even though the recipient is a charity. Using the data to raise funds would be a secondary use.",
    source: ["https://www.kemphospice.org.uk/about-us/shared-care-record-privacy-notice/", "https://www.wessexlmcs.com/email5984"],
    since: null,
    until: null,
    aliases: [
      "hospice data sharing agreement",
      "hospice information sharing agreement",
      "hospice access to GP record",
      "SystmOne Palliative sharing",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["local hospice"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "treatment", text: "Hospice staff read the record of a patient they look after" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and hospice care is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "care-home-sharing",
    name: "Care home information sharing",
    means: "The practice shares what care home staff need to look after its patients who live there, such as medicines and care plans.",
    why:
      "It serves the care of each resident. With proxy access, the home acts on the resident's behalf. " +
      "We found no public source, so this rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: [
      "care home data sharing agreement",
      "care home proxy access",
      "care home proxy ordering",
      "care home ward round sharing",
      "care home MDT sharing",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["care homes"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "social-care", text: "The home orders residents' medicines and follows their care plans" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and care of residents is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "adult-social-care-sharing",
    name: "Social care and integrated neighbourhood team",
    means: "Health and social care staff share information so that they can plan the care of individual patients as one team.",
    why:
      "Planning care for people by name is direct care. Some neighbourhood team agreements also allow analysis " +
      "of whole groups of patients, and those are mixed. London's plan for these teams mentions population health too.",
    source: [
      "https://www.england.nhs.uk/london/our-work/a-neighbourhood-health-service-for-london/a-neighbourhood-health-service-for-london/the-structure-of-the-operating-model/information-sharing-building-our-shared-view",
    ],
    since: null,
    until: null,
    aliases: [
      "adult social care information sharing agreement",
      "integrated neighbourhood team agreement",
      "INT data sharing agreement",
      "MDT information sharing agreement",
      "proactive care MDT",
    ],
    ambiguous: ["INT", "integrated neighbourhood team"],
    secondSigns: ["multidisciplinary", "multi-disciplinary", "mdt", "social care", "care planning"],
    recipients: ["council adult social care", "community trust", "voluntary sector members"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "social-care", text: "Staff from several services agree the care of individual patients" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and joint care is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "pharmacy-local-service",
    name: "Community pharmacy local service",
    means: "The practice sends patients to pharmacies for a locally arranged service, and the pharmacist reports back.",
    why:
      "The consultation is direct care, but claims run through the same system, so the agreement is mixed. " +
      "Pharmacy First, the national service, has its own entry. We found no public source, so this rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: ["pharmacy minor ailments sharing", "pharmacy local service data sharing", "locally commissioned pharmacy service"],
    ambiguous: ["PharmOutcomes"],
    secondSigns: ["local service", "locally commissioned", "minor ailments", "claims"],
    recipients: ["community pharmacies", "Pinnacle Systems"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "prescribing", text: "The patient is sent to a pharmacist, who reports back" },
      { use: "secondary-use", kind: "payment", text: "Pharmacies claim payment on the same system" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "A service arranged locally, which the practice may choose to use." }],
    checked: "2026-11-22",
  },
  {
    id: "mash",
    name: "Multi-Agency Safeguarding Hub (MASH)",
    means: "Council, police and health staff in one hub check what they know about a child or adult at risk and decide how to protect them.",
    why:
      "Protecting a named person is treated as direct care. Talk to the safeguarding lead before anyone suggests ending or freezing it. " +
      "Reports on performance that are made from the hub's data are secondary.",
    source: [
      "https://www.harrowscb.co.uk/information-sharing/",
      "https://safeguardingcambspeterborough.org.uk/children-board/professionals/procedures/tier-2-peterborough-mash-data-sharing-agreement/",
    ],
    since: null,
    until: null,
    aliases: [
      "MASH information sharing",
      "MASH agreement",
      "MASH data sharing agreement",
      "MASH sharing agreement",
      "MASH DSA",
      "MASH ISA",
      "London Multi-Agency Safeguarding Data Sharing Agreement",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["council children's services", "police", "health partners"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "safeguarding", text: "Partners check and decide what a child or adult at risk needs" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "The law stands behind many individual requests: section 47 enquiries under the Children Act 1989, and requests " +
          "under section 16H of the Children Act 2004, which a practice has to answer. " +
          "The agreement for the hub is only an arrangement. The section numbers are from general knowledge.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "leder-local",
    name: "LeDeR, local reviewer access",
    means: "After someone who was autistic or had a learning disability dies, a local reviewer reads their record to learn from their care.",
    why:
      "The review happens after death, so it is not that person's care. Each death is a separate request, which is why it is handled case by case. " +
      "Some practices' notices name both a legal obligation and section 251. " +
      "Those two do not fit together, so show it. The national programme has an entry of its own.",
    source: [
      "https://www.leder.nhs.uk/resources/leder-general-practice-information-guide",
      "https://westwoodsurgery.nhs.uk/privacy-notice-leder-programme",
      "https://lincslmc.co.uk/?p=6051",
    ],
    since: null,
    until: null,
    aliases: ["LeDeR local review", "LeDeR local reviewer", "LeDeR reviewer access", "ICB LeDeR team", "LeDeR smartcard access"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["ICB review team", "NHS England"],
    carrier: false,
    caseByCase: true,
    purposes: [
      {
        use: "secondary-use",
        kind: "service-evaluation",
        text: "Looks back at the care of someone who has died and was autistic or had a learning disability",
      },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Section 251 support allows the disclosure but does not require it. We found nothing else that obliges the practice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "health-visiting-school-nursing",
    name: "0-19 service: health visiting and school nursing",
    means: "Health visitors and school nurses share information with the practice about the children and families they look after.",
    why:
      "This is care and safeguarding of individual families. The council pays for the service, but reports on its outcomes are a separate matter. " +
      "We found no public source, so this rests on general knowledge.",
    source: [],
    since: null,
    until: null,
    aliases: [
      "health visiting information sharing",
      "health visitor information sharing",
      "school nursing sharing agreement",
      "0-19 service agreement",
      "0-19 data sharing agreement",
      "Healthy Child Programme sharing",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["community trust or council provider"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "treatment", text: "Looks after children and their families and keeps them safe" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "There is a duty to share for care, and care of children is part of that. Which agreement to use is a choice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "diabetic-eye-screening",
    name: "Diabetic eye screening provider",
    means: "A local provider keeps a register of patients with diabetes and invites them to have their eyes screened.",
    why:
      "Inviting a person to screening is direct care, so keep it. The provider also tells commissioners about quality. " +
      "Drawing up the list nationally (GP2DRS) is a separate entry.",
    source: ["https://www.emiscare.com/fair-processing-notice/", "https://www.becketthousepractice.nhs.uk/national-screening-privacy-notice"],
    since: null,
    until: null,
    aliases: ["local eye screening service", "InHealth Intelligence eye screening", "retinal screening data sharing"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["local screening provider", "EMIS Care", "InHealth Intelligence"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "screening", text: "Keeps the register and invites patients with diabetes" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "A local provider runs this part of a national programme. " +
          "The national list (GP2DRS) rests on a basis of its own, which its own entry gives.",
      },
    ],
    checked: "2026-11-22",
  },
];
