import { auditSources, defaultReviewWindow } from "../../audit.ts";
import type { AuditStage } from "../../audit.ts";
import { readMapping, renderMapping } from "../../column-mapping.ts";
import { menus } from "../../knowledge/index.ts";
import type { Audit } from "../../model/audit.ts";
import { InputError } from "../../model/input-error.ts";
import type { Mapping } from "../../model/mapping.ts";
import type { SourceFile } from "../../model/register.ts";
import { readRegister } from "../../read/index.ts";
import type { NewDecision } from "../../reviewed-rows.ts";
import { answering, refusalOf } from "./answer.ts";
import type { Answer, Refusal } from "./answer.ts";
import { checkOf, mappingOf, tableAt } from "./check.ts";
import type { Check, TableCheck } from "./check.ts";
import { inputFiles } from "./input-files.ts";
import { itemView } from "./item-view.ts";
import type { ItemView } from "./item-view.ts";
import { nextToDecide } from "./decidable.ts";
import { actionProse, listing } from "./lists.ts";
import type { ActionProse, ListId, Listing, Query } from "./lists.ts";
import { overviewOf } from "./overview.ts";
import type { Overview } from "./overview.ts";

/** What an audit in the page depends on besides the files: the same as the options of the command line. */
export type Settings = { readonly asOf: string; readonly menu: string; readonly practice: Audit["practice"]; readonly mapping: Mapping | null; readonly decisions: readonly NewDecision[] };

/** A register that was read: how, and what its audit comes to; where it cannot be audited as it was read, why. */
export type Opened = { readonly check: Check; readonly outcome: { readonly kind: "audited"; readonly overview: Overview } | { readonly kind: "refused"; readonly refusal: Refusal } };

/** What long work is at. */
export type Stage = "read" | AuditStage;

/** Told as long work goes on: at what it is, and how many agreements are done of how many; 0 of 0 where they are not counted. */
type Watch = (stage: Stage, done: number, of: number) => void;

/** What the audit's worker does for the page. The register and its audit stay in the worker, whatever their size; the page gets what it shows. */
export type Desk = {
  readonly open: (files: readonly File[], settings: Settings, watch: Watch) => Promise<Answer<Opened>>;
  readonly audit: (settings: Settings, watch: Watch) => Promise<Answer<Opened>>;
  /** The columns that a row of headings comes to, for a table that the user has pointed out. */
  readonly tableAt: (table: Pick<TableCheck, "sheet" | "role" | "headerRow">) => Promise<Answer<TableCheck>>;
  readonly mapping: (check: Check) => Promise<Answer<Mapping | null>>;
  readonly mappingText: (mapping: Mapping) => Promise<Answer<string>>;
  readonly readMapping: (file: File) => Promise<Answer<Mapping>>;
  /** The first agreement after another, or of all, that waits for a decision; null where none does. */
  readonly nextToDecide: (after: string | null) => Promise<Answer<string | null>>;
  readonly prose: (list: ListId) => Promise<Answer<ActionProse>>;
  readonly list: (query: Query) => Promise<Answer<Listing>>;
  readonly item: (id: string) => Promise<Answer<ItemView | null>>;
  /** Gives the audit to the worker that writes files, past the page, which it would hold up. */
  readonly lend: (to: MessagePort) => Promise<Answer<true>>;
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
  const run = (settings: Settings, watch: Watch): Opened => {
    const menu = menus.find((entry) => entry.id === settings.menu) ?? menus[0];
    current = null;
    try {
      current = auditSources(sources, { asOf: settings.asOf, menu, version, practice: settings.practice, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: settings.mapping, decisions: settings.decisions }, (stage, done, of) => {
        if (done % stride === 0) watch(stage, done, of);
      });
      return { check: checkOf(sources, current), outcome: { kind: "audited", overview: overviewOf(current) } };
    } catch (error) {
      // A register that was read and whose columns were not understood is for the user to put right: the page shows what was read.
      if (!(error instanceof InputError) || sources.length === 0) throw error;
      return { check: checkOf(sources, null), outcome: { kind: "refused", refusal: refusalOf(error) } };
    }
  };
  return {
    open: (files, settings, watch) => answering(async () => {
      sources = [];
      watch("read", 0, 0);
      sources = await readRegister(await inputFiles(files));
      return run(settings, watch);
    }),
    audit: (settings, watch) => answering(() => run(settings, watch)),
    tableAt: (table) => answering(() => tableAt(sources, table)),
    mapping: (check) => answering(() => mappingOf(check)),
    mappingText: (mapping) => answering(() => renderMapping(mapping)),
    readMapping: (file) => answering(async () => readMapping((await inputFiles([file]))[0] ?? { name: file.name, bytes: new Uint8Array() })),
    nextToDecide: (after) => answering(() => nextToDecide(audited(), after)),
    prose: (list) => answering(() => actionProse(audited(), list)),
    list: (query) => answering(() => listing(audited(), query)),
    item: (id) => answering(() => itemView(audited(), id)),
    lend: (to) => answering(() => {
      to.postMessage(audited());
      return true;
    }),
  };
}
