import { auditSources, defaultReviewWindow } from "../../audit.ts";
import { menus } from "../../knowledge/index.ts";
import type { Audit } from "../../model/audit.ts";
import type { Mapping } from "../../model/mapping.ts";
import type { SourceFile } from "../../model/register.ts";
import { readRegister } from "../../read/index.ts";
import { answering } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { inputFiles } from "./input-files.ts";
import { itemView } from "./item-view.ts";
import type { ItemView } from "./item-view.ts";
import { actionProse, listing } from "./lists.ts";
import type { ActionProse, ListId, Listing, Query } from "./lists.ts";
import { overviewOf } from "./overview.ts";
import type { Overview } from "./overview.ts";

/** What an audit in the page depends on besides the files: the same as the options of the command line. */
export type Settings = { readonly asOf: string; readonly menu: string; readonly practice: Audit["practice"]; readonly mapping: Mapping | null };

/** Told as long work goes on: agreements classified, of how many; 0 of 0 while the file is read. */
type Watch = (done: number, of: number) => void;

/** What the audit's worker does for the page. The register and its audit stay in the worker, whatever their size; the page gets what it shows. */
export type Desk = {
  readonly open: (files: readonly File[], settings: Settings, watch: Watch) => Promise<Answer<Overview>>;
  readonly audit: (settings: Settings, watch: Watch) => Promise<Answer<Overview>>;
  readonly prose: (list: ListId) => Promise<Answer<ActionProse>>;
  readonly list: (query: Query) => Promise<Answer<Listing>>;
  readonly item: (id: string) => Promise<Answer<ItemView | null>>;
  /** The audit itself, for the worker that writes files. */
  readonly whole: () => Promise<Answer<Audit>>;
};

/** How many agreements are classified between two messages to the page. */
const stride = 200;

/** A desk with nothing on it yet. */
export function newDesk(version: string): Desk {
  let sources: readonly SourceFile[] = [];
  let current: Audit | null = null;
  const audited = (): Audit => {
    if (current === null) throw new Error("nothing has been audited");
    return current;
  };
  const run = (settings: Settings, watch: Watch): Overview => {
    const menu = menus.find((entry) => entry.id === settings.menu) ?? menus[0];
    current = null;
    current = auditSources(sources, { asOf: settings.asOf, menu, version, practice: settings.practice, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: settings.mapping }, (done, of) => {
      if (done % stride === 0) watch(done, of);
    });
    return overviewOf(current);
  };
  return {
    open: (files, settings, watch) => answering(async () => {
      sources = [];
      sources = await readRegister(await inputFiles(files));
      return run(settings, watch);
    }),
    audit: (settings, watch) => answering(() => run(settings, watch)),
    prose: (list) => answering(() => actionProse(audited(), list)),
    list: (query) => answering(() => listing(audited(), query)),
    item: (id) => answering(() => itemView(audited(), id)),
    whole: () => answering(audited),
  };
}
