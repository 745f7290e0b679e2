export * from './date-text.ts';
export * from './land.ts';
export * from './office-day.ts';
export * from './plain-date.ts';
export * from './public-holidays.ts';
export * from './working-days.ts';
