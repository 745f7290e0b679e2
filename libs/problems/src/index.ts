export * from './problem.ts';
export * from './problem-text.ts';
