import { everything } from "../src/explain.ts";
import { capabilities, duties, grounds, lookalikes, menus, obligationWords, outcomeWords, purposeKindWords, rules, schemes, topics, useWords } from "../src/knowledge/index.ts";
import { dayInWords } from "../src/model/day.ts";
import type { Explanation } from "../src/model/explanation.ts";
import { numberOf } from "../src/model/menu.ts";
import type { MenuAction } from "../src/model/menu.ts";
import { letterKinds, letters } from "../src/knowledge/letters.ts";
import type { LetterField } from "../src/knowledge/letters.ts";
import { heldWords } from "../src/knowledge/wording.ts";

/** The pages of `docs/reference` by their file names, all from the knowledge that the program itself uses. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["menus.md", menusPage()],
    ["outcomes.md", page("Outcomes", "What an action comes to, what holds it, and why something is not settled. The answers to the three questions come first.", ["a use", "an obligation", "a status", "an outcome", "a hold", "a cause"])],
    ["capabilities.md", page("GP Connect products", `${capabilities.length} products, ${lookalikes.length} look-alikes and ${topics.length} topics. A look-alike stands in the same lists as GP Connect and is none of its products, so it is outside action 2 of 17 June 2024.`, ["a GP Connect product", "a look-alike", "a topic"])],
    ["duties.md", page("Duties", `${duties.length} terms of the GP contract and of the law. No menu can lift what they require.`, ["a duty"])],
    ["kinds.md", kindsPage()],
    ["findings.md", page("Findings", "What an audit can say about the register itself.", ["a finding"])],
    ["rules.md", rulesPage()],
    ["schemes.md", schemesPage()],
    ["letter-fields.md", lettersPage()],
  ]);
}

/** What each kind of letter is for, and the fields that its template may hold. */
function lettersPage(): string {
  const rows = (fields: readonly LetterField[], depth: number): readonly string[] =>
    fields.flatMap((field) => {
      const written = field.of !== undefined || field.yesNo === true ? `{#${field.name}} … {/${field.name}}` : `{${field.name}}`;
      const kind = field.of !== undefined ? "a list" : field.yesNo === true ? "yes or no" : "a text";
      return [`| ${"&emsp;".repeat(depth)}\`${written}\` | ${kind} | ${plain(field.means)}${field.required === true ? " (needed)" : ""} |`, ...rows(field.of ?? [], depth + 1)];
    });
  const kinds = letterKinds.map((kind) => `## ${plain(letters[kind].title)}\n\n\`${kind}.docx\`. ${plain(letters[kind].means)}\n\n| field | is | holds |\n| --- | --- | --- |\n${rows(letters[kind].fields, 0).join("\n")}`);
  return `${start("Fields of the letters", "The fields that the Word template of each letter may hold. [Letters](../letters.md) says how templates are made. A template that lacks a field marked *needed* is refused. Fields that stand inside a list are set in.")}\n${kinds.join("\n\n")}\n`;
}

function start(title: string, about: string): string {
  return `# ${title}\n\n<!-- Made by \`npm run generate\` from src/knowledge. Do not edit it by hand. -->\n\n${about}\n`;
}

/** A page of explanations, one section for each kind of thing in the order of `kinds`. */
function page(title: string, about: string, kinds: readonly string[]): string {
  const all = everything();
  const sections = kinds.map((kind) => {
    const of = all.filter((entry) => entry.what === kind || entry.what.startsWith(`${kind}:`) || entry.what.startsWith(`${kind} `));
    if (of.length === 0) throw new Error(`nothing to explain is ${kind}`);
    return `## ${headings[kind] ?? kind}\n\n${of.map((entry) => explained(entry, "###")).join("\n\n")}`;
  });
  return `${start(title, about)}\n${sections.join("\n\n")}\n`;
}

const headings: Readonly<Record<string, string>> = {
  "a use": "Uses", "an obligation": "Obligations", "a status": "Statuses", "an outcome": "Outcomes", "a hold": "What holds an outcome", "a cause": "Why something is not settled",
  "a GP Connect product": "Products", "a look-alike": "Look-alikes", "a topic": "Topics", "a duty": "Duties", "a finding": "Findings",
};

function explained({ id, title, means, why, facts, source, since }: Explanation, mark: string): string {
  const name = title === means || title === id ? "" : `: ${title}`;
  return [
    `${mark} \`${id}\`${plain(name)}`,
    "",
    [means, ...(why === null ? [] : [why]), ...(since === null ? [] : [`Since ${dayInWords(since)}.`])].map(plain).join(" "),
    ...(facts.length === 0 ? [] : ["", ...facts.map(([fact, value]) => `- **${plain(fact)}**: ${plain(value)}`)]),
    ...(source.length === 0 || source.includes("docs/how-it-decides.md") ? [] : ["", `Sources: ${source.map(link).join(" · ")}`]),
  ].join("\n");
}

function menusPage(): string {
  const sections = everything().filter((entry) => entry.what === "a menu of collective action").map((entry) => {
    const menu = menus.find((known) => known.id === entry.id);
    return [explained(entry, "##"), ...(menu?.actions ?? []).map(actionTable)].join("\n\n");
  });
  return `${start("Menus", `${menus.length} menus of collective action, oldest first. \`${menus[0].id}\` is the default. Exactly one case of an action fits every combination of facts; a fact that a case does not name may be anything. What a law or a contract requires is never withdrawn or frozen, and a switch-off that the GP contract forbids is held, whatever a table says: see [duties](duties.md).`)}\n${sections.join("\n\n")}\n`;
}

function actionTable(action: MenuAction): string {
  const rows = action.cases.map((entry) => {
    const when = Object.entries<readonly string[]>({ ...entry.when }).map(([fact, values]) => `${fact === "writesCoding" ? "writes coding" : fact}: ${values.join(", ")}`).join("; ");
    const outcome = entry.outcome === null ? "no entry" : outcomeWords[entry.outcome].label;
    const held = (entry.held ?? []).map((reason) => heldWords[reason].label).join(", ");
    return row([when === "" ? "always" : when, held === "" ? outcome : `${outcome}, held: ${held}`, entry.because]);
  });
  return [`### Action ${numberOf(action)}: ${plain(action.title)}`, "", plain(action.asks), ...(action.remark === null ? [] : ["", plain(action.remark)]), "", row(["when", "outcome", "because"]), row(["---", "---", "---"]), ...rows].join("\n");
}

function kindsPage(): string {
  const rows = Object.entries(purposeKindWords).map(([id, kind]) => row([`\`${id}\``, kind.label, kind.means, kind.hl7 ?? "", kind.dpv ?? ""]));
  return `${start("Kinds of purpose", "What a purpose is about. A kind names a purpose and never decides its use. The last two columns are its code in HL7 v3 PurposeOfUse and in the W3C Data Privacy Vocabulary, where one truly fits.")}\n${[row(["id", "kind", "means", "HL7 v3", "DPV"]), row(["---", "---", "---", "---", "---"]), ...rows].join("\n")}\n`;
}

function rulesPage(): string {
  const rows = rules.map((rule) => row([`\`${rule.id}\``, `${rule.question}: ${rule.says}${rule.hint === true ? " (a hint)" : ""}${rule.weak === undefined ? "" : " (weak)"}`, `${rule.means} ${rule.why}`, rule.examples.yes.join(" · "), rule.examples.no.join(" · ")]));
  const more = Object.entries(grounds).map(([id, ground]) => row([`\`${id}\``, ground.means, ground.why]));
  return `${start("Rules", `${rules.length} wording rules, and the grounds of evidence that are no wording rules. Each rule's examples are run as tests.`)}\n## Wording rules\n\n${[row(["id", "evidence for", "meaning and reason", "matches", "does not match"]), row(["---", "---", "---", "---", "---"]), ...rows].join("\n")}\n\n## Grounds\n\n${[row(["id", "means", "why"]), row(["---", "---", "---"]), ...more].join("\n")}\n`;
}

function schemesPage(): string {
  const rows = schemes.map((scheme) => {
    const used = scheme.carrier ? "a carrier: no purpose of its own" : [...new Set(scheme.purposes.map((purpose) => `${useWords[purpose.use].label}: ${purposeKindWords[purpose.kind].label}`))].join("; ");
    const may = scheme.obligations.map((entry) => `${obligationWords[entry.value].label}${period(entry.from, entry.until)}`).join("; ");
    return row([`\`${scheme.id}\``, scheme.name, used, `${may}${scheme.caseByCase ? "; case by case" : ""}`, scheme.source.length === 0 ? "none found" : scheme.source.map((source, i) => (source.startsWith("http") ? `[${i + 1}](${source})` : source)).join(" "), scheme.checked === null ? "" : dayInWords(scheme.checked)]);
  });
  return `${start("Schemes", `The catalogue: ${schemes.length} known schemes. \`dsa-audit explain ID\` says more of each. An entry without a published source never decides a withdrawal alone.`)}\n${[row(["id", "scheme", "used for", "may the practice choose?", "sources", "checked"]), row(["---", "---", "---", "---", "---", "---"]), ...rows].join("\n")}\n`;
}

function period(from: string | null, until: string | null): string {
  const parts = [from === null ? null : `from ${dayInWords(from)}`, until === null ? null : `until ${dayInWords(until)}`].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}

function link(source: string): string {
  return source.startsWith("http") ? `<${source}>` : plain(source);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell.startsWith("`") || cell.includes("](") || cell === "---" ? cell.replaceAll("|", "\\|") : plain(cell))).join(" | ")} |`;
}

/** Text that Markdown shows as it stands, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_<>|#[\]]/g, "\\$&").trim();
}
