import type { MenuAction } from "../../model/menu.ts";

/** The three data actions as all menus of 2024 ask them. Their cases are the tables of docs/how-it-decides.md. Each menu adds its own numbers
 *  and words. What the GP contract requires is no case of a menu: `duties.ts` has it, and no menu can lift it. */

const inForce = ["active", "renewal-due", "unknown"] as const;

/** Switch off what lets others enter coding. */
export const switchOffCoding = {
  appliesTo: "gp-connect",
  present: "yes",
  heldBy: [],
  cases: [
    { when: { kind: ["everything"] }, outcome: "review", cause: "setting-covers-everything", because: "This switches all of GP Connect. It would also stop viewing and booking, so it is not a switch-off." },
    { when: { kind: ["unknown"] }, outcome: "review", cause: "setting-not-recognised", because: "This is not a GP Connect product that is known, so nothing is listed for it." },
    { when: { kind: ["not-gp-connect"], writesCoding: ["yes"] }, outcome: "not-affected", because: "It lets others write into the record, but it is not GP Connect, so it is outside this action." },
    { when: { kind: ["not-gp-connect"], writesCoding: ["no"] }, outcome: "not-affected", because: "It is not GP Connect, so it is outside this action." },
    { when: { kind: ["one-product"], enabled: ["not-said"] }, outcome: "review", cause: "setting-state-unknown", because: "The register does not say whether it is on or off." },
    { when: { kind: ["one-product"], writesCoding: ["no"], enabled: ["on", "off"] }, outcome: "not-affected", because: "It reads, books or carries documents. It enters no coding into the record, so this action does not touch it." },
    { when: { kind: ["one-product"], writesCoding: ["yes"], enabled: ["off"] }, outcome: "already-off", because: "It lets others enter coding, and it is already off." },
    { when: { kind: ["one-product"], writesCoding: ["yes"], enabled: ["on"] }, outcome: "switch-off", because: "It lets others enter coding into the record, and it is on." },
  ],
} as const satisfies Partial<MenuAction>;

/** The same where it could not be read whether the menu has the action: nothing is listed on a guess. */
export const switchOffNotReadable = {
  ...switchOffCoding,
  present: "unknown",
  cases: [
    ...switchOffCoding.cases.slice(0, 7),
    { when: { kind: ["one-product"], writesCoding: ["yes"], enabled: ["on"] }, outcome: "review", cause: "action-not-readable", because: "It lets others enter coding into the record, and it is on. Whether this menu still asks for it to be switched off could not be read." },
  ],
} as const satisfies Partial<MenuAction>;

/** Withdraw from what uses data exclusively for secondary purposes. */
export const withdrawSecondaryUse = {
  appliesTo: "agreement",
  present: "yes",
  heldBy: ["case-by-case", "check-scope", "check-purpose"],
  cases: [
    { when: { status: ["proposed", "expired", "withdrawn"] }, outcome: null, because: "The agreement is not in force, so there is nothing to withdraw." },
    { when: { use: ["direct-care"], status: inForce }, outcome: "keep", because: "It serves direct care." },
    { when: { use: ["mixed"], status: inForce }, outcome: "keep", because: "It serves direct care as well as secondary use, so it is not exclusively secondary. Ask for the secondary purposes to be put into an agreement of their own." },
    { when: { use: ["needs-review"], status: inForce }, outcome: "review", because: "What the data is used for is not settled." },
    { when: { use: ["no-patient-data"], status: inForce }, outcome: "not-affected", because: "No patient data is involved." },
    { when: { use: ["secondary-use"], obligation: ["statutory"], status: inForce }, outcome: "cannot-withdraw", because: "It is secondary use, but the law requires it." },
    { when: { use: ["secondary-use"], obligation: ["contractual"], status: inForce }, outcome: "cannot-withdraw", because: "It is secondary use, but a contract that the practice holds requires it." },
    { when: { use: ["secondary-use"], obligation: ["voluntary"], status: ["active", "renewal-due"] }, outcome: "withdraw", because: "It is exclusively secondary use, and the practice may choose." },
    { when: { use: ["secondary-use"], obligation: ["voluntary"], status: ["unknown"] }, outcome: "withdraw", held: ["check-status"], cause: "status-unknown", because: "It is exclusively secondary use and the practice may choose, but the register does not say whether it is in force." },
    { when: { use: ["secondary-use"], obligation: ["unknown"], status: ["active", "renewal-due"] }, outcome: "withdraw", held: ["check-obligation"], cause: "obligation-unknown", because: "It is exclusively secondary use, but it is not known whether anything compels the practice." },
    { when: { use: ["secondary-use"], obligation: ["unknown"], status: ["unknown"] }, outcome: "withdraw", held: ["check-obligation", "check-status"], cause: "obligation-unknown", because: "It is exclusively secondary use, but it is not known whether anything compels the practice, nor whether the agreement is in force." },
  ],
} as const satisfies Partial<MenuAction>;

const patientData = ["direct-care", "secondary-use", "mixed", "needs-review"] as const;
const choice = ["voluntary", "unknown"] as const;

/** Sign up to nothing new. */
export const freezeNewAgreements = {
  appliesTo: "agreement",
  present: "yes",
  heldBy: ["safeguarding"],
  cases: [
    { when: { status: ["active", "expired", "withdrawn", "unknown"] }, outcome: null, because: "It is not a new agreement." },
    { when: { status: ["renewal-due"] }, outcome: "review", cause: "renewal", because: "A renewal is not a new sign-up." },
    { when: { use: ["no-patient-data"], status: ["proposed"] }, outcome: "not-affected", because: "No patient data is involved." },
    { when: { use: patientData, obligation: ["statutory"], status: ["proposed"] }, outcome: "cannot-freeze", because: "The law requires it, so the practice cannot hold back." },
    { when: { use: patientData, obligation: ["contractual"], status: ["proposed"] }, outcome: "cannot-freeze", because: "A contract that the practice holds requires it, so the practice cannot hold back." },
    { when: { use: patientData, obligation: choice, status: ["proposed"], platform: ["local-platform"] }, outcome: "freeze", because: "It is a local data-sharing platform that the practice has not joined yet." },
    { when: { use: ["direct-care", "mixed"], obligation: choice, status: ["proposed"], platform: ["other"] }, outcome: "freeze", because: "It is a new agreement, and nothing known compels the practice to sign." },
    { when: { use: ["secondary-use", "needs-review"], obligation: choice, status: ["proposed"], platform: ["other"] }, outcome: "freeze", because: "It is a new agreement." },
  ],
} as const satisfies Partial<MenuAction>;
