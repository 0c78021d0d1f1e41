import { describe, expect, it } from "vitest";
import { isClaimUnclear, readClaim } from "../../src/classify/claim.ts";
import { readObligationClaim } from "../../src/classify/obligation-claim.ts";
import type { Cell } from "../../src/model/register.ts";

function cell(heading: string, text: string): Cell {
  return { address: "E2", heading, text, day: null };
}

describe("the register's own direct-care column", () => {
  it.each([
    ["Direct care?", "Yes", "direct-care"],
    ["Direct care?", "no", "secondary-use"],
    ["Secondary use?", "No.", "direct-care"],
    ["Secondary use?", "✓", "secondary-use"],
    ["Direct care only?", "no", null],
    ["Direct care or secondary use", "yes", null],
    ["Direct care or secondary use", "no secondary use", "direct-care"],
    ["Direct care or secondary use", "No - not direct care", "secondary-use"],
    ["Direct care or secondary use", "yes, direct care and research", "mixed"],
    ["Direct care or secondary use", "partly", null],
    ["Direct care or secondary use", "Both", "mixed"],
    ["Purpose type", "DC", "direct-care"],
    ["Purpose type", "secondary care", null],
  ])("%s %s: %s", (heading, text, use) => {
    expect(readClaim(cell(heading, text))).toBe(use);
  });

  it("is unclear where it says something that is not understood, and not where it says nothing", () => {
    expect(isClaimUnclear(cell("Direct care?", "partly"))).toBe(true);
    expect(isClaimUnclear(cell("Direct care?", "-"))).toBe(false);
    expect(isClaimUnclear(cell("Direct care?", "N/A"))).toBe(false);
    expect(isClaimUnclear(cell("Direct care?", "yes"))).toBe(false);
  });
});

describe("the register's own column on the duty", () => {
  it.each([
    ["Mandatory?", "Yes", "duty"],
    ["Mandatory?", "no", "choice"],
    ["Voluntary?", "no", "duty"],
    ["Can we opt out?", "✓", "choice"],
    ["Mandatory or voluntary", "yes", "unclear"],
    ["Mandatory or voluntary", "Voluntary", "choice"],
    ["Mandatory or voluntary", "voluntary until April", "unclear"],
    ["Mandatory or voluntary", "Mandatory?", "unclear"],
    ["Mandatory or voluntary", "required by law", "duty"],
    ["Mandatory or voluntary", "ask Jo", "unclear"],
    ["Mandatory or voluntary", "not stated", null],
  ])("%s %s: %s", (heading, text, claim) => {
    expect(readObligationClaim(cell(heading, text))).toBe(claim);
  });
});
