import type { Scheme } from "../../model/knowledge.ts";

/** National collections from GP systems: directed extracts, contract and payment data, and national research services. */
export const nationalCollections: readonly Scheme[] = [
  {
    id: "gpes",
    name: "General Practice Extraction Service (extract not named)",
    means: "The national tool that takes counts or records out of the clinical system for NHS England, where the row does not say which extract.",
    why:
      "The tool has no purpose of its own, so find out which extract is meant. One of them, GP2DRS, is direct care. " +
      "QOF and others bring payment under the contract, and a click in CQRS feels like a choice although a Data Provision Notice leaves none.",
    source: [
      "https://production-like.nhsd.io/services/general-practice-extraction-service/information-governance-and-the-general-practice-extraction-service-gpes",
      "https://digital.nhs.uk/services/general-practice-gp-collections/general-practice-information-governance",
    ],
    since: null,
    until: null,
    aliases: ["GPES", "General Practice Extraction Service", "GPET-E", "CQRS National extraction"],
    ambiguous: ["NHS Digital data extraction"],
    secondSigns: ["cqrs", "data provision notice", "section 259"],
    recipients: ["NHS England (formerly NHS Digital, HSCIC)"],
    carrier: true,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "feeding national collections, through an extract that the row leaves open" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "Directions under section 254 of the Health and Social Care Act 2012 bind NHS England. " +
          "The Data Provision Notices that go with them, under section 259(1)(a), bind the practice.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "qof",
    name: "Quality and Outcomes Framework",
    means: "Numbers for each QOF indicator go to NHS England, which pays the practice by them and publishes the results.",
    why:
      "This is payment data: numbers only and, NHS England says, no personal data. Leaving QOF would change the contract, not a sharing agreement. " +
      "If someone visits to verify QOF and looks at records, that is post-payment verification.",
    source: [
      "https://www.england.nhs.uk/contact-us/privacy-notice/how-we-use-your-information/our-services/primary-care-commissioning/",
      "https://welcome.cqrs.nhs.uk/service-information/quality-outcomes-framework-qof-payments/",
    ],
    since: null,
    until: null,
    aliases: ["Quality & Outcomes Framework", "QOF", "QOF extraction", "QOF extract", "QOF payments", "QOF achievement"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "CQRS", "ICB as delegated commissioner"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "payment", text: "working out what QOF pays the practice, and publishing its results" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "A practice may stay out of QOF, but under the Statement of Financial Entitlements one that takes part must return the data.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "inliq",
    name: "Indicators No Longer in QOF",
    means: "NHS England collects numbers for indicators that QOF has dropped, because national bodies still follow them.",
    why:
      "Nobody is treated or paid on these numbers. The service is offered one year at a time. The latest offer found with a date ended on 31 March 2024, " +
      "so check that it still runs.",
    source: ["https://legislation.gov.uk/uksi/2017/908/part/3/made", "https://welcome.cqrs.nhs.uk/?p=581"],
    since: null,
    until: null,
    aliases: ["INLIQ", "Indicators No Longer in the Quality and Outcomes Framework", "retired QOF indicators"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "following care that QOF no longer pays for" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "SI 2017/908 added to the GMS and PMS regulations a duty to let this extract take place.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "cqrs-vaccination-payments",
    name: "Vaccination and immunisation payment extracts (CQRS)",
    means: "Every month the number of vaccine doses the practice gave is counted, so that it can be paid for them.",
    why:
      "Only the payment is covered here, so it is secondary use. A practice need not offer an enhanced service, but if it does, the counts go with it. " +
      "Practices also use CQRS merely to record that they accept a Data Provision Notice, so a row that says CQRS may mean something else.",
    source: [
      "https://welcome.cqrs.nhs.uk/letter/s",
      "https://welcome.cqrs.nhs.uk/services/seasonal-influenza-vaccination-programme",
      "https://www.england.nhs.uk/contact-us/privacy-notice/how-we-use-your-information/our-services/primary-care-commissioning/",
    ],
    since: null,
    until: null,
    aliases: [
      "Seasonal influenza vaccination programme CQRS",
      "Childhood immunisation payments",
      "Vaccination and immunisation payments",
      "Shingles vaccination CQRS",
      "Pertussis vaccination CQRS",
      "RSV vaccination CQRS",
      "MenACWY CQRS",
      "Pneumococcal CQRS",
      "V&I payments",
    ],
    ambiguous: ["CQRS", "CQRS payments", "CQRS National", "Calculating Quality Reporting Service"],
    secondSigns: ["vaccination", "vaccine", "immunisation", "flu", "influenza", "doses"],
    recipients: ["NHS England", "ICB / regional commissioner"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "payment", text: "paying the practice for the vaccines it gives" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "Payment under the GP contract or a vaccination enhanced service depends on this return. It is required while the practice takes part.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "network-contract-des",
    name: "Network Contract DES extracts",
    means: "National counts, taken from practices in a primary care network, that decide incentive payments and show what the network delivers.",
    why:
      "Payment and monitoring are secondary use. A practice chooses whether to join the DES, and once it has joined the data must be returned. " +
      "The network's own agreement to share records for care is something else.",
    source: [
      "https://digital.nhs.uk/data-and-information/publications/statistical/mi-network-contract-des/2021-22",
      "https://digital.nhs.uk/services/general-practice-gp-collections/service-information/primary-care-networks",
    ],
    since: "2019-07-01",
    until: null,
    aliases: ["Network Contract DES extract", "Network Contract DES extraction", "Network Contract DES collection", "CAIP data"],
    ambiguous: ["Network Contract DES", "NCDes", "NCD collection", "PCN DES data", "Investment and Impact Fund", "IIF"],
    secondSigns: ["nhs england", "nhs digital", "cqrs", "gpes", "extract", "extraction", "incentive payment"],
    recipients: ["NHS England", "ICB", "PCN"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "payment", text: "working out the network's incentive payments" },
      { use: "secondary-use", kind: "planning", text: "following what added staff and network services achieve" },
    ],
    obligations: [
      {
        value: "contractual",
        from: "2019-07-01",
        until: null,
        ground: "The specification of the Network Contract Directed Enhanced Service asks for the data from every practice that has joined.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "core-gp-contract-extract",
    name: "Core GP contract collection",
    means: "NHS England collects figures on basic contract duties, such as the named GP and the care of people with frailty or dementia.",
    why: "It checks and counts contract work, so it is secondary use. Since 2022 to 2023 it has also supplied the dementia counts.",
    source: ["https://welcome.cqrs.nhs.uk/service-information/participation-only/"],
    since: null,
    until: null,
    aliases: [
      "Core GP contract extract",
      "Core GP contract data collection",
      "GP contract services collection",
      "Named accountable GP extract",
      "Frailty identification extract",
      "alcohol dependency screening extract",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "checking and counting what the core contract asks of practices" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "The GMS contract regulations require it. CQRS shows it as a contract requirement that is for participation only.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ld-health-check-scheme",
    name: "Learning Disabilities Health Check Scheme",
    means: "Counts of the annual health checks that the practice gives to people with a learning disability, collected to pay for them.",
    why:
      "Only the counts belong here, and they are payment data. Giving the check is care. " +
      "The Learning Disabilities Data extract has a similar name, but that one is statutory.",
    source: ["https://digital.nhs.uk/data-and-information/publications/statistical/learning-disabilities-health-check-scheme/england-april-2026"],
    since: null,
    until: null,
    aliases: ["Learning Disability Health Check Scheme", "LDHC extract", "LD annual health check extract", "LD health check DES"],
    ambiguous: ["LDHC"],
    secondSigns: ["nhs england", "nhs digital", "cqrs", "gpes", "payment"],
    recipients: ["NHS England", "ICB"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "payment", text: "paying for annual checks, with national statistics about them" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "The practice may decline this enhanced service. If it takes the service up, it has to return the counts.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "learning-disabilities-data",
    name: "Learning Disabilities Data extract",
    means: "NHS England collects measures that compare the health of people with a learning disability with that of other patients.",
    why:
      "It describes a group of people and treats no one, so it is secondary use, and the law requires it. It got its present name in August 2020. " +
      "It is not the payment count for annual checks.",
    source: [
      "https://production-like.nhsd.io/data-and-information/keeping-data-safe-and-benefitting-the-public/gdpr/gdpr-register/learning-disabilities-data",
    ],
    since: null,
    until: null,
    aliases: ["LDD extract", "Learning Disabilities Observatory", "Learning Disabilities Observatories GPES Extract", "LDO extract", "IHaL extract"],
    ambiguous: ["Learning Disabilities Data", "Health and care of people with learning disabilities"],
    secondSigns: ["gpes", "cqrs", "data provision notice", "observatory", "observatories"],
    recipients: ["NHS England (from Public Health England in 2020)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "comparing the health and care of this group with everyone else's" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice binds the practice. It follows the Learning Disabilities Observatories GPES Extract Directions 2018.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "dementia-data-extract",
    name: "Dementia data extract",
    means: "NHS England collects totals of patients who have dementia or may be at risk of it, with their ethnicity and antipsychotic use.",
    why:
      "Totals for planning are secondary use, even without patient-level data. The totals now travel with the core GP contract collection, " +
      "so the law and the contract both require them.",
    source: [
      "https://digital.nhs.uk/data-and-information/publications/statistical/primary-care-dementia-data/primary-care-dementia-data-supporting-information/primary-care-dementia-data-supporting-information",
      "https://welcome.cqrs.nhs.uk/?p=572",
    ],
    since: null,
    until: null,
    aliases: ["Primary Care Dementia Data", "Recorded Dementia Diagnoses", "Dementia prevalence extract"],
    ambiguous: ["SoS dementia"],
    secondSigns: ["secretary of state", "nhs england", "nhs digital", "gpes", "extract"],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "national totals on dementia, diagnosed or likely, and its treatment" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "The Secretary of State's direction came with a Data Provision Notice to practices. " +
          "From 2022 to 2023 the core GP contract collection has carried the data.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "national-diabetes-audit",
    name: "National Diabetes Audit (Core Audit, with diabetes prevention)",
    means: "NHS England extracts data on each patient with diabetes, or at risk of it, to measure care and the use of the prevention programme.",
    why:
      "A national clinical audit is secondary use. Practices could choose before 2017 and cannot now, but older registers and privacy notices " +
      "still say voluntary. The letters NDA by themselves may stand for a non-disclosure agreement.",
    source: [
      "https://production-like.nhsd.io/about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/data-provision-notices-dpns/national-diabetes-audit-core-audit-data-provision-notice",
      "https://digital.nhs.uk/data-and-information/clinical-audits-and-registries/national-diabetes-audit/core",
      "https://legislation.gov.uk/uksi/2017/908/part/3/made",
    ],
    since: null,
    until: null,
    aliases: [
      "National Diabetes Audit",
      "NDA core audit",
      "NDA audit",
      "Core Diabetes Audit",
      "NDA GPES",
      "NDH audit",
      "non-diabetic hyperglycaemia audit",
      "Diabetes Prevention Programme audit",
    ],
    ambiguous: ["NDA"],
    secondSigns: ["diabetes", "diabetic", "hba1c", "care processes", "treatment targets"],
    recipients: ["NHS England", "Diabetes UK as partner", "OHID / NCVIN"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "audit", text: "measuring diabetes care, and who takes up the prevention programme" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: "2016-12-31",
        ground: "Practices opted in to the audit before 2017. The exact day on which that ended was not seen.",
      },
      {
        value: "statutory",
        from: "2017-01-01",
        until: null,
        ground:
          "NHS England runs the audit under a direction, and a Data Provision Notice binds the practice. " +
          "SI 2017/908 also made it a contract duty to record the data and make it available.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "nda-gestational",
    name: "National Gestational Diabetes Audit",
    means: "A national audit of the care of women who get diabetes in pregnancy, made mostly by joining data sets that exist already.",
    why:
      "A national audit is secondary use. Practices are not known to sign up to it separately, and no public source was found for this entry. " +
      "Ask NHS England which notice a row relies on.",
    source: [],
    since: null,
    until: null,
    aliases: ["Gestational Diabetes Audit", "National Gestational Diabetes Mellitus Audit", "NDA gestational", "NGDM audit"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "audit", text: "studying diabetes in pregnancy, and the care that follows" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "It belongs to the diabetes audit programme, which NHS England is directed to run. " +
          "The GP part probably arrives under the core audit's notice, but no source confirms this.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "cvdprevent",
    name: "Cardiovascular Disease Prevention Audit (CVDPREVENT)",
    means: "Every quarter NHS England extracts data on how practices find and treat six high-risk conditions.",
    why:
      "It is a national clinical audit, linked to hospital and death data, so it is secondary use. CQRS showed an end date of 31 March 2026, " +
      "but dates like that are usually moved on, so check before you call it finished. The National Obesity Audit uses the same data again.",
    source: [
      "https://digital.nhs.uk/about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/nhs-england-directions/cardiovascular-disease-prevention-audit-directions-2020",
      "https://production-like.nhsd.io/data-and-information/keeping-data-safe-and-benefitting-the-public/gdpr/gdpr-register/cardiovascular-disease-prevention-audit-cvdprevent-audit",
      "https://welcome.cqrs.nhs.uk/service-information/participation-only/",
    ],
    since: "2020-04-01",
    until: null,
    aliases: ["CVDPREVENT", "CVD Prevent", "CVDP audit", "CVDPREVENT Audit", "Cardiovascular Disease Prevention Audit"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "OHID", "HQIP", "NHS Benchmarking Network"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "audit", text: "measuring how far these conditions are found and treated" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice binds the practice. It follows the Cardiovascular Disease Prevention Audit Directions 2020.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "national-obesity-audit",
    name: "National Obesity Audit",
    means: "NHS England uses data it already holds, including the CVDPREVENT extract, to judge weight management services.",
    why: "A national audit is secondary use. It takes nothing new from the practice, but it has a notice of its own, so it may have its own row.",
    source: [
      "https://www.westleedsfamilypractice.co.uk/practice-information/how-we-use-your-information/national-obesity-audit-data-provision-notice/",
      "https://www.england.nhs.uk/long-read/summary-of-the-national-obesity-audit-directions-2023-issued-to-nhs-england-by-the-secretary-of-state-for-health-and-social-care-in-november-2023/",
    ],
    since: null,
    until: null,
    aliases: ["NOA audit", "NOA DPN"],
    ambiguous: ["Obesity Audit"],
    secondSigns: ["nhs england", "nhs digital", "data provision notice", "cvdprevent", "cqrs"],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "audit", text: "judging weight management services from data already collected" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "Practices accept the Data Provision Notice in CQRS. It follows the National Obesity Audit Directions 2023.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "phsmi",
    name: "Physical Health Checks for people with Severe Mental Illness",
    means: "NHS England extracts data on whether people with a severe mental illness have their physical health checked, and what follows.",
    why:
      "The data shapes the programme and may be released to researchers, so this is secondary use. The notice speaks of risk stratification, " +
      "but it does not mean picking out a patient for care. The manual ICB return (SDCS) that came before it stopped at the end of 2023 to 2024.",
    source: [
      "https://digital.nhs.uk/about-nhs-digital/our-work/keeping-patient-data-safe/gdpr/gdpr-register/physical-health-checks-for-people-with-severe-mental-illness-phsmi-gdpr-information",
      "https://cam-and-uley.nhs.uk/surgery-information/policies/data-collection-notice",
      "https://www.england.nhs.uk/statistics/statistical-work-areas/serious-mental-illness-smi/",
    ],
    since: "2021-01-01",
    until: null,
    aliases: ["PHSMI", "SMI health checks extract"],
    ambiguous: ["Physical Health Checks SMI"],
    secondSigns: ["nhs england", "nhs digital", "data provision notice", "gpes", "cqrs", "extract"],
    recipients: ["NHS England", "approved DARS applicants"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "following whether checks are done, and what they change" },
      { use: "secondary-use", kind: "research", text: "research by users that NHS England approves" },
    ],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice binds the practice (Health and Social Care Act 2012, section 259(1)(a)). It follows directions of 2020.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gpad",
    name: "General Practice Appointments Data",
    means: "Each week NHS England takes data on every appointment from the practice's appointment book.",
    why:
      "It shows how busy practices are and how long people wait, so it is secondary use. The contract says that patients must not be identifiable in it. " +
      "It is a national collection all the same.",
    source: [
      "https://digital.nhs.uk//about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/data-provision-notices-dpns/gp-appointments-data",
      "https://legislation.gov.uk/cy/uksi/2015/1862/regulation/74H/2020-10-01?view=plain+extent",
      "https://production-like.nhsd.io/data-and-information/keeping-data-safe-and-benefitting-the-public/gdpr/gdpr-register/general-practice-gp-appointments-data",
    ],
    since: null,
    until: null,
    aliases: ["GPAD", "GP Appointments Data", "GP appointments data collection", "winter pressures appointments collection"],
    ambiguous: ["Appointments in General Practice"],
    secondSigns: ["data provision notice", "statistics", "publication", "utilisation", "74h"],
    recipients: ["NHS England", "ICBs"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "following capacity, use and waits across practices" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice binds practices and PCNs. Regulation 74H of the GMS Regulations 2015 makes it a contract duty as well.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "online-video-consultation-collection",
    name: "Online and video consultation data collection",
    means: "The suppliers of online and video consultations send NHS England weekly figures on how much practices use them.",
    why: "Only these usage figures are secondary use. The consultation tool works for direct care and has an entry of its own.",
    source: [
      "https://www.lmc.org.uk/news/online-and-video-consultation-data-collection/",
      "https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/online-and-video-consultation-undertaken-in-general-practice",
      "https://htn.co.uk/2026/02/26/gp-contract-for-2026-27-notes-changes-to-online-consultations-and-online-registrations",
    ],
    since: "2022-02-01",
    until: null,
    aliases: ["OC/VC data collection", "Online and Video Consultation undertaken in General Practice", "online consultation DPN"],
    ambiguous: ["OC/VC", "OCVC"],
    secondSigns: ["data collection", "data provision notice", "dpn", "usage", "weekly"],
    recipients: ["NHS England", "ICBs", "online consultation suppliers as processors"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "following how much online and video consultation is used" }],
    obligations: [
      {
        value: "statutory",
        from: "2022-01-10",
        until: null,
        ground: "NHS England's Data Provision Notice is dated 10 January 2022. The contract for 2026 to 2027 also asks for the data on time.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "cloud-based-telephony",
    name: "Cloud-Based Telephony data collection",
    means: "The practice's phone supplier sends NHS England monthly figures on calls, waits and callers who give up.",
    why:
      "The figures measure access and do not say who called, so they are secondary use. The BMA menu of 2024 let practices refuse them, " +
      "but only before 1 October 2024, and the BMA says they must be sent since then. CBT by itself is more likely to be the talking therapy.",
    source: [
      "https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/cloud-based-telephony",
      "https://www.sslmcs.co.uk/cloudbasedtelephonydatacollection",
      "https://managementinpractice.com/news/bma-tells-practices-they-must-comply-with-nhs-england-request-to-share-call-data",
    ],
    since: "2024-10-01",
    until: null,
    aliases: ["CBT data collection", "CBT DPN", "telephony data collection", "call volume metrics"],
    ambiguous: ["Cloud Based Telephony", "CBT"],
    secondSigns: ["data provision notice", "dpn", "call volume", "call metrics", "call data", "abandoned calls"],
    recipients: ["NHS England", "ICBs", "telephony suppliers as processors"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "comparing how practices answer the phone" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: "2024-09-30",
        ground: "Practices could still refuse before 1 October 2024, as the BMA menu of that year suggested.",
      },
      {
        value: "statutory",
        from: "2024-10-01",
        until: null,
        ground: "A Data Provision Notice, served under section 259 in August 2024, binds the practice. The 2024 to 2025 contract requires the data too.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "emed3-fit-notes",
    name: "eMED3 fit note collection",
    means: "NHS England collects data on the fit notes that GPs issue, in a form that does not identify patients.",
    why:
      "Nobody is cared for with this data, so this is secondary use. Giving a patient a fit note, or writing a report for the DWP, is not part of it. " +
      "Type 1 opt-outs apply.",
    source: [
      "https://digital.nhs.uk/about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/data-provision-notices-dpns/emed3-fit-notes-data-provision-notice",
      "https://digital.nhs.uk/article/1424/Data-Provision-Notice-eMED3-fit-notes-",
    ],
    since: "2016-01-01",
    until: null,
    aliases: ["eMED3 fit notes", "fit note data extraction", "fit note extraction", "Fit notes issued by GP practices"],
    ambiguous: ["eMED3"],
    secondSigns: ["nhs england", "nhs digital", "data provision notice", "extract", "extraction", "statistics"],
    recipients: ["NHS England", "Department for Work and Pensions / DHSC Work and Health Unit (statistics)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "informing policy on sickness and work" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice under section 259 binds the practice. The directions behind it are of 2015 and were changed in 2022.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "nhs-health-check-extract",
    name: "NHS Health Check national extract",
    means: "NHS England collects data on the people invited to an NHS Health Check since 2009 and on those who came.",
    why:
      "Watching over the programme is secondary use. Find the Data Provision Notice on NHS England's list before you call this compulsory. " +
      "What the council collects to pay for or extend the checks is separate, and a check itself is care.",
    source: [
      "https://production-like.nhsd.io/about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/secretary-of-state-directions/nhs-health-check-general-practice-data-extraction-direction-no.-2",
      "https://digital.nhs.uk/services/general-practice-gp-collections/service-information/nhs-health-checks",
    ],
    since: "2017-10-16",
    until: null,
    aliases: ["NHS Health Check extract", "NHS Health Checks GPES", "NHS Health Check General Practice Data Extraction"],
    ambiguous: ["NHS Health Check data collection"],
    secondSigns: ["nhs england", "nhs digital", "ohid", "public health england", "gpes"],
    recipients: ["NHS England", "OHID (formerly Public Health England)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "following the programme, with statistics on who is invited and who comes" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "Direction No. 2 took over from a direction of 2017 on 16 October 2019, and it binds NHS England alone. " +
          "Practices have probably had a Data Provision Notice, but none was found.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "patient-objections-management",
    name: "Patient objections management (Type 1 opt-out counts)",
    means: "NHS England counts and flags the patients who have told the practice that their data must not leave it.",
    why:
      "It is administration and not care, but it protects patients: without it their opt-outs might not be honoured. " +
      "No public source was found for this entry.",
    source: [],
    since: null,
    until: null,
    aliases: ["Patient Objections Management", "Type 1 opt-out extract", "type 1 objections collection"],
    ambiguous: ["Care Information Choices"],
    secondSigns: ["type 1", "opt-out", "objections", "nhs digital"],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "administration", text: "applying patients' objections and reporting how many there are" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "There is probably a direction and a Data Provision Notice behind it, but no source confirms this.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "individual-gp-level-data",
    name: "Individual GP level data",
    means: "NHS England collects figures for the patient list of each named GP, so that doctors can look at the quality of their work.",
    why:
      "Reviewing quality is secondary use. Many practice websites still mention it and call it compulsory, although it may no longer run. " +
      "No notice to practices was found, so look for one first.",
    source: [
      "https://production-like.nhsd.io/about-nhs-digital/corporate-information-and-documents/directions-and-data-provision-notices/secretary-of-state-directions/gp-level-data-direction-2018",
      "https://www.warlinghamgreen.nhs.uk/information/our-policies/798",
    ],
    since: "2016-09-23",
    until: null,
    aliases: ["GP Level Data Direction", "GP metrics Direction", "named GP data collection"],
    ambiguous: ["GP Level Data", "GP metrics"],
    secondSigns: ["nhs england", "nhs digital", "named gp", "individual gp"],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "showing each GP the quality and results of their care" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "The GP metrics Direction 2016 and the GP Level Data Direction 2018 bind NHS England. " +
          "No Data Provision Notice that would bind the practice was found.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gdppr",
    name: "GPES Data for Pandemic Planning and Research (COVID-19)",
    means: "NHS England collects coded GP records to study COVID-19 and to plan the response to it.",
    why:
      "Research and planning are secondary use. The collection is for COVID-19 only, and it runs on: it did not stop when the COPI notice did. " +
      "In 2026 it also began to supply the service for consented research.",
    source: [
      "https://production-like.nhsd.io/coronavirus/gpes-data-for-pandemic-planning-and-research/transparency-notice-gpes-data-for-pandemic-planning-and-research-covid-19",
      "https://digital.nhs.uk/blog/transformation-blog/2020/why-are-we-centralising-gp-data-to-support-research-during-the-pandemic",
      "https://welcome.cqrs.nhs.uk/services/gpes-data-for-consented-research-gdcr",
    ],
    since: null,
    until: null,
    aliases: [
      "GDPPR",
      "GPES Data for Pandemic Planning and Research",
      "GP Data for Pandemic Planning and Research",
      "Pandemic Planning and Research",
      "NHS Digital COVID-19 planning and research",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "approved DARS applicants"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "research", text: "studying COVID-19 in coded records" },
      { use: "secondary-use", kind: "planning", text: "planning services and policy for COVID-19" },
    ],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "A Data Provision Notice of May 2020 binds the practice. It follows the COVID-19 Public Health Directions 2020.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gdcr",
    name: "GPES Data for Consented Research service",
    means: "NHS England passes the GP data of people who have joined a study, such as UK Biobank, to that study.",
    why:
      "This is research, so it is secondary use. The patient has agreed to the study, so the national data opt-out is not applied, " +
      "and the practice has no say. GDPPR already holds the data, and CQRS offers the service from 20 March 2026 to 31 March 2028.",
    source: [
      "https://welcome.cqrs.nhs.uk/services/gpes-data-for-consented-research-gdcr",
      "https://nhsd-proxy.dokku3.ebmdatalab.net/data-and-information/information-governance/guidance/gp-data-for-consented-research-service",
      "https://www.pulsetoday.co.uk/news/technology/gp-patient-data-to-be-made-available-for-research-on-an-opt-in-basis/",
    ],
    since: "2026-03-20",
    until: null,
    aliases: [
      "GDCR",
      "GPES Data for Consented Research",
      "GP Data for Consented Research",
      "consented cohorts direction",
      "consented cohorts collection",
      "Consented Research Service",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "approved studies such as UK Biobank, Our Future Health and Genomics England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "research", text: "giving a study the coded GP data of its own volunteers" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "A Data Provision Notice binds the practice, and CQRS accepts it automatically. " +
          "It follows the GPES Data for Consented Research Directions 2026, which came into force in February 2026.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "opensafely-covid",
    name: "OpenSAFELY COVID-19 Service",
    means: "Approved researchers run COVID-19 studies on coded records inside the clinical system supplier's own secure site.",
    why:
      "Research and surveillance are secondary use, even though patient records stay with the supplier and only totals come out. " +
      "OpenSAFELY has two services, and a row may not say which: both are secondary and compulsory. Type 1 opt-outs have been applied since 2024.",
    source: [
      "https://nhsd-proxy.dokku3.ebmdatalab.net/data-and-information/information-governance/guidance/opensafely-covid-19-and-data-analytics-services",
      "https://www.opensafely.org/changelog/2024-07-24/",
    ],
    since: null,
    until: null,
    aliases: [
      "OpenSAFELY",
      "Open Safely",
      "OpenSAFELY COVID-19",
      "NHS England OpenSAFELY COVID-19 Service",
      "OpenSAFELY TPP",
      "OpenSAFELY EMIS",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "TPP and Optum (EMIS) as processors", "University of Oxford Bennett Institute"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "research", text: "COVID-19 studies on pseudonymised records, at the supplier" },
      { use: "secondary-use", kind: "public-health", text: "watching, auditing and judging services in relation to COVID-19" },
    ],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "Under the COVID-19 Public Health Directions 2020 a practice has to let approved queries run. " +
          "The source describes the service, and the exact words of the practice's duty were not seen.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "opensafely-data-analytics-service",
    name: "OpenSAFELY Data Analytics Service pilot",
    means: "A pilot that opens OpenSAFELY to approved studies on subjects other than COVID-19.",
    why:
      "Research, evaluation and planning are secondary use. Staff have to press a button in EMIS or SystmOne, so a register may show it as a choice, " +
      "but the notice makes it a duty there. Practices on Medicus are outside the pilot, which the BMA supports.",
    source: [
      "https://www.england.nhs.uk/long-read/summary-of-nhs-opensafely-data-analytics-service-pilot-directions",
      "https://www.lmc.org.uk/resources/opensafely-data-extraction",
      "https://www.pulsetoday.co.uk/news/technology/gps-instructed-to-make-anonymised-patient-data-available-for-research",
      "https://nhsd-proxy.dokku3.ebmdatalab.net/data-and-information/data-tools-and-services/data-services/opensafely/how-to-activate-access",
    ],
    since: null,
    until: "2027-03-31",
    aliases: [
      "OpenSAFELY Data Analytics Service",
      "NHS England OpenSAFELY Data Analytics Service",
      "NHSE OpenSAFELY Secure Data Analytics Service",
      "OpenSAFELY DAS",
      "OpenSAFELY pilot",
      "OpenSAFELY non-COVID",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England", "TPP and Optum (EMIS) as processors", "approved users"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "research", text: "studies beyond COVID-19 on pseudonymised records" },
      { use: "secondary-use", kind: "service-evaluation", text: "auditing and judging services, and watching population health" },
      { use: "secondary-use", kind: "planning", text: "planning and commissioning, if a project has agreement for it" },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: "2025-07-31",
        ground: "The directions of June 2025 bind NHS England alone. Practices had no notice yet, or had only just got it.",
      },
      {
        value: "statutory",
        from: "2025-08-01",
        until: "2027-03-31",
        ground:
          "A Data Provision Notice gives practices six weeks to act. It went out around the end of July 2025 under the " +
          "NHS OpenSAFELY Data Analytics Service Pilot Directions 2025. The pilot ends on 31 March 2027 if it is not extended.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gpdpr",
    name: "General Practice Data for Planning and Research",
    means: "A plan, never started, for NHS Digital to take pseudonymised GP data every day for planning and research.",
    why:
      "It was due on 1 July 2021, then on 1 September 2021, and was then put off until certain conditions are met. " +
      "Many practice websites still present it as the law. " +
      "If your register shows it as active or required, the row is out of date: review it and do not withdraw.",
    source: [
      "https://www.parsonagesurgery.co.uk/pages/General-Practice-Data-for-Planning-and-Research-GPDPR",
      "https://www.themdu.com/guidance-and-advice/latest-updates-and-advice/general-practice-data-for-planning-and-research-gpdpr-service",
      "https://en.wikipedia.org/wiki/General_Practice_Data_for_Planning_and_Research",
    ],
    since: null,
    until: null,
    aliases: ["GPDPR", "GPDfPR"],
    ambiguous: ["GP Data for Planning and Research"],
    secondSigns: ["nhs digital", "nhs england", "data provision notice", "deferred", "postponed"],
    recipients: ["NHS Digital (now NHS England) - never started"],
    carrier: false,
    caseByCase: false,
    purposes: [
      { use: "secondary-use", kind: "planning", text: "planning and commissioning, had it begun" },
      { use: "secondary-use", kind: "research", text: "use by researchers, had it begun" },
    ],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "NHS Digital withdrew its notice of 12 May 2021 before that year ended. No duty is left and no data is taken.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "care-data",
    name: "care.data programme",
    means: "An old plan to join GP records with hospital data for commissioners and researchers, closed in 2016.",
    why: "It is history: treat any row that still names it as expired. The codes that patients used to opt out of it now work as Type 1 objections.",
    source: ["https://www.hsj.co.uk/home/news/nhs-england-closing-caredata/7006219.article", "https://medconfidential.org/care-data-2013-2016/"],
    since: null,
    until: "2016-07-06",
    aliases: ["caredata programme"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["HSCIC / NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "planning", text: "linking GP and hospital records for purposes beyond care" }],
    obligations: [{ value: "unknown", from: null, until: null, ground: "NHS England ended the programme in July 2016. Nothing is left to oblige a practice." }],
    checked: "2026-11-22",
  },
  {
    id: "copi-notice-sharing",
    name: "Sharing under the COVID-19 COPI notices (expired)",
    means: "Sharing of patient information for COVID-19 that the Secretary of State's emergency notices required until 30 June 2022.",
    why:
      "It served public health in the pandemic, so it is secondary use. Only the notices are over: the Control of Patient Information Regulations of 2002 " +
      "and the COVID-19 Public Health Directions 2020 still stand. Local platforms that began this way often carry on under a newer, voluntary agreement.",
    source: ["https://www.lincslmc.co.uk/gp-connect-and-summary-care-record/", "https://www.westyorksrd.nhs.uk/what-is-opensafely"],
    since: null,
    until: "2022-06-30",
    aliases: ["COPI sharing", "COPI notice sharing", "COPI data sharing agreement"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["various: ICBs, councils, NHS England, researchers"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "sharing confidential information in the pandemic, for a limited time" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: "2022-06-30",
        ground: "Notices from the Secretary of State required the sharing up to 30 June 2022.",
      },
      {
        value: "voluntary",
        from: "2022-07-01",
        until: null,
        ground: "The notices have ended and nothing took their place. An agreement with no other ground has none left.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "fgm-enhanced-dataset",
    name: "Female Genital Mutilation Enhanced Dataset",
    means: "Practices report cases of female genital mutilation to NHS England for statistics and to plan services.",
    why:
      "The report is for statistics and not for the care of the woman or girl. Two things are separate from it: a professional's own duty to tell the police " +
      "about a girl under 18 (FGM Act 2003), and a safeguarding referral.",
    source: ["https://archive.lmc.org.uk/article.php?end=940&group_id=13854&start=931"],
    since: "2015-10-01",
    until: null,
    aliases: ["FGM Enhanced Dataset", "FGM dataset", "FGM Enhanced Data Set", "Female Genital Mutilation Enhanced Data Set", "SCCI2026"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS England"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "national figures on FGM, from reports that identify the person" }],
    obligations: [
      {
        value: "statutory",
        from: "2015-10-01",
        until: null,
        ground: "Practices have had to send the data since 1 October 2015, under a direction of the Department of Health.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "national-data-opt-out",
    name: "National data opt-out compliance",
    means: "The practice checks NHS numbers against a national list, and leaves out people who have opted out, before data is used beyond care.",
    why:
      "It is a safeguard for patients in other flows and not an agreement to share. It has no effect where the law demands the data, the patient consents " +
      "or the data is anonymous. Other rows often mention the opt-out, so those words by themselves do not point here.",
    source: [
      "https://digital.nhs.uk/services/national-data-opt-out-programme/information-for-gp-practices",
      "https://www.rcgp.org.uk/patientdatachoices",
    ],
    since: null,
    until: null,
    aliases: ["NDOP look-up", "Check for National Data Opt-outs service", "national data opt-out MESH check"],
    ambiguous: ["NDOO compliance", "DCB3058"],
    secondSigns: ["mesh", "spine", "look-up", "objectors"],
    recipients: ["NHS England (Spine look-up)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "administration", text: "leaving out people who object, before data is used for more than care" }],
    obligations: [
      { value: "voluntary", from: null, until: "2022-07-30", ground: "Practices were not yet required to comply." },
      {
        value: "statutory",
        from: "2022-07-31",
        until: null,
        ground: "The opt-out is a mandatory information standard. Practices have had to comply since 31 July 2022.",
      },
    ],
    checked: "2026-11-22",
  },
];
