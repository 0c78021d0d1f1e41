import type { Conductor } from "../conductor.ts";
import type { Check, ColumnCheck, SheetCheck, TableCheck } from "../desk/check.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { Details } from "../parts/details.tsx";
import { Radios, Select, TextInput } from "../parts/field.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { Late } from "../parts/late.tsx";
import { Warning } from "../parts/notice.tsx";
import { DataTable, Table } from "../parts/table.tsx";
import type { State } from "../state.ts";

type StepProps = { readonly state: State; readonly check: Check; readonly conductor: Conductor };

/** The second step: how the register was read, to look at and to put right. */
export function CheckStep({ state, check, conductor }: StepProps) {
  const asked = questionsOf(check);
  const open = asked.filter(({ column }) => column.isAnswered !== true);
  const goOn = (): void => {
    if (open.length > 0) conductor.refuse(open.map(({ id, column }) => ({ text: `Choose what column ${column.column} (“${column.heading}”) holds`, at: id })));
    else conductor.applyCheck({ step: "result", list: null });
  };
  const used = check.sheets.filter(isUsed);
  const rest = check.sheets.filter((sheet) => !isUsed(sheet));
  return (
    <>
      <h1 tabIndex={-1}>Check what was read</h1>
      <p>{readingWords(state)}</p>
      {asked.length === 0 ? null : (
        <Warning heading={asked.length === 1 ? "One column needs your answer" : `${asked.length} columns need your answer`}>
          {asked.map(({ id, sheet, table, column }) => (
            <Radios id={id} legend={`What does column ${column.column}, “${column.heading}”, hold?`} hint={examples(column)} problem={state.problems.find((problem) => problem.at === id)?.text} value={column.isAnswered === true ? (column.field ?? nothing) : ""} choices={[...column.ask.map((field) => ({ value: field, text: nameOf(check, field) })), { value: nothing, text: "Nothing that the audit uses" }]} onChange={(field) => setColumn(conductor, check, { sheet, table, column: column.column, field })} />
          ))}
        </Warning>
      )}
      {asked.length > 0 || used.length === 0 ? null : <Button onClick={goOn}>All of this is right: see the result</Button>}
      {used.map((sheet) => <Late turn="section" key={sheet.name}><SheetSection sheet={sheet} state={state} check={check} conductor={conductor} /></Late>)}
      <Late turn="foot">
        {rest.length === 0 ? null : (
          <Details summary={rest.length === 1 ? "1 sheet that is no register" : `${rest.length} sheets that are no register`} open={used.length === 0}>
            {rest.map((sheet) => <Late turn="section" key={sheet.name}><SheetSection sheet={sheet} state={state} check={check} conductor={conductor} /></Late>)}
          </Details>
        )}
        <PracticeFields state={state} conductor={conductor} />
        <Details summary="Save what the columns were taken for, or use what was saved">
          <p>A column mapping says which column is what. Save it to use it again with next quarter’s register, here or with the dsa-audit command.</p>
          <Button kind="secondary" small onClick={conductor.saveMapping}>Save the column mapping</Button>
          <FileDrop id="mapping" label="Use a saved column mapping" hint="A .json file that this page or the dsa-audit command wrote." several={false} accepts=".json" onFiles={([file]) => { if (file !== undefined) conductor.loadMapping(file); }} />
        </Details>
        <ButtonGroup>
          <Button onClick={goOn}>See the result</Button>
        </ButtonGroup>
      </Late>
    </>
  );
}

/** The practice, where the register does not name it or names it wrongly. */
function PracticeFields({ state: { settings, overview }, conductor }: Omit<StepProps, "check">) {
  const { name, ods } = settings.practice;
  const practice = overview?.practice ?? { name: null, ods: null };
  const given = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return (
    <Details summary="Name the practice for the reports and letters" open={overview !== null && practice.name === null}>
      <TextInput id="practice-name" label="Practice name" width={30} value={name ?? practice.name ?? ""} onChange={(text) => conductor.change({ practice: { name: given(text), ods } })} />
      <TextInput id="practice-ods" label="ODS code" hint="For example, A81001" width={10} value={ods ?? practice.ods ?? ""} onChange={(text) => conductor.change({ practice: { name, ods: given(text) } })} />
    </Details>
  );
}

/** The answer that a column holds nothing that the audit uses. */
const nothing = "nothing";

function isUsed({ tables, found }: SheetCheck): boolean {
  return found !== null || tables.some((table) => table.role !== "ignored");
}

function readingWords({ overview, files }: State): string {
  const names = files.map((file) => file.name).join(", ");
  if (overview === null) return `${names} was opened, but its columns were not understood. Say below which sheet is the register and what its columns hold.`;
  return `${names}: ${counted(overview.agreements, "agreement")} and ${counted(overview.settings, "GP Connect setting")}. Look through the columns, put right what was taken for the wrong thing, and go on.`;
}

function counted(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? "" : "s"}`;
}

type Question = { readonly id: string; readonly sheet: number; readonly table: number; readonly column: ColumnCheck };

/** The columns whose headings fit several fields: they are asked about, not guessed. */
function questionsOf({ sheets }: Check): readonly Question[] {
  return sheets.flatMap((sheet, i) => sheet.tables.flatMap((table, j) => table.columns.filter((column) => column.ask.length > 0).map((column) => ({ id: `ask-${i}-${j}-${column.column}`, sheet: i, table: j, column }))));
}

function setColumn(conductor: Conductor, check: Check, { sheet, table, column, field }: { readonly sheet: number; readonly table: number; readonly column: string; readonly field: string }): void {
  conductor.setColumn(sheet, table, column, check.fields.find((entry) => entry.field === field)?.field ?? null);
}

function nameOf({ fields }: Check, field: ColumnCheck["field"]): string {
  return fields.find((entry) => entry.field === field)?.name ?? "";
}

function examples({ samples }: ColumnCheck): string {
  return samples.length === 0 ? "Nothing stands in it." : `For example: ${samples.map((text) => `“${text}”`).join(", ")}`;
}

const roles = [{ value: "agreements", text: "Data-sharing agreements" }, { value: "gp-connect", text: "GP Connect settings" }, { value: "ignored", text: "Nothing that the audit uses" }] as const;

function SheetSection({ sheet, state, check, conductor }: StepProps & { readonly sheet: SheetCheck }) {
  const at = check.sheets.indexOf(sheet);
  return (
    <section>
      <h2 class="nhsuk-heading-m">Sheet “{sheet.name.trim()}”</h2>
      {sheet.found === null ? null : <p>{sheet.found}</p>}
      {sheet.tables.map((table, i) => <TableSection sheet={sheet} table={table} place={{ sheet: at, table: i }} state={state} check={check} conductor={conductor} />)}
      <Details summary={`The first rows of “${sheet.name.trim()}”`}>
        <DataTable caption={`The first rows of ${sheet.name.trim()}`} columns={["Row", ...sheet.letters]} rows={sheet.preview.slice(0, 12).map(({ row, cells }) => [String(row), ...cells])} />
      </Details>
    </section>
  );
}

function TableSection({ sheet, table, place, check, conductor }: StepProps & { readonly sheet: SheetCheck; readonly table: TableCheck; readonly place: { readonly sheet: number; readonly table: number } }) {
  const id = `table-${place.sheet}-${place.table}`;
  const setRole = (value: string): void => {
    const role = roles.find((entry) => entry.value === value)?.value ?? "ignored";
    conductor.pointOut(place.sheet, place.table, { sheet: table.sheet, role, headerRow: table.headerRow });
  };
  return (
    <>
      <div class="page-filter">
        <Select id={`${id}-role`} label="What it holds" value={table.role} choices={roles} onChange={setRole} />
        {table.role === "ignored" ? null : <Select id={`${id}-row`} label="Row of the headings" value={String(table.headerRow ?? "")} choices={headerChoices(sheet, table)} onChange={(row) => conductor.pointOut(place.sheet, place.table, { sheet: table.sheet, role: table.role, headerRow: Number(row) })} />}
      </div>
      {table.role === "ignored" ? null : (
        <Table isLate caption={`Columns of ${sheet.name.trim()}`} hideCaption columns={["Column", "Heading and what stands in it", "Taken for", "Why"]} rows={table.columns.map((column) => ({ key: column.column, cells: [column.column, <ColumnWords column={column} />, <FieldSelect id={`${id}-${column.column}`} column={column} check={check} onSet={(field) => setColumn(conductor, check, { ...place, column: column.column, field })} />, column.why] }))} />
      )}
    </>
  );
}

function headerChoices(sheet: SheetCheck, { headerRow }: TableCheck) {
  const rows = sheet.preview.map(({ row, cells }) => ({ value: String(row), text: shortened(`Row ${row}: ${cells.filter((cell) => cell !== "").join(" · ")}`) }));
  const value = String(headerRow ?? "");
  return rows.some((row) => row.value === value) ? rows : [{ value, text: headerRow === null ? "No row of headings" : `Row ${headerRow}` }, ...rows];
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

function ColumnWords({ column }: { readonly column: ColumnCheck }) {
  return (
    <>
      <strong>{column.heading === "" ? "(no heading)" : column.heading}</strong>
      <p class="nhsuk-body-s page-line page-quiet">{examples(column)}</p>
    </>
  );
}

function FieldSelect({ id, column, check, onSet }: { readonly id: string; readonly column: ColumnCheck; readonly check: Check; readonly onSet: (field: string) => void }) {
  const isOpen = column.ask.length > 0 && column.isAnswered !== true;
  return <Select id={id} label={`What column ${column.column}, ${column.heading}, holds`} hideLabel value={isOpen ? "?" : (column.field ?? "")} choices={[...(isOpen ? [{ value: "?", text: "answer above" }] : []), { value: "", text: "not used" }, ...check.fields.map(({ field, name }) => ({ value: field, text: name }))]} onChange={(field) => { if (field !== "?") onSet(field); }} />;
}
