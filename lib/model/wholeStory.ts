/** What notes and tags on the story as a whole hang on, where others hang on a fact. Apart, so that no schema comes along. */
export const WHOLE_STORY = 'story';
