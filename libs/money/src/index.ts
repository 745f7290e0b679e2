export * from './cents.ts';
export * from './amount-text.ts';
export * from './cents-format.ts';
