import type { Scheme } from "../../model/knowledge.ts";

/** Shared care records of the East of England and the Midlands. */
export const sharedCareRecordsMidlandsEast: readonly Scheme[] = [
  {
    id: "my-care-record-east",
    name: "My Care Record (Essex, Hertfordshire and the East)",
    means: "A common agreement that lets health and care staff in Essex, Hertfordshire, Norfolk and Suffolk see a patient's record from other services.",
    why:
      "It is an approach that services agree on, not a single system. " +
      "Early notices cover treatment only, while later ones add planning with data that does not identify anyone, so it is mixed. " +
      "Other areas use the same name for their own schemes.",
    source: [
      "http://www.mycarerecord.org.uk/more-information",
      "https://centralsurgerysawbo.nhs.uk/how_information_about_you_is_used_t151357.html?a=0",
      "https://redhousesurgery.co.uk/practice-information/fair-processing-notice",
      "https://kafico.co.uk/norfolk-sharing",
    ],
    since: null,
    until: null,
    aliases: [
      "My Care Record Essex",
      "My Care Record Hertfordshire",
      "My Care Record West Essex",
      "mycarerecord.org.uk",
      "My Care Record Norfolk",
      "My Care Record Suffolk",
    ],
    ambiguous: ["My Care Record"],
    secondSigns: ["essex", "hertfordshire", "herts", "norfolk", "waveney", "suffolk"],
    recipients: ["Hertfordshire and Essex trusts", "county councils", "111 and out-of-hours providers", "Norfolk and Waveney partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      { use: "secondary-use", kind: "planning", text: "Some notices let data that does not identify patients be used to plan services" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "cambridgeshire-my-care-record",
    name: "My Care Record (Cambridgeshire and Peterborough)",
    means: "A read-only view that lets health and care staff in Cambridgeshire and Peterborough see a patient's record from other services.",
    why: "Staff use it to look after the patient in front of them. Its pages name better planning as a benefit, but that alone does not show a secondary use.",
    source: [
      "https://www.cpics.org.uk/my-care-record/",
      "https://www.cambridgeshireandpeterboroughccg.nhs.uk/health-professionals/news-and-resources/shared-care-record/faqs/",
    ],
    since: null,
    until: null,
    aliases: [
      "My Care Record Cambridgeshire",
      "Cambridgeshire and Peterborough Shared Care Record",
      "Cambridgeshire & Peterborough Shared Care Record",
      "CPICS shared care record",
    ],
    ambiguous: ["My Care Record"],
    secondSigns: ["cambridgeshire", "peterborough", "cpics", "cpft"],
    recipients: ["CUH", "CPFT", "CCS", "Cambridgeshire and Peterborough councils"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "blmk-shared-record",
    name: "BLMK Shared Health and Care Record",
    means: "A shared record for health and care staff who look after patients in Bedfordshire, Luton and Milton Keynes.",
    why: "Its published questions and answers speak of care and nothing else.",
    source: ["https://www.blmkccg.nhs.uk/about-us/blmk-ics/shared-health-and-care-record/faqs/"],
    since: null,
    until: null,
    aliases: [
      "BLMK shared care record",
      "Bedfordshire Luton and Milton Keynes shared care record",
      "Bedfordshire Luton and Milton Keynes Shared Health and Care Record",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["BLMK NHS organisations and councils"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "mse-shared-care-record",
    name: "Mid and South Essex Shared Care Record",
    means: "A shared record for health and care staff who look after patients in Mid and South Essex.",
    why: "It is there so that staff can care for the patient they are seeing.",
    source: ["https://midandsouthessex.ics.nhs.uk/?p=11438"],
    since: null,
    until: null,
    aliases: ["Mid & South Essex Shared Care Record", "MSE Shared Care Record", "MSE ShCR"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Mid and South Essex partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "one-health-and-care",
    name: "One Health and Care",
    means: "A shared record for Staffordshire, Stoke-on-Trent, Shropshire, Telford and Wrekin and the Black Country, in places also used for planning.",
    why:
      "In the Black Country it has two stated parts, one for care and one for planning, so it is mixed. The Shropshire page mentions direct care only. " +
      "Check what the practice's own area agreed.",
    source: [
      "https://www.one-health-care.co.uk/frequently-asked-questions",
      "https://www.one-health-care.co.uk/one-health-care-fair-processing-notice",
      "https://shropshiretelfordandwrekin.nhs.uk/about-us/how-we-are-run/one-health-and-care/frequently-asked-questions-one-health-and-care",
    ],
    since: null,
    until: null,
    aliases: [
      "One Health & Care",
      "OneHealthandCare",
      "OHC Staffordshire",
      "OHC Black Country",
      "Staffordshire and Stoke-on-Trent integrated care record",
      "Shropshire Telford and Wrekin shared care record",
      "Black Country shared care record",
    ],
    ambiguous: ["OHC"],
    secondSigns: ["staffordshire", "stoke-on-trent", "shropshire", "telford", "black country"],
    recipients: ["Staffordshire and Stoke-on-Trent partners", "Shropshire, Telford and Wrekin partners", "Black Country and West Birmingham partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      {
        use: "secondary-use",
        kind: "population-health",
        text: "Data with identifying details removed, for planning and for work on the health of whole groups",
      },
      {
        use: "direct-care",
        kind: "risk-stratification",
        text: "GPs may be told which of their own patients the analysis found, so that they can offer help",
      },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "bsol-shared-care-record",
    name: "Birmingham and Solihull Shared Care Record",
    means: "A shared record for health and care staff who look after patients in Birmingham and Solihull.",
    why: "Staff use it to care for the patient they are seeing. It began as Your Care Connected and was later known as a Health Information Exchange.",
    source: ["https://www.livehealthylivehappy.org.uk/birmingham-and-solihull-shared-care-record/", "https://midlandsyourcareconnected.nhs.uk"],
    since: null,
    until: null,
    aliases: ["Birmingham & Solihull Shared Care Record", "BSol Shared Care Record", "Your Care Connected", "BSol ShCR"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["BSol trusts", "councils", "West Midlands Ambulance Service"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "coventry-warwickshire-icr",
    name: "Coventry and Warwickshire Integrated Care Record",
    means: "A shared record for health and care staff who look after patients in Coventry and Warwickshire.",
    why: "Staff use it to care for the patient they are seeing. It connects to the records of Birmingham and Solihull and of Herefordshire and Worcestershire.",
    source: [
      "https://www.happyhealthylives.uk/services-programmes/digital/integrated-care-record/faqs/",
      "https://www.coventry.gov.uk/health-wellbeing/coventry-warwickshire-integrated-care-record-cwicr/print",
    ],
    since: null,
    until: null,
    aliases: ["Coventry & Warwickshire Integrated Care Record", "CWICR"],
    ambiguous: ["C&W ICR"],
    secondSigns: ["coventry", "warwickshire", "integrated care record", "innovate healthcare"],
    recipients: ["Coventry and Warwickshire NHS trusts and councils", "Innovate Healthcare Services"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "herefordshire-worcestershire-shcr",
    name: "Herefordshire and Worcestershire Shared Care Record",
    means: "A shared record for health and care staff, hospices included, who look after patients in Herefordshire and Worcestershire.",
    why: "Staff use it to care for the patient they are seeing. The same area runs a programme on population health, which is a separate matter.",
    source: ["https://www.kemphospice.org.uk/about-us/shared-care-record-privacy-notice/"],
    since: null,
    until: null,
    aliases: ["Herefordshire & Worcestershire Shared Care Record", "HWICS Shared Care Record"],
    ambiguous: ["H&W Shared Care Record"],
    secondSigns: ["herefordshire", "worcestershire", "hwics"],
    recipients: ["Herefordshire and Worcestershire partners", "hospices"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "derbyshire-shared-care-record",
    name: "Derbyshire Shared Care Record",
    means: "A shared record for the services of Joined Up Care Derbyshire that look after the same patients.",
    why: "Staff use it to care for the patient they are seeing. Do not confuse it with DSCRO, which handles data for commissioners.",
    source: ["https://derbyshire.gov.uk/council/gdpr/privacy-notices/derbyshire-shared-care-record/derbyshire-shared-care-record-privacy-notice.aspx"],
    since: null,
    until: null,
    aliases: ["Joined Up Care Derbyshire shared care record", "JUCD shared care record"],
    ambiguous: ["DSCR"],
    secondSigns: ["joined up care", "jucd"],
    recipients: ["Joined Up Care Derbyshire partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "notts-care-record",
    name: "Notts Care Record",
    means: "A shared record for health and care staff who look after patients in Nottingham and Nottinghamshire.",
    why:
      "Its pages say that care is the only purpose of the data. GPRCC and eHealthScope belong to the same area but are mixed. " +
      "The letters NCR can also stand for the Northamptonshire record.",
    source: ["https://digitalnotts.nhs.uk/notts-care-record-faqs-patients/", "https://www.nuh.nhs.uk/nottinghamshire-health-and-care-portal"],
    since: null,
    until: null,
    aliases: ["Nottinghamshire Health and Care Portal", "NHCP Nottinghamshire", "Nottinghamshire care record"],
    ambiguous: ["NCR", "NHCP"],
    secondSigns: ["nottingham", "nottinghamshire", "notts"],
    recipients: ["Nottingham and Nottinghamshire partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "llr-care-record",
    name: "LLR Care Record",
    means: "A shared view of the record for staff who look after patients in Leicester, Leicestershire and Rutland.",
    why: "Staff use it to care for the patient they are seeing. It shows what other systems hold and keeps no copy of its own.",
    source: ["https://leicestershire-rutland.communitypharmacy.org.uk/for-professionals-locally-commissioned-services/cplr-initiatives/7398-2/"],
    since: null,
    until: null,
    aliases: ["Leicester Leicestershire and Rutland Care Record", "LLR Shared Care Record", "LLR CR"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["LLR ICB", "UHL", "LPT"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "lincolnshire-care-record",
    name: "Lincolnshire Care Record (Care Portal)",
    means: "A shared record for NHS and council staff who look after patients in Lincolnshire.",
    why: "Staff use it to care for the patient they are seeing. Its earlier name was the Care Portal.",
    source: [
      "https://lincolnshire.icb.nhs.uk/carerecord/frequently-asked-questions/",
      "https://www.lpft.nhs.uk/news-and-events/news/lincolnshires-new-care-portal",
    ],
    since: null,
    until: null,
    aliases: ["Lincolnshire Care Record", "Lincolnshire Care Portal"],
    ambiguous: ["LCR"],
    secondSigns: ["lincolnshire", "care portal"],
    recipients: ["Lincolnshire NHS and council partners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "northamptonshire-care-record",
    name: "Northamptonshire Care Record",
    means: "A shared record for NHS and council staff who look after patients in Northamptonshire.",
    why: "The partners agreed that it is for direct care.",
    source: ["https://northamptonshirehcp.co.uk/ncr/ncr-professionals/", "https://www.icnorthamptonshire.org.uk/ncr"],
    since: null,
    until: null,
    aliases: ["Northants Care Record", "NCR Northamptonshire"],
    ambiguous: ["NCR"],
    secondSigns: ["northamptonshire", "northants", "graphnet"],
    recipients: ["Northamptonshire trusts and councils", "Graphnet"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform.",
      },
    ],
    checked: "2026-11-22",
  },
];
