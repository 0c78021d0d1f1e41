import { Button } from "./button.tsx";
import type { Examples } from "./example.ts";

/** How far long work is: in words, and as a bar where it is known; with a way out. */
export function Progress({ text, done, of, onCancel }: { readonly text: string; readonly done: number; readonly of: number; readonly onCancel: () => void }) {
  return (
    <div class="page-progress">
      <p class="nhsuk-u-margin-bottom-2" role="status">{text}</p>
      {of === 0 ? <progress aria-label={text} /> : <progress aria-label={text} value={done} max={of} />}
      <p class="nhsuk-body-s">{of === 0 ? " " : `${done} of ${of} agreements`}</p>
      <Button kind="secondary" small onClick={onCancel}>Cancel</Button>
    </div>
  );
}

export const progressExamples: Examples = {
  reading: () => <Progress text="Reading register.xlsx" done={0} of={0} onCancel={() => undefined} />,
  classifying: () => <Progress text="Classifying the agreements" done={1200} of={50_000} onCancel={() => undefined} />,
};
