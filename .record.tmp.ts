// record.ts ROOT OUT : full classifier output over many rows
import { readFileSync, readdirSync, createWriteStream } from "node:fs";
const [root, out] = process.argv.slice(2);
const I = (p: string): Promise<any> => import(`${root}/src/${p}`);
const { classifyAgreement, indexSchemes } = await I("classify/index.ts");
const { schemes, rules, useRules, dutyRules, lifeRules, wordings, menus } = await I("knowledge/index.ts");
const { compileRules, matchRules } = await I("classify/match-rules.ts");
const { nearMiss } = await I("classify/near-miss.ts");
const { matchSchemes } = await I("classify/match-schemes.ts");
const { audit } = await I("audit.ts");
const w = createWriteStream(out);
const put = (o: unknown): void => void w.write(JSON.stringify(o) + "\n");
let seed = 12345;
const rnd = (n: number): number => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return Math.floor((seed / 4294967296) * n); };
const pick = <T>(a: readonly T[]): T => a[rnd(a.length)]!;

const files = [...readdirSync(`/work/wt-speed/fixtures/cases`).sort().map((f) => `/work/wt-speed/fixtures/cases/${f}`), "/work/shared/domain/cases-dev.jsonl"];
const labelled: any[] = files.flatMap((f) => readFileSync(f, "utf8").split("\n").filter((l) => l.trim()).map((l) => JSON.parse(l)));
const strip = (t: string): string => t.replace(/[«»]/g, "");
const yes: string[] = rules.flatMap((r: any) => r.examples.yes), no: string[] = rules.flatMap((r: any) => r.examples.no);
const wx: string[] = wordings.flatMap((x: any) => [...x.examples.yes, ...x.examples.no]).map(strip);
const ex = [...yes, ...no];
const names: string[] = schemes.flatMap((s: any) => [s.name, ...s.aliases, ...s.ambiguous]);
const joints = ["; ", ", not for ", ". Excluding ", " (", ") ", " and ", " rates, ", ", planning and ", " + ", "\n- ", " – ", " other than ", ". Not used for ", " is not permitted. ", ": no; ", ", also ", " of ", " but not ", " only, "];

type Fields = Record<string, string | undefined>;
const headings: Record<string, string[]> = { claim: ["Direct care?", "Secondary use?", "Direct or secondary"], obligationClaim: ["Mandatory?", "Voluntary?", "Can we opt out?", "Obligation"] };
let n = 0;
function agreementOf(fields: Fields, row: number, days: any = {}): any {
  let col = 0;
  const cells: any = {};
  for (const [key, text] of Object.entries(fields)) {
    if (text === undefined || text === "") continue;
    const letter = String.fromCharCode(65 + col++ % 26);
    const field = key.replace(/\d$/, "") === "article" ? key : key.replace(/_\d$/, "");
    const hs = headings[field];
    (cells[field] ??= []).push({ address: `${letter}${row}`, text, heading: hs ? hs[text.length % hs.length] : field, day: null });
  }
  const t = (f: string): string | null => cells[f]?.map((c: any) => c.text.trim()).filter((x: string) => x !== "").join("; ") || null;
  const place = { file: "r.xlsx", sheet: "S", row };
  const dated = (d: string | undefined, f: string): any => d === undefined ? null : { day: d, cell: { address: `Z${row}`, text: d, heading: f, day: d } };
  return { id: `S!${row}`, row: { place, part: null, cells }, title: t("title"), recipient: t("recipient"), start: dated(days.start, "start"), end: dated(days.end, "end"), review: dated(days.review, "review"), signed: dated(days.signed, "signed"),
    decision: days.decision === undefined ? null : { cell: { address: `Y${row}`, text: days.decision, heading: "Decision", day: null }, by: "Dr A", day: "2026-01-02", reason: null }, severalIn: null, hasStatusColumn: days.hasStatus ?? cells.status !== undefined };
}
const rows: { f: Fields; d: any }[] = [];
for (const c of labelled) rows.push({ f: { title: c.name, recipient: c.recipient, purpose: c.purpose, data: c.data, legalBasis: c.legal_basis, status: c.status, ...Object.fromEntries(Object.values(c.extra as Record<string, string>).map((v, i) => [`other_${i % 10}`, v])) }, d: {} });
for (const c of labelled) rows.push({ f: { reference: `R${n++}`, title: c.name, purpose: c.purpose, recipient: c.recipient }, d: {} }, { f: { title: c.name, recipient: c.recipient }, d: {} }, { f: { title: c.name }, d: { end: "2026-12-20" } }, { f: { title: c.recipient, purpose: c.name, notes: c.purpose }, d: {} });
for (const e of [...ex, ...wx]) rows.push({ f: { title: pick(labelled).name, recipient: pick(labelled).recipient, purpose: e }, d: {} }, { f: { title: e, recipient: pick(labelled).recipient, purpose: pick(labelled).purpose, legalBasis: e, status: e, signed: e }, d: {} }, { f: { title: e, claim: e, obligationClaim: e, notes: e, data: e, section: e, method: e }, d: { decision: e } });
for (const s of names) rows.push({ f: { title: s, recipient: pick(labelled).recipient }, d: {} }, { f: { title: `${s} agreement`, purpose: pick(ex) }, d: { start: "2027-01-01" } }, { f: { title: pick(ex), recipient: s }, d: {} }, { f: { title: pick(labelled).name, purpose: `${pick(ex)} through ${s}; ${pick(ex)}`, reference: pick(names) }, d: {} });
const claims = ["Yes", "No", "y", "Direct care", "Secondary", "Both", "n/a", "-", "not direct care", "direct care only", "?", "unclear", "Mandatory", "voluntary", "Yes - s251", "opt out possible", "statutory", "No patient data"];
const days = ["2024-01-01", "2025-09-30", "2026-11-21", "2026-11-22", "2026-11-23", "2027-02-20", "2027-02-21", "2028-01-01"];
const some = <T>(share: number, make: () => T): T | undefined => (rnd(100) < share ? make() : undefined);
const phrase = (): string => { let t = pick(rnd(3) === 0 ? wx : ex); for (let i = rnd(4); i > 0; i--) t += pick(joints) + pick(rnd(4) === 0 ? wx : ex); return rnd(5) === 0 ? t[0]!.toUpperCase() + t.slice(1) : rnd(30) === 0 ? t.toUpperCase() : t; };
for (let i = 0; i < 9000; i++) {
  rows.push({ f: { reference: some(30, () => pick([`DSA-${i}`, pick(names)])), title: some(95, () => pick([phrase, () => pick(labelled).name, () => pick(names), () => `${pick(names)} - ${phrase()}`])()), recipient: some(80, () => pick([() => pick(labelled).recipient, () => pick(names), phrase])()),
    purpose: some(85, phrase), purpose_1: some(10, phrase), data: some(40, () => pick([phrase, () => pick(labelled).data])()), identifiability: some(10, () => pick(["pseudonymised", "anonymised", "identifiable", "staff data only", phrase()])),
    legalBasis: some(40, () => pick([() => pick(labelled).legal_basis, phrase])()), article6: some(10, () => pick(["6(1)(e)", "6(1)(c)", "Art 6(1)(c) legal obligation"])), article9: some(15, () => pick(["9(2)(h)", "9(2)(j)", "9(2)(i)"])), statute: some(10, phrase), commonLaw: some(8, phrase),
    claim: some(20, () => pick(claims)), obligationClaim: some(15, () => pick(claims)), status: some(60, () => pick([() => pick(labelled).status, () => pick(["Live", "draft (in use)", "Expired", "withdrawn", "??", "Not yet live"]), phrase])()), signed: some(15, () => pick(["Yes", "No", "awaiting", "signed by Dr X", "TBS"])),
    notes: some(25, phrase), other: some(20, phrase), other_1: some(10, phrase), section: some(10, () => pick(["Direct care", "Secondary uses", "Research", phrase()])), method: some(10, phrase), otherParties: some(10, () => pick([pick(names), phrase()])) },
    d: { start: some(20, () => pick(days)), end: some(30, () => pick(days)), review: some(15, () => pick(days)), signed: some(15, () => pick(days)), decision: some(4, () => pick([...claims, "keep", "secondary use"])), hasStatus: rnd(2) === 0 } });
}
const index = indexSchemes(schemes);
const show = (c: any): unknown => Object.fromEntries(Object.entries({ ...c, agreement: c.agreement.id, schemes: c.schemes.map((s: any) => [s.scheme.id, s.named]) }).sort(([a], [b]) => (a < b ? -1 : 1)));
const asOfs = ["2026-11-22", "2025-09-30", "2025-10-01"];
rows.forEach(({ f, d }, i) => put(show(classifyAgreement(agreementOf(f, i + 2, d), index, "2026-11-22", 90))));
// again in another order, at other places and on other days: what is remembered must not show
for (let i = 0; i < rows.length; i++) { const k = (i * 7919) % rows.length; const { f, d } = rows[k]!; put(show(classifyAgreement(agreementOf(f, 50_000 + i, d), index, asOfs[i % 3], i % 2 === 0 ? 90 : 30))); }
// matcher
const texts = [...new Set([...labelled.flatMap((c) => [c.name, c.recipient, c.purpose, c.legal_basis, c.status, c.data]), ...ex, ...wx, ...names, ...joints.flatMap((joint, step) => ex.map((e, i) => `${e}${joint}${ex[(i * 7 + step + 1) % ex.length]}`)), ...Array.from({ length: 8000 }, phrase), ...Array.from({ length: 300 }, () => Array.from({ length: 12 }, phrase).join(pick([". ", "; ", "\n", ", "])))])];
for (const [name, set] of [["use", compileRules(useRules)], ["duty", compileRules(dutyRules)], ["life", compileRules(lifeRules)]] as const)
  for (const text of texts) put([name, text.slice(0, 30), matchRules(set, { address: "A1", text, heading: "", day: null }).map((h: any) => [h.rule.id, h.text, h.start, h.end, h.discounted, h.isDoubtful])]);
const slip = (t: string): string => { const i = rnd(t.length); return rnd(3) === 0 ? t.slice(0, i) + t.slice(i + 1) : rnd(2) === 0 ? t.slice(0, i) + pick([..."aeinrst "]) + t.slice(i) : t.slice(0, i) + (t[i + 1] ?? "") + (t[i] ?? "") + t.slice(i + 2); };
for (const text of [...texts, ...names.flatMap((t) => [slip(t), slip(slip(t)), slip(slip(slip(t)))])]) {
  put(["near", text.slice(0, 30), nearMiss(index, text)?.id ?? null]);
  put(["names", text.slice(0, 30), matchSchemes(index, { address: "A1", text, heading: "", day: null }, (s: any, m: string) => (s.id.length + m.length) % 2 === 0).map((h: any) => [h.scheme.id, h.text, h.start, h.end])]);
}
// whole audits of the fixtures
const base = "/work/wt-speed/fixtures/registers";
for (const dir of readdirSync(base).sort()) { const fs = readdirSync(`${base}/${dir}`).filter((f) => /\.(xlsx|csv)$/.test(f)); if (fs.length === 0) continue; for (const menu of menus) put(await audit(fs.map((f) => ({ name: f, bytes: new Uint8Array(readFileSync(`${base}/${dir}/${f}`)) })), { asOf: "2026-11-22", menu, version: "x", practice: { name: null, ods: null }, reviewWindow: 90, ownSchemes: [], mapping: null })); }
w.end();
console.error(`${rows.length} rows, ${texts.length} texts`);
