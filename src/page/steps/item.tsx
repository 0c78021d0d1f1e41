import { useEffect } from "preact/hooks";
import type { Conductor } from "../conductor.ts";
import type { ItemView } from "../desk/item-view.ts";
import { SummaryList } from "../parts/summary-list.tsx";
import { Runs, Words } from "../parts/words.tsx";
import { hashOf } from "../place.ts";
import type { State } from "../state.ts";

/** One agreement or setting with its answers, what each action comes to, and the evidence in its own words. */
export function ItemStep({ id, state, conductor }: { readonly id: string; readonly state: State; readonly conductor: Conductor }) {
  useEffect(() => conductor.showItem(id), [state.edition, id]);
  const { item } = state;
  if (item?.id !== id) return <h1 tabIndex={-1}>{item === null ? "Agreement" : item.name}</h1>;
  return (
    <>
      <button type="button" class="nhsuk-back-link" onClick={() => history.back()}>Back</button>
      <h1 tabIndex={-1}>{item.name}</h1>
      {item.decision === undefined ? null : <p><a href={hashOf({ step: "decide", id })}>{item.decision === null ? "Record a decision about it" : "Change the decision about it"}</a></p>}
      <SummaryList rows={item.facts.map(({ name, value }) => ({ name, value: <Words text={value} /> }))} />
      <ItemBody item={item} />
    </>
  );
}

/** What a menu comes to for an item, its row with the words that decided, what is known of it, and what was found about the row. */
export function ItemBody({ item }: { readonly item: ItemView }) {
  return (
    <>
      <h2 class="nhsuk-heading-m">What the menu comes to</h2>
      {item.actions.length === 0 ? <p>No action of the menu reaches it.</p> : null}
      {item.actions.map(({ title, outcome, reasons, cautions, settle }) => (
        <section class="page-action">
          <h3 class="nhsuk-heading-s">{title}</h3>
          <Words text={outcome} />
          {reasons.map((text) => <p>{text}</p>)}
          {settle === null ? null : <p><strong>To settle it: </strong>{settle}</p>}
          {cautions.map((text) => <p class="page-caution">{text}</p>)}
        </section>
      ))}
      <h2 class="nhsuk-heading-m">The row, with the words that decided</h2>
      <SummaryList rows={item.cells.map(({ cell, heading, takenFor, runs }) => ({ name: `${heading === "" ? takenFor : heading} (${cell})`, value: <Runs runs={runs} /> }))} />
      <h2 class="nhsuk-heading-m">Evidence</h2>
      <ul>{item.evidence.map((runs) => <li><Runs runs={runs} /></li>)}</ul>
      {item.known.map(({ id: known, what, title, means, why, source }) => (
        <section>
          <h2 class="nhsuk-heading-m">What {title} is</h2>
          <p>{means}</p>
          {why === null ? null : <p>{why}</p>}
          <p class="page-quiet">{what}, {known}. Source: {source.join(", ")}</p>
        </section>
      ))}
      {item.findings.length === 0 ? null : <h2 class="nhsuk-heading-m">Findings about this row</h2>}
      <ul>{item.findings.map((runs) => <li><Runs runs={runs} /></li>)}</ul>
    </>
  );
}
