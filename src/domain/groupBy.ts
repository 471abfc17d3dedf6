/**
 * Rows by a key of theirs, the keys in the order in which each comes first, the rows of one key in theirs. One pass,
 * where picking the rows of each key out of all would take the square of it. (`Map.groupBy` is too young for Excel.)
 */
export function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
