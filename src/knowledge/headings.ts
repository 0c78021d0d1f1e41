import type { Field } from "../model/register.ts";

/** How the columns of one field are headed: `exact` strings are whole headings as real registers and templates write them (compared
 *  without case, punctuation, line breaks and "(if applicable)"); `words` are patterns over the heading so reduced, tried only where
 *  no exact string fits. Sources of the strings: ICO controller template and data-sharing decision form, DSPT help 88, HDR UK data use
 *  register, NHS Digital release register, PHE Office for Data Release, Discovery and EMIS data sharing managers, GP Connect user portal. */
type Heading = { readonly field: Field; readonly exact: readonly string[]; readonly words: readonly RegExp[] };

/** The headings of a table of agreements, most particular first. */
export const agreementHeadings: readonly Heading[] = [
  {
    field: "reference",
    exact: [
      "id", "reference", "reference number", "ref", "ref no", "ref number", "nic number", "rowid", "row id", "project id", "application id", "odr reference",
      "b number", "study code", "ref id", "retention id", "mr number", "mr number where relevant", "dsa ref", "dsa reference", "dsa number", "isg ref", "no", "number",
      "internal ref id", "unique id", "unique reference", "agreement ref", "agreement no", "agreement number", "item", "item no", "s no", "line", "dsa id", "isa ref", "#",
    ],
    words: [/^(our|dsa|isa|agreement|contract|document|internal|log|register|entry) (ref|reference|no|number|id)$/],
  },
  {
    field: "claim",
    exact: [
      "request category type", "project type", "direct care or secondary use", "direct care or secondary", "direct care y n", "direct care yes no", "direct care", "secondary", "secondary use",
      "secondary uses", "primary secondary", "primary or secondary", "dc su", "dc or su", "dc", "su", "type of sharing", "category", "use", "direct or secondary", "direct secondary", "type of use", "use of data",
      "sharing type", "type", "direct care only", "primary use or secondary use", "use type", "classification", "direct care secondary use", "care or secondary", "secondary use only",
    ],
    words: [/\b(direct|individual) care\b.*\b(secondary|indirect|y n|yes no|only)\b/, /\bsecondary (use|uses|purpose|purposes)\b/, /^(is (it|this) )?(for )?direct care\b/],
  },
  {
    field: "obligationClaim",
    exact: [
      "obligation", "mandatory", "mandatory or voluntary", "voluntary or mandatory", "statutory", "statutory or voluntary", "mandated", "required", "compulsory", "is it mandatory", "required by law", "contractual", "voluntary",
      "contractual or voluntary", "can we opt out", "obliged", "practice choice", "mandatory y n", "option to object for practice",
    ],
    words: [/\b(mandatory|mandated|compulsory|voluntary|obligation|obligatory)\b/],
  },
  {
    field: "article9",
    exact: [
      "article 9 condition for processing special category data", "lawful conditions for provision of data under article 9", "special category legal basis", "art 9", "article 9", "scd condition", "special category condition",
      "condition for processing", "gdpr article 9", "art 9 condition", "uk gdpr article 9", "article 9 lawful basis", "article 9 condition", "lawful basis article 9", "legal basis article 9", "art 9 lawful basis", "article 9 basis",
    ],
    words: [/^(?!.*\bart(icle)? ?6\b).*\bart(icle)? ?9\b/, /\bspecial category\b.*\b(basis|condition|conditions)\b/],
  },
  {
    field: "article6",
    exact: [
      "article 6 lawful basis for processing personal data", "gdpr article 6 lawful basis for processing", "legal basis for provision of data under article 6", "art 6", "article 6", "gdpr article 6", "art 6 basis", "uk gdpr article 6", "article 6 lawful basis", "article 6 legal basis", "lawful basis article 6", "legal basis article 6", "art 6 lawful basis", "art 6 legal basis", "article 6 basis",
    ],
    words: [/^(?!.*\bart(icle)? ?9\b).*\bart(icle)? ?6\b/],
  },
  {
    field: "commonLaw",
    exact: ["common law duty of confidentiality", "consent model", "cldc", "cldoc", "confidentiality basis", "implied explicit consent", "consent", "common law basis", "common law", "basis in common law", "consent type"],
    words: [/\bcommon law\b/, /\bduty of confiden/, /\b(implied|explicit)\b.*\bconsent\b/],
  },
  {
    field: "statute",
    exact: [
      "which legal power for sharing applies", "legal basis for provision of data dissemination", "service legislation name", "service legislation power or duty", "data protection act 2018 schedule 1 condition", "legislation",
      "statutory basis", "dpn", "direction", "s251 cag ref", "statute", "legal power", "legal gateway", "section 251", "s251", "data protection act 2018 schedule 1 condition for processing", "power or duty", "dpn direction",
      "legal power or gateway", "law or notice", "cag reference",
    ],
    words: [/\b(statute|legislation|legal (power|gateway|duty))\b/, /\bs(ection)? ?251\b/],
  },
  {
    field: "legalBasis",
    exact: [
      "legal bit", "legal", "law", "l basis", "legal basis", "lawful basis", "lawful basis for sharing please state which", "legal basis for processing", "legalbasis", "legal basis relied on from gdpr article 6 and article 9", "gdpr basis", "lawful basis uk gdpr", "gdpr",
      "legal basis for provision of data", "legal basis for the release of personally identifiable data", "basis", "gdpr legal basis", "lawful basis for processing", "legal justification", "legal basis art 6 9", "legal basis articles 6 and 9",
    ],
    words: [/\b(legal|lawful) (basis|bases|ground|grounds|reason)\b/, /\bgdpr\b.*\bbasis\b/],
  },
  {
    field: "dpia",
    exact: [
      "data protection impact assessment required", "data protection impact assessment progress", "link to data protection impact assessment", "have you considered a dpia", "dpia undertaken and outcome", "dpia required",
      "dpia reference", "impact assessment location", "dpia", "dpia in place", "dpia date", "dpia link", "pia", "dpia done", "dpia completed", "dpia y n", "dpia ref", "dpia status",
    ],
    words: [/\bd?pia\b/, /\bimpact assessment\b/],
  },
  {
    field: "optOuts",
    exact: [
      "patient opt outs applied", "national data opt out applied", "national data opt out programme applied", "opt outs honoured", "ndoo", "type 1", "t1oo", "opt out applies", "objections", "opt out", "opt outs", "pt opt out",
      "patient opt out", "option to object", "ndo", "type 1 opt out", "opt outs type 1 ndo", "ndo applies", "right to object", "optout",
    ],
    words: [/\bopt ?outs?\b/, /\bndoo?\b/, /\bobject(ion|ions)?\b/],
  },
  {
    field: "onward",
    exact: ["sub licence arrangements", "sublicensing allowed", "data shared with third parties", "onward sharing", "sub processors", "shared further", "onward disclosure", "further sharing", "sub processors onward sharing"],
    words: [/\bonward\b/, /\bsub ?process/, /\bsub ?licen/],
  },
  {
    field: "transfers",
    exact: [
      "names of third countries or international organisations that personal data are transferred to", "safeguards for exceptional transfers of personal data to third countries or international organisations",
      "does international transfers", "legal basis for transfers", "where it is held and whether information is transferred overseas", "outside uk eea", "international transfer", "international transfers", "data location",
      "location of data", "outside uk", "transfers abroad", "overseas", "location of personal data", "outside the uk", "hosted in uk", "where is data held",
    ],
    words: [/\b(overseas|abroad|third countr(y|ies)|international)\b/, /\boutside (the )?(uk|eu|eea)\b/],
  },
  {
    field: "retention",
    exact: ["retention schedule", "retention period", "data retention period", "are there any specific arrangements for retention deletion of data", "link to retention and erasure policy document", "retention", "how long", "disposal", "kept for", "how long kept"],
    words: [/\bretention\b/, /\bdisposal\b/],
  },
  {
    field: "decisionReason",
    exact: ["decision reason", "reason for decision", "reviewer reason", "reasons for decision", "why decided"],
    words: [/\breason\b.*\bdecision\b/, /\bdecision\b.*\breason\b/],
  },
  {
    field: "decisionDate",
    exact: ["decision date", "date of decision", "date decided", "decided on", "reviewed on", "date reviewed by dpo"],
    words: [/\bdate\b.*\bdeci/, /\bdecision date\b/],
  },
  {
    field: "decisionBy",
    exact: ["decision by", "decided by", "reviewer", "reviewed by", "decision taken by name and position", "decision maker", "by whom"],
    words: [/\bdeci(sion|ded)\b.*\bby\b/],
  },
  {
    field: "decision",
    exact: ["decision", "reviewer decision", "reviewers decision", "agreed action", "decision on request", "audit decision", "practice decision", "partner sign off", "dpo decision"],
    words: [/(?<!\bautomated )\bdecision\b(?!.*\b(by|date|reason|making)\b)/],
  },
  {
    field: "lastReview",
    exact: ["last reviewed", "last review", "date last reviewed", "last review date", "date reviewed", "reviewed"],
    words: [/\blast review/],
  },
  {
    field: "review",
    exact: ["rev date", "review dt", "rev dt", "rev due", "review date", "next review", "review", "next review date", "review due", "due for review", "renewal", "renewal date", "date of next review", "dsa review date", "date for review", "review by"],
    words: [/\b(review|renewal)\b.*\b(date|due|by)\b/, /\bnext review\b/, /\bdate\b.*\b(review|renewal)\b/],
  },
  {
    field: "end",
    exact: [
      "exp date", "end dt", "exp", "exp dt", "expiry dt", "date ends", "end date", "project end date", "expiry", "expiry date", "valid to", "expires", "end", "ends", "date of expiry", "termination date", "enddate", "contract end", "contract end date", "expires on", "until", "date ended", "to date",
      "whether a written data sharing agreement or contract is in place and when it ends",
    ],
    words: [/\b(end|expiry|expiration|termination)\b.*\bdate\b/, /\bdate\b.*\b(end|expiry|expires)\b/, /\bwhen\b.*\b(ends?|expires?|finish(es)?|runs? out|terminates?)\b/, /\b(dates?|period|term|duration|valid|validity|in force)\b.*\b(to|until|till)$/],
  },
  {
    field: "start",
    exact: [
      "start dt", "st dt", "start date", "date enabled", "enabled on", "date activated", "activated on", "date switched on", "project start date", "commencement", "commencement date", "start", "from date", "valid from", "effective date", "effective from", "date from", "go live", "go live date", "live from", "live date", "date started", "startdate",
      "date of agreement", "date agreed", "agreement date", "since", "when", "dsa date", "in force from",
    ],
    words: [/\b(start|commencement|effective|go live)\b.*\bdate\b/, /\bdate\b.*\b(start|commence)/, /\bwhen\b.*\b(starts?|started|begins?|began|commenced?|go(es)? live|went live)\b/, /\b(dates?|period|term|duration|valid|validity|in force)\b.*\bfrom$/],
  },
  {
    field: "signedBy",
    exact: ["signed by", "signatory", "signatory name", "authorised by", "signed off by", "name of signatory", "who signed", "caldicott siro sign off", "signed on behalf of practice by", "signatory name and role"],
    words: [/\bsign(ed|atory)\b.*\b(by|name)\b(?!.*\b(y n|yes no)$)/, /\bsignator(y|ies)\b/],
  },
  {
    field: "signed",
    exact: [
      "signed", "date signed", "dated", "authorised date", "latest approval date", "approval date", "date of release", "date proposal approved", "signed date", "signed on", "signed y n", "date of signature", "signature date", "signed off", "dsa signed",
      "dsa in place", "agreement in place", "will we have a data sharing agreement in place", "isa signed", "signed and dated",
    ],
    words: [/\bdate\b.*\bsigned\b/, /\bsigned\b.*\bdate\b/, /\b(agreement|dsa|isa)\b.*\bin place\b/, /^signed\b/, /\b(signed|signature)\b.*\b(y n|yes no)$/, /^(has|have|is|was)\b.*\bsigned\b/],
  },
  {
    field: "status",
    exact: [
      "status", "application status", "flow status", "sharing activated", "state", "live", "active", "current position", "rag", "current status", "in force", "agreement status", "dsa status", "live y n", "status of agreement", "live not live", "stage", "stat",
      "position", "current", "still live", "is this still live", "is it still live", "is this live", "still active", "in place", "still in use",
    ],
    words: [/\bstatus\b/, /^(is (it|this) )?(still )?(live|active|current|in use|in force)\b/, /^(is|are) (the |this |these |our |it )?(agreements? |dsas? |sharing |data sharing |data sharing agreement )?(still |currently |now )*(live|active|current|in use|in force|in place)\b/],
  },
  {
    field: "purpose",
    exact: [
      "purpose of processing", "purpose of the processing", "purpose of sharing", "purpose", "purposes", "objective for processing", "processing activities", "how will the data be used", "why is this project being conducted", "lay summary",
      "description", "use case description", "objectives", "data use", "reason for sharing", "why", "what is it for", "rationale", "aim", "aims", "benefit", "benefits", "finalités", "purpose of data sharing", "purpose of agreement",
      "purpose s of processing", "summary", "proposal summary", "lay summary overview", "technical summary", "anticipated public health benefit s and or impact of conducting the project", "what for", "what its for", "whats it for",
      "what is the data used for", "reason", "detail", "details", "brief description", "used for", "why is it shared", "why shared", "purpose benefits", "purpose description", "public benefit statement", "expected output", "what it does",
      "why is sharing necessary", "reason for applying use case", "how is it used", "purp",
    ],
    words: [/\bpurposes?\b/, /\bwhy\b/, /\breason\b.*\b(sharing|shared|processing)\b/, /\bwhat\b.*\b(for|used)\b/, /\bobjectives?\b/, /\brationale\b/, /\bhow\b.*\bused\b/],
  },
  {
    field: "identifiability",
    exact: [
      "data sensitivity level", "type of data", "de identification level", "data provided to customer identifiable anonymised ico code compliant aggregated anonymised", "sensitive or non sensitive", "identifiable pseudonymised", "anonymised",
      "pcd", "identifiable", "identifiability", "pid", "patient identifiable", "level of data", "identifiable data", "data type", "anonymised or identifiable",
    ],
    words: [/\b(identifiable|pseudonymised|anonymised|identifiability|de identif)/],
  },
  {
    field: "data",
    exact: [
      "categories of personal data", "description of data requested", "dataset s name", "datasets", "data sets", "datasets requested", "data source", "description of the confidential data being used", "personal data category", "data items",
      "data shared", "information shared", "what data", "data fields", "categories of data subject personal data", "data", "data categories", "data set", "dataset", "what information is shared", "information", "what is shared", "data involved",
      "items shared", "data content", "what we share", "categories of data", "type of data provided", "info", "info shared", "data info shared", "information data shared", "data information shared", "information to be shared", "data to be shared", "what is sent", "data extracted", "contents",
    ],
    words: [/\bdata ?(items?|sets?|fields?|categories)\b/, /\b(what|which) ((patient|personal|type of|types of|kind of|category of|categories of) ){0,2}(data|information)\b/, /\b(data|information) (is )?(shared|sent|extracted)\b/, /\bcategories of (personal )?(data|information)\b/],
  },
  {
    field: "role",
    exact: [
      "data controller relationship", "controller details", "data controller type", "provider", "consumer", "controller processor", "c p", "role", "joint controller", "processor", "controller or processor", "controller joint processor", "data controller",
      "practice role", "our role", "controllership", "dc dp", "role of recipient", "controller role", "data processor", "processor controller", "recipient role",
    ],
    words: [/\b(controller|processor)\b(?!.*\b(name|contact|address|email)\b)/],
  },
  {
    field: "recipient",
    exact: [
      "org", "orgs", "orgn", "who has the data", "who gets the data", "who sees it", "organisation name", "name of organisation requesting data", "lead applicant organisation name", "applicants organisation", "categories of recipients", "subscribers", "third parties", "organisation", "processors", "shared with",
      "recipient", "recipients", "partner", "partners", "sharing partner", "sharing partners", "who is it shared with", "third party", "to", "organisation s", "company", "supplier", "provider name", "who", "other party", "with", "with whom",
      "shared with whom", "receiving organisation", "recipient organisation", "organisations", "data recipient", "data recipients", "institution or company", "organisation shared with", "partner organisation", "receives data", "sharing with",
      "who with", "who gets it", "who to", "goes to", "partner organisation s", "recipient s", "who is the data shared with", "who is data shared with", "who do we share with", "who do we share data with", "who we share with", "who is the information shared with", "who receives the data", "name of organisation", "supplier name", "company organisation",
    ],
    words: [/\b(shared|sharing|share) with\b/, /\brecipients?\b/, /\bwho\b.*\b(with|to|gets|receives)\b/, /\b(organisation|organization|partner|supplier|company)s?\b(?!.*\b(type|contact|id|code|sector|address)\b)/],
  },
  {
    field: "otherParties",
    exact: [
      "name of organisation receiving request to share data", "name and contact details of joint controller", "publishers", "collaborators", "funders and collaborators", "funders sponsors", "parties", "signatories", "other controllers", "from", "funder", "funders", "sponsor", "commissioner", "co applicants",
      "parties to agreement", "other parties", "lead body", "joint controller info", "funder sponsor",
    ],
    words: [/\b(other )?part(y|ies)\b/, /\bfunders?\b/],
  },
  {
    field: "method",
    exact: [
      "frequency", "request frequency", "access type", "access method", "flow schedule", "storage protocol", "date s of requested sharing or intervals if data is to be shared on a regular basis", "method", "transfer method", "how shared",
      "extract view", "mesh", "format", "how", "how is it shared", "method of transfer", "method of sharing", "how often", "system", "systems", "how sent", "frequency method", "method frequency", "transfer", "transfer method frequency",
    ],
    words: [/\bfrequency\b/, /\bmethod\b/, /\bhow (often|is it shared|sent|shared)\b/],
  },
  {
    field: "contact",
    exact: [
      "information asset owner or person with overall responsibility for the data", "data stewards", "name of information governance contact", "assigned to", "iao", "lead", "owner", "contact", "responsible gp", "contact details", "practice lead",
      "contact email", "lead gp", "named lead", "responsible person", "information asset owner", "email", "lead contact", "key contact", "who leads",
    ],
    words: [/\b(contact|owner|lead)\b/, /\be ?mail\b/],
  },
  {
    field: "notes",
    exact: [
      "observations", "reason s for sharing or not sharing", "comments", "notes", "action", "action required", "outstanding", "comment", "note", "actions", "further action", "remarks", "additional information", "other information", "lmc view", "updates",
      "any other info", "misc", "notes actions", "comments actions", "notes comments", "dpo comments",
    ],
    words: [/\b(comments?|notes?|remarks?)\b/, /\bactions?\b/],
  },
  {
    field: "title",
    exact: [
      "data sharing agreement name", "project title", "title of project", "processing activity", "name", "records description", "agreement", "dsa", "dsa name", "name of agreement", "isa", "scheme", "system project", "data flow", "flow name", "activity",
      "initiative", "title", "agr", "agrmt", "agreement name", "agreement title", "business function", "dsa title", "data sharing agreement", "information sharing agreement", "name of dsa", "project", "service", "data sharing", "name of scheme", "sharing agreement", "flow",
      "project name", "what", "title of agreement", "agreements", "name of data sharing agreement", "agreement scheme", "system service", "agreement project", "dsa project", "project scheme", "isa dsa", "dsa isa", "name of isa", "system name", "product name",
      "agreement or data flow", "name title", "what is it", "what it is", "what is this", "document title", "document name", "name of document", "study", "study name", "study title",
    ],
    words: [/\b(agreement|dsa|isa|scheme|project|programme|activity|initiative|data flow)\b.*\b(name|title)\b/, /\b(name|title)\b.*\b(agreement|dsa|isa|scheme|project|programme|activity|initiative|flow|sharing)\b/, /\bdata sharing agreements?\b/, /^what is (the|this|our) (data sharing |information sharing )?(agreement|dsa|isa|scheme|project|sharing|data flow) (called|named|known as)\b/, /^what is it called\b/],
  },
];

/** The headings of a table of GP Connect settings; other columns of such a table are headed like those of agreements. */
export const settingHeadings: readonly Heading[] = [
  {
    field: "setting",
    exact: [
      "setting", "settings", "gp connect setting", "gp connect settings", "product", "gp connect product", "capability", "gp connect capability", "function", "functionality", "gp connect functionality", "feature", "gp connect feature", "gp connect", "gpc",
      "service", "gp connect service", "interface", "module", "gpc setting", "gp connect function", "name", "item", "system setting", "product name", "use case", "title", "gpconnect", "service used", "services used", "what",
    ],
    words: [/\bgp ?connect\b/, /\b(setting|capability|functionality|product)\b/],
  },
  {
    field: "enabled",
    exact: [
      "enabled", "on off", "on or off", "status", "state", "value", "current setting", "switched on", "active", "activated", "live", "enabled y n", "enabled yes no", "enabled disabled", "y n", "yes no", "configured", "current value", "current state",
      "is it on", "turned on", "current status", "set to", "switch", "position", "in use",
    ],
    words: [/^(?!.*\b(date|when|by)\b).*\b(enabled|activated|switched on|turned on|on off)\b/, /\b(status|state)\b/],
  },
];

/** Words of a sheet's name that say it holds GP Connect settings. */
export const settingSheetName = /\b(gp ?connect|gpc|gp-connect)\b/i;

/** Names of sheets that hold drop-down lists or guidance, never a register. */
export const supportSheetName = /^(lists?|look ?ups?( (?:lists?|tables?|data|values))?|drop ?downs?( (?:lists?|options|values))?|(?:data )?validations?( lists?)?|pick ?lists?|(?:list )?(?:options|values)|ref(?:erence)?( data| lists?| tables?)?|guidance( notes?)?|instructions?|read ?me|cover( sheet| page)?|contents|index|key|legend|glossary|definitions|title sheet|how to.*|(?:change|amendment|revision|audit) (?:log|history|record)|changes|document control|version( control| history| log)?)$/i;
