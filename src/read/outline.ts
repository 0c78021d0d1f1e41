import { InputError } from "../model/input-error.ts";
import type { Archive } from "./archive.ts";
import { damaged } from "./refusals.ts";
import { attribute, attributeText, isOn } from "./xml.ts";

/** A sheet of cells as the workbook lists it: its name, whether it is hidden, its part, and what hangs on it. */
export type OutlinedSheet = { readonly name: string; readonly hidden: boolean; readonly part: string; readonly relations: ReadonlyMap<string, Relation> };

/** What a workbook says of itself: its sheets in order, its parts for texts and styles, and how it counts days. `recalculates` means that
 *  its writer left the results of formulas to Excel. */
export type Outline = {
  readonly sheets: readonly OutlinedSheet[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
  readonly recalculates: boolean;
};

/** A link from one part to another, or to a place outside: the last word of its type, such as "worksheet", and its target as a part's name. */
type Relation = { readonly type: string; readonly target: string };

/** The outline of a workbook. Parts are found by their relations and not by name, since writers name them as they like
 *  (exceljs knows only "xl/worksheets/sheet1.xml" and its like). Throws an InputError for a workbook without sheets. */
export async function readOutline(archive: Archive): Promise<Outline> {
  const start = [...(await relationsOf(archive, "")).values()].find((relation) => relation.type === "officedocument")?.target ?? "xl/workbook.xml";
  if (!archive.has(start)) throw damaged(archive.file);
  const relations = await relationsOf(archive, start);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  let recalculates = false;
  await archive.readXml(start, {
    open: (name, attributes, within) => {
      if (name === "workbookPr") date1904 = isOn(attributes, "date1904");
      if (name === "calcPr") recalculates = isOn(attributes, "fullCalcOnLoad");
      if (name === "sheet" && within.at(-1) === "sheets") listed.push({ name: attributeText(attributes, "name") ?? "", hidden: (attribute(attributes, "state") ?? "visible") !== "visible", id: attributeText(attributes, "id") ?? "" });
    },
  });
  const sheets: OutlinedSheet[] = [];
  for (const { name, hidden, id } of listed) {
    const relation = relations.get(id);
    if (relation === undefined) throw damaged(archive.file);
    // Sheets of another kind hold a chart, a dialog or macros, and no cells that a register could stand in.
    if (relation.type !== "worksheet") continue;
    sheets.push({ name, hidden, part: relation.target, relations: await relationsOf(archive, relation.target) });
  }
  if (sheets.length === 0) throw new InputError("The workbook has no sheet of cells.", { file: archive.file.name }, "Check that the right file was chosen. A register has to stand on a worksheet.");
  const part = (type: string): string | null => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  return { sheets, strings: part("sharedstrings"), styles: part("styles"), date1904, recalculates };
}

/** The relations of a part ("" is the whole archive) by their ids, their targets as names from the archive's root; none where it has no list of them. */
async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(list)) return relations;
  await archive.readXml(list, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributeText(attributes, "Target") ?? "";
      const isOutside = attribute(attributes, "TargetMode") === "External";
      relations.set(attributeText(attributes, "Id") ?? "", { type: (attributeText(attributes, "Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "", target: isOutside ? target : resolved(folder, target.trim()) });
    },
  });
  return relations;
}

/** A target as a name from the archive's root: it may begin there, or beside the part that points to it. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
