import type { Scheme } from "../../model/knowledge.ts";

/** GP Connect: the national products that let other care providers see, book into or send to the GP system. */
export const gpConnect: readonly Scheme[] = [
  {
    id: "gp-connect",
    name: "GP Connect (product not named)",
    means:
      "National NHS links between your clinical system and other care providers, in a row that does not say which GP Connect product it " +
      "is about.",
    why:
      "Each product has its own answer under action 2, so find out which one the row means. Update Record is the only one that writes " +
      "coded entries. The law also lets medical examiners read through Access Record, and that is not care.",
    source: [
      "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation",
      "https://production-like.nhsd.io/services/gp-connect/gp-connect-in-your-organisation/gp-connect-access-record",
      "https://www.england.nhs.uk/long-read/assessment-of-general-practice-compliance-1-october-contractual-changes",
      "https://www.legislationtracker.co.uk/article/nhs-gms-pms-amendment-regulations-2025-23-06-25",
    ],
    since: null,
    until: null,
    aliases: ["GP Connect", "GPConnect", "GP Connect NDSA", "GP Connect National Data Sharing Arrangement", "National Data Sharing Arrangement"],
    ambiguous: ["GPC"],
    secondSigns: ["ndsa", "access record", "appointment booking", "spine"],
    recipients: ["NHS-commissioned care providers", "NHS 111", "community pharmacies", "NHS England (carrier)"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "shared-record", text: "Other providers view, book or send while they care for the patient" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: "2025-09-30",
        ground:
          "It depended on the product. NHS 111 booking had been in the contract since 2019/20. Access Record and Update Record were not " +
          "yet required.",
      },
      {
        value: "contractual",
        from: "2025-10-01",
        until: null,
        ground:
          "SI 2025/727 changed the GMS and PMS contract regulations from 1 October 2025. Update Record must be on, and so must Access " +
          "Record, both HTML and Structured. The contract also covers booking by NHS 111. It does not name Send Document or Access " +
          "Document.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-access-record-html",
    name: "GP Connect Access Record: HTML",
    means: "Staff who treat your patient somewhere else can read the GP record on screen but cannot change it.",
    why:
      "It reads and never writes, so action 2 leaves it alone. Medical examiners may read the records of people who have died through " +
      "it, but that does not make it a secondary-use agreement. Many shared care records are built on this feed.",
    source: [
      "https://production-like.nhsd.io/services/gp-connect/gp-connect-in-your-organisation/gp-connect-access-record",
      "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation",
      "https://www.bestpracticeshow.co.uk/best-practice-show-updates/gp-contract-changes-2025-26-key-requirements-1st-october-2025",
      "https://www.england.nhs.uk/long-read/assessment-of-general-practice-compliance-1-october-contractual-changes",
      "https://zoomlaw.co.uk/2025-727-uksi.html",
    ],
    since: null,
    until: null,
    aliases: [
      "GP Connect Access Record",
      "GP Connect HTML view",
      "GP Connect HTML",
      "Access Record HTML",
      "GPC HTML",
      "GP Connect read only",
      "GP Connect view",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: [
      "NHS-commissioned care providers",
      "NHS 111 and urgent care",
      "other GP practices and PCN hubs",
      "community pharmacies",
      "private providers with the patient's explicit permission",
      "medical examiner offices",
    ],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "shared-record", text: "Clinicians elsewhere read the GP record of a patient they treat" }],
    obligations: [
      { value: "voluntary", from: null, until: "2025-09-30", ground: "Until 30 September 2025 a practice was free to turn it off." },
      {
        value: "contractual",
        from: "2025-10-01",
        until: null,
        ground: "The GP contract has required it since 1 October 2025. SI 2025/727 put this into the GMS and PMS contract regulations.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-access-record-structured",
    name: "GP Connect Access Record: Structured",
    means: "Another care provider's system can draw coded data from your GP record while it looks after that patient.",
    why:
      "It takes data out and never writes to your record, so action 2 leaves it alone. The receiver may keep and process a copy only " +
      "for care or for medical examiner scrutiny. Analytics on such a copy is another purpose and needs another agreement.",
    source: [
      "https://production-like.nhsd.io/services/gp-connect/gp-connect-in-your-organisation/gp-connect-access-record",
      "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation",
      "https://www.bestpracticeshow.co.uk/best-practice-show-updates/gp-contract-changes-2025-26-key-requirements-1st-october-2025",
      "https://zoomlaw.co.uk/2025-727-uksi.html",
    ],
    since: null,
    until: null,
    aliases: ["GP Connect Structured", "Access Record Structured", "GPC Structured", "GP Connect structured data"],
    ambiguous: [],
    secondSigns: [],
    recipients: [
      "NHS-commissioned care providers",
      "shared care record suppliers",
      "clinical system suppliers as processors",
      "medical examiner offices",
    ],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "shared-record", text: "Coded GP data in the treating clinician's own system" }],
    obligations: [
      { value: "voluntary", from: null, until: "2025-09-30", ground: "No contract term required it before 1 October 2025." },
      {
        value: "contractual",
        from: "2025-10-01",
        until: null,
        ground: "The GP contract has required it since 1 October 2025. SI 2025/727 put this into the GMS and PMS contract regulations.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-access-document",
    name: "GP Connect Access Document",
    means: "Another care provider can fetch letters and attachments that you hold about a patient it is treating.",
    why:
      "It carries documents and only reads, so action 2 leaves it alone. Its sister products are in the contract, but that does not " +
      "prove this one is.",
    source: [
      "https://production-like.nhsd.io/services/gp-connect/gp-connect-in-your-organisation/gp-connect-access-record",
      "https://www.bestpracticeshow.co.uk/best-practice-show-updates/gp-contract-changes-2025-26-key-requirements-1st-october-2025",
    ],
    since: null,
    until: null,
    aliases: ["GP Connect Documents", "GPC Access Document"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS-commissioned care providers"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "shared-record", text: "Letters and other documents fetched for the patient's care" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground:
          "It belongs to NHS England's Access Record set. The contract change of October 2025 is described without it, and nothing we " +
          "read makes it compulsory.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-appointment-management",
    name: "GP Connect Appointment Management",
    means: "NHS 111, a hub or another practice can book a patient straight into an appointment slot.",
    why:
      "It books and adds no coded clinical entry, so action 2 leaves it alone, although news reports in 2024 also spoke of turning off " +
      "111 booking. A 111 provider that wants an agreement for booking may really want to see records. LMCs say booking by itself needs " +
      "no agreement.",
    source: ["https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation", "https://blmc.co.uk/?p=667"],
    since: null,
    until: null,
    aliases: [
      "GP Connect appointments",
      "GP Connect Appointment Booking",
      "NHS 111 direct booking",
      "111 direct booking",
      "111 booking",
      "GPC Appointments",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NHS 111 / integrated urgent care", "extended access hubs", "PCN and federation practices"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "urgent-care", text: "Booking a patient into an appointment" }],
    obligations: [
      {
        value: "contractual",
        from: null,
        until: null,
        ground: "Since the 2019/20 contract, practices must open some slots to NHS 111, as far as systems and governance allow.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-send-document",
    name: "GP Connect Send Document",
    means: "A hub or another provider sends you a document about care it gave to one of your patients.",
    why:
      "The document comes in and your staff file it. It brings no coded entries, so action 2 leaves it alone. Do not mistake it for " +
      "Update Record.",
    source: [
      "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation",
      "https://simplifier.net/guide/gp-connect-send-document/Home/Design/Using-MESH?version=2.0.1-public-beta",
    ],
    since: null,
    until: null,
    aliases: ["GPC Send Document", "Send Federated Consultation Summary"],
    ambiguous: ["GP Connect Messaging"],
    secondSigns: ["send document", "consultation report", "consultation summary", "pdf"],
    recipients: ["the registered GP practice (incoming)", "PCN hubs, federations and other senders"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "communication", text: "A summary of care given elsewhere reaches the practice's workflow" }],
    obligations: [
      {
        value: "unknown",
        from: null,
        until: null,
        ground: "A national message service. We found no clause of the GP contract that requires it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "gp-connect-update-record",
    name: "GP Connect Update Record",
    means: "Community pharmacies send structured notes of their consultations to your workflow, ready to be filed as coded entries.",
    why:
      "Action 2 is aimed at this product and no other. Many practices turned it off in June and July 2024, but the contract has " +
      "required it since October 2025, so switching off is held. It serves contraception, blood pressure checks and Pharmacy First, and " +
      "the BMA asks practices to check the codes that arrive.",
    source: [
      "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation/gp-connect-update-record",
      "https://www.bma.org.uk/our-campaigns/gp-campaigns/england/gp-connect",
      "https://zoomlaw.co.uk/2025-727-uksi.html",
      "https://www.england.nhs.uk/long-read/assessment-of-general-practice-compliance-1-october-contractual-changes",
      "https://www.thepharmacist.co.uk/pharmacy-first/gps-urged-to-switch-off-pharmacy-first-update-record-to-avoid-workload-dump/",
    ],
    since: null,
    until: null,
    aliases: ["Update Record API", "GPC Update Record", "GP Connect write back", "GP Connect record update", "Pharmacy First Update Record"],
    ambiguous: ["GP Connect Update"],
    secondSigns: ["pharmacy", "pharmacies", "write back", "coded"],
    recipients: ["the registered GP practice (incoming)", "community pharmacies via Cegedim, EMIS Pinnacle, Positive Solutions and Sonar"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "direct-care", kind: "prescribing", text: "Pharmacy consultations and supplies filed in the patient's GP record" }],
    obligations: [
      { value: "voluntary", from: null, until: "2025-09-30", ground: "Until 30 September 2025 the practice could choose." },
      {
        value: "contractual",
        from: "2025-10-01",
        until: null,
        ground: "The GP contract has required it since 1 October 2025. SI 2025/727 put this into the GMS and PMS contract regulations.",
      },
    ],
    checked: "2026-11-22",
  },
];
