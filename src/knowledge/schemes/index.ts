import type { Scheme } from "../../model/knowledge.ts";
import { commissioningAndExtraction } from "./commissioning-and-extraction.ts";
import { councilAndCommunityServices } from "./council-and-community-services.ts";
import { deathScrutinyAndEnquiries } from "./death-scrutiny-and-enquiries.ts";
import { gpConnect } from "./gp-connect.ts";
import { localCareServices } from "./local-care-services.ts";
import { localReportingAndResearch } from "./local-reporting-and-research.ts";
import { medicinesTools } from "./medicines-tools.ts";
import { nationalAuditsAndRegistries } from "./national-audits-and-registries.ts";
import { nationalCareSystems } from "./national-care-systems.ts";
import { nationalCollections } from "./national-collections.ts";
import { nationalDataPlatforms } from "./national-data-platforms.ts";
import { nationalResearch } from "./national-research.ts";
import { nationalReturnsAndSurveys } from "./national-returns-and-surveys.ts";
import { paymentsAndSafetyReturns } from "./payments-and-safety-returns.ts";
import { populationHealthPlatforms } from "./population-health-platforms.ts";
import { practiceAnalytics } from "./practice-analytics.ts";
import { practiceSystems } from "./practice-systems.ts";
import { publicHealthSurveillance } from "./public-health-surveillance.ts";
import { qualityImprovementTools } from "./quality-improvement-tools.ts";
import { recordViewersAndCarePlans } from "./record-viewers-and-care-plans.ts";
import { regulators } from "./regulators.ts";
import { remoteCareAndDiagnostics } from "./remote-care-and-diagnostics.ts";
import { reportsAboutIndividuals } from "./reports-about-individuals.ts";
import { riskStratificationTools } from "./risk-stratification-tools.ts";
import { safeguarding } from "./safeguarding.ts";
import { screeningAndImmunisation } from "./screening-and-immunisation.ts";
import { secureDataEnvironments } from "./secure-data-environments.ts";
import { sharedCareRecordsMidlandsEast } from "./shared-care-records-midlands-east.ts";
import { sharedCareRecordsNorth } from "./shared-care-records-north.ts";
import { sharedCareRecordsSouth } from "./shared-care-records-south.ts";

/** The catalogue: every known, named data flow, family by family. */
export const schemes: readonly Scheme[] = [
  ...commissioningAndExtraction,
  ...councilAndCommunityServices,
  ...deathScrutinyAndEnquiries,
  ...gpConnect,
  ...localCareServices,
  ...localReportingAndResearch,
  ...medicinesTools,
  ...nationalAuditsAndRegistries,
  ...nationalCareSystems,
  ...nationalCollections,
  ...nationalDataPlatforms,
  ...nationalResearch,
  ...nationalReturnsAndSurveys,
  ...paymentsAndSafetyReturns,
  ...populationHealthPlatforms,
  ...practiceAnalytics,
  ...practiceSystems,
  ...publicHealthSurveillance,
  ...qualityImprovementTools,
  ...recordViewersAndCarePlans,
  ...regulators,
  ...remoteCareAndDiagnostics,
  ...reportsAboutIndividuals,
  ...riskStratificationTools,
  ...safeguarding,
  ...screeningAndImmunisation,
  ...secureDataEnvironments,
  ...sharedCareRecordsMidlandsEast,
  ...sharedCareRecordsNorth,
  ...sharedCareRecordsSouth,
];
