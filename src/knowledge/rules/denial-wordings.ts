import type { Wording } from "../../model/knowledge.ts";

const language = {
  why: "Words of denial count as denial: what a row rules out is no purpose of it.",
  source: ["docs/how-it-decides.md, section 1: words of denial are denials"],
  since: null,
} as const;

const verbTail = "(?:(?: to)?(?: be)?(?: currently| routinely| normally| directly| ever| at all| being)?(?: used| retained| kept| seen| sold| given| offered| undertaken| applied| contacted| shared| available| intended| permitted| allowed| processed| accessed| extracted| passed| released| disclosed| supplied| sent| linked| made available| for use| part of| included| covered| involve| include| cover| permit| allow| use| share| support| extend to| authorise)*(?: any| with| in| by| as part of| on)?(?: the)?(?: purposes? of)?(?: for| to)?(?: any| the)?(?: purposes? of)?)";

/** The language of denial: the words that rule something out, how far they reach, and where they stop. */
export const denialWordings = {
  "clause-end": {
    ...language,
    means: "A clause ends: at a full stop, a bracket, a semicolon, or a turn such as \"but\" or \"however\".",
    tries: "text",
    match: /[.!?](?=\s|$)(?<!\b(?:e\.g|i\.e|no|incl|approx|etc|vs|dr)\.)|[;\n()[\]]|,? \b(?:but|however|although|though|whereas|yet|except that|instead)\b/g,
    examples: { yes: ["for care; research", "care, but not research"], no: ["e.g. audit", "care and research"] },
  },
  "denial-before": {
    ...language,
    means: "Words in front deny what comes after them: \"not for\", \"excluding\", \"no\", \"without\", \"prohibits\".",
    tries: "before",
    match: new RegExp(
        "\\b(?:nothing|none(?: of (?:it|this|them|that))?)(?: else)?\\s*$|\\b(?:nobody|no[ -]?one)'s\\s*$|" +
          `\\b(?:not|never|cannot|can't|won't|isn't|aren't|doesn't|don't|mustn't|shouldn't|no longer|nor|neither)\\b${verbTail}|` +
          "\\b(?:no|zero|nil)\\b(?!\\.? ?(?:of\\b|\\d))(?!s?\\.)(?: (?:data|information|records?|details|patient data|identifiable data|onward|further|other|routine|pt data)(?: (?:is|are|will be|to be))?(?: (?:used|shared|sent|extracted|passed|released|disclosed))?(?: on)?(?: (?:for|with|to|in))?)?|" +
          "\\b(?:excluded|not included|not permitted|not allowed|prohibited|(?:out of|outside(?: the)?) scope)\\s?:\\s?|" +
          "\\b(?:without|excluding|excludes?(?!d)|excluded from|except(?:ing)?(?: for)?|outside (?:the )?(?:scope|remit)(?: of this \\w+)?(?: ?:| are| is)?|other than(?: for)?|rather than(?: for)?|instead of|apart from|outside(?: of)?|nothing to do with|(?:nothing|none of (?:it|this|them|that))(?: else)? (?:is|are|was|will be|gets|goes|comes|passes|ever)(?: ever| also| then| to be)?(?: used| shared| sent| passed| given| kept| reported| taken| fed| sold| extracted| supplied| disclosed| made available| back)*(?: (?:for|to|with|on|by|in|into))?(?: the| any| our| its)?|nothing(?: \\w+){0,5}? (?:authoris\\w+|permits?|allows?|extends? to|entitles?|implies)(?: (?:any|the|its|use|sharing|access|disclosure|reuse|them|us))*(?: of (?:data|it|records))?(?: for| to)?|precludes?|precluding|disallows?|bans?|banned (?:for|from)|barr(?:ed|ing)|do(?:es)? not extend to|stops short of|ring-?fenced from|withheld from|kept (?:away )?from|hidden from|free (?:of|from)|prohibits?|prohibiting|forbids?|forbidden for|bars|barred from|rules out|non(?=[ -](?:research|commercial|direct|secondary)))\\b[ -]?",
      "g",
    ),
    examples: { yes: ["not for «research»", "nothing «is counted»", "nobody's «care»", "excluding «audit»", "must not be used for the purposes of «marketing»"], no: ["used for «research»", "known for «research»", "no. of cases and «care»"] },
  },
  "denial-stop": {
    ...language,
    means: "A new verb phrase or a turn, past which a denial does not reach.",
    tries: "words",
    match: /\b(?:only|instead|because|as|so|then|which|who|whose|where|when|while|since|after|before|until|unless|is|are|was|were|will|can|may|used (?:for|by|in|to)|use (?:for|by)|we|they|it|he|she|to (?:help|support|allow|enable|inform|provide|improve|treat|plan|see|find|identify|review|run|do|make|understand|monitor|check)|just|also|plus|lets|helps|supports?|sees?|gets?)\b|[:=+]|-\s|\s-|>/,
    examples: { yes: ["not anonymised«, used for »research", "not shared «because it is »research"], no: ["no «research or »planning"] },
  },
  "denial-after": {
    ...language,
    means: "Words behind deny what stands before them: \"is excluded\", \"not permitted\", \"forbidden\".",
    tries: "after",
    match: /^[^,;\n]{0,8}?(?:\b(?:use|uses|purposes?|access|of any kind|or similar|sharing|requests?)\b )?(?:(?:is|are|was|will be|use is|to be|being)\s+)?(?:strictly |expressly |specifically |explicitly )?(?:\b(?:not|never)\b(?: be)? ?(?:be )?(?:permitted|allowed|included|used(?! (?:for|in|to|by|as))|undertaken|part of|covered|shared|involved|in scope|supported|authorised|agreed|applicable|done|carried out|possible|given access|a purpose|required|discussed|considered|collected|measured|counted|compared|analysed|extracted|looked at)|\b(?:excluded|prohibited|forbidden|out of scope|ruled out|barred|disallowed|off limits|opted out)\b)/,
    examples: { yes: ["«research» is excluded", "«research» use is not permitted"], no: ["«research» is approved", "«research» not used by staff alone"] },
  },
  "no-in-answer": {
    ...language,
    means: "A label is answered with no: \"secondary use: no\".",
    tries: "after",
    match: /^\s?(?:use|uses|purposes?)?\s?(?:\?|:|=|-|\?:)\s?(?:no|none|n|nil|n\/a|not applicable|x)\b(?!\.? ?(?:of|per)\b)/,
    examples: { yes: ["«secondary use»: no", "«research» - n/a"], no: ["«secondary use»: yes", "«research» now"] },
  },
  "use-settled-elsewhere": {
    ...language,
    means: "What is named belongs to another agreement, has ended, or is something that the party has no part in.",
    tries: "after",
    match: /^(?: (?!is\b|are\b|was\b|were\b|has\b|have\b|will\b|may\b|can\b)[\w,'&/-]+){0,7},? (?:(?:would |will |must )?(?:requires?|needs?|have|has) (?:to have )?(?:a |its own |their own )?(?:separate|further|new|fresh|different|additional|own) (?:\w+ )?(?:agreements?|consent|dpias?|approval|contract|request|application|permission)|(?:is|are|will be|would be) (?:handled|covered|governed|dealt with|agreed|arranged|obtained|subject|sought|run|held|made) (?:\w+ )?(?:under|by|in|to|through|with) (?:an? |its |their |another )?(?:separate|different|other|own|another)|(?:is|are) (?:a )?separate(?:ly)?\b|forms? no part|(?:has|have|had|was|were|is|are)(?: now| been| since)* (?:removed|switched off|disabled|discontinued|withdrawn|turned off|disapplied|declined|refused|deleted|ended|ceased)|(?:which |who |that )?(?:will |can |does |do )?(?:cannot|can't|can not|may not|doesn't|does not|don't|do not|won't|will not|never) (?:ever )?(?:sees?|views?|opens?|gets?|receives?|reads?) (?:any of (?:it|this|them)|any(?:thing)?(?= ?[.,;]|$)|it\b|this\b|them\b)|(?:has|have|had|gets?|gains?|receives?|holds?|sees?|given|takes?) (?:nothing|none|no (?:access|data|information|patient|identifiable|sight|copy|copies|right|part|role|reports?|returns?))|takes no part|(?:plays?|has|have) no part)\b/,
    examples: { yes: ["«audit» requires a separate agreement", "«commissioner» cannot see any of it", "«research» forms no part of this", "«commissioners» have no access"], no: ["«commissioner» cannot see names", "«audit» requires the record", "«commissioners» have access"] },
  },
  "denial-within": {
    ...language,
    means: "The words matched carry their own denial: \"is not shared with the manufacturer\".",
    tries: "words",
    match: /^(?:nobody|no one)'?s\b|^\w[^.;\n]*(?: (?:(?:is|are|be|been|was|were|do|does|did|will|may|must|shall|can|should|would) (?:not|never)|never|cannot|won't|isn't|aren't|doesn't|don't)\b|, (?:and )?(?:not|never) (?:to|by|for|with|in)\b)(?!.*\b(?:other than|except|beyond|outside|apart from)\b)/,
    examples: { yes: ["«data is not shared with the manufacturer»", "«nobody's care»"], no: ["«data is shared with the manufacturer»", "«data is not used other than for research»"] },
  },
  "denial-behind-brackets": {
    ...language,
    means: "What stands in brackets is forbidden behind them: \"uses outside this (marketing, sales) are prohibited\".",
    tries: "after",
    match: /^[^.;\n()]{0,120}\)\s*(?:use |uses )?(?:is |are )?(?:strictly |expressly |specifically |also )?(?:prohibited|excluded|not (?:permitted|allowed|covered|included|in scope|authorised)|forbidden|out of scope|ruled out|barred)\b/,
    examples: { yes: ["uses (sales, «marketing») are prohibited"], no: ["uses (sales, «marketing») are agreed"] },
  },
  "list-of-the-forbidden": {
    ...language,
    means: "A heading forbids the whole list behind its colon.",
    tries: "before",
    match: /\b(?:following|these|those|uses?|purposes?)\b[^:\n]{0,50}\b(?:not|never|prohibited|excluded|forbidden|ruled out)\b[^:\n]{0,50}:[^\n]*$/,
    examples: { yes: ["the following uses are not permitted: sales, «marketing»"], no: ["the following uses are permitted: sales, «marketing»"] },
  },
  "exception-cue": {
    ...language,
    means: "Words that make an exception, which affirm what they except where the sentence denies the rest.",
    tries: "text",
    match: /^(?:other than|except|apart from|outside|without)/,
    examples: { yes: ["other than for", "except", "apart from"], no: ["not for", "excluding"] },
  },
  "exception-of-one-thing": {
    ...language,
    means: "Words that except one thing, so that a comma or an \"and\" behind it begins the next.",
    tries: "text",
    match: /^(?:other than|apart from|outside)/,
    examples: { yes: ["other than for", "outside"], no: ["except for", "without"] },
  },
  "sentence-that-denies": {
    ...language,
    means: "A word of denial further up, which turns an exception round: \"not for anything other than care\".",
    tries: "before",
    match: /\b(?:not|never|no|nothing|none|cannot|nobody|any)\b/,
    examples: { yes: ["not for any purpose other than «direct care»"], no: ["purposes other than «direct care»"] },
  },
  "exception-at-the-end": {
    ...language,
    means: "Words that make an exception right in front of what is asked about.",
    tries: "words",
    match: /\b(?:other than|except(?: for)?|apart from|beyond)(?: for)?(?: the)?$/,
    examples: { yes: ["not for «any purpose other than» direct care"], no: ["not for «research or »audit"] },
  },
  "data-left-out": {
    ...language,
    why: "\"No names, blood results to the GP\" leaves names out of the data and denies nothing of what comes after the comma or the \"and\".",
    means: "The first item of a denied list is data that is left out, and no use of data.",
    tries: "words",
    match: /^(?:(?:any|patient|pt|patients'|individual|clinical|free|sensitive|direct|full|consultation) )*(?:names?|identif\w+|nhs (?:no\w*|numbers?)|p[ic]d|pii|addresses|postcodes?|dobs?|dates? of birth|text|codes?|data|details|records?|information|level(?: data)?|items)$/,
    examples: { yes: ["no «names», bloods to the GP", "no «names» and bloods to the GP", "without «identifiers», planning"], no: ["no «research», planning or audit"] },
  },
  "name-of-a-use": {
    ...language,
    means: "An item of a list that names a use of data.",
    tries: "words",
    match: /\b(?:research|audit|planning|commission\w*|secondary|marketing|insurance|direct care|care|treatment|analy\w+|evaluation|performance|payment|training|teaching|commercial|profil\w+|advertis\w+|use|uses|purposes?|surveillance|statistics|benchmark\w*|qof|iif|financ\w*|invoic\w*|insur\w*|police|law enforcement|enforcement|employ\w*|sales?|education|product\w*|inspection|fraud|surveys?|stud(?:y|ies)|trials?|registr\w+|monitoring|population health|public health|risk stratification|reporting|debt\w*|dwp|regulat\w*|savings|model\w*|algorithm\w*|machine learning|publication|third part(?:y|ies)|solicitors?|courts?|media)\b/,
    examples: { yes: ["not for «research»", "no «payment»"], no: ["not for «Monday»"] },
  },
  "list-goes-on-before": {
    ...language,
    means: "The last item of a list is near: \"or\", \"nor\" or \"and\" with few words behind it.",
    tries: "words",
    match: /\b(?:or|nor|and)\s*(?:\w+\s*){0,3}$/,
    examples: { yes: ["not for «research, planning or »audit"], no: ["not for «research, planning »audit"] },
  },
  "list-goes-on-after": {
    ...language,
    means: "A list goes on behind: a comma, \"or\" or \"nor\".",
    tries: "after",
    match: /^\s*(?:\w+ ){0,2}(?:,|or\b|nor\b)(?:[^.;\n]{0,60}\b(?:or|nor)\b|\s*\w)/,
    examples: { yes: ["not for research, «audit» or planning", "not for research, «audit», planning"], no: ["not for research, «audit».", "not for research, «audit» with them"] },
  },
  "later-denial": {
    ...language,
    means: "A denial further on in the clause, behind the rest of a list.",
    tries: "after",
    match: /\b(?:not|never) (?:be )?(?:permitted|allowed|included|covered|in scope|supported|authorised|part of|possible)\b|\b(?:excluded|prohibited|forbidden|out of scope|ruled out|not covered)\b|(?:access|use|uses|purposes?)?\s*[:=-]\s*(?:none|nil|no)\b(?!\.? ?(?:of|per)\b)/,
    examples: { yes: ["«research», planning and audit are not permitted", "«research» access: none"], no: ["«research», planning and audit are permitted"] },
  },
  "rest-of-a-list": {
    ...language,
    means: "The rest of a list and a verb, which a denial behind them reaches across.",
    tries: "words",
    match: /^(?:\s*(?:,|\bor\b|\band\b|\bnor\b|\/|&)\s*[\w'-]+(?:\s+[\w'-]+){0,3})*(?:\s*(?:use|uses|purposes?|access|sharing|work|activity|requests?))?\s*(?:is|are|will be|be|being|has been|strictly|expressly)*\s*$/,
    examples: { yes: ["research«, planning and commissioning access is »not permitted"], no: ["research« into asthma by people whom we know is »not permitted"] },
  },
  "second-verb": {
    ...language,
    means: "A second verb of the same sentence: \"is offered separately and is\".",
    tries: "words",
    match: /\band (?:is|are|will)\s*$/,
    examples: { yes: ["a research library« is offered separately and is »not covered"], no: ["a research library« which they may »not use"] },
  },
} as const satisfies Record<string, Omit<Wording, "id">>;
