import type { Rule } from "../../model/knowledge.ts";
import { bmaSecondary, caldicott2 } from "./sources.ts";

const secondary = { question: "use", says: "secondary-use", source: [caldicott2, bmaSecondary], since: "2013-03-01" } as const;

/** Counting, measuring and reporting: figures about many patients, wherever they go. */
export const figureRules: readonly Rule[] = [
  {
    ...secondary,
    id: "numbers-and-rates",
    means: "Patients, contacts or tests are counted: numbers, percentages, rates.",
    why: "A count is about many patients and serves whoever looks at the figures. The extraction reads patient records all the same.",
    kind: "planning",
    match: [
      /\bcompar(?:e|es|ed|ing) (?:\w+ ){1,4}(?:with|to|against|v|vs) (?:the )?(?:rest|general population|whole population|everyone else|england|other regions?)\b/,
      /(?<![\d ]\s?|\d)%(?! (?:weight|body|total weight|oxygen|saline))|(?<=^|[a-z;,] )%/,
      /(?<!\b(?:nhs|phone|telephone|tel|mobile|contact|room|ref|reference|house|account|patient|hospital|batch|serial|heart|pulse|respiratory|blood|cell|platelet|white|red|flow|infusion|case|certificate|membership|gmc|national|low|falling|if|urgent) )\b(?:numbers?|no\.|nos\.?|totals?|rates?|counts?|volumes?|proportions?|percentages?|averages?|tall(?:y|ies)) (?:of|done|offered|by|per|waiting|seen|treated|referred|screened|invited|completed|eligible|reached|who|with|admitted|dying|jabbed|vaccinated|registered)\b(?! (?:the |any |our )?(?:gp|next of kin|keys?))/,
      /\b(?!heart|pulse|respiratory|resp|flow|infusion|filtration|sedimentation|metabolic|breathing|basal|drip|the|at|any|business|first|interest|their|our)[a-z][a-z-]+ rates\b/,
      /\bhow (?:many|much)\b|\bhow (?:often|long) (?!to |he |she |they should|the dressing|a dose)/,
      /\b(?:rates?|items|appointments?|appts|contacts|spend|cost|admissions?|attendances?|referrals?|patients|pts) per (?:\d[\d,]*|1k|thousand|head|capita|star-?pu|pu|patient|weighted|registered|fte|gp|clinician|session|month|week|quarter|year)\b|\bper (?:thousand|capita|head|1,?000|10,?000|100,?000|star-?pu)\b|\bstar-?pus?\b|\badqs?\b/,
      /(?<!\b(?:sent|done|run|held|seen|made|used|written|owned|led|given|called|rung|contacted|reviewed|referred|managed|signed|chosen|set up|audit|audits|employed|treated|provided|offered|decided|followed up|carried out|taken|requested|booked|invited|recalled|added|read|viewed|accessed|posted|kept|coded|triaged|identified|visited|back|out) )\b(?:by|per) (?:gp |each |individual |member |every |home |care )?(?:surger(?:y|ies)|practices?|prescribers?|pcns?|wards?|lsoas?|postcodes?|deciles?|quintiles?|localit(?:y|ies)|neighbourhoods?|sites?|specialt(?:y|ies)|age(?: ?bands?| groups?| and)|ethnicit(?:y|ies)|ethnic groups?|deprivation|boroughs?|districts?|regions?|gender|imd|quarter|tariff|activity)\b(?! (?:nurses?|staff|team|pharmacists?|coordinators?|co-ordinators?|navigators?|link workers?|dietitians?|physios?|paramedics?|health coach\w*|social prescribers?|policy|manager|matron|gps?|clinicians?|round|sister|doctors?|letters?|clinic|care|social|contract|referring|sharing|providing|sending|using|who|which|that))|\b(?:practice|pcn|lsoa|ward|locality|population|system|place|provider|area|aggregate)[- ]level\b/,
      /\b(?:prevalence|incidence|caseload (?:size|numbers)|case ?mix|list size|headcount of pt\w*|throughput|footfall|backlog|waiting list (?:size|numbers|data|figures))\b/,
    ],
    examples: {
      yes: ["comparing LD with rest", "% done to ICB", "HbA1c by surgery to ICB", "how many BP checks done each qtr", "NDH/T2 remission numbers by PCN", "no. of cases", "abx items per STAR-PU"],
      no: ["compared with the earlier film", "NHS number of the patient", "seen by practice nurse", "lost 5% of weight", "how long to take the tablets", "letter read by our practice", "names for care plan by PCN coordinator", "sent on by GP practices referring to the hub"],
    },
  },
  {
    ...secondary,
    id: "reports-to-those-who-pay-or-govern",
    means: "Reports, returns or figures go to a commissioner, a board, a council or a national body.",
    why: "Those who pay for or govern services use figures to manage them, and treat nobody.",
    kind: "performance",
    match: [
      /\b(?:reports?|reporting|summary (?:data|figures)|figures|numbers?|stats|statistics|totals|returns?|feedback|analysis|insights?|extracts?|feeds?|performance|outcomes?|usage|utilisation|spend|savings|packs?|slides|dashboards?|metrics|scores?|kpis?|audits?|evaluation|activity|trends?|benchmarks?|proms|prems|data ?sets?|data|counts?|anonymised|aggregate[ds]?|pseudonymised|de-?identified|de-id|intelligence|findings|monitoring|visibility|polls?|surveys?|patterns|lessons|themes)\b(?: \w+){0,4}? (?:to|for|at|with|used by|sent to|shared with|seen by|reviewed by|supplied to|supporting|in front of) (?:the |our |its |local |area |lead |regional )*(?:icbs?|ics\b|ccgs?|commissioners?|commissioning|csu|boards?|nhse\b|nhs england|nhs digital|department|dhsc|ohid|funders?|grant ?givers?|ministers?|government|trustees|steering (?:group|committee)|programme (?:board|team|office)|cancer alliance|alliance|lmns|ukhsa|public health|health ?watch|council(?:lors?)?\b(?! (?:social|care|ot|adult|child))|local authority\b(?! (?:social|care))|borough\b(?! nurs)|committee|place(?: board| team)|network board|pcn board|planners?|academics?|manufacturers?|pharma\w*|regulators?|contract(?:s|ing)? (?:team|manager|meeting)|managers?|directors?|executive|shareholders?|investors?|parliament|treasury|federation board)\b/,
      /\bboard reports?\b|\b(?:cover|korner|monthly|quarterly|qtrly|qrtly|weekly|annual|yearly|daily|nhse|nhs england|activity|surveillance|contract|performance|uptake|kpi|finance|mbrrace|mandatory|national|unify|strategic data|sdcs|les|lcs|des|immform|iif|qof|cqrs|smoking|service|council|ph|public health|commissioner|provider|statistical|aggregate|board|workload|outcomes?|attendance|data) (?:(?:and|&|or) )?(?:\w+ )?returns?\b(?! (?:to (?:work|the gp|gp|school|home)|visit|appointment|of results?))/,
      /\breturns? (?:to|for|made to|submitted to|sent to) (?:the )?(?:nhse|nhs england|icb|council|ohid|dhsc|ukhsa|commissioners?|public health|department|board|funder|national)\b/,
      /\b(?:min(?:imum)?\.? data ?sets?|mds (?:to|return)|national data ?sets?|commissioning data ?sets?|maternity services data ?set|mental health services data ?set|community services data ?set|iapt (?:mds|data)|ndtms|mhsds|msds|csds|cypiapt|sus (?:data|\+|and|feed)|hes(?= (?:data|link|extract))|hospital episode statistics|sit-?reps?|situation reports?|national (?:monitoring|database|data ?base|system) (?:return|of))\b/,
      /(?<!requests? |applications? |referrals? |letters? |referral )\b(?:reported|submitted|notified|supplied|fed back|reporting|counted|feeds? back) (?:back |on |monthly |quarterly |weekly )*(?:to|for) (?:the |our )?(?:icbs?|ics|commissioners?|csu|boards?|nhse|nhs england|ohid|ukhsa|public health|ph|funders?|place|alliance|ahsn|lmns)\b/,
      /\b(?:monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|measur(?:e|es|ed|ing)|compar(?:e|es|ed|ing)|reports? (?:up)?on|reporting (?:up)?on|understand(?:s|ing)?|show(?:s|ing)?|demonstrat(?:e|es|ing)|judg(?:e|es|ing)|scrutini[sz]e\w*|quantify\w*|evidence|evidencing) (?:of )?(?:the |our |how |its |their |overall |local |whether |system |national )*(?:\w+ )?(?:performance|uptake|coverage|inequalit\w+|outcomes|impact|demand|activity|variation|standards|efficiency|effectiveness|productivity|progress of|delivery of|targets?|need and spend|health needs|trends|usage|utilisation|value|workload|capacity|spend|spending|expenditure|return on investment|plan(?:s)? (?:is|are|delivered)|neighbourhood plan|contract|waits|waiting|flow|quality of (?:care|services?|practices?|providers?)|access targets?)\b/,
    ],
    examples: { yes: ["savings report to the board", "anonymised reports for the commissioner", "min data set to NHSE", "quarterly board report", "monitor uptake", "outcome of each quit attempt to the Department"], no: ["reports to the GP", "letter to the council social work team", "monitor his blood pressure"] },
  },
  {
    ...secondary,
    id: "extract-for-analysis",
    means: "De-identified data is taken out for analysts, planners or business intelligence.",
    why: "Taking the names off shows that nobody will be treated with it.",
    kind: "population-health",
    match: [
      /\b(?:de-?id(?:entified)?|anonymi[sz]ed|anon\.?|pseudonymi[sz]ed|pseudo|psuedo\w*|non-?ident(?:ifiable)?|aggregate[ds]?|unidentifiable) (?:\w+ ){0,3}(?:extracts?|cop(?:y|ies)|feeds?|data ?sets?|data|records?|images?|photos?|scans?|notes|counts?|figures|returns?|reports?|summar(?:y|ies)|dashboards?|versions?|lists?|indicators?|information|linkage|transcripts?|recordings?|uses?|sample|cohort|codes|procedure counts|timelines|statistics|output|results to|samples|entries)\b(?<!\b(?:not|never) \w+ (?:data|records?))/,
      /\b(?:bi team|bi reports?|business intelligence|data (?:scientists?|analysts?|warehouse|lake|mart|hub team)|analysts?|informatics team|insight team|intelligence team|modellers?|modell?ed|models? of (?:care )?demand|(?:bed|demand|capacity|flow|actuarial|financial|winter|growth|system|simulation|forecasting) models?|data model|power ?bi|tableau|dashboards?$|federated quer(?:y|ies)|quer(?:y|ies) (?:run|executed) (?:on|by|against))\b/,
      /\b(?:(?<!mole |body )mapping|maps? of (?:need|disease|the area|areas?|demand)|mapped by|hot ?spots?|choropleth|geograph\w+|catchment|small area|lsoas?|msoas?|deciles?|imd\b|acorn|mosaic groups?|segmentation|population segments?|segments,|cluster analysis|cohort(?:s)? (?:by|of the population)|(?<!glucose |sugar |inr |bp |weight |hba1c |egfr |psa |pressure )trends?|trajector(?:y|ies)|projections?|benchmark\w*(?! (?:house|surgery|medical|road|health|physio|clinic))|league tables?|heat ?maps?|time series|before and after)\b/,
      /\b(?:population|housing|list|patient|service|activity) growth\b|\bpatients per\b|\bresource use\b|\bcase ?mix\b|\bservice use\b|\bpatient flows?\b|\bhealth economics?\b|\bcost[- ]benefit\b|\bmodelling\b|\b(?:healthcare|section 106|s\.?106|cil) contributions?\b|\bneeds? (?:&|and) spend\b|\bspend (?:&|and|by|on|per|data|dashboards?)\b/,
    ],
    examples: { yes: ["clinicians view / BI team de-id extract", "child obesity mapping", "segments, trends", "anonymised indicators"], no: ["sugar trace trending", "mole mapping of lesion", "not anonymised: clinician sees record"] },
  },
];
