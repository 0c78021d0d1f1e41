import { describe, expect, it } from "vitest";
import { isDenied, subjectOf } from "../../src/classify/denial.ts";

/** The word in «quotes» is the one asked about. */
function marked(text: string): readonly [string, number, number] {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  return [text.replace(/[«»]/g, ""), start, end];
}

describe("words are denied", () => {
  it.each([
    "not for «research»",
    "never used for «direct care»",
    "excluding «research»",
    "no «research» or planning",
    "no research or «planning»",
    "not for research, planning or «audit»",
    "other than for «research»",
    "without «audit»",
    "«audit», research or commissioning use not allowed under this agreement",
    "audit, research or «commissioning» use not allowed under this agreement",
    "«research» use is not permitted",
    "«secondary use»: no",
    "it is for care; «research» is excluded",
    "data must not be used for the purposes of «marketing»",
    "the following are not permitted: statistics; «research»",
    "no longer used for «research»",
  ])("%s", (text) => {
    expect(isDenied(...marked(text))).toBe(true);
  });
});

describe("words are not denied", () => {
  it.each([
    "used for «research»",
    "not anonymised, used for «research»",
    "not for care but for «research»",
    "no names. «research» into asthma",
    "illness by street, no names, «path results» to GP",
    "no identifiers, «treat», and figures to commissioner",
    "illness by street, no names and «cervical screening results»",
    "no. of cases and «direct care»",
    "purposes other than direct care and «medication reviews»",
    "not for any purpose other than «direct care»",
    "patients may opt out; «research»",
    "«research» approved by the committee, direct care not included",
    "data not identifiable (used for «planning»)",
    "does not leave the UK and is used for «research»",
  ])("%s", (text) => {
    expect(isDenied(...marked(text))).toBe(false);
  });
});

describe("words are a mere subject", () => {
  it.each(["audit of «referrals»", "«prescribing» costs", "compare our «referral» rates", "demand for «appointments»", "research into «treatment» of asthma", "«vaccination» uptake"])("%s", (text) => {
    expect(subjectOf(...marked(text))).toBe("plainly");
  });
  it.each(["«referrals» to the clinic", "«prescribing» for the patient", "audit and «treatment»", "«vaccination» of housebound patients"])("not: %s", (text) => {
    expect(subjectOf(...marked(text))).toBeNull();
  });
});
