import { finding } from "../knowledge/findings.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { Agreement, Setting } from "../model/items.ts";

/** Cases in which the day for a reply has passed and nothing says that they are done. */
export function checkCases(items: readonly (Agreement | Setting)[], asOf: Day): readonly Finding[] {
  return items.flatMap(({ id, row, record }) => {
    const due = record?.replyDue ?? null;
    if (due === null || due.day >= asOf || record?.done != null) return [];
    return [finding("reply-overdue", row.place, due.cell.address, { due: dayInWords(due.day), sent: record?.letterSent == null ? "" : dayInWords(record.letterSent.day) }, id)];
  });
}
