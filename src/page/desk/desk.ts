import { auditSources, defaultReviewWindow } from "../../audit.ts";
import type { AuditStage } from "../../audit.ts";
import { readMapping, renderMapping } from "../../column-mapping.ts";
import { compareSides } from "../../compare/sides.ts";
import type { ComparedSide } from "../../compare/sides.ts";
import { menus } from "../../knowledge/index.ts";
import type { Audit } from "../../model/audit.ts";
import type { Comparison } from "../../model/comparison.ts";
import { InputError } from "../../model/input-error.ts";
import type { Mapping } from "../../model/mapping.ts";
import type { InputFile, SourceFile } from "../../model/register.ts";
import { readRegister } from "../../read/index.ts";
import type { Block } from "../../report/document/blocks.ts";
import type { NewDecision } from "../../reviewed-rows.ts";
import { isSavedAudit, readSavedAudit } from "../../saved-audit.ts";
import { answering, refusalOf } from "./answer.ts";
import type { Answer, Refusal } from "./answer.ts";
import { checkOf, mappingOf, tableAt } from "./check.ts";
import type { Check, TableCheck } from "./check.ts";
import { comparisonBlocks } from "./comparison-view.ts";
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
export type Stage = "read" | AuditStage | "compare";

/** Told as long work goes on: at what it is, and how many agreements are done of how many; 0 of 0 where they are not counted. */
type Watch = (stage: Stage, done: number, of: number) => void;

/** What the audit's worker does for the page. The register and its audit stay in the worker, whatever their size; the page gets what it shows. */
export type Desk = {
  readonly open: (files: readonly File[], settings: Settings, watch: Watch) => Promise<Answer<Opened>>;
  readonly audit: (settings: Settings, watch: Watch) => Promise<Answer<Opened>>;
  /** Takes the decisions and dates of an earlier audit over from its workbook, and keeps them until another register is opened. */
  readonly takeOver: (file: File, settings: Settings, watch: Watch) => Promise<Answer<Opened>>;
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
  /** Compares an earlier register, or the saved audit of one, with the audit that stands; gives the report of it to show. */
  readonly compare: (files: readonly File[], watch: Watch) => Promise<Answer<readonly Block[]>>;
  /** Gives the comparison that was made last to the worker that writes files. */
  readonly lendComparison: (to: MessagePort) => Promise<Answer<true>>;
};

/** A refusal of an earlier register that was read and not understood: the page cannot ask what its columns hold, but can where it is opened by itself. */
function withPageRemedy({ message, place, whatToDo }: InputError): InputError {
  const byItself = "pen it by itself in the first step, say what its columns hold, save the JSON in the last step, and compare with that.";
  return new InputError(message, place, /--map|mapping file/.test(whatToDo) ? `O${byItself}` : `${whatToDo} Or o${byItself}`);
}

/** How many agreements are classified between two messages to the page. */
const stride = 200;

/** A desk with nothing on it yet. */
export function newDesk(version: string): Desk {
  let sources: readonly SourceFile[] = [];
  let earlier: SourceFile | null = null;
  let current: { readonly audit: Audit; readonly settings: Settings } | null = null;
  let comparison: Comparison | null = null;
  const standing = (): NonNullable<typeof current> => {
    if (current === null) throw new Error("nothing has been audited");
    return current;
  };
  const audited = (): Audit => standing().audit;
  const auditOf = (read: readonly SourceFile[], settings: Settings, watch: Watch, takenFrom: SourceFile | null = null): Audit => {
    const menu = menus.find((entry) => entry.id === settings.menu) ?? menus[0];
    return auditSources(read, { asOf: settings.asOf, menu, version, practice: settings.practice, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: settings.mapping, decisions: settings.decisions, ...(takenFrom === null ? {} : { earlier: takenFrom }) }, (stage, done, of) => {
      if (done % stride === 0) watch(stage, done, of);
    });
  };
  /** A side of a comparison whose register is at hand. */
  const side = (read: readonly SourceFile[], audit: Audit, settings: Settings, watch: Watch): ComparedSide => ({ audit, again: (asOf, menu) => auditOf(read, { ...settings, asOf, menu }, watch, read === sources ? earlier : null) });
  const earlierSide = async (files: readonly InputFile[], settings: Settings, watch: Watch): Promise<ComparedSide> => {
    const [file] = files;
    if (file !== undefined && files.length === 1 && isSavedAudit(file)) return { audit: readSavedAudit(file), again: null };
    const read = await readRegister(files);
    // The decisions are about rows of the later register; those of the earlier one stand in it.
    const ofEarlier = { ...settings, decisions: [] };
    try {
      return side(read, auditOf(read, ofEarlier, watch), ofEarlier, watch);
    } catch (error) {
      throw error instanceof InputError ? withPageRemedy(error) : error;
    }
  };
  const run = (settings: Settings, watch: Watch): Opened => {
    current = null;
    comparison = null;
    try {
      const audit = auditOf(sources, settings, watch, earlier);
      current = { audit, settings };
      return { check: checkOf(sources, audit), outcome: { kind: "audited", overview: overviewOf(audit) } };
    } catch (error) {
      // A register that was read and whose columns were not understood is for the user to put right: the page shows what was read.
      if (!(error instanceof InputError) || sources.length === 0) throw error;
      return { check: checkOf(sources, null), outcome: { kind: "refused", refusal: refusalOf(error) } };
    }
  };
  return {
    open: (files, settings, watch) => answering(async () => {
      sources = [];
      earlier = null;
      watch("read", 0, 0);
      sources = await readRegister(await inputFiles(files));
      return run(settings, watch);
    }),
    audit: (settings, watch) => answering(() => run(settings, watch)),
    takeOver: (file, settings, watch) => answering(async () => {
      watch("read", 0, 0);
      const [read = null] = await readRegister(await inputFiles([file]));
      // The audit that stands is put aside only by one that has come to its end.
      const audit = auditOf(sources, settings, watch, read);
      earlier = read;
      comparison = null;
      current = { audit, settings };
      return { check: checkOf(sources, audit), outcome: { kind: "audited", overview: overviewOf(audit) } };
    }),
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
    compare: (files, watch) => answering(async () => {
      const { audit, settings } = standing();
      watch("read", 0, 0);
      const before = await earlierSide(await inputFiles(files), settings, watch);
      watch("compare", 0, 0);
      comparison = await compareSides(before, side(sources, audit, settings, watch), version);
      return comparisonBlocks(comparison);
    }),
    lendComparison: (to) => answering(() => {
      if (comparison === null) throw new Error("nothing has been compared");
      to.postMessage(comparison);
      return true;
    }),
  };
}
