// Made once: `toLocaleString` looks its language up with every call, and a table has hundreds of figures.
const format = new Intl.NumberFormat('vi');

/** `1204` → `1.204`. */
export const figure = (count: number): string => format.format(count);
