/** Why a match is no evidence for what it says: the words are denied, or they are only the subject of some analysis. */
export type Discount = "denied" | "subject";

/** The clause that holds a stretch of folded text: from sentence end, bracket or contrast ("but", "however") to the next. */
export function clauseAround(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = text.length;
  clauseEnd.lastIndex = 0;
  for (let found = clauseEnd.exec(text); found !== null; found = clauseEnd.exec(text)) {
    if (found.index + found[0].length <= start) from = found.index + found[0].length;
    else if (found.index >= end) {
      to = found.index;
      break;
    }
  }
  return { from, to };
}
const clauseEnd = /[.!?](?=\s|$)(?<!\b(?:e\.g|i\.e|no|incl|approx|etc|vs|dr)\.)|[;\n()[\]]|,? \b(?:but|however|although|though|whereas|yet|except that|instead)\b/g;

const verbTail = "(?:(?: to)?(?: be)?(?: currently| routinely| normally| directly| ever| at all| being)?(?: used| retained| kept| seen| sold| given| offered| undertaken| applied| contacted| shared| available| intended| permitted| allowed| processed| accessed| extracted| passed| released| disclosed| supplied| sent| linked| made available| for use| part of| included| covered| involve| include| cover| permit| allow| use| share| support| extend to| authorise)*(?: any| with| in| by| as part of| on)?(?: the)?(?: purposes? of)?(?: for| to)?(?: any| the)?(?: purposes? of)?)";
const prefixCue = new RegExp(
  `\\b(?:not|never|cannot|can't|won't|isn't|aren't|doesn't|don't|mustn't|shouldn't|no longer|nor|neither)\\b${verbTail}|` +
    "\\b(?:no|zero|nil)\\b(?: (?:data|information|records?|details|patient data|identifiable data|onward|further|other|routine|pt data)(?: (?:is|are|will be|to be))?(?: (?:used|shared|sent|extracted|passed|released|disclosed))?(?: on)?(?: (?:for|with|to|in))?)?|" +
    "\\b(?:without|excluding|excludes?|excluded from|except(?:ing)?(?: for)?|other than(?: for)?|rather than(?: for)?|instead of|apart from|outside(?: of)?|nothing to do with|prohibits?|prohibiting|forbids?|forbidden for|bars|barred from|rules out|non(?=[ -](?:research|commercial|direct|secondary)))\\b[ -]?",
  "g",
);
/** What ends the reach of a denial: a new verb phrase or a turn. "Not anonymised, used for research" denies nothing of the research. */
const breaker = /\b(?:only|instead|because|as|so|then|which|who|whose|where|when|while|since|after|before|until|unless|is|are|was|were|will|can|may|used (?:for|by|in|to)|use (?:for|by)|we|they|it|he|she|to (?:help|support|allow|enable|inform|provide|improve|treat|plan|see|find|identify|review|run|do|make|understand|monitor|check)|just|also|plus|lets|helps|supports?|sees?|gets?)\b|[:=]|-\s|\s-|>/;

const suffixCue = /^[^,;\n]{0,8}?(?:\b(?:use|uses|purposes?|access|of any kind|or similar|sharing|requests?)\b )?(?:(?:is|are|was|will be|use is|to be|being)\s+)?(?:strictly |expressly |specifically |explicitly )?(?:\b(?:not|never)\b(?: be)? ?(?:be )?(?:permitted|allowed|included|used(?! (?:for|in|to|by|as))|undertaken|part of|covered|shared|involved|in scope|supported|authorised|agreed|applicable|done|carried out|possible|given access|a purpose|required)|\b(?:excluded|prohibited|forbidden|out of scope|ruled out|barred|disallowed|off limits|opted out)\b)/;
const labelNo = /^\s?(?:use|uses|purposes?)?\s?(?:\?|:|=|-|\?:)\s?(?:no|none|n|nil|n\/a|not applicable|x)\b/;

/** Whether the words at a stretch of a text are denied: "not for research", "excluding audit or planning", "research use not allowed",
 *  "secondary use: no". A denial reaches along a list of nouns and stops at a new verb phrase. */
export function isDenied(text: string, start: number, end: number): boolean {
  const { from, to } = clauseAround(text, start, end);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (labelNo.test(text.slice(end, end + 24))) return true;
  prefixCue.lastIndex = 0;
  for (let cue = prefixCue.exec(before); cue !== null; cue = prefixCue.exec(before)) {
    if (cue[0] === "") prefixCue.lastIndex++;
    if (isDoubleNegative(before, cue)) continue;
    const between = before.slice(cue.index + cue[0].length);
    if (reaches(between, after)) return true;
  }
  return suffixDenies(after) || forbiddenList.test(text.slice(0, start));
}

/** "The following are not permitted: …" denies all that comes after it in the paragraph. */
const forbiddenList = /\b(?:following|these|those|uses?|purposes?)\b[^:\n]{0,50}\b(?:not|never|prohibited|excluded|forbidden|ruled out)\b[^:\n]{0,50}:[^\n]*$/;

/** "Not … other than direct care" affirms direct care. */
function isDoubleNegative(before: string, cue: RegExpExecArray): boolean {
  if (!/^(?:other than|except|apart from|outside|without)/.test(cue[0])) return false;
  return /\b(?:not|never|no|nothing|none|cannot|nobody|any)\b/.test(before.slice(0, cue.index));
}

/** Along a list ("research, planning or audit") a denial reaches on; past a comma that begins something new it does not. */
function reaches(between: string, after: string): boolean {
  const words = between.trim();
  if (breaker.test(words) || words.split(/\s+/).length > 14) return false;
  const items = words.split(",");
  if (items.length === 1) return true;
  const isShort = items.every((item) => item.trim().split(/\s+/).length <= 5);
  const isJoined = /\b(?:or|nor|and)\s*(?:\w+\s*){0,3}$/.test(words) || /^\s*(?:\w+ ){0,2}(?:,|or\b|nor\b)(?:[^.;\n]{0,60}\b(?:or|nor)\b|\s*\w)/.test(after);
  return isShort && (isJoined || items.slice(0, -1).every((item) => namesUse.test(item)));
}

const namesUse = /\b(?:research|audit|planning|commission\w*|secondary|marketing|insurance|direct care|care|treatment|analy\w+|evaluation|performance|payment|training|teaching|commercial|profil\w+|advertis\w+|use|uses|purposes?|surveillance|statistics|benchmark\w*)\b/;
const laterDenial = /\b(?:not|never) (?:be )?(?:permitted|allowed|included|covered|in scope|supported|authorised|part of|possible)\b|\b(?:excluded|prohibited|forbidden|out of scope|ruled out|not covered)\b|(?:access|use|uses|purposes?)?\s*[:=-]\s*(?:none|nil|no)\b/;
/** The rest of a list and a verb: ", planning and commissioning access is". */
const restOfList = /^(?:\s*(?:,|or|and|nor|\/|&)\s*(?:[\w'-]+\s*){1,4})*(?:\s*(?:use|uses|purposes?|access|sharing|work|activity|requests?))?\s*(?:is|are|will be|be|being|has been|strictly|expressly)*\s*$/;

/** "Research, planning and audit are not permitted", "a research library is offered separately and is not covered". */
function suffixDenies(after: string): boolean {
  if (suffixCue.test(after.trimStart())) return true;
  const cue = laterDenial.exec(after);
  if (cue === null) return false;
  const between = after.slice(0, cue.index);
  return restOfList.test(between) || (/\band (?:is|are|will)\s*$/.test(between) && between.length < 90 && !between.includes(","));
}

const analyticAfter =
  /^(?:[ ,/&+-]+(?:and |or )?(?:a&e|ooh|ed|gp|patient|pt|service|care)?){0,1}[ ,/&-]*(?:rates?|data|data ?sets?|activity|dashboards?|performance|statistics|stats|figures|numbers|audits?|savings?|analys[ie]s|analytics|trends?|uptake|coverage|benchmark\w*|costs?|budgets?|spend\w*|patterns?|volumes?|demand|payments?|claims?|targets?|indicators?|metrics?|kpis?|monitoring|evaluation|research|studies|study|trials?|surveys?|variation|utilisation|usage|intelligence|commissioning|modelling|planning|inequalit\w+|capacity|waiting times?|waits|efficiency|registry|surveillance|invoices?)\b/;
const analyticBefore =
  /\b(?:audits?|auditing|analys\w+|compar\w+|benchmark\w*|trends?|rates?|numbers?|volumes?|counts?|counting|statistics|stats|understand\w*|evaluat\w+|performance|dashboards?|research\w*|stud(?:y|ies)|surveys?|costs?|uptake|coverage|spend|variation|patterns?|planning|plan|commission\w+|demand|capacity|improv\w+|payments?|pay|paying|paid|claims?|validat\w+|reimburse\w*|training|teaching|model\w*|forecast\w*|inform\w*|design\w*|redesign\w*|inspect\w+|outcomes?|effectiveness|quality|monitor(?:ing)?|quantif\w+|drives?|reduc\w+|invoices?|tariffs?|usage)\s+(?:(?:in|of|on|for|into|re|around|against|the|our|their|local|future|how|many|gp|patient|pt|new|all|community|primary|nhs|urgent|and emergency|better|safer|high quality|unplanned|emergency|avoidable|across)\s+){0,5}$/;

/** Whether words that speak of care only name what is counted, compared, paid for or planned: "audit of referrals", "prescribing costs". */
export function isSubject(text: string, start: number, end: number): boolean {
  const { from, to } = clauseAround(text, start, end);
  return analyticAfter.test(text.slice(end, to)) || analyticBefore.test(text.slice(from, start));
}
