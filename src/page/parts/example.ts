import type { ComponentChildren } from "preact";

/** Examples of a part by their names: they show the part in its gallery, and the tests look at every one of them. */
export type Examples = Readonly<Record<string, () => ComponentChildren>>;
