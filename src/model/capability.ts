import { z } from "zod";
import { Id, Known } from "./knowledge.ts";

/** What a product does with the record. Writing coding is what action 2 of 17 June 2024 is about. */
const directions = ["reads", "books", "registers", "carries-documents", "carries-messages", "writes-coding"] as const;

/** Where a product is switched in a clinical system, as a source gives it. */
const Switch = z.strictObject({ path: z.string().min(5), shows: z.string().min(5), source: z.string().min(8) });

/** A GP Connect product: the names that practices and suppliers give it, its identifiers on the Spine or in MESH, what it does, who is at the
 *  other end, where it is switched (null: no source was found), and what switching it off does. `covers` is "everything" for a switch of the
 *  whole of GP Connect. What could not be sourced is listed in `unsourced`. */
export const Capability = Known.extend({
  name: z.string().min(3),
  aliases: z.array(z.string().min(2)).readonly(),
  identifiers: z.array(z.string().min(5)).readonly(),
  covers: z.enum(["one-product", "everything"]),
  direction: z.array(z.enum(directions)).readonly(),
  writesCoding: z.boolean(),
  consumers: z.array(z.string().min(3)).readonly(),
  switches: z.strictObject({ "EMIS Web": Switch.nullable(), SystmOne: Switch.nullable(), Medicus: Switch.nullable() }),
  ifOff: z.strictObject({ patients: z.string().min(10), partners: z.string().min(10), source: z.string().min(8).nullable() }),
  scheme: Id.nullable(),
  note: z.string().min(10).nullable(),
  unsourced: z.array(z.string().min(10)).readonly(),
});
export type Capability = z.infer<typeof Capability>;

/** Something that stands in the same lists as GP Connect and is no GP Connect product. One that writes coding is the easiest to mistake for
 *  Update Record; all are outside action 2. */
export const Lookalike = Known.extend({
  name: z.string().min(3),
  aliases: z.array(z.string().min(2)).min(1).readonly(),
  writesCoding: z.boolean(),
  how: z.string().min(10),
  belongs: z.string().min(10),
});
export type Lookalike = z.infer<typeof Lookalike>;
