import type { Rule } from "../../model/knowledge.ts";

const ask = { question: "status", source: ["docs/how-it-decides.md"], since: null } as const;

/** Wording that says where in its life an agreement is. Dates are read apart from these. */
export const statusRules: readonly Rule[] = [
  {
    ...ask,
    id: "proposed-agreement",
    means: "The agreement is offered, drafted or waiting, and not yet in force.",
    why: "Action 4 is about agreements that the practice has not signed up to.",
    says: "proposed",
    match: [
      /\b(?:propos(?:ed|al)|draft(?:ed)?|awaiting(?: \w+)? (?:signatures?|sign|approval|decision|partners|review|sign-?off|go[- ]live|dpo|lmc)|awaiting|to be (?:signed|agreed|decided|approved|discussed|confirmed)|tbs|pending|agreed in principle|to be (?:activated|joined|started|switched on|set up)|never (?:went live|started|began|activated)|(?:not|never)(?: yet)? (?:signed|agreed|started|live|active|joined|in place|approved|accepted|activated|begun)|unsigned|un-signed|invit(?:ed|ation)|offer(?:ed)?|under (?:consideration|review before|discussion|negotiation)|in (?:negotiation|discussion|progress|set ?up|the pipeline)|for (?:signature|approval|decision|discussion|signing)|yet to (?:be signed|sign|start|begin|join)|pilot (?:not|yet to|to) (?:started|start|begin)|about to (?:start|sign|join)|new request|requested|received,? not|sent to us|planned|upcoming|starting soon|due to (?:start|go live|begin)|asked to sign|partners to decide|considering|on hold|paused before|prospective|coming soon|application|applied|to sign|needs? (?:signing|signature)|request(?:ed)? (?:from|by|to join)|considered|in consultation|exploring|deferred|not yet|to be signed)\b/,
    ],
    examples: { yes: ["invited - not signed", "Draft v0.3", "awaiting signature"], no: ["signed 2021", "Not applicable"] },
  },
  {
    ...ask,
    id: "ended-agreement",
    means: "The agreement was ended, declined or refused.",
    why: "There is nothing left to withdraw or to freeze.",
    says: "withdrawn",
    match: [/(?<!\buntil |\bif |\bunless )\b(?:withdr(?:awn|ew|awal)|terminat(?:ed|ion complete)|ended|declined|refused|rejected|cancel(?:led|ed)|opted out|stopped|closed(?! to (?:recruit|new))|de-?commissioned|ceased|not (?:joining|participating|taking part|proceeding|signing|going ahead)|left (?:the )?scheme|deactivated|switched off|discontinued|revoked|withdrawn from|will not sign|said no|no longer (?:share|shared|sharing|used|use|active|live|participating|in use|required)|superseded|replaced|dormant|archived|inactive|retired|turned off|pulled out)\b/, /^(?:\W*)(?:no|n|off|not active|not live|\u2717|\u2718|\u2716)(?:\W*)$/],
    examples: { yes: ["Withdrawn March 2024", "declined"], no: ["opted in", "active"] },
  },
  {
    ...ask,
    id: "expired-agreement",
    means: "The agreement has lapsed.",
    why: "An agreement that has lapsed takes no action, though its flow may need one.",
    says: "expired",
    match: [/\b(?:expired|lapsed|out of date|run out|ran out|elapsed|finished|completed|study (?:closed|complete)|project (?:closed|complete|ended))\b/],
    examples: { yes: ["Expired", "lapsed 2022"], no: ["expires 2027", "complete review due"] },
  },
  {
    ...ask,
    id: "renewal-due",
    means: "The agreement is live and its review or renewal is due.",
    why: "Data still flows, and a renewal is not a new sign-up.",
    says: "renewal-due",
    match: [/\b(?:renewal|review)(?: is| now)? (?:due|overdue|needed|required|outstanding|pending|past|in progress|passed)\b/, /\b(?:overdue|due|needs?|awaiting|for|up for|pending) (?:for )?(?:a )?(?:annual )?(?:renewal|review|renewing)\b/, /\b(?:renewal|review) overdue\b/, /\bto be renewed\b|\bneeds renewing\b|\bbeing renewed\b|\bunder renewal\b|\brenewal being\b|\brolled? over\b/],
    examples: { yes: ["signed 2015 - review overdue", "renewal due"], no: ["under review before first signature", "reviewed 2025"] },
  },
  {
    ...ask,
    id: "active-agreement",
    means: "The agreement is signed, live or in force.",
    why: "Data flows, so action 3 applies to it.",
    says: "active",
    match: [
      /\b(?:active|live|current(?:ly)?|in force|in place|signed(?: off| up| on| by|,| \d| and| jan\w*| feb\w*| mar\w*| apr\w*| may| jun\w*| jul\w*| aug\w*| sep\w*| oct\w*| nov\w*| dec\w*)?|agreed|ongoing|on-?going|on|running|bau|business as usual|rolling|open|enabled|activated|operational|in use|joined|participating|approved|accepted|established|continuous|continuing|permanent|sharing|started|commenced|extended|renewed|valid|up to date|in operation|complete[d]?(?= and live)|enrolled|opted in|automatic(?:ally)?|always on|introduced|kept \d+|member|registered|implemented|in effect|effective)\b(?! hold)/,
      /\b(?:daily|weekly|fortnightly|monthly|quarterly|qtrly|annual(?:ly)?|yearly|nightly|real[- ]time|every (?:season|year|month|week|day|night)|seasonal|term time|as (?:needed|required|requested|they arise)|ad hoc|per request|case by case|payg|since (?:\d{4}|\w+ \d{2,4})|from \d{4}|when (?:requested|needed)|on (?:request|demand)|each (?:month|year|week|quarter)|per (?:test|pt|patient|case|episode)|winter only|one of (?:them|\d+)|we are one)\b/,
      /^(?:yes|y|ok)\b ?[-,;:(/]/,
      /^(?:\W*)(?:yes|y|ok|\u2713|\u2714|\u2705|green|true|1)(?:\W*)$/,
      /^(?:\W*)(?:dsa|isa|dpa|contract) (?:20\d\d|signed|in place|to \d|ends? \d)/,
      /\bcontract (?:runs|ends|to|until)\b|\bto 20\d\d\b|\bto \d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\buntil 20\d\d\b|\b(?:icb|nhse|council|ccg)[- ]funded\b/,
    ],
    examples: { yes: ["Live", "signed on DCC", "Y", "BAU"], no: ["proposed", "withdrawn"] },
  },
];
