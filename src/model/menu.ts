import { z } from "zod";
import { addDays, Day, isWithin } from "./day.ts";
import { Id, Known } from "./knowledge.ts";
import { CauseId, Held, Obligation, obligations, Outcome, Status, statuses, Use, uses } from "./vocabulary.ts";

/** Whether an agreement is sign-up to a local data-sharing platform: a shared care record, an ICB's analytics platform, a regional secure
 *  data environment. Source: the words "local system data sharing platforms" of action 4 of 17 June 2024. */
export const platforms = ["local-platform", "other"] as const;
const Platform = z.enum(platforms);

/** What a row of the GP Connect list is: one product, a switch for all of GP Connect, a neighbour that is no GP Connect product, or not recognised. */
const settingKinds = ["one-product", "everything", "not-gp-connect", "unknown"] as const;
const SettingKind = z.enum(settingKinds);

const WritesCoding = z.enum(["yes", "no"]);
const Enabled = z.enum(["on", "off", "not-said"]);

/** What an action's table of cases may ask of an agreement, and of a GP Connect setting. A product's `capability` is its id; in a table
 *  "other" stands for every product that the action's cases do not name. */
export type Facts = {
  readonly agreement: { readonly use: Use; readonly obligation: Obligation; readonly status: Status; readonly platform: z.infer<typeof Platform> };
  readonly "gp-connect": { readonly capability: string; readonly kind: z.infer<typeof SettingKind>; readonly writesCoding: z.infer<typeof WritesCoding>; readonly enabled: z.infer<typeof Enabled> };
};

function oneOrMore<T extends z.ZodType>(value: T): z.ZodExactOptional<z.ZodReadonly<z.ZodArray<T>>> {
  return z.array(value).min(1).readonly().exactOptional();
}

/** What a case comes to. `outcome: null` says that the action asks nothing here. `held` are the reasons that the case itself gives to hold
 *  it; the item's own doubts are added where the action's `heldBy` lists them. `because` is a sentence for a practice manager. */
const result = {
  outcome: Outcome.nullable(),
  held: z.array(Held).min(1).readonly().exactOptional(),
  cause: CauseId.exactOptional(),
  because: z.string().min(10),
};
const AgreementCase = z.strictObject({ when: z.strictObject({ use: oneOrMore(Use), obligation: oneOrMore(Obligation), status: oneOrMore(Status), platform: oneOrMore(Platform) }), ...result });
const SettingCase = z.strictObject({ when: z.strictObject({ capability: oneOrMore(Id), kind: oneOrMore(SettingKind), writesCoding: oneOrMore(WritesCoding), enabled: oneOrMore(Enabled) }), ...result });
export type AgreementCase = z.infer<typeof AgreementCase>;
export type SettingCase = z.infer<typeof SettingCase>;

/** An action of a menu. `printed` is its number as published and `numbering` how that is known; `like` is the number of the action of 17 June
 *  2024 that asks the same or stands in its place. `present: "unknown"` marks an action of which it could not be read whether the menu has it;
 *  its table lists nothing. `remark` is what a reader of the list has to know. */
const actionFields = {
  printed: z.int().min(1).nullable(),
  numbering: z.enum(["read", "by-order", "not-readable"]),
  like: z.int().min(1).nullable(),
  present: z.enum(["yes", "unknown"]),
  title: z.string().min(5),
  asks: z.string().min(20),
  remark: z.string().min(20).nullable(),
  heldBy: z.array(Held).readonly(),
};
const MenuAction = z.discriminatedUnion("appliesTo", [
  z.strictObject({ ...actionFields, appliesTo: z.literal("agreement"), cases: z.array(AgreementCase).min(1).readonly() }),
  z.strictObject({ ...actionFields, appliesTo: z.literal("gp-connect"), cases: z.array(SettingCase).min(1).readonly() }),
]);
export type MenuAction = z.infer<typeof MenuAction>;

/** What a menu asks about a topic that is no list of this audit: rows that belong to it bear a note. `asks` is null where it could not be read
 *  whether the menu asks anything about it. */
const Beside = z.strictObject({ topic: Id, printed: z.int().min(1).nullable(), like: z.int().min(1).nullable(), asks: z.string().min(20).nullable() });

/** A day, or a month where the day is not known. */
const Published = z.union([Day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month is written YYYY-MM")]);

/** A published, dated menu of collective action. `name` is how a sentence names it. `from` and `until` are the first and the last day it stood:
 *  null where no source gives the day (for `until` also where no end is known), and `unsourced` says so. `supersededBy` is the menu that took
 *  its place; `addsTo` the menu that it leaves standing and adds to. `leavesOut` are actions of 17 June 2024 that it is known not to ask for.
 *  `checked` is the day the facts were last looked up, `checkBy` the last day before they are to be looked up again. */
export const Menu = Known.extend({
  title: z.string().min(5),
  name: z.string().min(5),
  publisher: z.string().min(3),
  source: z.array(z.string().min(8)).min(1).readonly(),
  published: Published,
  from: Day.nullable(),
  until: Day.nullable(),
  ended: z.string().min(10).nullable(),
  supersededBy: Id.nullable(),
  addsTo: Id.nullable(),
  total: z.int().min(1).nullable(),
  actions: z.array(MenuAction).readonly(),
  beside: z.array(Beside).readonly(),
  leavesOut: z.array(z.strictObject({ like: z.int().min(1), because: z.string().min(10) })).readonly(),
  unsourced: z.array(z.string().min(10)).readonly(),
  checked: Day,
  checkBy: Day,
}).superRefine((menu, context) => {
  for (const [i, action] of menu.actions.entries()) {
    const say = (message: string): void => context.addIssue({ code: "custom", path: ["actions", i], message });
    if (action.printed === null && action.like === null) say("an action needs its printed number, or the number of the action of 17 June 2024 that it is like");
    if ((action.printed === null) !== (action.numbering === "not-readable")) say("a number that was not readable is null, and no other is");
    if (menu.actions.slice(0, i).some((other) => numberOf(other) === numberOf(action))) say(`two actions have the number ${numberOf(action)}`);
    const open = openCombinations(action)[0];
    if (open !== undefined) say(`the cases must cover every combination once; ${open.cases} cover ${Object.entries(open.facts).map(([key, value]) => `${key} ${value}`).join(", ")}`);
    const rash = action.cases.find((entry) => isRash(action, entry));
    if (rash !== undefined) say(`a withdrawal may be listed only for secondary use in force, and held where the obligation or the status is unknown: "${rash.because}"`);
  }
});
export type Menu = z.infer<typeof Menu>;

/** A menu from data such as a JSON file. Throws a ZodError that says what is wrong, also where a table leaves a combination open, covers it
 *  twice, or lists a withdrawal that this audit never lists. */
export function parseMenu(data: unknown): Menu {
  return Menu.parse(data);
}

/** An action's number in reports: as printed, or where that was not readable the number of the matching action of 17 June 2024. */
export function numberOf(action: Pick<MenuAction, "printed" | "like">): number {
  return action.printed ?? action.like ?? 0;
}

/** The cases of an action that fit the facts; in a menu that fits its schema it is always exactly one. */
export function fittingCases(action: Extract<MenuAction, { appliesTo: "agreement" }>, facts: Facts["agreement"]): readonly AgreementCase[];
export function fittingCases(action: Extract<MenuAction, { appliesTo: "gp-connect" }>, facts: Facts["gp-connect"]): readonly SettingCase[];
export function fittingCases(action: MenuAction, facts: Readonly<Record<string, string>>): readonly (AgreementCase | SettingCase)[] {
  return fitting(action, facts);
}

/** The cases that fitted, by action and facts: the facts of many thousand rows are few, and an action never changes. */
const fitted = new WeakMap<MenuAction, Map<string, readonly (AgreementCase | SettingCase)[]>>();

function fitting(action: MenuAction, facts: Readonly<Record<string, string>>): readonly (AgreementCase | SettingCase)[] {
  const known = fitted.get(action) ?? new Map<string, readonly (AgreementCase | SettingCase)[]>();
  fitted.set(action, known);
  let key = "";
  for (const name in facts) key += `${name} ${facts[name] ?? ""}\n`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = findFitting(action, facts);
  known.set(key, found);
  return found;
}

function findFitting(action: MenuAction, facts: Readonly<Record<string, string>>): readonly (AgreementCase | SettingCase)[] {
  const named = namedCapabilities(action);
  const capability = facts["capability"];
  const asked = capability === undefined ? facts : { ...facts, capability: named.has(capability) ? capability : "other" };
  return action.cases.filter((entry) => {
    const allowed = new Map<string, readonly string[]>(Object.entries(entry.when));
    return Object.entries(asked).every(([key, value]) => allowed.get(key)?.includes(value) ?? true);
  });
}

function namedCapabilities(action: MenuAction): ReadonlySet<string> {
  return new Set(action.appliesTo === "agreement" ? [] : action.cases.flatMap((entry) => entry.when.capability ?? []));
}

/** Every combination of facts that an action can meet. A product is one that its cases name, or "other". */
export function combinationsOf(action: MenuAction): readonly Readonly<Record<string, string>>[] {
  const domain: Readonly<Record<string, readonly string[]>> =
    action.appliesTo === "agreement"
      ? { use: uses, obligation: obligations, status: statuses, platform: platforms }
      : { capability: [...new Set([...namedCapabilities(action), "other"])], kind: settingKinds, writesCoding: WritesCoding.options, enabled: Enabled.options };
  return Object.entries(domain).reduce<Readonly<Record<string, string>>[]>((all, [key, values]) => all.flatMap((facts) => values.map((value) => ({ ...facts, [key]: value }))), [{}]);
}

/** The combinations that not exactly one case of an action covers, with how many do. */
function openCombinations(action: MenuAction): readonly { readonly facts: Readonly<Record<string, string>>; readonly cases: number }[] {
  return combinationsOf(action).flatMap((facts) => {
    const cases = fitting(action, facts).length;
    return cases === 1 ? [] : [{ facts, cases }];
  });
}

/** Whether a case lists a withdrawal that this audit never lists: of anything but secondary use, of what is not in force, or without a hold
 *  where the obligation or the status is not known. What a law or a contract requires is turned into "cannot withdraw" when deciding.
 *  Source: docs/how-it-decides.md, the actions. */
function isRash(action: MenuAction, entry: AgreementCase | SettingCase): boolean {
  if (entry.outcome !== "withdraw") return false;
  return combinationsOf(action)
    .filter((facts) => fitting(action, facts).includes(entry))
    .some(({ use, obligation, status }) => {
      const isInForce = status === "active" || status === "renewal-due" || status === "unknown";
      const isHeldFor = (fact: string | undefined, held: Held): boolean => fact !== "unknown" || entry.held?.includes(held) === true;
      return use !== "secondary-use" || !isInForce || !isHeldFor(obligation, "check-obligation") || !isHeldFor(status, "check-status");
    });
}

/** Whether a menu stands on a day. `perhaps`: its first day is not known and may have been before or after. */
export const menuStates = ["in-force", "perhaps", "not-yet", "over"] as const;
export type MenuState = (typeof menuStates)[number];

/** Whether a menu stands on a day, as far as its dates are known. */
export function menuState(menu: Pick<Menu, "published" | "from" | "until">, asOf: Day): MenuState {
  const first = menu.from ?? (menu.published.length === 7 ? `${menu.published}-01` : menu.published);
  if (asOf < first) return "not-yet";
  if (!isWithin(asOf, { from: null, until: menu.until })) return "over";
  return menu.from === null && asOf.startsWith(menu.published) ? "perhaps" : "in-force";
}

/** The first day on which a menu that is over no longer stood; null for one with no known end. */
export function dayAfter(menu: Pick<Menu, "until">): Day | null {
  return menu.until === null ? null : addDays(menu.until, 1);
}

/** A menu with those that it adds to, the earliest first. Throws where `addsTo` names no known menu. */
export function chainOf(menu: Menu, all: readonly Menu[]): readonly Menu[] {
  if (menu.addsTo === null) return [menu];
  const base = all.find((entry) => entry.id === menu.addsTo);
  if (base === undefined) throw new Error(`the menu ${menu.id} adds to ${menu.addsTo}, which is not known`);
  return [...chainOf(base, all), menu];
}

/** An action with the menu that asks for it. */
export type PlacedAction = { readonly menu: Menu; readonly action: MenuAction };

/** All actions that a menu asks for, those of the menus that it adds to included, in the order of their numbers. */
export function actionsOf(menu: Menu, all: readonly Menu[]): readonly PlacedAction[] {
  return chainOf(menu, all).flatMap((entry) => entry.actions.map((action) => ({ menu: entry, action }))).sort((a, b) => numberOf(a.action) - numberOf(b.action));
}
