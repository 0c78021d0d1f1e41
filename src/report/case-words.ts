import type { CaseRecord } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";

/** What people noted of an item's case, as the end of a sentence; null where they noted nothing. */
export function caseWords({ record }: { readonly record: CaseRecord }): string | null {
  const noted = [["letter sent", record?.letterSent], ["reply due", record?.replyDue], ["done", record?.done]] as const;
  const words = noted.flatMap(([name, at]) => (at == null ? [] : [`${name} ${dayInWords(at.day)}`]));
  return words.length === 0 ? null : words.join(", ");
}
