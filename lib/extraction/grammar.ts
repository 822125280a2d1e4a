/** Version of the grammar: raised whenever the same article would be understood otherwise. */
export const GRAMMAR = '2';
