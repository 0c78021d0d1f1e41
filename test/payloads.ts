/** What nobody should put into a register, and somebody will. */
export const payloads: readonly string[] = ["=HYPERLINK(\"http://example.test\",\"x\")", "<script>alert(1)</script> ]]> &amp; <w:p/>", "bell\u0007 null\u0000 vertical\u000b unit\u001f", "half \ud83d and half \ude00", "اتفاق مشاركة البيانات \u202eesrever", "اتفاق مشاركة البيانات", "👩🏽‍⚕️ research 🧬", "{#loop}{field}{menu}", "{@raw} {/agreements}", "$& $1 $`", "\"><img src=http://example.test/x onerror=alert(1)> ' onmouseover='alert(1)", "</title></style></script><svg onload=alert(1)>", "[x](javascript:alert(1)) ![x](http://example.test/x.png) <http://example.test> www.example.test", "a | b `code` **bold** _low_ ~~gone~~ $x$ \\ # head", "- [ ] 1. > +cmd @SUM(A1)", "x".repeat(32_767)];

/** A value with a word replaced wherever it stands. */
export function everywhere<T>(value: T, word: string, by: string): T {
  if (typeof value === "string") return value.replaceAll(word, () => by) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => everywhere(entry, word, by)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, everywhere(entry as unknown, word, by)])) as T;
}
