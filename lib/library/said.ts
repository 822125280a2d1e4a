/** All that a row says, whatever the order it was written in: a row written as it was would have every list that shows it read anew. */
export const said = (row: object): string => JSON.stringify(Object.entries(row).sort(byKey));

const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
