import type { Wording } from "../../model/knowledge.ts";
import { claimWordings } from "./claim-wordings.ts";
import { denialWordings } from "./denial-wordings.ts";
import { emptyWordings } from "./empty-wording.ts";
import { rowWordings } from "./row-wordings.ts";
import { subjectWordings } from "./subject-wordings.ts";

/** Every pattern of the language that is no rule, with its id. */
export const wordings: readonly Wording[] = [denialWordings, subjectWordings, emptyWordings, claimWordings, rowWordings].flatMap((family) => Object.entries<Omit<Wording, "id">>(family).map(([id, wording]) => ({ id, ...wording })));
