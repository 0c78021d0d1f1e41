import type { Menu } from "../../model/menu.ts";
import { freezeNewAgreements, switchOffCoding, withdrawSecondaryUse } from "./actions-of-2024.ts";
import { checked, gpcEngland } from "./publisher.ts";

/** The shorter list of July 2024, known from an LMC's copy: the three data actions are 5, 6 and 7. */
export const bma202407: Menu = {
  id: "bma-2024-07",
  title: "BMA menu of collective action, July 2024",
  name: "BMA menu of July 2024",
  publisher: gpcEngland,
  means: "The list that went round before the ballot closed, after two options had been dropped. The same three data actions bear the numbers 5, 6 and 7.",
  why: "A practice that worked from this list knows the data actions by these numbers.",
  source: ["https://lincslmc.co.uk/?p=26418", "https://england.nhs.uk/long-read/planning-for-potential-collective-action-by-general-practice-from-1-august-2024", "https://pulsetoday.co.uk/news/workforce/bma-drops-face-to-face-consultations-only-from-collective-action-options"],
  since: null,
  published: "2024-07",
  from: null,
  until: "2024-07-31",
  ended: "The action of 2024 was paused on 28 February 2025 and was over on 19 March 2025.",
  supersededBy: "bma-2024-08-01",
  addsTo: null,
  total: 9,
  actions: [
    {
      ...switchOffCoding,
      printed: 5,
      numbering: "read",
      like: 2,
      title: "Switch off GP Connect coding",
      asks: "Switch off the part of GP Connect that lets other providers put coding into the practice's records.",
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
      numbering: "read",
      like: 4,
      title: "Freeze new agreements",
      asks: "Freeze sign-up to new data-sharing agreements and local data-sharing platforms.",
      remark: null,
    },
  ],
  beside: [
    { topic: "call-and-online-consultation-data", printed: null, like: 1, asks: null },
    { topic: "medicines-optimisation-software", printed: null, like: 9, asks: null },
  ],
  leavesOut: [],
  unsourced: ["The day in July 2024 on which it was published is not known, so its first day is not known either.", "The number of actions, nine, is the one that NHS England planned for in that month."],
  checked,
  checkBy: "2027-06-30",
};
