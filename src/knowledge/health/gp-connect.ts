import type { HealthRule } from "../../model/health.ts";
import { article30, lmcReview } from "./sources.ts";

const care = { title: "Fernshire hospice", recipient: "St Brannoc's Hospice", purpose: "Treatment of patients", status: "Active" } as const;
const supplier = "the clinical system's supplier";
const list = { check: "gp-connect", since: null, whom: supplier } as const;

/** The GP Connect products that a list should have a line for. Others are new, or are switched for the whole country. */
export const expectedProducts: readonly string[] = ["update-record", "access-record-html", "access-record-structured", "access-document", "appointment-management", "send-document"];

/** A register without a list of GP Connect settings. */
export const gpConnectListAbsent: HealthRule = {
  ...list,
  id: "gp-connect-list-absent",
  severity: "info",
  weight: "misleads",
  means: "The register has no list of GP Connect settings.",
  why: "Action 2 is about what is switched on and off. Without a list, this audit can say nothing of it.",
  source: [lmcReview, "docs/how-it-decides.md, actions"],
  says: "There is no list of GP Connect settings, so action 2 could not be judged.",
  toDo: "Add a sheet with the columns Setting and Enabled, one product in each row. dsa-audit template writes one.",
  ask: "Which GP Connect products are on, and which are off?",
  examples: { yes: [care], no: [[care, { setting: "Update Record", enabled: "On" }]] },
};

/** A product that the list leaves out. */
export const gpConnectProductAbsent: HealthRule = {
  ...list,
  id: "gp-connect-product-absent",
  severity: "info",
  weight: "misleads",
  means: "The list of GP Connect settings leaves out a product that practices have.",
  why: "A product that is not listed may be on. Update Record and Access Record have to be on since 1 October 2025.",
  source: ["SI 2025/727", "https://www.sslmcs.co.uk/news/update-gp-contract-changes-from-1st-october-2025", article30],
  says: "The list has no line for {name}.",
  toDo: "Look it up in the clinical system, and add it with On or Off.",
  ask: "Is this product on or off at our practice?",
  examples: {
    yes: [{ setting: "Update Record", enabled: "On" }],
    no: [[{ setting: "Update Record", enabled: "On" }, { setting: "Access Record: HTML", enabled: "On" }, { setting: "Access Record: Structured", enabled: "On" }, { setting: "Access Document", enabled: "On" }, { setting: "Appointment Management", enabled: "On" }, { setting: "Send Document", enabled: "On" }], care],
  },
};

/** Two lines for one product that say opposite things. */
export const gpConnectContradiction: HealthRule = {
  ...list,
  id: "gp-connect-contradiction",
  severity: "error",
  weight: "misleads",
  means: "The list of GP Connect settings says of one product that it is on, and that it is off.",
  why: "One of the two is wrong, and it decides whether there is something to switch off or a gap to close.",
  source: ["docs/how-it-decides.md, actions"],
  says: "{name} is {state} here, and {otherState} in {at}.",
  toDo: "Look it up in the clinical system, and correct the line that is wrong.",
  ask: "Is this product on or off at our practice?",
  examples: {
    yes: [[{ setting: "Update Record", enabled: "On" }, { setting: "GP Connect Update Record (pharmacy)", enabled: "Off" }], [{ setting: "GP Connect", enabled: "Off" }, { setting: "Update Record", enabled: "On" }]],
    no: [[{ setting: "Update Record", enabled: "On" }, { setting: "Access Record: HTML", enabled: "Off" }], [{ setting: "GP Connect", enabled: "On" }, { setting: "Update Record", enabled: "Off" }]],
  },
};
