import { useEffect, useState } from "preact/hooks";
import { useChoices } from "../../knowledge/template.ts";
import { isDay } from "../../model/day.ts";
import type { Conductor } from "../conductor.ts";
import type { ItemView } from "../desk/item-view.ts";
import type { Overview } from "../desk/overview.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { Checkbox, Radios, TextArea, TextInput } from "../parts/field.tsx";
import { SummaryList } from "../parts/summary-list.tsx";
import { Words } from "../parts/words.tsx";
import { hashOf } from "../place.ts";
import type { Problem, State } from "../state.ts";
import { ItemBody } from "./item.tsx";
import { ListSection } from "./list-section.tsx";

/** The fourth step: what a person has to settle, how far that is, and where decisions are kept. */
export function DecideStep({ state, overview, conductor }: { readonly state: State; readonly overview: Overview; readonly conductor: Conductor }) {
  const { open, decided, next } = overview.decide;
  return (
    <>
      <h1 tabIndex={-1}>Record decisions</h1>
      <p>Where the register’s words are not enough, a person decides what the data is used for. A decision with a name and a date goes before the audit’s own answer, and the result follows it.</p>
      <p class="page-line">
        <strong>{decided} of {open + decided} decided</strong>
      </p>
      {open + decided === 0 ? null : <progress class="page-bar" aria-label="Decisions made" value={decided} max={open + decided} />}
      {next === null ? null : <Button onClick={() => conductor.go({ step: "decide", id: next })}>{decided === 0 ? "Decide the first one" : "Decide the next one"}</Button>}
      <ListSection list="decide" group="all" caption={(total) => `Agreements to decide about: ${total}`} none="Nothing in this register waits for a decision about its use. You can still record one from the page of any agreement." state={state} conductor={conductor} />
      <h2 class="nhsuk-heading-m">Decisions of an earlier audit</h2>
      <p>If the register was exported anew, its decisions are in the annotated workbook that was saved last time. They are taken over where it is certain which agreement they are about, and what they are about has not been reworded.</p>
      {overview.takenOver === null ? null : <p class="page-line"><strong>{overview.takenOver}</strong></p>}
      <FileDrop id="earlier-workbook" label="The annotated workbook of the last audit" hint="An Excel workbook that this page, or dsa-audit, has written." several={false} accepts=".xlsx" problem={state.problems.find((problem) => problem.at === "earlier-workbook")?.text} onFiles={([file]) => { if (file !== undefined) conductor.takeOver(file); }} />
      <h2 class="nhsuk-heading-m">Where your decisions are kept</h2>
      <p>Decisions are written into the annotated workbook, in the step <a href={hashOf({ step: "take-away" })}>Take away</a>. Open that workbook here next time, and they are there.</p>
      <Checkbox id="keep" label="Also keep my decisions in this browser" hint="They are still here after a reload, for anybody who uses this browser. Leave it unticked on a shared computer." checked={state.isKept} onChange={conductor.keep} />
      {state.isKept ? <Button kind="secondary" small onClick={() => conductor.keep(false)}>Clear what is kept in this browser</Button> : null}
    </>
  );
}

/** One agreement to decide about: what it says and why it is asked, and the form. */
export function DecideItemStep({ id, state, conductor }: { readonly id: string; readonly state: State; readonly conductor: Conductor }) {
  useEffect(() => conductor.showItem(id), [state.edition, id]);
  const { item } = state;
  if (item?.id !== id) return <h1 tabIndex={-1}>{item === null ? "Agreement" : item.name}</h1>;
  return (
    <>
      <a class="nhsuk-back-link" href={hashOf({ step: "decide", id: null })}>All decisions</a>
      <h1 tabIndex={-1}>
        <span class="nhsuk-caption-xl">Decide about</span>
        {item.name}
      </h1>
      <SummaryList rows={item.facts.map(({ name, value }) => ({ name, value: <Words text={value} /> }))} />
      <DecisionForm item={item} state={state} conductor={conductor} />
      <ItemBody item={item} />
    </>
  );
}

type Draft = { readonly use: string; readonly by: string; readonly on: string; readonly reason: string };

function DecisionForm({ item, state, conductor }: { readonly item: ItemView; readonly state: State; readonly conductor: Conductor }) {
  const made = item.decision ?? null;
  const last = state.settings.decisions.at(-1);
  const [draft, setDraft] = useState<Draft>({ use: made?.use ?? "", by: made?.by ?? last?.by ?? "", on: made?.on ?? state.settings.asOf, reason: made?.reason ?? "" });
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = (goOn: boolean): void => {
    const use = useChoices.find((choice) => choice.reads === draft.use)?.reads;
    const problems = problemsOf(draft);
    if (problems.length > 0 || use === undefined) conductor.refuse(problems);
    else conductor.decide(item.id, { item: item.id, use, by: draft.by.trim(), on: draft.on, reason: draft.reason.trim() === "" ? null : draft.reason.trim() }, goOn);
  };
  const problemAt = (id: string): string | undefined => state.problems.find((problem) => problem.at === id)?.text;
  return (
    <form class="page-form" noValidate onSubmit={(event) => { event.preventDefault(); save(true); }}>
      <h2 class="nhsuk-heading-m">Your decision</h2>
      <Radios id="decision-use" legend="What is the data used for?" problem={problemAt("decision-use")} value={draft.use} choices={useChoices.map(({ reads, text, means }) => ({ value: reads, text: `${text}. ${means}` }))} onChange={(use) => change({ use })} />
      <TextInput id="decision-by" label="Who decided" hint="Name and role" problem={problemAt("decision-by")} width={30} value={draft.by} onInput={(by) => change({ by })} />
      <TextInput id="decision-on" label="Day of the decision" kind="date" width={10} problem={problemAt("decision-on")} value={draft.on} onInput={(on) => change({ on })} />
      <TextArea id="decision-reason" label="Why" hint="In a sentence, for whoever reads it next year" problem={problemAt("decision-reason")} value={draft.reason} onInput={(reason) => change({ reason })} />
      <ButtonGroup>
        <Button submits>Save and go to the next</Button>
        <Button kind="secondary" onClick={() => save(false)}>Save and see all</Button>
        {state.settings.decisions.some((decision) => decision.item === item.id) ? <Button kind="secondary" onClick={() => conductor.decide(item.id, null, false)}>Take the decision back</Button> : null}
      </ButtonGroup>
    </form>
  );
}

function problemsOf({ use, by, on, reason }: Draft): readonly Problem[] {
  return [
    ...(use === "" ? [{ text: "Choose what the data is used for", at: "decision-use" }] : []),
    ...(by.trim() === "" ? [{ text: "Enter who decided", at: "decision-by" }] : []),
    ...(isDay(on) ? [] : [{ text: "Enter the day of the decision", at: "decision-on" }]),
    ...(reason.trim() === "" ? [{ text: "Enter why it was decided so", at: "decision-reason" }] : []),
  ];
}
