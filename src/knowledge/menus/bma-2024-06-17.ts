import type { Menu } from "../../model/menu.ts";
import { freezeNewAgreements, switchOffCoding, withdrawSecondaryUse } from "./actions-of-2024.ts";
import { checked, gpcEngland } from "./publisher.ts";

/** The menu of twelve actions of 17 June 2024; 2, 3 and 4 are about data. */
export const bma20240617: Menu = {
  id: "bma-2024-06-17",
  title: "BMA menu of collective action, 17 June 2024",
  name: "BMA menu of 17 June 2024",
  publisher: gpcEngland,
  means: "Twelve actions that the BMA put to GP practices when the ballot opened. Actions 2, 3 and 4 are about data.",
  why: "It is the menu whose actions 2, 3 and 4 this audit lists unless another is chosen.",
  source: ["https://www.pulsetoday.co.uk/news/workforce/gps-urged-to-vote-yes-to-collective-action-as-bma-ballot-opens/", "https://pulsetoday.co.uk/news/workforce/bma-drops-face-to-face-consultations-only-from-collective-action-options"],
  since: "2024-06-17",
  published: "2024-06-17",
  from: "2024-06-17",
  until: "2024-07-31",
  ended: "The action of 2024 was paused on 28 February 2025 and was over on 19 March 2025.",
  supersededBy: "bma-2024-07",
  addsTo: null,
  total: 12,
  actions: [
    {
      ...switchOffCoding,
      printed: 2,
      numbering: "read",
      like: 2,
      title: "Switch off GP Connect coding",
      asks: "Switch off the GP Connect functionality that lets third-party providers enter coding into the GP record.",
      remark: null,
    },
    {
      ...withdrawSecondaryUse,
      printed: 3,
      numbering: "read",
      like: 3,
      title: "Withdraw secondary-use agreements",
      asks: "Withdraw permission for data-sharing agreements that use data exclusively for secondary purposes.",
      remark: null,
    },
    {
      ...freezeNewAgreements,
      printed: 4,
      numbering: "read",
      like: 4,
      title: "Freeze new agreements",
      asks: "Freeze sign-up to any new data-sharing agreements or local system data-sharing platforms.",
      remark: null,
    },
  ],
  beside: [
    { topic: "call-and-online-consultation-data", printed: 1, like: 1, asks: "Agree to no sharing of call-volume figures or online consultation data yet." },
    { topic: "medicines-optimisation-software", printed: 9, like: 9, asks: "It is about medicines optimisation software. Its full wording was not read." },
  ],
  leavesOut: [],
  unsourced: ["The day in July 2024 on which a shorter menu replaced it is not known. The last day given is the day before the final menu.", "Of the actions other than 2, 3 and 4 only the parts about data and software were read, in summaries."],
  checked,
  checkBy: "2027-06-30",
};
