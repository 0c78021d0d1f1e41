import { proxy } from "comlink";
import { faultText, refusalText } from "./desk/answer.ts";
import type { Answer } from "./desk/answer.ts";
import type { Settings } from "./desk/desk.ts";
import type { ListId, Query } from "./desk/lists.ts";
import type { Overview } from "./desk/overview.ts";
import { hashOf } from "./place.ts";
import type { Place } from "./place.ts";
import type { Event, Problem, State } from "./state.ts";
import { save } from "./save.ts";
import { blockBytes, startDesk, startWriter } from "./workers.ts";
import type { Running } from "./workers.ts";
import type { Desk } from "./desk/desk.ts";
import type { Writer } from "./desk/writer.ts";
import type { Format } from "../report/formats.ts";
import { version } from "./version.ts";

/** What the parts of the page can ask to be done. */
export type Conductor = {
  readonly go: (place: Place) => void;
  readonly open: (files: readonly File[]) => void;
  readonly openExample: () => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly cancel: () => void;
  readonly show: (query: Query) => void;
  readonly showProse: (list: ListId) => void;
  readonly showItem: (id: string) => void;
  readonly save: (format: Format) => void;
};

/** Carries out what the page asks for: keeps the worker, asks it, and tells the state what came of it. `state` gives the present state. */
export function newConductor(dispatch: (event: Event) => void, state: () => State): Conductor {
  let desk: Promise<Running<Desk>> = startDesk();
  let writer: Promise<Running<Writer>> | null = null;
  // A number for each piece of long work, so that what was cancelled says nothing any more.
  let turn = 0;

  /** Asks the worker, and gives null where the answer is that it cannot: the problem is then in the state. */
  async function ask<T>(question: (running: Running<Desk>) => Promise<Answer<T>>): Promise<T | null> {
    const asked = turn;
    try {
      const running = await desk;
      const answer = await Promise.race([question(running), running.broken]);
      if (answer.kind === "done") return answer.value;
      if (asked === turn) dispatch({ kind: "failed", problems: [problemOf(answer)] });
    } catch (error) {
      desk = startDesk();
      if (asked === turn) dispatch({ kind: "failed", problems: [problemOf({ kind: "fault", text: faultText(error) })] });
    }
    return null;
  }

  async function work(text: string, after: Place | null, question: (running: Running<Desk>, watch: (done: number, of: number) => void) => Promise<Answer<Overview>>): Promise<void> {
    turn++;
    const mine = turn;
    dispatch({ kind: "work-began", text });
    const watch = proxy((done: number, of: number) => {
      if (mine === turn) dispatch({ kind: "work-went-on", text: "Classifying the agreements", done, of });
    });
    const overview = await ask((running) => question(running, watch));
    if (overview === null || mine !== turn) return;
    dispatch({ kind: "audited", overview });
    if (after !== null) go(after);
  }

  /** Asks the worker that writes, which starts with the first file; it gets the audit from the other worker. */
  async function write(format: Format): Promise<void> {
    dispatch({ kind: "work-began", text: "Writing the file" });
    const audit = await ask((running) => running.does.whole());
    if (audit === null) return;
    writer ??= startWriter();
    try {
      const running = await writer;
      const answer = await Promise.race([running.does.report(format, audit, [...state().files]), running.broken]);
      if (answer.kind !== "done") {
        dispatch({ kind: "failed", problems: [problemOf(answer)] });
        return;
      }
      save(answer.value);
      dispatch({ kind: "work-ended", said: `Saved ${answer.value.name}.` });
    } catch (error) {
      writer = null;
      dispatch({ kind: "failed", problems: [problemOf({ kind: "fault", text: faultText(error) })] });
    }
  }

  function go(place: Place): void {
    const hash = hashOf(place);
    if (location.hash === hash) dispatch({ kind: "went", place });
    else location.hash = hash;
  }

  function open(files: readonly File[]): void {
    dispatch({ kind: "files-chosen", files });
    void work(`Reading ${files.map((file) => file.name).join(", ")}`, { step: "result", list: null }, (running, watch) => running.does.open([...files], state().settings, watch));
  }

  return {
    go,
    open,
    openExample: () => open([new File([blockBytes("example-register")], "example-register.xlsx")]),
    change: (change) => {
      const settings = { ...state().settings, ...change };
      dispatch({ kind: "settings-changed", settings });
      if (state().overview !== null) void work("Auditing again", null, (running, watch) => running.does.audit(settings, watch));
    },
    cancel: () => {
      turn++;
      void desk.then((running) => running.stop());
      desk = startDesk();
      dispatch({ kind: "work-ended", said: "Cancelled. Nothing was kept of it." });
    },
    show: (query) => {
      dispatch({ kind: "list-wanted", query });
      void ask((running) => running.does.list(query)).then((listing) => {
        if (listing !== null) dispatch({ kind: "list-came", asked: query, listing });
      });
    },
    showProse: (list) => {
      const { edition } = state();
      void ask((running) => running.does.prose(list)).then((prose) => {
        if (prose !== null) dispatch({ kind: "prose-came", list, prose, edition });
      });
    },
    showItem: (id) => {
      void ask((running) => running.does.item(id)).then((item) => dispatch({ kind: "item-came", item }));
    },
    save: (format) => void write(format),
  };
}

function problemOf(answer: Exclude<Answer<never>, { readonly kind: "done" }>): Problem {
  if (answer.kind === "refused") return { text: refusalText(answer.refusal), remedy: answer.refusal.whatToDo };
  return { text: `Something went wrong in this page (dsa-audit ${version}: ${answer.text}).`, remedy: "Your file is unchanged. Try again. If it happens again, report it with this line and, if you may share it, the file’s headings." };
}
