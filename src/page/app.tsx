import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { menus } from "../knowledge/menus/index.ts";
import { newConductor } from "./conductor.ts";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Frame } from "./parts/frame.tsx";
import { Progress } from "./parts/progress.tsx";
import { hashOf, placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { firstState, reduce } from "./state.ts";
import type { State } from "./state.ts";
import { ChooseStep } from "./steps/choose.tsx";
import { ItemStep } from "./steps/item.tsx";
import { ResultStep } from "./steps/result.tsx";
import { TakeAwayStep } from "./steps/take-away.tsx";
import { version } from "./version.ts";

/** The whole page: its state, the places one can be, and what is shown there. `today` is the day on this machine's calendar. */
export function App({ today }: { readonly today: string }) {
  const [state, dispatch] = useReducer(reduce, null, () => firstState({ asOf: today, menu: menus[0].id, practice: { name: null, ods: null }, mapping: null }, { step: "choose" }));
  const present = useRef(state);
  present.current = state;
  const conductor = useMemo(() => newConductor(dispatch, () => present.current), []);
  useEffect(() => {
    const went = (): void => dispatch({ kind: "went", place: placeOf(location.hash) });
    addEventListener("hashchange", went);
    if (location.hash !== "") history.replaceState(null, "", " ");
    return () => removeEventListener("hashchange", went);
  }, []);
  const place: Place = state.overview === null ? { step: "choose" } : state.place;
  useNewHeading(place, state);
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
    case "result":
      return state.overview === null ? null : <ResultStep state={state} overview={state.overview} list={place.list} conductor={conductor} />;
    case "item":
      return <ItemStep id={place.id} state={state} conductor={conductor} />;
    case "take-away":
      return <TakeAwayStep conductor={conductor} />;
    default:
      return place satisfies never;
  }
}

function stepsOf(place: Place, { overview }: State) {
  const steps = [{ name: "Choose", at: { step: "choose" }, has: ["choose"] }, { name: "Result", at: { step: "result", list: null }, has: ["result", "item"] }, { name: "Take away", at: { step: "take-away" }, has: ["take-away"] }] as const;
  return steps.map(({ name, at, has }) => ({ name, isHere: has.some((step) => step === place.step), href: at.step === "choose" || overview !== null ? hashOf(at) : null }));
}

/** Moves the focus to the heading of a place when the user comes to it, and names the place in the window's title. */
function useNewHeading(place: Place, { item }: State): void {
  const key = place.step === "result" ? "result" : hashOf(place);
  const isReady = place.step !== "item" || item?.id === place.id;
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
