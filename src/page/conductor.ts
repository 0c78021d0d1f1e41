import { proxy, transfer } from "comlink";
import type { ComparisonFormat } from "../report/comparison/formats.ts";
import type { Format } from "../report/formats.ts";
import type { NewDecision } from "../reviewed-rows.ts";
import { faultText, refusalText } from "./desk/answer.ts";
import type { Answer, Refusal } from "./desk/answer.ts";
import type { ColumnCheck, TableCheck } from "./desk/check.ts";
import type { Desk, Opened, Settings, Stage } from "./desk/desk.ts";
import type { ListId, Query } from "./desk/lists.ts";
import type { WrittenFile, Writer } from "./desk/writer.ts";
import { hashOf } from "./place.ts";
import type { Place } from "./place.ts";
import { save } from "./save.ts";
import type { Event, Problem, State } from "./state.ts";
import { forget, keep, keptDecisions } from "./storage.ts";
import { version } from "./version.ts";
import { blockBytes, startDesk, startWriter } from "./workers.ts";
import type { Running } from "./workers.ts";

/** What the parts of the page can ask to be done. */
export type Conductor = {
  readonly go: (place: Place) => void;
  readonly open: (files: readonly File[]) => void;
  readonly openExample: () => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly cancel: () => void;
  readonly pointOut: (sheet: number, table: number, of: Pick<TableCheck, "sheet" | "role" | "headerRow">) => void;
  readonly setColumn: (sheet: number, table: number, column: string, field: ColumnCheck["field"]) => void;
  readonly applyCheck: (after: Place) => void;
  readonly refuse: (problems: readonly Problem[]) => void;
  readonly saveMapping: () => void;
  readonly loadMapping: (file: File) => void;
  readonly show: (query: Query) => void;
  readonly showProse: (list: ListId) => void;
  readonly showItem: (id: string) => void;
  readonly decide: (item: string, decision: NewDecision | null, goOn: boolean) => void;
  readonly keep: (isKept: boolean) => void;
  readonly save: (what: Format | "letters" | "template") => void;
  readonly compare: (earlier: readonly File[]) => void;
  readonly takeOver: (workbook: File) => void;
  readonly saveComparison: (format: ComparisonFormat) => void;
  readonly print: () => void;
};

/** Carries out what the page asks for: keeps the workers, asks them, and tells the state what came of it. `state` gives the present state. */
export function newConductor(dispatch: (event: Event) => void, state: () => State): Conductor {
  let desk: Promise<Running<Desk>> = startDesk();
  let writer: Promise<Running<Writer>> | null = null;
  let isWriting = false;
  // The settings of the audit that is shown; null where none is.
  let audited: Settings | null = null;
  // A number for each piece of long work, so that what was cancelled says nothing any more.
  let turn = 0;

  /** Asks a worker, and gives null where the answer is that it cannot: the problem is then in the state, as `tell` words it. */
  async function ask<W, T>(worker: Promise<Running<W>>, again: () => void, question: (does: Running<W>["does"]) => Promise<Answer<T>>, tell = problemOf): Promise<T | null> {
    const asked = turn;
    const fail = (answer: Unanswered): null => {
      if (asked === turn) dispatch({ kind: "failed", problems: [tell(answer)] });
      return null;
    };
    try {
      const running = await worker;
      const answer = await Promise.race([question(running.does), running.broken]);
      return answer.kind === "done" ? answer.value : fail(answer);
    } catch (error) {
      again();
      return fail({ kind: "fault", text: faultText(error) });
    }
  }

  function askDesk<T>(question: (does: Running<Desk>["does"]) => Promise<Answer<T>>, tell = problemOf): Promise<T | null> {
    return ask(desk, () => void (desk = startDesk()), question, tell);
  }

  function askWriter<T>(question: (does: Running<Writer>["does"]) => Promise<Answer<T>>): Promise<T | null> {
    writer ??= startWriter();
    return ask(writer, () => void (writer = null), question);
  }

  /** Reads or audits, with progress; true where there is a new audit. `isNew` is a register that was not read before. */
  async function work(text: string, isNew: boolean, question: (does: Running<Desk>["does"], watch: Watch) => Promise<Answer<Opened>>, tell = problemOf): Promise<boolean> {
    const { mine, watch } = begin(text);
    const opened = await askDesk((does) => question(does, watch), tell);
    if (opened === null || mine !== turn) return false;
    const { check, outcome } = opened;
    if (outcome.kind === "audited") {
      dispatch({ kind: "read", check });
      dispatch({ kind: "audited", overview: outcome.overview });
      audited = state().settings;
      return true;
    }
    // What the user has put right stays as it is where it is not enough.
    if (isNew) {
      dispatch({ kind: "read", check });
      go({ step: "check" });
    }
    dispatch({ kind: "failed", problems: [problemOf({ kind: "refused", refusal: inPage(outcome.refusal) })] });
    return false;
  }

  /** Begins work that the desk tells of as it goes on. */
  function begin(text: string): { readonly mine: number; readonly watch: Watch } {
    turn++;
    const mine = turn;
    dispatch({ kind: "work-began", text });
    const watch = proxy((stage: Stage, done: number, of: number) => {
      if (mine === turn) dispatch({ kind: "work-went-on", text: stageWords[stage] ?? text, done, of });
    });
    return { mine, watch };
  }

  /** Compares an earlier register with the one that is audited, and goes to what changed. */
  async function compare(files: readonly File[]): Promise<void> {
    const { mine, watch } = begin(readingWords(files));
    const comparison = await askDesk((does) => does.compare([...files], watch), problemAt("earlier"));
    if (comparison === null || mine !== turn) return;
    dispatch({ kind: "compared", comparison });
    go({ step: "compare" });
  }

  /** Takes the decisions of an earlier audit over, and says how many there were. */
  async function takeOver(workbook: File): Promise<void> {
    if (!(await work(readingWords([workbook]), false, (does, watch) => does.takeOver(workbook, state().settings, watch), problemAt("earlier-workbook")))) return;
    dispatch({ kind: "said", said: state().overview?.takenOver ?? "" });
  }

  function auditAgain(change: Partial<Settings>): Promise<boolean> {
    const settings = { ...state().settings, ...change };
    dispatch({ kind: "settings-changed", settings });
    return work("Auditing again", false, (does, watch) => does.audit(settings, watch));
  }

  async function open(files: readonly File[]): Promise<void> {
    audited = null;
    dispatch({ kind: "files-chosen", files });
    const settings = { ...state().settings, mapping: null, decisions: [] };
    if (!(await work(readingWords(files), true, (does, watch) => does.open([...files], settings, watch)))) return;
    const kept = state().isKept ? keptDecisions(fingerprint()) : [];
    if (kept.length > 0 && (await auditAgain({ decisions: kept }))) dispatch({ kind: "said", said: `${kept.length} ${kept.length === 1 ? "decision" : "decisions"} that you kept in this browser ${kept.length === 1 ? "was" : "were"} taken up again.` });
    go({ step: "check" });
  }

  function fingerprint(): string {
    return (state().overview?.files ?? []).map((file) => file.sha256).join("+");
  }

  function go(place: Place): void {
    // The place changes at once, so that what is said next is said there; the browser's own event comes later, and finds nothing to do.
    dispatch({ kind: "went", place });
    location.hash = hashOf(place);
  }

  async function applyCheck(after: Place): Promise<void> {
    const { check, isCheckChanged } = state();
    if (check === null) return;
    if (isCheckChanged) {
      const mapping = await askDesk((does) => does.mapping(check));
      if (!(await auditAgain({ mapping }))) return;
    }
    go(after);
  }

  async function saveMapping(): Promise<void> {
    const { check } = state();
    const mapping = check === null ? null : await askDesk((does) => does.mapping(check));
    if (mapping === null) return;
    const text = await askDesk((does) => does.mappingText(mapping));
    if (text !== null) saved({ name: "column-mapping.json", content: new Blob([text]) });
  }

  async function loadMapping(file: File): Promise<void> {
    const mapping = await askDesk((does) => does.readMapping(file));
    if (mapping !== null && (await auditAgain({ mapping }))) dispatch({ kind: "said", said: `The columns were taken as ${file.name} says.` });
  }

  async function decide(item: string, decision: NewDecision | null, goOn: boolean): Promise<void> {
    const decisions = [...state().settings.decisions.filter((other) => other.item !== item), ...(decision === null ? [] : [decision])];
    if (!(await auditAgain({ decisions }))) return;
    dispatch({ kind: "decided", isUnsaved: decisions.length > 0 });
    if (state().isKept) keepNow();
    const next = goOn ? await askDesk((does) => does.nextToDecide(item)) : null;
    go({ step: "decide", id: next });
    dispatch({ kind: "said", said: decision === null ? "The decision was taken back." : "The decision was saved, and the result follows it." });
  }

  function keepNow(): void {
    try {
      keep(fingerprint(), state().settings.decisions);
    } catch {
      dispatch({ kind: "failed", problems: [{ text: "Your browser does not let this page keep your decisions.", remedy: "Save the annotated workbook in the step Take away: the decisions are in it." }] });
    }
  }

  /** Does what the writer is asked for; null where it cannot be done or was cancelled. */
  async function writing<T>(text: string, made: () => Promise<T | null>): Promise<T | null> {
    turn++;
    const mine = turn;
    isWriting = true;
    dispatch({ kind: "work-began", text });
    const result = await made();
    if (mine !== turn) return null;
    isWriting = false;
    return result;
  }

  async function saveComparison(format: ComparisonFormat): Promise<void> {
    const file = await writing("Making the file", async () => {
      const comparison = await lent((does, to) => does.lendComparison(to));
      return comparison === null ? null : askWriter((does) => does.comparison(format, transfer(comparison, [comparison])));
    });
    if (file !== null) saved(file);
  }

  async function write(what: Format | "letters" | "template"): Promise<void> {
    const file = await writing("Making the file", () => (what === "template" ? askWriter((does) => does.template()) : writeOfAudit(what)));
    if (file === null) return;
    saved(file);
    if (holdsDecisions(what) && state().settings.decisions.length > 0) dispatch({ kind: "decided", isUnsaved: false });
  }

  /** The writer gets the audit straight from the other worker: it stays there, whatever its size, until a file is asked for. */
  async function writeOfAudit(what: Format | "letters"): Promise<WrittenFile | null> {
    const audit = await lent((does, to) => does.lend(to));
    if (audit === null) return null;
    return askWriter((does) => (what === "letters" ? does.letters(transfer(audit, [audit])) : does.report(what, transfer(audit, [audit]), [...state().files])));
  }

  /** The end of a line by which the desk gives something to the writer; null where it has nothing to give. */
  async function lent(give: (does: Running<Desk>["does"], to: MessagePort) => Promise<Answer<true>>): Promise<MessagePort | null> {
    const { port1, port2 } = new MessageChannel();
    return (await askDesk((does) => give(does, transfer(port1, [port1])))) === null ? null : port2;
  }

  function saved(file: WrittenFile): void {
    save(file);
    dispatch({ kind: "work-ended", said: `Saved ${file.name}.` });
  }

  async function print(): Promise<void> {
    const document = await writing("Making the report ready to print", async () => {
      const audit = await lent((does, to) => does.lend(to));
      return audit === null ? null : askWriter((does) => does.document(transfer(audit, [audit])));
    });
    if (document !== null) dispatch({ kind: "printing", document });
  }

  /** Ends long work. A file that was being made is left; an audit that was being done again gives way to the one before it; a register that was
   *  being read is put down. */
  function cancel(): void {
    turn++;
    if (isWriting) {
      void writer?.then((running) => running.stop());
      writer = null;
      isWriting = false;
      dispatch({ kind: "work-ended", said: "Cancelled. No file was saved." });
      return;
    }
    void desk.then((running) => running.stop());
    desk = startDesk();
    const before = audited;
    audited = null;
    if (before !== null) {
      dispatch({ kind: "settings-changed", settings: before });
      void work("Going back to the result before", false, (does, watch) => does.open([...state().files], before, watch)).then((isBack) => {
        if (isBack) dispatch({ kind: "said", said: "Cancelled. This is the result before." });
      });
      return;
    }
    dispatch({ kind: "files-chosen", files: [] });
    go({ step: "choose" });
    dispatch({ kind: "work-ended", said: "Cancelled. Choose the register again when you are ready." });
  }

  return {
    go,
    open: (files) => void open(files),
    openExample: () => void open([new File([blockBytes("example-register")], "example-register.xlsx")]),
    change: (change) => void auditAgain(change),
    cancel,
    pointOut: (sheet, table, of) => void askDesk((does) => does.tableAt(of)).then((check) => {
      if (check !== null) dispatch({ kind: "table-came", sheet, table, check });
    }),
    setColumn: (sheet, table, column, field) => dispatch({ kind: "column-set", sheet, table, column, field }),
    applyCheck: (after) => void applyCheck(after),
    refuse: (problems) => dispatch({ kind: "failed", problems }),
    saveMapping: () => void saveMapping(),
    loadMapping: (file) => void loadMapping(file),
    show: (query) => {
      dispatch({ kind: "list-wanted", query });
      void askDesk((does) => does.list(query)).then((listing) => {
        if (listing !== null) dispatch({ kind: "list-came", asked: query, listing });
      });
    },
    showProse: (list) => {
      const { edition } = state();
      void askDesk((does) => does.prose(list)).then((prose) => {
        if (prose !== null) dispatch({ kind: "prose-came", list, prose, edition });
      });
    },
    showItem: (id) => void askDesk((does) => does.item(id)).then((item) => dispatch({ kind: "item-came", item })),
    decide: (item, decision, goOn) => void decide(item, decision, goOn),
    keep: (isKept) => {
      if (isKept) keepNow();
      else forget();
      dispatch({ kind: "keeping", isKept });
      dispatch({ kind: "said", said: isKept ? "Your decisions are kept in this browser from now on." : "Everything that was kept in this browser was cleared." });
    },
    save: (what) => void write(what),
    compare: (earlier) => void compare(earlier),
    takeOver: (workbook) => void takeOver(workbook),
    saveComparison: (format) => void saveComparison(format),
    print: () => void print(),
  };
}

/** The stages of long work, as the page says them; while a file is read it is named instead. */
const stageWords: Readonly<Partial<Record<Stage, string>>> = {
  recognise: "Finding out what the columns hold",
  classify: "Classifying the agreements",
  decide: "Working out what the menu asks",
  check: "Checking the register itself",
  assemble: "Putting the result together",
  compare: "Comparing the two",
};

/** Hears how far long work is. */
type Watch = (stage: Stage, done: number, of: number) => void;

function readingWords(files: readonly File[]): string {
  return `Reading ${files.map((file) => file.name).join(", ")}`;
}

/** Whether a file keeps decisions, to be read again: the annotated workbook does. */
function holdsDecisions(what: string): boolean {
  return what === "xlsx";
}

type Unanswered = Exclude<Answer<never>, { readonly kind: "done" }>;

function problemOf(answer: Unanswered): Problem {
  if (answer.kind === "refused") return { text: refusalText(answer.refusal), remedy: answer.refusal.whatToDo };
  return { text: `Something went wrong in this page (dsa-audit ${version}: ${answer.text}).`, remedy: "Your file is unchanged. Try again. If it happens again, report it with this line and, if you may share it, the file’s headings." };
}

/** Tells a problem with a file of an earlier time, at the place where it was handed over. */
function problemAt(at: string): (answer: Unanswered) => Problem {
  return (answer) => ({ ...problemOf(answer), at });
}

/** A refusal in the page's words where its remedy is an option of the command line. */
function inPage(refusal: Refusal): Refusal {
  return { ...refusal, whatToDo: `${refusal.whatToDo.replace(/, or say which column is which with --map\.$/, ".").replace(/ in the mapping file(?:, or leave --map out and look at the mapping that --map-out writes)?\.$/, " below.")} Or say below which row holds the headings and what each column is.` };
}
