export * from './appearance.ts';
export * from './people.ts';
export * from './samePerson.ts';
