import type { ListId } from "./desk/lists.ts";

/** Where the user is. Each place has an address after the `#`, so that the browser's back and forward buttons go from one to the other and
 *  nothing is lost: what was read and decided stays in the page. */
export type Place =
  | { readonly step: "choose" }
  | { readonly step: "check" }
  | { readonly step: "result"; readonly list: ListId | null }
  | { readonly step: "compare" }
  | { readonly step: "item"; readonly id: string }
  | { readonly step: "decide"; readonly id: string | null }
  | { readonly step: "take-away" };

/** The address of a place. */
export function hashOf(place: Place): string {
  switch (place.step) {
    case "result":
      return place.list === null ? "#result" : `#result/${place.list}`;
    case "item":
      return `#item/${encodeURIComponent(place.id)}`;
    case "decide":
      return place.id === null ? "#decide" : `#decide/${encodeURIComponent(place.id)}`;
    case "choose":
    case "check":
    case "compare":
    case "take-away":
      return `#${place.step}`;
    default:
      return place satisfies never;
  }
}

/** The place of an address; the first step where it is none. */
export function placeOf(hash: string): Place {
  const [step = "", ...rest] = hash.replace(/^#/, "").split("/");
  const detail = rest.join("/");
  switch (step) {
    case "result":
      return { step, list: isListId(detail) ? detail : null };
    case "item":
      return { step, id: decoded(detail) };
    case "decide":
      return { step, id: detail === "" ? null : decoded(detail) };
    case "check":
    case "compare":
    case "take-away":
      return { step };
    default:
      return { step: "choose" };
  }
}

function isListId(text: string): text is ListId {
  return /^(?:action-\d+|review|required|register|findings)$/.test(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address that somebody has cut or typed: it names no item, and the page says so.
    return text;
  }
}
