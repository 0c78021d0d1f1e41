import type { Wording } from "../../model/knowledge.ts";
import { denialWordings } from "./denial-wordings.ts";
import { subjectWordings } from "./subject-wordings.ts";

/** Every pattern of the language that is no rule, with its id. */
export const wordings: readonly Wording[] = [denialWordings, subjectWordings].flatMap((family) => Object.entries<Omit<Wording, "id">>(family).map(([id, wording]) => ({ id, ...wording })));
