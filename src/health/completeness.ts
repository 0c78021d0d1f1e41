import { completeness } from "../knowledge/health/index.ts";
import { healthFinding } from "../knowledge/findings.ts";
import type { Finding } from "../model/audit.ts";
import type { Answer, CompletenessRule } from "../model/health.ts";
import { cellsOf } from "../model/register.ts";
import { folded, isAnswer, isExpected } from "./subject.ts";
import type { CheckedAgreement, CheckedTable } from "./subject.ts";

/** What a table of agreements does not say. Where it has no column for something, that is one finding for the table; where it has one, a finding for
 *  each row that leaves it blank. Only those agreements are asked that ought to say it. */
export function checkCompleteness(table: CheckedTable, items: readonly CheckedAgreement[]): readonly Finding[] {
  const silentOn = new Map<string, ReadonlySet<CheckedAgreement>>();
  return completeness.flatMap((rule) => {
    const already = silentOn.get(rule.yieldsTo ?? "");
    const expected = items.filter((item) => isExpected(item, rule.of) && isAsked(rule, item) && already?.has(item) !== true);
    const silent = expected.filter((item) => !rule.answers.some((answer) => answers(rule, answer, item)));
    silentOn.set(rule.id, new Set(silent));
    if (silent.length === 0) return [];
    const own = rule.answers.filter(({ match }) => match === null).flatMap(({ field }) => (table.columns.has(field) ? [table.columns.get(field) ?? null] : []));
    // A table without the column, in which other columns answer for half of its rows or more, is one that answers there.
    const answersElsewhere = own.length === 0 && silent.length * 2 < expected.length;
    if (own.length === 0 && !answersElsewhere) return [healthFinding(rule, `${rule.saysOfTable} ${ofThem(silent.length)}`, table.place, null, {}, null, { agreements: silent.length })];
    const elsewhere = rule.answers.flatMap(({ field }) => (table.columns.has(field) ? [table.columns.get(field) ?? null] : []));
    const [letters = null] = own.length > 0 ? own : elsewhere;
    return silent.map((item) => {
      const { place } = item.agreement.row;
      return healthFinding(rule, rule.says, place, letters === null ? null : `${letters}${place.row}`, {}, item.agreement.id);
    });
  });
}

function isAsked({ onlyIf }: CompletenessRule, { agreement }: CheckedAgreement): boolean {
  return onlyIf === null || onlyIf.fields.some((field) => cellsOf(agreement.row, field).some((cell) => isAnswer(cell) && onlyIf.match.test(folded(cell))));
}

function answers(rule: CompletenessRule, { field, match }: Answer, { agreement }: CheckedAgreement): boolean {
  return cellsOf(agreement.row, field).some((cell) => {
    if (!isAnswer(cell)) return false;
    const text = folded(cell);
    return match === null ? rule.not?.test(text) !== true : match.test(text);
  });
}

function ofThem(number: number): string {
  return `${number} ${number === 1 ? "agreement does" : "agreements do"} not say it.`;
}
