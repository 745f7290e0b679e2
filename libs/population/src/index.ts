export * from './column-description.ts';
export * from './column-spec.ts';
export * from './header-match.ts';
export * from './manifest.ts';
export * from './payment-columns.ts';
export * from './sealed-column.ts';
