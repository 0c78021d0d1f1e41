import { fold } from "../model/folded.ts";
import type { Cell } from "../model/register.ts";
import type { Use } from "../model/vocabulary.ts";

/** What a register's own column says of the use, or null where it says nothing that can be understood. The heading gives a plain yes or
 *  no its meaning: "no" under "Secondary?" is direct care, "no" under "Direct care" is secondary use; under a heading that names both, a
 *  yes or no means nothing. */
export function readClaim(cell: Cell): Exclude<Use, "needs-review"> | null {
  const heading = fold(cell.heading).text;
  const text = fold(cell.text).text.trim().replace(/[.!]+$/, "");
  const yesNo = /^(?:(yes|y|true|\u2713|\u2714|x|1)|(no|n|false|\u2717|0))(?:\b|$)[\s,;:-]*/.exec(text);
  const rest = yesNo === null ? text : text.slice(yesNo[0].length);
  if (yesNo !== null && rest === "") {
    const namesDirect = /\b(?:direct|individual|primary|dc)\b/.test(heading);
    const namesSecondary = /\b(?:secondary|indirect|su)\b/.test(heading);
    if (namesDirect === namesSecondary) return null;
    if (/\bonly\b/.test(heading) && yesNo[2] !== undefined) return null;
    return (yesNo[1] !== undefined) === namesDirect ? "direct-care" : "secondary-use";
  }
  return readUseWords(text);
}

/** The use that a short text names, as a claim or a reviewer's decision does, or null. */
export function readUseWords(written: string): Exclude<Use, "needs-review"> | null {
  const text = fold(written).text.trim();
  if (/\b(?:no|not|non)[- ](?:any )?(?:patient|pt)[- ](?:data|info)|\bout of scope\b|\bnot applicable - no patient/.test(text)) return "no-patient-data";
  if (/^(?:both|mixed|d ?[/&+] ?s|dc ?[/&+] ?su|p ?[/&+] ?s)\b|^(?:both|mixed)|\bdirect(?: care)?(?: use)? ?(?:and|&|\/|\+|,|with|plus) ?(?:some )?(?:secondary|research|planning|audit|commissioning|analytics|evaluation|reporting|payment|teaching|training|performance|population)|\b(?:primary|direct) ?[/&+] ?(?:secondary|indirect)|\bsecondary(?: use)? ?(?:and|&|\/|\+|,) ?direct/.test(text)) return "mixed";
  const notDirect = /\b(?:not|non|isn't|no|indirect)[- ]?(?:for )?(?:direct|individual|patient)?[- ]?care\b|\bindirect\b|\bnot direct\b|\bnon[- ]?direct\b|\bnon[- ]?(?:dc|clinical care)\b/.test(text);
  const notSecondary = /\b(?:not|non|no)[- ](?:for )?secondary\b/.test(text);
  const direct = (!notDirect && /^(?:d|dc|p|direct|primary|care|individual|direct care|primary use|primary care use)$|\b(?:direct|individual)(?: patient)?[- ]care\b|^direct\b|^primary (?:use|purpose)|^yes - direct/.test(text)) || (notSecondary && !notDirect);
  const secondary = notDirect || (!notSecondary && /^(?:s|su|sec|2ndary|secondary)$|\bsecondary\b(?! care)|\b2ndary\b/.test(text));
  if (direct === secondary) return null;
  return direct ? "direct-care" : "secondary-use";
}
