import type { AST } from "@eslint-community/regexpp";

/** What stands at a word's start, up to so many characters; `isOpen` where the next characters may be known too. */
export type Beginning = { readonly text: string; readonly isOpen: boolean };

/** Nothing is known yet, and whatever comes next may be. */
export const unknown: readonly Beginning[] = [{ text: "", isOpen: true }];

/** What elements of a pattern make of the beginnings before them, each at most `most` characters long; null where that cannot be told. What a
 *  text has before its first letter or digit is left out. */
export function follow(elements: readonly AST.Element[], before: readonly Beginning[] | null, most: number): readonly Beginning[] | null {
  let beginnings = before;
  for (const element of elements) {
    if (beginnings === null || beginnings.every((beginning) => !beginning.isOpen)) return beginnings;
    const done: readonly Beginning[] = beginnings.filter((beginning) => !beginning.isOpen);
    const open: readonly Beginning[] = beginnings.filter((beginning) => beginning.isOpen);
    const next = extend(element, open, most);
    beginnings = next === null ? null : unique([...done, ...next]);
  }
  return beginnings;
}

/** What open beginnings become with one more element of the pattern; null where that cannot be told. */
function extend(element: AST.Element, open: readonly Beginning[], most: number): readonly Beginning[] | null {
  switch (element.type) {
    case "Assertion":
      return open;
    case "Character": {
      const character = String.fromCodePoint(element.value);
      return open.map((beginning) => add(beginning, character, most));
    }
    case "CharacterClass": {
      if (element.negate) return null;
      const characters: string[] = [];
      for (const part of element.elements) {
        if (part.type === "Character") characters.push(String.fromCodePoint(part.value));
        else if (part.type === "CharacterClassRange") for (let code = part.min.value; code <= part.max.value; code++) characters.push(String.fromCodePoint(code));
        else return anyWord(open);
      }
      return open.flatMap((beginning) => characters.map((character) => add(beginning, character, most)));
    }
    case "CharacterSet":
      return anyWord(open);
    case "Group":
    case "CapturingGroup": {
      const parts = element.alternatives.map((alternative) => follow(alternative.elements, open, most));
      return parts.some((part) => part === null) ? null : unique(parts.flatMap((part) => part ?? []));
    }
    case "Quantifier": {
      const once = follow([element.element], open, most);
      if (once === null) return null;
      // What is repeated may stand once or more: only its first turn is known.
      return unique([...once.map((beginning) => (element.max > 1 ? { ...beginning, isOpen: false } : beginning)), ...(element.min === 0 ? open : [])]);
    }
    case "ExpressionCharacterClass":
    case "Backreference":
      return null;
    default:
      return element satisfies never;
  }
}

/** A class such as \w or \d tells nothing more of the word: what is known of it has to do. */
function anyWord(open: readonly Beginning[]): readonly Beginning[] | null {
  return open.some((beginning) => beginning.text === "") ? null : open.map((beginning) => ({ ...beginning, isOpen: false }));
}

function add({ text, isOpen }: Beginning, character: string, most: number): Beginning {
  if (text === "" && !/[a-z0-9]/.test(character)) return { text, isOpen };
  const longer = text + character;
  return { text: longer, isOpen: longer.length < most };
}

function unique(beginnings: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(beginnings.map((beginning) => [`${beginning.text} ${beginning.isOpen}`, beginning])).values()];
}
