import type { Scheme } from "../../model/knowledge.ts";

/** Shared care records of London, the South East and the South West. */
export const sharedCareRecordsSouth: readonly Scheme[] = [
  {
    id: "london-care-record",
    name: "London Care Record",
    means: "A viewer that lets health and care staff across London see a patient's record from other services.",
    why:
      "It is for care only. The London Secure Data Environment and the London Data Service also carry the OneLondon name but are different flows. " +
      "The letters LCR can mean Leeds or Lincolnshire as well.",
    source: ["https://www.stjamespractice.co.uk/policies/privacy-notices/", "https://woodlandssurgerysidcup.nhs.uk/london-care-record"],
    since: null,
    until: null,
    aliases: ["OneLondon shared care record", "OneLondon care record", "South East London Care Record", "SEL London Care Record", "LCR London"],
    ambiguous: ["LCR"],
    secondSigns: ["london", "onelondon"],
    recipients: ["London NHS trusts", "London GP practices", "London boroughs", "London Ambulance Service"],
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
    id: "east-london-patient-record",
    name: "East London Patient Record (eLPR)",
    means: "A read-only view that lets hospitals and GP practices in east London see each other's records of a patient.",
    why:
      "Staff use it to care for the patient they are seeing. The name is local, and the view now belongs to the London Care Record. " +
      "The Discovery Data Service covers the same area but is something else.",
    source: [
      "https://www.cityandhackneyccg.nhs.uk/about-us/elpr.htm",
      "https://www.crawleyroadmedicalcentre.co.uk/policies/data-sharing-fair-processing-and-gdpr/",
    ],
    since: null,
    until: null,
    aliases: ["East London Patient Record", "eLPR", "East London HIE", "East London Health Information Exchange"],
    ambiguous: ["HIE"],
    secondSigns: ["east london", "barts", "homerton"],
    recipients: ["Barts Health", "Homerton", "East London NHS FT", "east London GP practices"],
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
    id: "ncl-hie",
    name: "North Central London Health Information Exchange",
    means: "A viewer that lets health and care staff in north central London see a patient's record from other services.",
    why: "The viewer is for care. Its privacy notice also covers HealtheIntent, a mixed platform. Separate the two before you act.",
    source: [
      "https://www.northlondonpartners.org.uk/ourplan/Areas-of-work/Digital/Info-residents/privacy-notice.htm",
      "https://langstonewaysurgery.nhs.uk/infopage/63d7b9a6d9c7df183669fb79",
    ],
    since: null,
    until: null,
    aliases: ["NCL HIE", "NCL Health Information Exchange", "North London Partners HIE", "North London Health Information Exchange", "Cerner HIE NCL"],
    ambiguous: ["HIE"],
    secondSigns: ["north central london", "ncl", "north london partners"],
    recipients: ["North Central London health and care partners"],
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
    id: "connecting-your-care",
    name: "Connecting Your Care (South West London)",
    means: "A shared record for health and care staff who look after patients in South West London.",
    why:
      "Staff use it to care for the patient they are seeing. The name is local, and people now get to it through the London Care Record. " +
      "Connecting Care in Bristol is another scheme.",
    source: ["https://halingparkmedicalpractice.nhs.uk/practice-information/privacy-notice-connecting-your-care/"],
    since: null,
    until: null,
    aliases: ["Connecting Your Care", "SWL Connecting Your Care"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["South West London health and care providers"],
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
    id: "local-care-record-sel",
    name: "Local Care Record (South East London)",
    means: "A shared record for hospitals and GP practices that look after patients in South East London.",
    why:
      "Staff use it to care for the patient they are seeing. Many areas could say \"local care record\", so the place has to be named as well. " +
      "The source describes the sharing, and the name comes from general knowledge.",
    source: ["https://www.ourhealthiersel.nhs.uk/projects/information-sharing.htm"],
    since: null,
    until: null,
    aliases: [
      "Local Care Record SEL",
      "Lambeth and Southwark Local Care Record",
      "Lambeth & Southwark Local Care Record",
      "South East London Local Care Record",
    ],
    ambiguous: ["Local Care Record"],
    secondSigns: ["lambeth", "southwark", "lewisham", "south east london", "gstt"],
    recipients: ["GSTT", "King's College Hospital", "SLaM", "Lewisham and Greenwich", "SEL GP practices"],
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
    id: "care-information-exchange",
    name: "Care Information Exchange (North West London)",
    means: "A record that patients in North West London hold themselves, on Patients Know Best, and share with the services that treat them.",
    why:
      "Both patients and the staff who treat them use it for care. It is not WSIC, which is mixed. " +
      "The source gives only the name, and the rest is general knowledge.",
    source: ["https://blog.patientsknowbest.com/2017/03/20/pkbs-user-agreement-and-privacy-policy-update-for-2017/"],
    since: null,
    until: null,
    aliases: ["Care Information Exchange", "CIE Patients Know Best", "NWL CIE"],
    ambiguous: ["CIE"],
    secondSigns: ["patients know best", "pkb", "imperial", "north west london", "nwl"],
    recipients: ["Imperial College Healthcare", "NWL providers", "Patients Know Best"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      { use: "direct-care", kind: "patient-access", text: "Patients can read their own record and share it" },
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
    id: "nwl-direct-care-iss",
    name: "North West London Information Sharing Statement for Direct Care",
    means: "An agreement that lets GP practices, primary care networks and trusts in North West London share SystmOne and EMIS records for care.",
    why:
      "It is for direct care, and network staff are included. " +
      "It is stored on the Data Controller Console next to the one for WSIC, which is mixed, so check which of the two a row means.",
    source: [
      "http://www.nwlgp-gdpr.uk/2020/10/01/sharing-patient-records-for-direct-care-no-20/",
      "https://www.nwlondonicb.nhs.uk/about-us/who-are-we/ICSICP/gp-federation-primary-care-networks-and-gp-practices/primary-care-information-governance/sharing-records-direct-care-supplementary-sections",
    ],
    since: null,
    until: null,
    aliases: ["NWL ISS for Direct Care", "NWL direct care ISS", "NWL MoU SystmOne sharing"],
    ambiguous: ["NWL ISS", "LLMC NWL Digital ISA", "NWL Digital ISA"],
    secondSigns: ["direct care", "systmone sharing", "record sharing"],
    recipients: ["NWL GP practices", "NWL trusts", "NWL PCNs"],
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
    id: "connecting-care-bnssg",
    name: "Connecting Care (Bristol, North Somerset and South Gloucestershire)",
    means: "A shared record for health and care staff who look after patients in Bristol, North Somerset and South Gloucestershire.",
    why:
      "Staff use it to care for the patient they are seeing. " +
      "Other schemes have similar names: Connected Care (Frimley), Connecting Your Care (London) and the national programme Connecting Care Records.",
    source: ["https://bnssghealthiertogether.org.uk/connecting-care/"],
    since: null,
    until: null,
    aliases: ["Connecting Care BNSSG", "Connecting Care Bristol", "BNSSG Connecting Care"],
    ambiguous: ["Connecting Care"],
    secondSigns: ["bnssg", "bristol", "north somerset", "south gloucestershire"],
    recipients: ["BNSSG health and care partners"],
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
    id: "dorset-care-record",
    name: "Dorset Care Record",
    means: "A shared record for NHS and council staff who look after patients in Dorset.",
    why: "Its own pages limit it to care. DiiS, the county's analytics service, is separate.",
    source: [
      "https://www.dorsethealthcare.nhs.uk/patients-and-visitors/your-health-records/dorset-care-record",
      "https://news.dorsetcouncil.gov.uk/dorset-care-record/information-sharing",
    ],
    since: null,
    until: null,
    aliases: ["DCR Dorset"],
    ambiguous: ["DCR"],
    secondSigns: ["dorset", "dorset council", "nhs dorset"],
    recipients: ["Dorset Council", "NHS Dorset", "Dorset trusts", "SWAST"],
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
    id: "devon-cornwall-care-record",
    name: "Devon and Cornwall Care Record",
    means: "A shared record for NHS and council staff who look after patients in Devon and Cornwall.",
    why: "Staff use it to care for the patient they are seeing. The One Devon Dataset is a different flow and is secondary use.",
    source: ["https://www.devonandcornwallcarerecord.nhs.uk/data-security-and-privacy/"],
    since: null,
    until: null,
    aliases: ["Devon & Cornwall Care Record", "DCCR", "Devon & Cornwall Shared Care Record"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Devon and Cornwall NHS and council partners"],
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
    id: "juyi-gloucestershire",
    name: "Joining Up Your Information (JUYI)",
    means: "A read-only view that lets health and care staff in Gloucestershire see a patient's record from other services.",
    why: "Staff use it to care for the patient they are seeing, and they cannot change what it shows.",
    source: ["https://www.juyigloucestershire.org/find-out-more/faqs/"],
    since: null,
    until: null,
    aliases: ["JUYI", "Joining Up Your Information"],
    ambiguous: ["Gloucestershire shared care record"],
    secondSigns: ["gloucestershire county council", "one gloucestershire"],
    recipients: ["Gloucestershire trusts", "Gloucestershire County Council", "SWAST"],
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
    id: "sider-somerset",
    name: "SIDeR (Somerset Integrated Digital e-Record)",
    means: "A view-only record for health and care staff, hospices included, who look after patients in Somerset.",
    why: "It serves care and nothing else, and those who use it can only look.",
    source: ["https://nhssomerset.nhs.uk/about-us/digital-projects/sider/sider-faq/"],
    since: null,
    until: null,
    aliases: ["SIDeR", "Somerset Integrated Digital e-Record", "Somerset Integrated Digital electronic Record"],
    ambiguous: ["Somerset shared care record"],
    secondSigns: ["nhs somerset", "somerset ft", "somerset nhs foundation trust"],
    recipients: ["NHS Somerset", "Somerset FT", "Somerset Council", "hospices"],
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
    id: "bsw-integrated-care-record",
    name: "BSW Integrated Care Record",
    means: "A shared record for health and care staff who look after patients in Swindon, Wiltshire, and Bath and North East Somerset.",
    why: "This entry rests on general knowledge and has no source. The area's population health programme with Optum and SCW is a separate, mixed flow.",
    source: [],
    since: null,
    until: null,
    aliases: ["BSW ICR", "Bath and North East Somerset Swindon and Wiltshire Integrated Care Record"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["BSW health and care partners"],
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
    id: "chie",
    name: "Care and Health Information Exchange (CHIE)",
    means: "A shared record for Hampshire and the Isle of Wight that also feeds an analytics database called CHIA.",
    why:
      "It is mixed by design, because the record serves care while its content goes on to planning and research. " +
      "Ask whether the practice can stop only the feed to CHIA. That database is a separate entry in this catalogue.",
    source: [
      "http://www.careandhealthinformationexchange.org.uk/health-planning-research/",
      "https://www.hantshealthrecord.nhs.uk/faqs",
      "http://hantshealthrecord.nhs.uk/news/49-information-commissioner-has-no-concern-over-hhr",
    ],
    since: null,
    until: null,
    aliases: [
      "CHIE",
      "Care and Health Information Exchange",
      "Care & Health Information Exchange",
      "Hampshire Health Record",
      "Hantshealthrecord",
      "HHR Hampshire",
    ],
    ambiguous: ["HHR", "Wessex Care Records"],
    secondSigns: ["hampshire", "isle of wight", "chie", "chia"],
    recipients: ["NHS South, Central and West CSU", "Hampshire and Isle of Wight providers"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      { use: "secondary-use", kind: "planning", text: "Pseudonymised content goes to the CHIA database, which is used to plan services" },
      { use: "secondary-use", kind: "research", text: "Researchers use that database too" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Joining is up to the practice. " +
          "The Health and Social Care (Safety and Quality) Act 2015 asks it to share for a person's care, but does not require this platform. " +
          "Patients have two opt-outs in CHIE, one from the record and one from the analytics.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "chia",
    name: "Care and Health Information Analytics (CHIA)",
    means: "A database of pseudonymised records from Hampshire's shared record, used for planning and research.",
    why: "It takes the content of CHIE for uses that are not a patient's own care, so nothing in it is direct care.",
    source: ["http://www.careandhealthinformationexchange.org.uk/health-planning-research/"],
    since: null,
    until: null,
    aliases: ["Care and Health Information Analytics", "Care & Health Information Analytics", "Hampshire Health Record Analytics", "HHRA"],
    ambiguous: ["CHIA"],
    secondSigns: ["chie", "hampshire", "isle of wight", "south central and west", "south central & west", "analytics"],
    recipients: ["NHS South, Central and West CSU", "approved researchers and planners"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "Analysis of trends and planning of services" },
      { use: "secondary-use", kind: "research", text: "Research with pseudonymised records" },
    ],
    obligations: [{ value: "voluntary", from: null, until: null, ground: "A local agreement that no law and no clause of the GP contract names." }],
    checked: "2026-11-22",
  },
  {
    id: "tvs-care-records",
    name: "Thames Valley and Surrey Care Records",
    means: "A shared record for services across Thames Valley and Surrey, whose data is also used for planning once identifying details are removed.",
    why:
      "Most of it is care, but segmentation and planning come with it, so it is mixed. " +
      "The Secure Data Environment of the same area is another flow and is secondary use.",
    source: ["https://summertownhealthcentre.co.uk/tvs", "http://regisa.uk/documents/TheStoryOfEverything.html"],
    since: null,
    until: null,
    aliases: ["TVS Care Records", "TVS shared care record", "TVS Shared Care Agreement", "Thames Valley Shared Care Agreement", "TVS LHCR"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Frimley Health (lead)", "Thames Valley and Surrey partners", "Graphnet"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      { use: "secondary-use", kind: "risk-stratification", text: "The supplier sorts patients into groups from data with identifying details removed" },
      { use: "secondary-use", kind: "planning", text: "Healthcare is planned from data that does not identify patients" },
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
    id: "surrey-care-record",
    name: "Surrey Care Record",
    means: "A shared record for the Surrey Heartlands services, which planners and researchers may also use.",
    why: "An older notice allows care only, and a later one lets planners and researchers in, so it is mixed. Check which version the practice signed.",
    source: ["https://www.surreyheartlands.uk/surrey-care-record-privacy-notice/"],
    since: null,
    until: null,
    aliases: ["Surrey Heartlands shared care record"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Surrey Heartlands partners", "Graphnet"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "direct-care", kind: "shared-record", text: "Staff who treat or support a patient can open one combined record for that person" },
      { use: "secondary-use", kind: "planning", text: "Planners work with data about everyone in the area" },
      { use: "secondary-use", kind: "research", text: "Researchers learn about diseases and treatments from it" },
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
    id: "connected-care-frimley",
    name: "Connected Care (Berkshire and Frimley)",
    means: "A shared record for health and care staff who look after patients in Berkshire and the Frimley area.",
    why:
      "Public pages mention care only. The platform holds population health tools too, so check what the agreement says. " +
      "Connecting Care in Bristol is another scheme.",
    source: ["http://shareyourcareberkshire.org/find-out-more/privacy-notice/", "https://intranet.eastberkshireccg.nhs.uk/imt/connected-care/"],
    since: null,
    until: null,
    aliases: ["Connected Care Berkshire", "Connected Care Frimley", "Frimley Connected Care", "Share Your Care Berkshire", "Berkshire Connected Care"],
    ambiguous: ["Connected Care", "Share Your Care"],
    secondSigns: ["berkshire", "frimley"],
    recipients: ["Frimley Health", "Berkshire trusts and councils", "Graphnet"],
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
    id: "my-care-record-bucks",
    name: "My Care Record (Buckinghamshire)",
    means: "A shared record for health and care staff who look after patients in Buckinghamshire.",
    why: "Staff use it to care for the patient they are seeing. Essex with Hertfordshire, and Cambridgeshire, have schemes called My Care Record as well.",
    source: ["https://www.buckinghamshireccg.nhs.uk/public/your-services/your-health-services/my-care-record/"],
    since: null,
    until: null,
    aliases: ["My Care Record Bucks", "Buckinghamshire My Care Record", "BHT My Care Record"],
    ambiguous: ["My Care Record"],
    secondSigns: ["buckinghamshire", "bucks", "bht"],
    recipients: ["Buckinghamshire health and care partners"],
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
    id: "kent-medway-care-record",
    name: "Kent and Medway Care Record",
    means: "A shared record for NHS and council staff who look after patients in Kent and Medway.",
    why:
      "An old page of the clinical commissioning group says that the 2015 Act requires it. " +
      "The Act asks for sharing in care and not for any one system. " +
      "The Analytics Board (SHcAB) and the Kent Integrated Dataset (KID) stand apart and are secondary use.",
    source: [
      "https://www.kmhealthandcare.uk/your-health/kent-and-medway-care-record?sort=title&dir=asc",
      "https://www.kentandmedwayccg.nhs.uk/about-us/who-we-are/ICS/kent-and-medway-care-record",
      "https://www.kent.gov.uk/about-the-council/information-and-data/access-to-information/gdpr-privacy-notices/adult-social-care-and-health/kent-and-medway-care-record-privacy-notice",
    ],
    since: null,
    until: null,
    aliases: ["KMCR", "Kent & Medway Care Record"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["Kent County Council", "Medway Council", "Kent and Medway trusts", "Graphnet"],
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
    id: "sussex-shared-care-record",
    name: "Sussex Shared Care Record (Plexus)",
    means: "A shared record for NHS and council staff who look after patients in Sussex.",
    why: "This entry rests on general knowledge and has no source. The Sussex Integrated Dataset is a different flow and is secondary use.",
    source: [],
    since: null,
    until: null,
    aliases: ["Plexus Care Record", "Plexus Sussex", "Sussex Shared Care Record", "Our Care Connected Sussex"],
    ambiguous: ["Plexus", "Our Care Connected"],
    secondSigns: ["sussex", "shared care record"],
    recipients: ["Sussex NHS trusts", "Sussex councils"],
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
