export type * from './appearance.ts';
export * from './bodies.ts';
export * from './holders.ts';
export * from './link.ts';
export * from './meetings.ts';
export * from './open-place.ts';
export * from './people.ts';
export type * from './profile.ts';
