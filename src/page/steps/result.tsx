import { useEffect } from "preact/hooks";
import { menus } from "../../knowledge/menus/index.ts";
import { dayInWords, isDay } from "../../model/day.ts";
import type { Conductor } from "../conductor.ts";
import type { ListId } from "../desk/lists.ts";
import type { Overview } from "../desk/overview.ts";
import { Blocks } from "../parts/blocks.tsx";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { Details } from "../parts/details.tsx";
import { Select, TextInput } from "../parts/field.tsx";
import { FigureCard } from "../parts/figure-card.tsx";
import { Late } from "../parts/late.tsx";
import { Warning } from "../parts/notice.tsx";
import { Picture } from "../parts/picture.tsx";
import { Tabs } from "../parts/tabs.tsx";
import type { State } from "../state.ts";
import { EarlierDrop } from "./compare.tsx";
import { ListFilter } from "./list-filter.tsx";
import { ListSection } from "./list-section.tsx";

/** The result: what was audited, by what, the lists in figures and as a picture, and each list in full. */
export function ResultStep({ state, overview, list, conductor }: { readonly state: State; readonly overview: Overview; readonly list: ListId | null; readonly conductor: Conductor }) {
  const chosen = overview.lists.find((entry) => entry.id === list) ?? overview.lists[0];
  const goTo = (id: string): void => {
    const wanted = overview.lists.find((entry) => entry.id === id);
    if (wanted !== undefined) conductor.go({ step: "result", list: wanted.id });
  };
  const show = (id: ListId): void => {
    goTo(id);
    document.getElementById("lists")?.scrollIntoView();
    document.getElementById(`tab-${id}`)?.focus({ preventScroll: true });
  };
  return (
    <>
      <h1 tabIndex={-1}>
        {overview.practice.name === null ? null : <span class="nhsuk-caption-xl">{overview.practice.name}</span>}
        What the audit found
      </h1>
      <p>
        {overview.files.map((file) => file.name).join(", ")}, as on {dayInWords(overview.asOf)}. {overview.menu.title}.
      </p>
      <BasisForm state={state} conductor={conductor} />
      {overview.menu.note === null ? null : <Warning heading="This menu is not in force on the day of the audit"><p>{overview.menu.note}</p></Warning>}
      {overview.menu.warnings.map((text) => <p class="page-caution">{text}</p>)}
      <Late turn="section">
        <h2 class="nhsuk-heading-l">Summary</h2>
        <div class="page-cards">
          {overview.lists.map(({ id, name, title, figures }) => <FigureCard key={id} title={title} figures={figures} go={{ words: `See ${name.toLowerCase()}`, onGo: () => show(id) }} />)}
        </div>
      </Late>
      {overview.picture === null ? null : <Late turn="section"><Picture chart={overview.picture.chart} text={overview.picture.text} /></Late>}
      <Late turn="section">
        <h2 class="nhsuk-heading-l" id="lists">The lists</h2>
        {chosen === undefined ? null : (
          <Tabs label="The lists of the result" tabs={overview.lists.map(({ id, name }) => ({ id, name }))} chosen={chosen.id} onChoose={goTo}>
            <h3 class="nhsuk-heading-m">{chosen.title}</h3>
            <List key={chosen.id} list={chosen.id} state={state} conductor={conductor} />
          </Tabs>
        )}
      </Late>
      <Late turn="foot">
        <ButtonGroup>
          {overview.decide.open === 0 ? null : <Button onClick={() => conductor.go({ step: "decide", id: null })}>Record decisions</Button>}
          <Button kind={overview.decide.open === 0 ? "primary" : "secondary"} onClick={() => conductor.go({ step: "take-away" })}>Take the result away</Button>
        </ButtonGroup>
        <EarlierDrop state={state} conductor={conductor} />
      </Late>
    </>
  );
}

/** The day and the menu of the audit; the result follows as they change. */
function BasisForm({ state, conductor }: { readonly state: State; readonly conductor: Conductor }) {
  const { asOf, menu } = state.settings;
  return (
    <Details summary="Change the day of the audit or the menu">
      <TextInput id="as-of" label="Day of the audit" kind="date" width={10} value={asOf} onChange={(day) => { if (isDay(day)) conductor.change({ asOf: day }); }} />
      <Select id="menu" label="Menu of collective action" value={menu} choices={menus.map(({ id, title }) => ({ value: id, text: title }))} onChange={(id) => conductor.change({ menu: id })} />
    </Details>
  );
}

function List({ list, state, conductor }: { readonly list: ListId; readonly state: State; readonly conductor: Conductor }) {
  const isAction = list.startsWith("action-");
  useEffect(() => {
    if (isAction) conductor.showProse(list);
  }, [state.edition, list]);
  const prose = state.prose[list];
  const sections = { state, conductor, list };
  if (isAction) {
    return (
      <>
        {prose === undefined ? null : <Blocks blocks={prose.before} />}
        <ListSection {...sections} group="ready" caption={(total) => `Ready: ${total}`} none={null} />
        <ListSection {...sections} group="held" caption={(total) => `Held: ${total}. Not to be done yet`} none={null} />
        {prose === undefined ? null : <Blocks blocks={prose.after} />}
      </>
    );
  }
  switch (list) {
    case "review":
      return <ListSection {...sections} group="all" caption={(total) => `Needs review: ${total}`} none="Nothing needs review." />;
    case "required":
      return <ListSection {...sections} group="all" caption={(total) => `Required by law or contract: ${total}`} none="Nothing in this register is secondary use that a law or a contract requires." />;
    case "findings":
      return (
        <>
          <ListFilter list={list} state={state} conductor={conductor} />
          <ListSection {...sections} group="all" caption={(total) => `What the register itself needs: ${total}`} none="Nothing was found." />
        </>
      );
    case "register":
      return (
        <>
          <ListFilter list={list} state={state} conductor={conductor} />
          <ListSection {...sections} group="all" caption={(total) => `Agreements and settings: ${total}`} none="Nothing fits this search." />
        </>
      );
    case "decide":
    default:
      return null;
  }
}
