import { claimWordings } from "../knowledge/index.ts";
import { fold } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import { plainAnswer } from "./claim.ts";

/** What the register's own column says of the duty: that the practice may choose, that it is obliged, or something that is not understood. */
export type ObligationClaim = "choice" | "duty" | "unclear";

/** What a cell under "Mandatory?", "Voluntary?", "Can we opt out?" or the like says, or null where it says nothing. A plain yes or no means what
 *  the heading makes of it; whatever is not understood is `unclear`, because it may be a duty. */
export function readObligationClaim(cell: Cell): ObligationClaim | null {
  const text = fold(cell.text).text.trim();
  const said = (id: keyof typeof claimWordings): boolean => claimWordings[id].match.test(text);
  if (text === "" || said("duty-left-open")) return null;
  const heading = fold(cell.heading).text;
  const asksChoice = claimWordings["heading-of-choice"].match.test(heading);
  const { answer, rest } = plainAnswer(text);
  if (answer !== null && rest === "") {
    if (asksChoice === claimWordings["heading-of-duty"].match.test(heading)) return "unclear";
    return (answer === "yes") === asksChoice ? "choice" : "duty";
  }
  if (said("claim-of-choice") && !said("claim-of-choice-with-a-turn")) return "choice";
  return said("claim-of-duty") && !text.includes("?") ? "duty" : "unclear";
}
