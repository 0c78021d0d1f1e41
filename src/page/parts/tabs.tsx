import { useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

type Tab = { readonly id: string; readonly name: string };
type Props = { readonly label: string; readonly tabs: readonly Tab[]; readonly chosen: string; readonly onChoose: (id: string) => void; readonly children: ComponentChildren };

/** Tabs of the design system: arrow keys, Home and End go from one to the next, as screen readers announce. */
export function Tabs({ label, tabs, chosen, onChoose, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLAnchorElement>(`[id="tab-${tab.id}"]`)?.focus();
  };
  return (
    <div class="nhsuk-tabs">
      <ul class="nhsuk-tabs__list" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ id, name }) => (
          <li class={`nhsuk-tabs__list-item${id === chosen ? " nhsuk-tabs__list-item--selected" : ""}`} role="presentation" key={id}>
            <a class="nhsuk-tabs__tab" id={`tab-${id}`} href={`#panel-${id}`} role="tab" aria-controls={`panel-${id}`} aria-selected={id === chosen} tabIndex={id === chosen ? 0 : -1} onKeyDown={move} onClick={(event) => { event.preventDefault(); onChoose(id); }}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div class="nhsuk-tabs__panel" id={`panel-${chosen}`} role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>{children}</div>
    </div>
  );
}

export const tabsExamples: Examples = {
  "first of two": () => <Tabs label="Lists" tabs={[{ id: "a", name: "Action 2 (1)" }, { id: "b", name: "Action 3 (12)" }]} chosen="a" onChoose={() => undefined}>Nothing is listed.</Tabs>,
};
