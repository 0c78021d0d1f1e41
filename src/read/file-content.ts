import type { FileRemark, Sheet } from "../model/register.ts";

/** What a file holds, with nothing masked. `mayHoldNhsNumbers` is false where it is known already that no cell holds one. */
export type FileContent = { readonly sheets: readonly Sheet[]; readonly remarks: readonly FileRemark[]; readonly mayHoldNhsNumbers: boolean };
