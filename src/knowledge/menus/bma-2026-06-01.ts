import type { Menu } from "../../model/menu.ts";
import { checked, gpcEngland } from "./publisher.ts";

/** The call of 1 June 2026 on medicines optimisation software. It adds to the call of 1 May 2026, which goes on. */
export const bma20260601: Menu = {
  id: "bma-2026-06-01",
  title: "BMA call for collective action on medicines optimisation software, 1 June 2026",
  name: "BMA call of 1 June 2026",
  publisher: gpcEngland,
  means: "The second step of the action of 2026. Practices remove or ignore medicines optimisation software that the contract does not require, and prescribe freely. The first step, on data-sharing agreements, goes on beside it.",
  why: "It lists nothing about agreements or GP Connect itself. Agreements are judged by the call of 1 May 2026, to which it adds.",
  source: ["https://www.kernowlmc.co.uk/lmc-update-5-june-2026/", "https://nwlmcs.org/resources/collective-action"],
  since: "2026-06-01",
  published: "2026-06-01",
  from: "2026-06-01",
  until: null,
  ended: null,
  supersededBy: null,
  addsTo: "bma-2026-05-01",
  total: null,
  actions: [],
  beside: [{ topic: "medicines-optimisation-software", printed: null, like: 9, asks: "Remove or ignore medicines optimisation software that the contract does not require, and prescribe freely." }],
  leavesOut: [],
  unsourced: ["No end was found. A new step each month was announced in May 2026, and none after June 2026 was found.", "The number of the action could not be read. It is like action 9 of 17 June 2024."],
  checked,
  checkBy: "2026-12-31",
};
