import type { ComponentChildren, TargetedEvent } from "preact";
import type { Examples } from "./example.ts";
import { useTurn } from "./late.tsx";

/** What every field of a form has: an id, a label, and perhaps a hint and what is wrong with what it holds. */
type FieldProps = { readonly id: string; readonly label: string; readonly hint?: string | undefined; readonly problem?: string | undefined; readonly hideLabel?: boolean };

function describedBy({ id, hint, problem }: FieldProps): string | undefined {
  const ids = [hint === undefined ? null : `${id}-hint`, problem === undefined ? null : `${id}-error`].filter((part) => part !== null);
  return ids.length === 0 ? undefined : ids.join(" ");
}

function Field({ id, label, hint, problem, hideLabel = false, children }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={`nhsuk-form-group${problem === undefined ? "" : " nhsuk-form-group--error"}`}>
      <label class={`nhsuk-label${hideLabel ? " nhsuk-u-visually-hidden" : ""}`} for={id}>
        {label}
      </label>
      {hint === undefined ? null : <div class="nhsuk-hint" id={`${id}-hint`}>{hint}</div>}
      {problem === undefined ? null : (
        <span class="nhsuk-error-message" id={`${id}-error`}>
          <span class="nhsuk-u-visually-hidden">Error: </span>
          {problem}
        </span>
      )}
      {children}
    </div>
  );
}

/** A choice of one from a list. */
export type Choice = { readonly value: string; readonly text: string };

/** The most choices that a list has from the first. */
const atOnce = 8;

/** A list to choose one from. Of a long one the choice that is made is drawn first, and the others when it is their turn or the user reaches for
 *  them: a register of many columns has a thousand choices. */
export function Select({ value, choices, onChange, ...field }: FieldProps & { readonly value: string; readonly choices: readonly Choice[]; readonly onChange: (value: string) => void }) {
  const made = choices.filter((choice) => choice.value === value);
  const [hasCome, draw] = useTurn("inside", choices.length > atOnce && made.length > 0);
  return (
    <Field {...field}>
      <select class={`nhsuk-select page-select${field.problem === undefined ? "" : " nhsuk-select--error"}`} id={field.id} aria-describedby={describedBy(field)} onPointerDown={draw} onFocus={draw} onChange={(event) => onChange(event.currentTarget.value)}>
        {(hasCome ? choices : made).map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>{choice.text}</option>
        ))}
      </select>
    </Field>
  );
}

/** Classes stand here whole: the build keeps those rules of the design system whose classes it finds in the source. */
const widths = { 10: "nhsuk-input--width-10", 20: "nhsuk-input--width-20", 30: "nhsuk-input--width-30" } as const;

/** A line of text. `onInput` hears every key, `onChange` the text when it is left. */
export function TextInput({ value, onInput, onChange, kind = "text", width, ...field }: FieldProps & { readonly value: string; readonly onInput?: (value: string) => void; readonly onChange?: (value: string) => void; readonly kind?: "text" | "search" | "date"; readonly width?: keyof typeof widths }) {
  const attributes = {
    class: `nhsuk-input${field.problem === undefined ? "" : " nhsuk-input--error"}${width === undefined ? "" : ` ${widths[width]}`}`,
    id: field.id,
    value,
    autocomplete: "off",
    "aria-describedby": describedBy(field),
    onInput: (event: TargetedEvent<HTMLInputElement>) => onInput?.(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement>) => onChange?.(event.currentTarget.value),
  } as const;
  return <Field {...field}>{kind === "date" ? <input type="date" {...attributes} /> : kind === "search" ? <input type="search" {...attributes} /> : <input type="text" {...attributes} />}</Field>;
}

/** Several lines of text. */
export function TextArea({ value, onInput, ...field }: FieldProps & { readonly value: string; readonly onInput: (value: string) => void }) {
  return (
    <Field {...field}>
      <textarea class={`nhsuk-textarea${field.problem === undefined ? "" : " nhsuk-textarea--error"}`} id={field.id} rows={3} aria-describedby={describedBy(field)} onInput={(event) => onInput(event.currentTarget.value)} value={value} />
    </Field>
  );
}

/** One thing to tick or not. */
export function Checkbox({ id, label, hint, checked, onChange }: { readonly id: string; readonly label: string; readonly hint?: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <div class="nhsuk-form-group">
      <div class="nhsuk-checkboxes">
        <div class="nhsuk-checkboxes__item">
          <input class="nhsuk-checkboxes__input" id={id} type="checkbox" checked={checked} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={(event) => onChange(event.currentTarget.checked)} />
          <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>{label}</label>
          {hint === undefined ? null : <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>{hint}</div>}
        </div>
      </div>
    </div>
  );
}

/** One of a few, all of them seen at once. */
export function Radios({ id, legend, hint, problem, value, choices, onChange }: { readonly id: string; readonly legend: string; readonly hint?: string | undefined; readonly problem?: string | undefined; readonly value: string; readonly choices: readonly Choice[]; readonly onChange: (value: string) => void }) {
  return (
    <div class={`nhsuk-form-group${problem === undefined ? "" : " nhsuk-form-group--error"}`}>
      <fieldset class="nhsuk-fieldset" aria-describedby={describedBy({ id, label: legend, hint, problem })}>
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
        {hint === undefined ? null : <div class="nhsuk-hint" id={`${id}-hint`}>{hint}</div>}
        {problem === undefined ? null : (
          <span class="nhsuk-error-message" id={`${id}-error`}>
            <span class="nhsuk-u-visually-hidden">Error: </span>
            {problem}
          </span>
        )}
        <div class="nhsuk-radios nhsuk-radios--small">
          {choices.map((choice, i) => (
            <div class="nhsuk-radios__item">
              <input class="nhsuk-radios__input" id={i === 0 ? id : `${id}-${i}`} name={id} type="radio" value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
              <label class="nhsuk-label nhsuk-radios__label" for={i === 0 ? id : `${id}-${i}`}>{choice.text}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

const two: readonly Choice[] = [{ value: "care", text: "Direct care" }, { value: "secondary", text: "Secondary use" }];
const nothing = (): void => undefined;

export const fieldExamples: Examples = {
  select: () => <Select id="field-select" label="Use" value="care" choices={two} onChange={nothing} />,
  "select with a problem": () => <Select id="field-select-problem" label="Use" problem="Choose a use" value="care" choices={two} onChange={nothing} />,
  "text with a hint": () => <TextInput id="field-text" label="Name" hint="Who decided, with their role" value="" onInput={nothing} />,
  "text with a problem": () => <TextInput id="field-text-problem" label="Name" problem="Enter who decided" value="" onInput={nothing} width={20} />,
  date: () => <TextInput id="field-date" label="Day of the audit" kind="date" value="2026-11-22" onChange={nothing} width={10} />,
  "several lines": () => <TextArea id="field-area" label="Reason" value="" onInput={nothing} />,
  checkbox: () => <Checkbox id="field-tick" label="Keep my decisions in this browser" hint="Only on a computer that nobody else uses" checked={false} onChange={nothing} />,
  radios: () => <Radios id="field-radios" legend="What does this column hold?" value="" choices={two} onChange={nothing} />,
};
