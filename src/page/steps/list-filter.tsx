import { outcomeWords, useWords } from "../../knowledge/wording.ts";
import { outcomes, uses } from "../../model/vocabulary.ts";
import type { Conductor } from "../conductor.ts";
import type { Query } from "../desk/lists.ts";
import { Select, TextInput } from "../parts/field.tsx";
import { keyOf } from "../state.ts";
import type { State } from "../state.ts";

/** The search over a list and, over the whole register, the choice by use and outcome; the list follows every key. */
export function ListFilter({ list, state, conductor }: { readonly list: "register" | "findings"; readonly state: State; readonly conductor: Conductor }) {
  const first: Query = { list, group: "all", page: 0, search: "", use: "", outcome: "" };
  const query = state.queries[keyOf(first)] ?? first;
  const change = (part: Partial<Query>): void => conductor.show({ ...query, ...part, page: 0 });
  const total = state.listings[keyOf(first)]?.total;
  return (
    <div class="page-filter">
      <TextInput id={`search-${list}`} label="Search" hint={list === "register" ? "Words from any cell of the row" : "Words from the message, a sheet or a cell"} kind="search" value={query.search} onInput={(search) => change({ search })} />
      {list === "findings" ? null : (
        <>
          <Select id="filter-use" label="Use" value={query.use} choices={[{ value: "", text: "Any use" }, ...uses.map((use) => ({ value: use, text: useWords[use].label }))]} onChange={(use) => change({ use })} />
          <Select id="filter-outcome" label="Outcome" value={query.outcome} choices={[{ value: "", text: "Any outcome" }, { value: "held", text: "held by something" }, ...outcomes.map((outcome) => ({ value: outcome, text: outcomeWords[outcome].label }))]} onChange={(outcome) => change({ outcome })} />
        </>
      )}
      <p class="nhsuk-u-visually-hidden" role="status">{total === undefined ? "" : `${total} found`}</p>
    </div>
  );
}
