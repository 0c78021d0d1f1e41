import type { Scheme } from "../../model/knowledge.ts";

/** Watching for outbreaks and reporting infections: UKHSA surveillance and the notification of disease. */
export const publicHealthSurveillance: readonly Scheme[] = [
  {
    id: "ukhsa-syndromic-surveillance",
    name: "UKHSA GP in-hours and out-of-hours syndromic surveillance",
    means: "Each day, the UK Health Security Agency gets anonymous numbers of GP and out-of-hours consultations by type of illness.",
    why:
      "The numbers are used to watch the health of the population, not to treat the people counted. Only practices that take part send them. " +
      "The system supplier often switches the feed on, so look for it even if the register does not list it.",
    source: [
      "https://vdocuments.us/data-to-05-july-2015-key-messages-diagnostic-indicators-data-to-05-july.html",
      "https://publichealth.jmir.org/2022/12/e39141",
    ],
    since: null,
    until: null,
    aliases: [
      "GP in hours syndromic surveillance",
      "GP out of hours syndromic surveillance",
      "GPOOH surveillance",
      "UKHSA syndromic surveillance",
      "PHE syndromic surveillance",
      "Real-time Syndromic Surveillance",
      "ReSST",
    ],
    ambiguous: ["GPIH"],
    secondSigns: ["syndromic", "surveillance", "ukhsa", "health security agency"],
    recipients: ["UK Health Security Agency", "system suppliers as processors"],
    carrier: false,
    caseByCase: false,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "spotting outbreaks and the effects of weather from daily anonymous counts" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "A practice takes part by choice. The public health regulations allow the data to be used, but they do not oblige a practice to send it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "notifiable-diseases",
    name: "Notification of infectious diseases",
    means: "A doctor tells the council's proper officer or the local health protection team about a patient who may have a notifiable disease.",
    why:
      "The report names the patient and is urgent, but it is made to protect other people, so it counts as secondary use. " +
      "The law puts this duty on the doctor. It can never be withdrawn.",
    source: [
      "https://www.legislation.gov.uk/uksi/2010/659/data.html",
      "https://www.gov.uk/government/consultations/health-protection-notification-regulations-2010-proposed-amendments/health-protection-notification-regulations-2010-proposed-amendments",
    ],
    since: "2010-04-06",
    until: null,
    aliases: [
      "Notifiable diseases",
      "NOIDs",
      "infectious disease notification",
      "Health Protection (Notification) Regulations 2010",
      "Proper Officer notification",
      "Health Protection Team notification",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["the local authority's proper officer", "UKHSA health protection teams"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "public-health", text: "protecting contacts and the public when a case is suspected" }],
    obligations: [
      {
        value: "statutory",
        from: "2010-04-06",
        until: null,
        ground: "Regulation 2 of the Health Protection (Notification) Regulations 2010 requires the doctor who attends the patient to notify.",
      },
    ],
    checked: "2026-11-22",
  },
];
