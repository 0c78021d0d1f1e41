/** Why a match is no evidence for what it says: the words are denied, or they are only the subject of some analysis. */
export type Discount = "denied" | "subject";

/** The clause that holds a stretch of folded text: from sentence end, bracket or contrast ("but", "however") to the next. */
function clauseAround(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const ends = clauseEndsOf(text);
  let low = 0;
  for (let high = ends.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.after ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < ends.length && (ends[next]?.at ?? Infinity) < end) next++;
  return { from: ends[low - 1]?.after ?? 0, to: ends[next]?.at ?? text.length };
}

let lastText = "";
let lastEnds: readonly { readonly at: number; readonly after: number }[] = [];

/** Where the clauses of a text end, found once for a text: many matches of one cell are asked about in turn. */
function clauseEndsOf(text: string): typeof lastEnds {
  if (text !== lastText) {
    lastEnds = [...text.matchAll(clauseEnd)].map((found) => ({ at: found.index, after: found.index + found[0].length }));
    lastText = text;
  }
  return lastEnds;
}

const clauseEnd = /[.!?](?=\s|$)(?<!\b(?:e\.g|i\.e|no|incl|approx|etc|vs|dr)\.)|[;\n()[\]]|,? \b(?:but|however|although|though|whereas|yet|except that|instead)\b/g;

const verbTail = "(?:(?: to)?(?: be)?(?: currently| routinely| normally| directly| ever| at all| being)?(?: used| retained| kept| seen| sold| given| offered| undertaken| applied| contacted| shared| available| intended| permitted| allowed| processed| accessed| extracted| passed| released| disclosed| supplied| sent| linked| made available| for use| part of| included| covered| involve| include| cover| permit| allow| use| share| support| extend to| authorise)*(?: any| with| in| by| as part of| on)?(?: the)?(?: purposes? of)?(?: for| to)?(?: any| the)?(?: purposes? of)?)";
const prefixCue = new RegExp(
  `\\b(?:not|never|cannot|can't|won't|isn't|aren't|doesn't|don't|mustn't|shouldn't|no longer|nor|neither)\\b${verbTail}|` +
    "\\b(?:no|zero|nil)\\b(?: (?:data|information|records?|details|patient data|identifiable data|onward|further|other|routine|pt data)(?: (?:is|are|will be|to be))?(?: (?:used|shared|sent|extracted|passed|released|disclosed))?(?: on)?(?: (?:for|with|to|in))?)?|" +
    "\\b(?:excluded|not included|not permitted|not allowed|prohibited|(?:out of|outside(?: the)?) scope)\\s?:\\s?|" +
    "\\b(?:without|excluding|excludes?(?!d)|excluded from|except(?:ing)?(?: for)?|outside (?:the )?(?:scope|remit)(?: of this \\w+)?(?: ?:| are| is)?|other than(?: for)?|rather than(?: for)?|instead of|apart from|outside(?: of)?|nothing to do with|nothing(?: \\w+){0,5}? (?:authoris\\w+|permits?|allows?|extends? to|entitles?|implies)(?: (?:any|the|its|use|sharing|access|disclosure|reuse|them|us))*(?: of (?:data|it|records))?(?: for| to)?|precludes?|precluding|disallows?|bans?|banned (?:for|from)|barr(?:ed|ing)|do(?:es)? not extend to|stops short of|ring-?fenced from|withheld from|kept (?:away )?from|hidden from|free (?:of|from)|prohibits?|prohibiting|forbids?|forbidden for|bars|barred from|rules out|non(?=[ -](?:research|commercial|direct|secondary)))\\b[ -]?",
  "g",
);
/** What ends the reach of a denial: a new verb phrase or a turn. "Not anonymised, used for research" denies nothing of the research. */
const breaker = /\b(?:only|instead|because|as|so|then|which|who|whose|where|when|while|since|after|before|until|unless|is|are|was|were|will|can|may|used (?:for|by|in|to)|use (?:for|by)|we|they|it|he|she|to (?:help|support|allow|enable|inform|provide|improve|treat|plan|see|find|identify|review|run|do|make|understand|monitor|check)|just|also|plus|lets|helps|supports?|sees?|gets?)\b|[:=]|-\s|\s-|>/;

const suffixCue = /^[^,;\n]{0,8}?(?:\b(?:use|uses|purposes?|access|of any kind|or similar|sharing|requests?)\b )?(?:(?:is|are|was|will be|use is|to be|being)\s+)?(?:strictly |expressly |specifically |explicitly )?(?:\b(?:not|never)\b(?: be)? ?(?:be )?(?:permitted|allowed|included|used(?! (?:for|in|to|by|as))|undertaken|part of|covered|shared|involved|in scope|supported|authorised|agreed|applicable|done|carried out|possible|given access|a purpose|required)|\b(?:excluded|prohibited|forbidden|out of scope|ruled out|barred|disallowed|off limits|opted out)\b)/;
const labelNo = /^\s?(?:use|uses|purposes?)?\s?(?:\?|:|=|-|\?:)\s?(?:no|none|n|nil|n\/a|not applicable|x)\b/;

/** How far from some words, in characters, others can still deny them or make them a subject. */
const furthest = 400;

/** Whether the words at a stretch of a text are denied: "not for research", "excluding audit or planning", "research use not allowed",
 *  "secondary use: no". A denial reaches along a list of nouns and stops at a new verb phrase. */
export function isDenied(text: string, start: number, end: number): boolean {
  if (deniesWithin.test(text.slice(start, end))) return true;
  const { from, to } = clauseAround(text, start, end);
  const before = text.slice(Math.max(from, start - furthest), start);
  const after = text.slice(end, Math.min(to, end + furthest));
  if (labelNo.test(text.slice(end, end + 24))) return true;
  prefixCue.lastIndex = 0;
  for (let cue = prefixCue.exec(before); cue !== null; cue = prefixCue.exec(before)) {
    if (cue[0] === "") prefixCue.lastIndex++;
    if (isDoubleNegative(before, cue)) continue;
    const between = before.slice(cue.index + cue[0].length);
    // "Purposes other than direct care, treatment of …": what is excepted is one thing, and a comma begins the next.
    if (/^(?:other than|apart from|outside)/.test(cue[0]) && between.includes(",")) continue;
    if (reaches(between, after)) return true;
  }
  return suffixDenies(after) || elsewhere.test(after) || bracketDenied.test(text.slice(end, end + 200)) || forbiddenList.test(text.slice(Math.max(0, start - 1500), start));
}

/** "Audit requires a separate agreement", "research forms no part of this", "the analytics feed was removed", "commissioners have no access". */
const elsewhere =
  /^(?: (?!is\b|are\b|was\b|were\b|has\b|have\b|will\b|may\b|can\b)[\w,'&/-]+){0,7},? (?:(?:would |will |must )?(?:requires?|needs?|have|has) (?:to have )?(?:a |its own |their own )?(?:separate|further|new|fresh|different|additional|own) (?:\w+ )?(?:agreements?|consent|dpias?|approval|contract|request|application|permission)|(?:is|are|will be|would be) (?:handled|covered|governed|dealt with|agreed|arranged|obtained|subject|sought|run|held|made) (?:\w+ )?(?:under|by|in|to|through|with) (?:an? |its |their |another )?(?:separate|different|other|own|another)|(?:is|are) (?:a )?separate(?:ly)?\b|forms? no part|(?:has|have|had|was|were|is|are)(?: now| been| since)* (?:removed|switched off|disabled|discontinued|withdrawn|turned off|disapplied|declined|refused|deleted|ended|ceased)|(?:which |who |that )?(?:will |can |does |do )?(?:has|have|had|gets?|gains?|receives?|holds?|sees?|given|takes?) (?:nothing|none|no (?:access|data|information|patient|identifiable|sight|copy|copies|right|part|role|reports?|returns?))|takes no part|(?:plays?|has|have) no part)\b/;

/** "Data is not shared with the manufacturer": the words matched carry their own denial. */
const deniesWithin = /^\w[^.;\n]* (?:(?:is|are|be|been|was|were|do|does|did|will|may|must|shall|can|should|would) (?:not|never)|never|cannot|won't|isn't|aren't|doesn't|don't)\b(?!.*\b(?:other than|except|beyond|outside|apart from)\b)/;
/** "Uses outside this (marketing, sales analysis) are prohibited." */
const bracketDenied = /^[^.;\n()]{0,120}\)\s*(?:use |uses )?(?:is |are )?(?:strictly |expressly |specifically |also )?(?:prohibited|excluded|not (?:permitted|allowed|covered|included|in scope|authorised)|forbidden|out of scope|ruled out|barred)\b/;

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
  if (exception.test(words) || breaker.test(words) || words.split(/\s+/).length > 14) return false;
  const items = words.split(",");
  if (items.length === 1) return true;
  const isShort = items.every((item) => item.trim().split(/\s+/).length <= 5);
  const isJoined = /\b(?:or|nor|and)\s*(?:\w+\s*){0,3}$/.test(words) || /^\s*(?:\w+ ){0,2}(?:,|or\b|nor\b)(?:[^.;\n]{0,60}\b(?:or|nor)\b|\s*\w)/.test(after);
  return isShort && (isJoined || items.slice(0, -1).every((item) => namesUse.test(item)));
}

/** "Not for any purpose other than …" affirms what comes after it. */
const exception = /\b(?:other than|except(?: for)?|apart from|beyond)(?: for)?(?: the)?$/;
const namesUse = /\b(?:research|audit|planning|commission\w*|secondary|marketing|insurance|direct care|care|treatment|analy\w+|evaluation|performance|payment|training|teaching|commercial|profil\w+|advertis\w+|use|uses|purposes?|surveillance|statistics|benchmark\w*|qof|iif|financ\w*|invoic\w*|insur\w*|police|law enforcement|enforcement|employ\w*|sales?|education|product\w*|inspection|fraud|surveys?|stud(?:y|ies)|trials?|registr\w+|monitoring|population health|public health|risk stratification|reporting|debt\w*|dwp|regulat\w*|savings|model\w*|algorithm\w*|machine learning|publication|third part(?:y|ies)|solicitors?|courts?|media)\b/;
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

/** A noun of analysis right behind ("prescribing costs", "asthma clinic research"), or, across an "and", one of measuring ("referral & A&E
 *  rates"). A comma or an "and" before research, planning and the like makes a list of purposes: "treatment and research". */
const analyticAfter =
  /^[ -](?:(?:services?|care|pathways?|clinics?|teams?|gp|patient|pt) )?(?:(?:%|rates?|data|data ?sets?|activity|dashboards?|performance|statistics|stats|figures|numbers|audits?|savings?|analys[ie]s|analytics|trends?|uptake|coverage|benchmark\w*|costs?|budgets?|spend\w*|patterns?|volumes?|demand|payments?|claims?|targets?|indicators?|metrics?|kpis?|evaluation|research|studies|study|trials?|surveys?|variation|utilisation|usage|intelligence|commissioning|modelling|inequalit\w+|capacity|waiting times?|waits|efficiency|registry|surveillance|invoices?|tariffs?|des|les|lcs|enhanced service)(?!\w)|(?:monitoring|planning)\b(?! (?:and|of|for|by|with|at) (?:the |a |each |our )?(?:pts?|patients?|advice|dosing|review|home|care|support)))|^ ?(?:&|and|\/) ?(?:rates?|activity|figures|numbers|volumes?|costs?|uptake|coverage|statistics|stats|spend\w*|trends?|patterns?|waits|utilisation)\b(?! of\b)/;
/** "Breast screening is compared", "minor operations we claimed for". */
const analysedAfter = /^(?:[ -](?!and\b|&|or\b|is\b|are\b)[\w'-]+){0,3} (?:(?:is|are|was|were|will be|be|being) (?:\w+ly )?(?:compared|measured|counted|analysed|modelled|audited|evaluated|benchmarked|costed|forecast|ranked|scored|published|aggregated|totalled|paid for|charged for|claimed for|invoiced|sampled)\b|(?:we |practices |they )?(?:claimed|billed|invoiced|charged) for\b|for which (?:\w+ )?(?:payment|fees?|money|claims?)\b)/;
const analyticBefore =
  /\b(?:audits?|auditing|analys\w+|compar\w+|benchmark\w*|trends?|rates?|numbers?|volumes?|counts?|counting|statistics|stats|understand\w*|evaluat\w+|performance|research\w*|stud(?:y|ies)|surveys?|costs?|uptake|coverage|spend|variation|patterns?|planning|plan|commission\w+|demand|capacity|improv\w+|payments?|pay|paying|paid|claims?|validat\w+|reimburse\w*|training|teaching|model\w*|forecast\w*|inform\w*|design\w*|redesign\w*|inspect\w+|outcomes?|effectiveness|quality|quantif\w+|drives?|reduc\w+|invoices?|tariffs?|usage|predict\w*)\s+(?:(?:in|of|on|for|into|re|around|against|the|their|local|future|how|many|gp|patient|pt|new|all|community|primary|nhs|urgent|and emergency|better|safer|high quality|unplanned|emergency|avoidable|across)\s+){0,5}$/;
/** "Sampling of completed medication reviews", "effect of link workers on GP appointments": an analysis and what it is of. */
const analysisOf =
  /\b(?:(?:audits?|analys[ie]s|comparisons?|trends?|rates?|numbers?|no\.|volumes?|counts?|statistics|evaluations?|evaluat(?:e|es|ing)|surveys?|linking|linkage|completeness|profiles?|costs?|uptake|coverage|variations?|patterns?|effects?|impact|effectiveness|modelling|forecasts?|inspections?|sampling|a sample|usage|proportion|percentage|payments?|claims?|bulk lists?|mailing lists?|cost[- ]effectiveness|prevalence|incidence|studies|study|research|quality) (?:in|into|of|on|for|about|whether|how|by)|(?:validation|verification|confirmation) that|(?:learn|understand(?:ing)?|examin(?:e|es|ing)|explor(?:e|es|ing)|establish|find out|investigat(?:e|es|ing)|measur(?:e|es|ing)) (?:how|whether|which|what|why))(?: (?!and\b|&|to\b|who\b|which\b|so\b|that\b|then\b|from\b|sent\b|goes\b|also\b|plus\b|they\b|we\b|while\b|when\b|is\b|are\b|will\b|our\b)[\w&'/%-]+){0,6}? ?$/;
/** "How many blood pressure checks", "why women miss smears". */
const howMany = /\b(?:how (?:many|much|often)|why)(?: (?!to\b|who\b|so\b|they\b|we\b|and\b)[\w'&/-]+){0,5}? ?$/;
/** "Quarterly activity - wounds, ECGs, bloods": a heading of figures and what is counted. */
const countedAfterHeading = /\b(?:activity|counts?|numbers|returns?|stats|statistics|figures|kpis?|claims?|totals|payments?|tariff|volumes)(?: by \w+)? ?[-:] ?(?:[\w'/& ]+,? ?){0,4}$/;
/** Whatever a trial gives its participants is research. */
const trialSentence = /\b(?:randomi[sz]\w+|placebo|blinded|trial participants|trial arm|control (?:arm|group)|investigational|rct|study drug|trial drug)\b/;
/** Where the row says that its one use is secondary, care words in it are what that use is about. */
const secondaryAlone = /\b(?:(?:evaluation|research|analysis|statistics|statistical (?:use|purposes)|audit|planning|commissioning|teaching) only\b|(?:data|information|records?|extract|it|which|these) (?:is |are |will be |may be |can be |to be )?(?:used )?(?:solely|only|exclusively) (?:used )?(?:for|to support|to inform|in) (?:the )?(?:purposes? of )?(?:\w+ )?(?:report|study|evaluation|research|audit|analysis|statistics|planning|commissioning|trial|teaching|survey|benchmarking)\b)/;
const severalParts = /[;\n]|\b(?:plus|also|as well as|module|secondly|part [ab12]|\(?[ab12]\))/;

/** How sure it is that words of care only name what is counted, compared, paid for or planned: `plainly` where the noun of analysis stands
 *  right beside them ("prescribing costs", "audit of referrals"), `probably` where it stands further off in the sentence. */
export type Subject = "plainly" | "probably";

/** Whether words of care are a mere subject, and how sure that is; null where they are a purpose of their own. */
export function subjectOf(text: string, start: number, end: number): Subject | null {
  const nearby = text.slice(Math.max(0, start - furthest), end + furthest);
  const { from, to } = clauseAround(text, start, end);
  const before = text.slice(Math.max(from, start - furthest), start);
  const after = text.slice(end, Math.min(to, end + furthest));
  if (analyticAfter.test(after) || analyticBefore.test(before)) return "plainly";
  if (howMany.test(before) || countedAfterHeading.test(before) || analysedAfter.test(after) || analysisOf.test(before) || byGroup.test(after)) return "probably";
  if (invitingWords.test(text.slice(start, end)) && toStudy.test(after)) return "probably";
  if (isNamedOnly(text, start, end, from, to) || trialSentence.test(sentenceAround(text, start, end))) return "probably";
  return secondaryAlone.test(nearby) && !severalParts.test(text) ? "probably" : null;
}

/** "Sent an invitation to a cancer prevention study." */
const invitingWords = /\b(?:invit\w*|recruit\w*|mail\w*|letters?|contact\w*|call\w*|texts?|approach\w*|identif\w+|eligible|suitable)\b/;
const toStudy = /^(?: (?!and\b|or\b|plus\b|also\b|&)[\w'-]+){0,5} (?:to|for|into|in|about) (?:(?!and\b|or\b)[\w'-]+ ){0,4}(?:stud(?:y|ies)|trials?|research|surveys?|cohort|focus groups?|interviews?)\b/;
/** "Vaccination status by ethnic group", "care plans in each ward". */
const byGroup = /^(?: [\w'&/-]+){0,3} (?:by|per|in each|for each|of each) (?:\w+ )?(?:ethnic\w*|age|deprivation|practice|surgery|ward|neighbourhood|pcn|prescriber|site|borough|postcode|school|sex|gender|quarter|month|area|locality)\b/;

/** The parts of a list or sentence that may each be a purpose. */
const itemEnd = /[,;:.+/]\s|[;\n/+]|\s(?:&|and|plus|also|as well as|together with|with|while|whilst|whereas|then|so that|who|which|whom|from which|or)\s/g;
/** Words that say what is done for a patient, so that a stretch with one of them is no mere name of a service. */
const actOfCare = /\b(?:sees?|seen|seeing|treat\w*|visits?|visited|refer\w*|recall\w*|invit\w*|call\w*|ring\w*|rung|phone[sd]?|telephone\w*|text\w*|book\w*|fit(?:s|ted|ting)?|dispens\w+|prescrib(?:e|es|ed|ing)|dictat\w+|scann\w+|view\w*|read\w*|look\w*|check\w*|review(?:s|ed|ing)|support\w*|help\w*|plan(?:s|ning)?|discuss\w*|protect\w*|chas\w+|advis\w+|send\w*|sent|order\w*|give\w*|given|deliver\w*|monitor\w*|titrat\w*|own|named|individual|to|by|for|direct care|patient care|each|back|alerts?|identif\w+|find\w*|flag\w*|own gp)\b/;
/** Words of analysis, money, law or learning; a service named in the same breath is what they are about. */
const analysisWord =
  /(?<!\d)%|\b(?:audit\w*|evaluat\w+|research\w*|stud(?:y|ies)|surveys?|statistic\w*|stats|dashboards?|benchmark\w*|compar\w+|performance|uptake|coverage|commission(?:ing|ers?)|analy\w+|trends?|counts?|numbers?|rates|invoic\w+|payments?|claim(?:s|ed)?|costs?|savings?|spend\w*|kpis?|metrics|registr(?:y|ies)|returns|forecast\w*|modell?(?:ed|ing)|predict\w*|lessons|learn(?:ing|ed|t)?|marketing|sold|inequalit\w+|equity|surveillance|trials?|budgets?|fraud|fees?|tariffs?|projections?|quality (?:of|assurance|dashboard)|standards?|effect|impact|value|retrospective\w*|inspect\w+|scored?|league|variation|utilisation|demand|capacity|questionnaires?|interviews?|per (?:practice|thousand|head|prescriber)|by (?:practice|ward|prescriber|pcn|site|age|ethnicity|postcode)|practices (?:are|were)?)\b/;

/** A service or treatment that is only named, in one breath with words of analysis: "quality of structured medication reviews, scored". */
function isNamedOnly(text: string, start: number, end: number, from: number, to: number): boolean {
  const words = text.slice(start, end);
  if (!words.includes(" ") || words.split(" ").length > 4 || actOfCare.test(words)) return false;
  let itemStart = from;
  let itemStop = to;
  itemEnd.lastIndex = from;
  for (let found = itemEnd.exec(text); found !== null && found.index < to; found = itemEnd.exec(text)) {
    if (found.index + found[0].length <= start) itemStart = found.index + found[0].length;
    else if (found.index >= end) {
      itemStop = found.index;
      break;
    }
  }
  const around = `${text.slice(itemStart, start)} ~ ${text.slice(end, itemStop)}`;
  return analysisWord.test(around) && !actOfCare.test(around.replace(/\b(?:to|by|for|each|individual|view\w*|read\w*|look\w*|given|monitor\w*|plan(?:s|ning)?)\b/g, " "));
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf(";", start), text.lastIndexOf("\n", start)) + 1;
  const ends = [text.indexOf(". ", end), text.indexOf(";", end), text.indexOf("\n", end)].filter((at) => at >= 0);
  return text.slice(from, ends.length > 0 ? Math.min(...ends) : text.length);
}
