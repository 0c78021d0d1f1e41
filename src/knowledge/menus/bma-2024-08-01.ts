import type { Menu } from "../../model/menu.ts";
import { freezeNewAgreements, switchOffCoding, withdrawSecondaryUse } from "./actions-of-2024.ts";
import { checked, gpcEngland } from "./publisher.ts";

/** The final menu of ten actions, in force with the start of the action on 1 August 2024. */
export const bma20240801: Menu = {
  id: "bma-2024-08-01",
  title: "BMA menu of collective action, 1 August 2024",
  name: "BMA menu of 1 August 2024",
  publisher: gpcEngland,
  means: "The ten actions with which collective action began. The three data actions bear the numbers 5, 6 and 7, and the first of them names Update Record.",
  why: "It is the menu under which practices began to act. Its wording shows that GP Connect coding means Update Record.",
  source: ["https://seftonlmc.co.uk/?p=639", "https://www.england.nhs.uk/long-read/collective-action-by-gps-supporting-guidance/", "https://lincolnshire.icb.nhs.uk/your-health-and-services/our-gp-practices-primary-care-networks/gp-collective-action"],
  since: "2024-08-01",
  published: "2024-08-01",
  from: "2024-08-01",
  until: "2024-09-25",
  ended: "The action of 2024 was paused on 28 February 2025 and was over on 19 March 2025.",
  supersededBy: "bma-2024-09-26",
  addsTo: null,
  total: 10,
  actions: [
    {
      ...switchOffCoding,
      printed: 5,
      numbering: "read",
      like: 2,
      title: "Switch off GP Connect Update Record",
      asks: "Switch off GP Connect Update Record, which lets third-party providers enter coding into the GP record.",
      remark: null,
    },
    {
      ...withdrawSecondaryUse,
      printed: 6,
      numbering: "read",
      like: 3,
      title: "Withdraw secondary-use agreements",
      asks: "Withdraw permission for data-sharing agreements that use data exclusively for secondary purposes.",
      remark: null,
    },
    {
      ...freezeNewAgreements,
      printed: 7,
      numbering: "by-order",
      like: 4,
      title: "Freeze new agreements",
      asks: "Freeze sign-up to new data-sharing agreements and local data-sharing platforms.",
      remark: "The number 7 was not read. It follows from the order of the list.",
    },
  ],
  beside: [
    { topic: "call-and-online-consultation-data", printed: null, like: 1, asks: null },
    { topic: "medicines-optimisation-software", printed: null, like: 9, asks: null },
  ],
  leavesOut: [],
  unsourced: ["The wording comes from an LMC's page whose own date was not readable. It may be of the autumn of 2024.", "The number 7 follows from the order of the list and was not read."],
  checked,
  checkBy: "2027-06-30",
};
