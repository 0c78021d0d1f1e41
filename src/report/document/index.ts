import type { Audit } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import { actionBlocks } from "./actions.ts";
import type { ReportDocument } from "./blocks.ts";
import { decidedBlocks, findingBlocks, readingBlocks, signOffBlocks } from "./closing.ts";
import { registerBlocks, requiredBlocks, reviewBlocks } from "./register.ts";
import { summaryBlocks } from "./summary.ts";

/** The audit as a report to read and to sign, in the order in which it is read: a summary for one minute, the actions, what the law requires,
 *  what needs review, the register's own quality, the whole register with its evidence, how it was decided, and the sign-off. */
export function reportDocument(audit: Audit): ReportDocument {
  const practice = [audit.practice.name, audit.practice.ods === null ? null : `(${audit.practice.ods})`].filter((part) => part !== null).join(" ");
  const title = "Audit of data-sharing agreements";
  return {
    title,
    subject: practice === "" ? audit.sources.map((source) => source.file).join(", ") : practice,
    runningHead: `${title}${practice === "" ? "" : `: ${practice}`}`,
    runningFoot: `As on ${dayInWords(audit.asOf)}. ${audit.menu.title}.`,
    blocks: [...summaryBlocks(audit, title, practice), ...audit.menu.actions.flatMap((action) => actionBlocks(audit, action)), ...requiredBlocks(audit), ...reviewBlocks(audit), ...findingBlocks(audit), ...registerBlocks(audit), ...readingBlocks(audit), ...decidedBlocks(audit), ...signOffBlocks()],
  };
}
