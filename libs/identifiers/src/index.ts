export * from './iban.ts';
export * from './number-series.ts';
export * from './reference.ts';
