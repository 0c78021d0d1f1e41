import type { Topic } from "../model/packs.ts";
import { populationHealthPlatforms } from "./schemes/population-health-platforms.ts";
import { riskStratificationTools } from "./schemes/risk-stratification-tools.ts";
import { secureDataEnvironments } from "./schemes/secure-data-environments.ts";
import { sharedCareRecordsMidlandsEast } from "./schemes/shared-care-records-midlands-east.ts";
import { sharedCareRecordsNorth } from "./schemes/shared-care-records-north.ts";
import { sharedCareRecordsSouth } from "./schemes/shared-care-records-south.ts";

const family = (schemes: readonly { readonly id: string }[]): readonly string[] => schemes.map((scheme) => scheme.id);

/** The topic whose rows are local data-sharing platforms: a fact that a menu's tables may ask for. */
export const localPlatformTopic = "local-data-sharing-platform";

/** What menus speak of beside the three lists, and what makes an agreement a local platform. */
export const topics: readonly Topic[] = [
  {
    id: localPlatformTopic,
    name: "local system data-sharing platform",
    means: "A platform on which many local organisations share records or analyse them: a shared care record, an ICB's analytics platform, a regional secure data environment.",
    why: "Action 4 of 17 June 2024 names local platforms beside new agreements, so joining one is frozen like signing an agreement.",
    source: ["https://www.pulsetoday.co.uk/news/workforce/gps-urged-to-vote-yes-to-collective-action-as-bma-ballot-opens/"],
    since: null,
    schemes: [
      ...family(populationHealthPlatforms), ...family(riskStratificationTools), ...family(secureDataEnvironments), ...family(sharedCareRecordsMidlandsEast), ...family(sharedCareRecordsNorth), ...family(sharedCareRecordsSouth),
      "hie-generic", "universal-care-plan",
    ],
    words: ["data sharing platform", "data platform", "health platform", "care platform", "shared care record", "health information exchange", "secure data environment", "population health management", "data warehouse", "linked dataset"],
    unless: ["evaluation", "audit", "statistic", "study", "survey", "support", "maintenance"],
  },
  {
    id: "medicines-optimisation-software",
    name: "medicines optimisation software",
    means: "Software in the clinical system that steers prescribing, often by cost or formulary.",
    why: "Action 9 of 17 June 2024 and the call of 1 June 2026 are about this software. It is none of the three lists: a flow of data for medicines optimisation is judged by its purpose.",
    source: ["https://www.kernowlmc.co.uk/lmc-update-5-june-2026/", "https://www.pulsetoday.co.uk/news/workforce/gps-urged-to-vote-yes-to-collective-action-as-bma-ballot-opens/"],
    since: null,
    schemes: ["optimiserx", "scriptswitch", "analyse-rx", "eclipse-live"],
    words: ["medicines optimisation software", "medicine optimisation software", "medicines optimisation tool", "prescribing decision support", "prescribing support software", "prescribing software"],
    unless: ["evaluation", "study"],
  },
  {
    id: "call-and-online-consultation-data",
    name: "call-volume and online consultation data",
    means: "Figures on the practice's telephone calls and data on its online consultations.",
    why: "Part of action 1 of 17 June 2024 asked practices not to agree yet to share these. It is none of the three lists. Data Provision Notices and contract terms have come since.",
    source: ["https://www.pulsetoday.co.uk/news/workforce/gps-urged-to-vote-yes-to-collective-action-as-bma-ballot-opens/", "https://www.sslmcs.co.uk/cloudbasedtelephonydatacollection"],
    since: null,
    schemes: ["cloud-based-telephony", "online-video-consultation-collection"],
    words: ["call volume", "call data", "telephony data", "telephony metric", "online consultation data", "online consultation metric", "video consultation data"],
    unless: [],
  },
];
