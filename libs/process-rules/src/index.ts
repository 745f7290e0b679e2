export * from './check-process.ts';
export * from './registry.ts';
export * from './rule.ts';
export * from './suggest-attributes.ts';
export * from './with-records.ts';
export * from './words/tell-hit.ts';
