/** Wording that sounds like care and says nothing of whose: "to improve care", "benefits for patients". It is evidence of nothing, and words
 *  of care inside it do not count. Source: classification §2 ("says nothing about whose care"). */
export const emptyWording: readonly RegExp[] = [
  /\b(?:to |will |help(?:s|ing)? (?:to )?|aims? to |and )?(?:improv\w+|enhanc\w+|transform\w*|better|optimis\w+|deliver(?:s|ing)? (?:better|high quality|improved|excellent)|high quality|joined[- ]up|support(?:s|ing)? (?:better|high quality|improved)) (?:the )?(?:quality of )?(?:our |their |your |local |nhs |patient |health |and |social |overall |primary )*(?:care|services?|outcomes?|experience|health ?care|health|working|journeys?|pathways?|lives|wellbeing)(?: (?:and|&|\/) (?:\w+ )?(?:care|services?|outcomes?|experience|safety|efficiency|health|treatment))*(?: for (?:all |our |local )*(?:patients?|pts?|people|residents|everyone))?\b/g,
  /\bbenefits? (?:for|to) (?:all |our |the )*(?:patients?|pts?|people|residents)(?:,? (?:and |& )?(?:\w+ ){0,3}\w+)?/g,
  /\b(?:better|best|good) (?:patient |health )?(?:outcomes?|care|experience)(?: for (?:all |our )?(?:patients?|pts?|people))?\b/g,
  /\bpatient[- ](?:centred|focused)\b|\bintegrated care (?:system|board|strategy|partnership)\b|\bcare (?:sector|system|economy|strategy|quality commission)\b|\bprimary care\b|\bhealth and (?:social )?care (?:act|system|partners?|partnership|strategy)\b|\bgp (?:federation|practices?|surger(?:y|ies)|it|system|data|records?)\b/g,
];
