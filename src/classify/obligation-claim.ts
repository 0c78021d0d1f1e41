import { fold } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";

/** What the register's own column says of the duty: that the practice may choose, that it is obliged, or something that is not understood. */
export type ObligationClaim = "choice" | "duty" | "unclear";

const yes = /^(?:yes|y|true|\u2713|\u2714|\u2705|x|1|tick(?:ed)?)(?:\b|$)/;
const no = /^(?:no|n|false|\u2717|\u2718|0)(?:\b|$)/;
const choice = /^(?:wholly |purely |entirely |it is |yes,? )?(?:voluntary|vol\.?|v|optional|opt(?:ed)?[- ]?in|discretionary|(?:our|practice'?s?|the practice'?s) (?:own )?choice|not (?:mandatory|statutory|contractual|required|compulsory|mandated|obligatory|a (?:duty|requirement))|non-?(?:mandatory|statutory|contractual)|no (?:duty|obligation|requirement))(?:[\s,;:.()-]|$)/;
const turn = /\?|\bnot voluntary|\buntil\b|\bthen\b|\bwas\b|\bnow\b|\bbut\b|\bunless\b|\bcheck\b|\bunsure\b|\bthink\b|\/|\bmandatory$|\band (?:mandatory|statutory|contractual)/;
const duty = /\b(?:mandatory|mandated|mand\.?|statutory|compulsory|required|obligat\w+|obliged|must|law|legal(?:ly)?|no choice|not voluntary|non-?voluntary|non-?optional|not optional|can'?t opt out|cannot opt out|directed|duty)\b|^m$/;
const silent = /^(?:-+|n\/?a|none given|not stated|not recorded)$/;

/** What a cell under "Mandatory?", "Voluntary?", "Can we opt out?" or the like says, or null where it says nothing. A plain yes or no means what
 *  the heading makes of it; whatever is not understood is `unclear`, because it may be a duty. */
export function readObligationClaim(cell: Cell): ObligationClaim | null {
  const text = fold(cell.text).text.trim();
  if (text === "" || silent.test(text)) return null;
  const heading = fold(cell.heading).text;
  const asksChoice = /\b(?:voluntary|optional|opt out|choice|object)\b/.test(heading);
  const asksDuty = /\b(?:mandatory|mandated|statutory|compulsory|required|obligat\w+|obliged|contractual)\b/.test(heading);
  const rest = text.replace(yes, "").replace(no, "").trim();
  const isYes = yes.test(text);
  if ((isYes || no.test(text)) && rest === "") {
    if (asksChoice === asksDuty) return "unclear";
    return isYes === asksChoice ? "choice" : "duty";
  }
  if (choice.test(text) && !turn.test(text)) return "choice";
  return duty.test(text) && !text.includes("?") ? "duty" : "unclear";
}
