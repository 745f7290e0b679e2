export { type AttributeMethod, reliabilityFactor } from './attribute/bounds.ts';
export {
  type AttributeResult,
  type AttributeResultRequest,
  evaluateAttributeSample,
} from './attribute/evaluate.ts';
export {
  type AttributePlan,
  type AttributePlanRequest,
  planAttributeSample,
} from './attribute/plan.ts';
export {
  type MonetaryUnitResult,
  type MonetaryUnitResultRequest,
  stringerBound,
} from './monetary-unit/stringer.ts';
export * from './monetary-unit/evaluate.ts';
export { momentBound } from './monetary-unit/moment-bound.ts';
export * from './monetary-unit/plan.ts';
export { normalAtMost, normalQuantile } from './distributions/normal.ts';
export { studentQuantile } from './distributions/student.ts';
export { allocate, type Stratum } from './stratified/allocation.ts';
export * from './stratified/difference-estimate.ts';
export * from './statistics.problems.ts';
export {
  drawMonetaryUnits,
  type MonetaryUnitDraw,
  type MonetaryUnitHit,
  type UnitSelection,
} from './selection/monetary-unit-sample.ts';
export { type DrawnItem, drawRandomSample } from './selection/random-sample.ts';
export { seedCommitment } from './selection/rank.ts';
export { applicability, type Applicability, type DigitObstacle } from './digits/applicability.ts';
export { type DigitFrequencies, digitFrequencies } from './digits/digit-frequencies.ts';
export { type DigitTest, digitTests } from './digits/digit-test.ts';
export { distortionFactor, type Mantissas, mantissas } from './digits/mantissas.ts';
export { type BlockSum, blockSums, secondOrder } from './digits/sums-and-differences.ts';
