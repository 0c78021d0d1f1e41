import type { Examples } from "./example.ts";

/** The parts that a long list is shown in: which one is shown (from 0), how many items each holds, how many there are in all. */
type Props = { readonly label: string; readonly page: number; readonly size: number; readonly total: number; readonly onPage: (page: number) => void };

/** Where a long list is, and the way to its other parts; nothing where the list is short. */
export function Pagination({ label, page, size, total, onPage }: Props) {
  const last = Math.ceil(total / size) - 1;
  if (last < 1) return null;
  const link = (to: number, words: string, direction: "previous" | "next") => (
    <button type="button" class={`page-turn page-turn--${direction}`} onClick={() => onPage(to)}>
      {words}
      <span class="nhsuk-u-visually-hidden"> page of {label}</span>
    </button>
  );
  return (
    <nav class="page-pagination" aria-label={label}>
      {page > 0 ? link(page - 1, "Previous", "previous") : null}
      <span>
        {page * size + 1} to {Math.min(total, (page + 1) * size)} of {total}
      </span>
      {page < last ? link(page + 1, "Next", "next") : null}
    </nav>
  );
}

export const paginationExamples: Examples = {
  "in the middle": () => <Pagination label="the register" page={1} size={25} total={60} onPage={() => undefined} />,
};
