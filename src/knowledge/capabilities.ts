import type { Known } from "../model/knowledge.ts";

const gpConnectPage = "https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation";

/** A GP Connect product: the names practices and suppliers give it, whether it writes coded entries into the record, and the catalogue's
 *  scheme for it. `covers` is "everything" for a switch of the whole of GP Connect. */
export type Capability = Known & {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly covers: "one-product" | "everything";
  readonly writesCoding: boolean;
  readonly scheme: string | null;
  readonly note: string | null;
};

/** The GP Connect products. Only Update Record lets another organisation put coded entries into the GP record. */
export const capabilities: readonly Capability[] = [
  {
    id: "update-record",
    name: "GP Connect: Update Record",
    means: "Community pharmacies send a summary of a consultation, with coded items, for the practice to file into the record.",
    why: "It is the only GP Connect product that writes coded entries, so it is the one that action 2 means.",
    source: ["https://digital.nhs.uk/services/gp-connect/gp-connect-in-your-organisation/gp-connect-update-record", "https://seftonlmc.co.uk/?p=639"],
    since: "2024-03-01",
    aliases: [
      "update record", "gp connect update record", "update patient record", "update record itk3", "send update", "gpconnect_update_record", "gpconnect update record", "update rec", "gpc update record", "pharmacy first write back",
      "write back pharmacy", "pharmacy write back", "pharmacy first update", "gp connect write back", "pharmacy update record", "pharmacy first updates", "update records", "record update", "gp connect update",
    ],
    covers: "one-product",
    writesCoding: true,
    scheme: "gp-connect-update-record",
    note: "With it off, pharmacies send their messages by NHSmail instead: switching off stops the coding, not the message.",
  },
  {
    id: "access-record-html",
    name: "GP Connect: Access Record HTML",
    means: "Clinicians elsewhere see the patient's GP record on screen, read only.",
    why: "It reads and writes nothing, so action 2 does not touch it.",
    source: [`${gpConnectPage}/gp-connect-access-record`],
    since: null,
    aliases: [
      "access record html", "html view", "html", "gpc html view", "gpc html", "gp connect html", "care record view", "getcarerecord", "gpc getcarerecord", "access record", "record access html", "detailed record view", "view record", "gp connect view", "gp connect read only",
      "gp connect record view", "record viewing", "view gp record",
    ],
    covers: "one-product",
    writesCoding: false,
    scheme: "gp-connect-access-record-html",
    note: "Medical examiners may also read the record through it, for their statutory scrutiny of deaths.",
  },
  {
    id: "access-record-structured",
    name: "GP Connect: Access Record Structured",
    means: "Other systems draw coded data from the GP record for the patient's care.",
    why: "It reads and writes nothing at the practice, so action 2 does not touch it.",
    source: [`${gpConnectPage}/gp-connect-access-record`],
    since: null,
    aliases: ["access record structured", "structured", "structured record", "gpc structured", "gp connect structured", "getstructuredrecord", "structured data", "access structured", "structured access record"],
    covers: "one-product",
    writesCoding: false,
    scheme: "gp-connect-access-record-structured",
    note: "Medical examiners may also read the record through it, for their statutory scrutiny of deaths.",
  },
  {
    id: "access-document",
    name: "GP Connect: Access Document",
    means: "Clinicians elsewhere fetch letters and attachments held at the practice.",
    why: "It reads documents and writes nothing.",
    source: [`${gpConnectPage}/gp-connect-access-record`],
    since: null,
    aliases: ["access document", "access documents", "access record document", "access record documents", "documents", "gpc documents", "gp connect documents", "document access", "gpc access document"],
    covers: "one-product",
    writesCoding: false,
    scheme: "gp-connect-access-document",
    note: null,
  },
  {
    id: "appointment-management",
    name: "GP Connect: Appointment Management",
    means: "NHS 111, hubs and other practices book, change and cancel appointments.",
    why: "It books appointments and writes no clinical coding.",
    source: ["https://lincslmc.co.uk/nhs-111-remote-appointment-booking", "https://pulsetoday.co.uk/news/workforce/bma-drops-face-to-face-consultations-only-from-collective-action-options"],
    since: null,
    aliases: [
      "appointment management", "appointments", "appointment booking", "111 booking", "nhs 111 booking", "111 direct booking", "nhs 111 direct booking", "gp connect bookable", "bookable appointments", "gp connect appointments", "gpc appointments", "appts", "111 appts",
      "direct booking", "booking appointments", "111 appointments", "appointment book", "remote booking", "111 slots",
    ],
    covers: "one-product",
    writesCoding: false,
    scheme: "gp-connect-appointment-management",
    note: "Switching off booking by NHS 111 was a separate option, dropped in July 2024. The GP contract asks for slots that 111 can book.",
  },
  {
    id: "send-document",
    name: "GP Connect: Send Document",
    means: "Other providers send a document or consultation report to the practice's workflow.",
    why: "It carries a document to be read and coded by staff. It enters no coding itself.",
    source: ["https://github.com/nhsconnect/gpconnect-messaging/blob/master/_data/senddoc_user_stories.yml"],
    since: null,
    aliases: ["send document", "send documents", "senddocument", "send consultation report", "consultation report", "federated consultation", "gpc send document", "gp connect send document", "send federated consultation summary"],
    covers: "one-product",
    writesCoding: false,
    scheme: "gp-connect-send-document",
    note: null,
  },
  {
    id: "foundations",
    name: "GP Connect: Foundations",
    means: "Finds a patient, practitioner or place, and may register a patient temporarily so that booking works.",
    why: "It looks things up and registers. It enters no clinical coding.",
    source: ["https://github.com/nhsconnect/gpconnect/blob/develop/pages/foundations/foundations_use_case_register_a_patient.md"],
    since: null,
    aliases: ["foundations", "foundation", "gp connect foundation", "gp connect foundations", "find patient", "register patient"],
    covers: "one-product",
    writesCoding: false,
    scheme: null,
    note: null,
  },
  {
    id: "send-task",
    name: "GP Connect: Send Task",
    means: "A task message that was on the roadmap in 2020 and not part of the specification.",
    why: "It would carry a task and no coding.",
    source: ["https://github.com/nhsconnect/gpconnect-messaging/blob/master/pages/sendtask/sendtask.md"],
    since: null,
    aliases: ["send task", "send tasks", "gp connect send task"],
    covers: "one-product",
    writesCoding: false,
    scheme: null,
    note: null,
  },
  {
    id: "patient-facing",
    name: "GP Connect: Patient Facing",
    means: "Apps with NHS login show patients their record, appointments and prescriptions.",
    why: "The patient is no third-party provider, and the record access cannot write back.",
    source: ["https://github.com/NHSDigital/gp-connect-access-record-fhir/blob/master/specification/gp-connect-access-record-fhir.yaml"],
    since: null,
    aliases: ["patient facing", "patient facing services", "pfs", "gp connect patient facing", "gp connect pfs"],
    covers: "one-product",
    writesCoding: false,
    scheme: null,
    note: null,
  },
  {
    id: "gp-connect",
    name: "GP Connect (all products)",
    means: "One switch for the whole of GP Connect, or a row that does not say which product it means.",
    why: "Switching it off would also stop others from viewing the record and booking, so it is never listed as a switch-off.",
    source: ["https://jamesharleyconsultancy.co.uk/gpconnect-emis-appointment-books"],
    since: null,
    aliases: ["gp connect", "gpconnect", "gpc", "gp connect messaging", "itk3", "gp connect master switch", "gp connect main switch", "all gp connect", "gp connect enabled"],
    covers: "everything",
    writesCoding: true,
    scheme: "gp-connect",
    note: null,
  },
];

/** Names of mechanisms that write to the record, or stand in the same lists, and are no GP Connect product. They are outside action 2. */
export const lookalikes: readonly string[] = [
  "consultation write back", "emis consultation write back", "remote consultations", "cross organisation tasks", "cross organisation appointments", "partner api", "edsm", "sharing out", "sharing in", "share in rules", "im1", "electronic notification", "electronic notifications",
  "flu notifications", "summary care record", "pathology", "gp2gp", "gp connect consumer", "gp connect viewer", "consumer", "docman", "data sharing manager", "opensafely", "mig",
];

/** What a cell must say for a setting to be on or off; anything else leaves the state unknown. */
export const switchedOn = /^(?:enabled?|on|y|yes|active|activated|live|true|1|\u2713|\u2714|\u2705|tick(?:ed)?|green(?: tick)?|configured|switched on|turned on|set up|subscribed|in use|working|currently on|still on|default on)\b|^(?:\u2713|\u2714|\u2705)|\b(?:on|enabled|live|active|activated) (?:since|from|as of)\b/;
export const switchedOff = /^(?:disabled?|off|n|no|inactive|deactivated|false|0|\u2717|\u2718|\u274c|\u2716|x|unticked|red(?: cross)?|switched off|turned off|unsubscribed|never|currently off|still off)\b|^(?:\u2717|\u2718|\u274c|\u2716)|\bnot (?:enabled|on|active|activated|live|configured|set up|switched on|turned on|in use|subscribed|ticked)\b|\b(?:off|disabled|deactivated) (?:since|from|as of)\b/;
