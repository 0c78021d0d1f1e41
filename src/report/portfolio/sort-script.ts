/** Lets the reader of the overview sort its tables by a click on a heading. The page is whole without it: it adds buttons to the headings, and orders rows
 *  by the first number of a cell where both have one, else by their texts. */
export const sortScript = `
for (const table of document.querySelectorAll("table.report-table")) {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 3) continue;
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.title = "Sort by this column";
    Object.assign(button.style, { all: "unset", cursor: "pointer", textDecoration: "underline", textDecorationStyle: "dotted" });
    button.addEventListener("focus", () => { button.style.outline = "3px solid #ffeb3b"; });
    button.addEventListener("blur", () => { button.style.outline = "none"; });
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const isUp = heading.getAttribute("aria-sort") === "descending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const of = (row) => (row.cells[column].querySelector(".report-cell") || row.cells[column]).textContent.trim();
      const number = (text) => (/^[0-9]/.test(text) ? parseInt(text, 10) : text === "nothing" ? 0 : null);
      const order = (a, b) => {
        const x = number(a), y = number(b);
        return x !== null && y !== null ? x - y : a < b ? -1 : a > b ? 1 : 0;
      };
      const sorted = [...body.rows].map((row) => ({ row, text: of(row) })).sort((a, b) => (isUp ? order(a.text, b.text) : order(b.text, a.text)));
      body.append(...sorted.map(({ row }) => row));
    });
  });
}
`;
