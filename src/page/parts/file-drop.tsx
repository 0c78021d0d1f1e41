import { useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import type { Examples } from "./example.ts";

/** A place to drop files, and a button to pick them. The input itself stays reachable for keyboard and screen reader. */
export function FileDrop({ id, label, hint, several, accepts, problem, onFiles }: { readonly id: string; readonly label: string; readonly hint: string; readonly several: boolean; readonly accepts: string; readonly problem?: string | undefined; readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files != null && files.length > 0) onFiles([...files]);
  };
  return (
    <div
      class={`nhsuk-form-group page-drop${isOver ? " page-drop--over" : ""}${problem === undefined ? "" : " nhsuk-form-group--error"}`}
      onDragOver={(event) => { event.preventDefault(); setIsOver(true); }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => { event.preventDefault(); setIsOver(false); take(event.dataTransfer?.files); }}
    >
      <label class="nhsuk-label nhsuk-label--m" for={id}>{label}</label>
      <div class="nhsuk-hint" id={`${id}-hint`}>{hint}</div>
      {problem === undefined ? null : (
        <span class="nhsuk-error-message" id={`${id}-error`}>
          <span class="nhsuk-u-visually-hidden">Error: </span>
          {problem}
        </span>
      )}
      <input ref={input} class="page-drop__input" id={id} type="file" multiple={several} accept={accepts} aria-describedby={`${id}-hint${problem === undefined ? "" : ` ${id}-error`}`} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ""; }} />
      <div class="page-drop__choose" aria-hidden="true">
        <span class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => input.current?.click()}>Choose file</span>
        <span>or drop it here</span>
      </div>
    </div>
  );
}

export const fileDropExamples: Examples = {
  register: () => <FileDrop id="drop" label="Your register" hint="An Excel workbook, or one or more CSV files" several accepts=".xlsx,.csv" onFiles={() => undefined} />,
  "with a problem": () => <FileDrop id="drop-problem" label="Your register" hint="An Excel workbook, or one or more CSV files" several accepts=".xlsx,.csv" problem="This is a PDF file." onFiles={() => undefined} />,
  "beside a button": () => <Button kind="secondary">Try the example</Button>,
};
