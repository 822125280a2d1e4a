/** Province of a local body that nothing places: `sở y tế@?`. */
export const OPEN_PLACE = '?';
