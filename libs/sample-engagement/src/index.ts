export * from './ensure-sample-engagement.ts';
export * from './sample-engagement.module.ts';
export * from './sample-engagement.ts';
export * from './sample-facts.ts';
export * from './sample-processes.ts';
export * from './sample-progress.ts';
export * from './sample-risk-control.ts';
