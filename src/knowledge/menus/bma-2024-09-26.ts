import type { Menu } from "../../model/menu.ts";
import { freezeNewAgreements, switchOffNotReadable, withdrawSecondaryUse } from "./actions-of-2024.ts";
import { checked, gpcEngland } from "./publisher.ts";

const noNumber = "The number was not readable. It is that of the matching action of 17 June 2024.";

/** The BMA's page of nine actions, until the action was paused. */
export const bma20240926: Menu = {
  id: "bma-2024-09-26",
  title: "BMA menu of collective action, 26 September 2024",
  name: "BMA menu of 26 September 2024",
  publisher: gpcEngland,
  means: "The BMA's page of nine actions. Withdrawing from secondary-use agreements and freezing new ones are on it. Whether switching off Update Record still was could not be read.",
  why: "It is the last menu of 2024. It stood until the BMA paused the action.",
  source: ["https://www.bma.org.uk/our-campaigns/gp-campaigns/contracts/guidance-for-gp-collective-action/gp-partners-collective-action-9-actions-you-can-take", "https://www.bma.org.uk/gpcontract", "https://healthcareleadernews.com/news/gp-collective-action-paused-after-new-contract-deal"],
  since: "2024-09-26",
  published: "2024-09-26",
  from: "2024-09-26",
  until: "2025-02-28",
  ended: "The BMA paused the action on 28 February 2025. It was over on 19 March 2025, when the contract for 2025/26 was agreed.",
  supersededBy: null,
  addsTo: null,
  total: 9,
  actions: [
    {
      ...switchOffNotReadable,
      printed: null,
      numbering: "not-readable",
      like: 2,
      title: "Switch off GP Connect coding (not certain)",
      asks: "Earlier menus asked for GP Connect coding to be switched off. Whether this one does could not be read.",
      remark: noNumber,
    },
    {
      ...withdrawSecondaryUse,
      printed: null,
      numbering: "not-readable",
      like: 3,
      title: "Withdraw secondary-use agreements",
      asks: "Withdraw permission for data-sharing agreements that use data exclusively for secondary purposes. Direct care is left untouched.",
      remark: noNumber,
    },
    {
      ...freezeNewAgreements,
      printed: null,
      numbering: "not-readable",
      like: 4,
      title: "Freeze new agreements",
      asks: "Freeze sign-up to new data-sharing agreements.",
      remark: noNumber,
    },
  ],
  beside: [
    { topic: "call-and-online-consultation-data", printed: null, like: 1, asks: null },
    { topic: "medicines-optimisation-software", printed: null, like: 9, asks: null },
  ],
  leavesOut: [],
  unsourced: ["Whether switching off Update Record was still among the nine actions could not be read.", "The numbers of the actions could not be read."],
  checked,
  checkBy: "2027-06-30",
};
