import { describe, expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../../src/audit.ts";
import { healthRules } from "../../src/knowledge/health/index.ts";
import { menus } from "../../src/knowledge/index.ts";
import { registerFiles } from "../fixtures.ts";

/** One register on three days, answers by hand from the rulebook and the timeline: the same rows mean something else each time. */
const expected = {
  "2024-07-01": {
    "Hospital referrals and letters": "3 keep",
    "Clinical Practice Research Datalink (CPRD)": "3 withdraw",
    "Fernshire prescribing benchmarking network": "3 withdraw",
    "Cloud-Based Telephony data collection": "4 freeze",
    "OpenSAFELY Data Analytics Service": "3 withdraw(check-obligation)",
    "Fernshire Secure Data Environment": "4 freeze",
    "Fernshire Shared Care Record": "4 freeze",
    OptimiseRx: "3 keep",
    "Update Record": "2 switch-off",
    "Access Record: HTML": "2 not-affected",
    "Appointment Management": "2 not-affected",
    "Consultation Write Back": "2 not-affected",
    "GP Connect": "2 review",
    findings: ["contract-gap-possible B4"],
  },
  "2025-10-02": {
    "Hospital referrals and letters": "3 keep",
    "Clinical Practice Research Datalink (CPRD)": "3 withdraw",
    "Fernshire prescribing benchmarking network": "3 withdraw, 4 review",
    "Cloud-Based Telephony data collection": "4 cannot-freeze",
    "OpenSAFELY Data Analytics Service": "3 cannot-withdraw",
    "Fernshire Secure Data Environment": "4 freeze",
    "Fernshire Shared Care Record": "4 freeze",
    OptimiseRx: "3 keep",
    "Update Record": "2 switch-off(contract)",
    "Access Record: HTML": "2 not-affected",
    "Appointment Management": "2 not-affected",
    "Consultation Write Back": "2 not-affected",
    "GP Connect": "2 review",
    findings: ["contract-gap B3", "contract-gap-possible B4"],
  },
  "2026-11-22": {
    "Hospital referrals and letters": "3 keep",
    "Clinical Practice Research Datalink (CPRD)": "3 withdraw",
    "Fernshire prescribing benchmarking network": "3 withdraw, 4 review",
    "Cloud-Based Telephony data collection": "4 cannot-freeze",
    "OpenSAFELY Data Analytics Service": "3 cannot-withdraw",
    "Fernshire Secure Data Environment": "4 freeze",
    "Fernshire Shared Care Record": "4 freeze",
    OptimiseRx: "3 keep",
    "Update Record": "2 switch-off(contract)",
    "Access Record: HTML": "2 not-affected",
    "Appointment Management": "2 not-affected",
    "Consultation Write Back": "2 not-affected",
    "GP Connect": "2 review",
    findings: ["live-after-end H4", "contract-gap B3", "contract-gap-possible B4"],
  },
} as const;

/** The same register on the last of the days under the call that stands then. */
const underCallOfMay2026 = {
  "Hospital referrals and letters": "3 review",
  "Clinical Practice Research Datalink (CPRD)": "3 review",
  "Fernshire prescribing benchmarking network": "3 review, 4 review",
  "Cloud-Based Telephony data collection": "4 cannot-freeze",
  "OpenSAFELY Data Analytics Service": "3 review",
  "Fernshire Secure Data Environment": "4 freeze",
  "Fernshire Shared Care Record": "4 not-affected",
  OptimiseRx: "3 review",
  "Update Record": "",
  "Access Record: HTML": "",
  "Appointment Management": "",
  "Consultation Write Back": "",
  "GP Connect": "",
  findings: ["live-after-end H4", "contract-gap B3", "contract-gap-possible B4"],
};

/** What the checks of the register itself find does not turn on the day's rules, and has tests of its own. */
const ofHealth: ReadonlySet<string> = new Set(healthRules.map((rule) => rule.id));

async function answers(asOf: string, id: string): Promise<Record<string, string | readonly string[]>> {
  const menu = menus.find((entry) => entry.id === id) ?? menus[0];
  const result = await audit(registerFiles("three-days-csv"), { asOf, menu, version: "test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
  const items = [...result.agreements.map((item) => ({ name: item.title ?? "", actions: item.actions })), ...result.gpConnect.map((item) => ({ name: item.setting, actions: item.actions }))];
  const shown = items.map(({ name, actions }) => [name, actions.map((entry) => `${entry.action} ${entry.outcome}${entry.held === null ? "" : `(${entry.held})`}`).join(", ")] as const);
  const weighty = result.findings.filter((finding) => finding.severity !== "info" && !ofHealth.has(finding.code)).map((finding) => `${finding.code} ${finding.cell.address ?? ""}`);
  return { ...Object.fromEntries(shown), findings: weighty };
}

describe("the same register on another day", () => {
  it.each(Object.entries(expected))("%s", async (day, rows) => {
    expect(await answers(day, "bma-2024-06-17")).toEqual(rows);
  });

  it("2026-11-22, under the call of 1 May 2026", async () => {
    expect(await answers("2026-11-22", "bma-2026-05-01")).toEqual(underCallOfMay2026);
  });
});
