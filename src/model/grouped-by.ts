/** A list in groups by a key, in the order of their first entries; entries without a key are in none. Each group is added to in place: a copy for each
 *  entry takes time that grows with the square of a group. */
export function groupedBy<Key, Entry>(list: Iterable<Entry>, keyOf: (entry: Entry) => Key | null): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
