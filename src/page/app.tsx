import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { menus } from "../knowledge/menus/index.ts";
import { newConductor } from "./conductor.ts";
import { Blocks } from "./parts/blocks.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Frame } from "./parts/frame.tsx";
import { Progress } from "./parts/progress.tsx";
import { hashOf, placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { firstState, reduce } from "./state.ts";
import type { Event, State } from "./state.ts";
import { ChooseStep } from "./steps/choose.tsx";
import { CheckStep } from "./steps/check.tsx";
import { CompareStep } from "./steps/compare.tsx";
import { DecideItemStep, DecideStep } from "./steps/decide.tsx";
import { ItemStep } from "./steps/item.tsx";
import { ResultStep } from "./steps/result.tsx";
import { TakeAwayStep } from "./steps/take-away.tsx";
import { isKeeping } from "./storage.ts";
import { version } from "./version.ts";

/** The whole page: its state, the places one can be, and what is shown there. `today` is the day on this machine's calendar. */
export function App({ today }: { readonly today: string }) {
  const [state, dispatch] = useReducer(reduce, null, () => firstState({ asOf: today, menu: menus[0].id, practice: { name: null, ods: null }, mapping: null, decisions: [] }, isKeeping()));
  const present = useRef(state);
  present.current = state;
  const conductor = useMemo(() => newConductor(dispatch, () => present.current), []);
  useEffect(() => {
    const went = (): void => {
      const to = placeOf(location.hash);
      if (hashOf(to) !== hashOf(present.current.place)) dispatch({ kind: "went", place: to });
    };
    addEventListener("hashchange", went);
    if (location.hash !== "") history.replaceState(null, "", " ");
    // A file that is dropped beside its box would open in place of the page, and all that was done here would be lost.
    const hold = (event: DragEvent): void => event.preventDefault();
    addEventListener("dragover", hold);
    addEventListener("drop", hold);
    return () => {
      removeEventListener("hashchange", went);
      removeEventListener("dragover", hold);
      removeEventListener("drop", hold);
    };
  }, []);
  const place = reachable(state);
  useWarning(state.isUnsaved && !state.isKept);
  usePrinter(state, dispatch);
  useNewHeading(place, state);
  if (state.printing !== null) return <div class="page-print"><Blocks blocks={state.printing.blocks} /></div>;
  return (
    <Frame version={version} steps={stepsOf(place, state)}>
      {state.problems.length === 0 ? null : <ErrorSummary problems={state.problems} />}
      {state.work === null ? null : <Progress text={state.work.text} done={state.work.done} of={state.work.of} onCancel={conductor.cancel} />}
      <p class={state.said === "" ? "nhsuk-u-visually-hidden" : "page-said"} role="status">{state.said}</p>
      <Shown place={place} state={state} conductor={conductor} />
    </Frame>
  );
}

function Shown({ place, state, conductor }: { readonly place: Place; readonly state: State; readonly conductor: ReturnType<typeof newConductor> }) {
  switch (place.step) {
    case "choose":
      return <ChooseStep state={state} conductor={conductor} />;
    case "check":
      return state.check === null ? null : <CheckStep state={state} check={state.check} conductor={conductor} />;
    case "result":
      return state.overview === null ? null : <ResultStep state={state} overview={state.overview} list={place.list} conductor={conductor} />;
    case "compare":
      return state.comparison === null ? null : <CompareStep comparison={state.comparison} conductor={conductor} />;
    case "item":
      return <ItemStep id={place.id} state={state} conductor={conductor} />;
    case "decide":
      return state.overview === null ? null : place.id === null ? <DecideStep state={state} overview={state.overview} conductor={conductor} /> : <DecideItemStep key={place.id} id={place.id} state={state} conductor={conductor} />;
    case "take-away":
      return <TakeAwayStep state={state} conductor={conductor} />;
    default:
      return place satisfies never;
  }
}

const steps = [
  { name: "Choose", at: { step: "choose" }, has: ["choose"] },
  { name: "Check", at: { step: "check" }, has: ["check"] },
  { name: "Result", at: { step: "result", list: null }, has: ["result", "compare", "item"] },
  { name: "Decide", at: { step: "decide", id: null }, has: ["decide"] },
  { name: "Take away", at: { step: "take-away" }, has: ["take-away"] },
] as const satisfies readonly { readonly name: string; readonly at: Place; readonly has: readonly Place["step"][] }[];

function stepsOf(place: Place, { overview, check }: State) {
  return steps.map(({ name, at, has }) => ({ name, isHere: has.some((step) => step === place.step), href: at.step === "choose" || overview !== null || (at.step === "check" && check !== null) ? hashOf(at) : null }));
}

/** Where the user can be: a place that shows a register is the first step while there is none, and a comparison that is no more is the result. */
function reachable({ place, check, overview, comparison }: State): Place {
  if (place.step === "compare" && overview !== null && comparison === null) return { step: "result", list: null };
  if (place.step === "choose" || overview !== null) return place;
  return place.step === "check" && check !== null ? place : { step: "choose" };
}

/** Asks before the window closes while decisions would be lost with it. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}

/** Prints the report once it stands in the page. */
function usePrinter({ printing }: State, dispatch: (event: Event) => void): void {
  useEffect(() => {
    if (printing === null) return;
    const done = (): void => dispatch({ kind: "printing", document: null });
    addEventListener("afterprint", done, { once: true });
    print();
  }, [printing]);
}

/** Moves the focus to the heading of a place when the user comes to it, and names the place in the window's title. */
function useNewHeading(place: Place, { item }: State): void {
  const key = place.step === "result" ? "result" : hashOf(place);
  const isReady = (place.step !== "item" && place.step !== "decide") || (place.step === "decide" && place.id === null) || item?.id === place.id;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isReady) return;
    const heading = document.querySelector<HTMLElement>("h1");
    document.title = `${heading?.textContent ?? "dsa-audit"} – Audit of data-sharing agreements`;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [key, isReady]);
}
