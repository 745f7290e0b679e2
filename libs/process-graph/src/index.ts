export { caseGraph } from './case-graph.ts';
export * from './dominators.ts';
export { type Nesting, nestingOf } from './nesting.ts';
export { leadingTo, type PathGraph, pathGraph, reachable } from './path-graph.ts';
export { shortestWay, type WayTo, waysFrom } from './shortest-way.ts';
