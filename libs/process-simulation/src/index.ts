export * from './assumption.ts';
export { roleKey, rolesOf, type SimulatedRole } from './compile/roles.ts';
export { estimate, shareEstimate } from './figures/estimate.ts';
export { quantile } from './figures/quantile.ts';
export {
  checkSettings,
  MOST_CASES,
  MOST_CASES_IN_ALL,
  MOST_REPLICATIONS,
} from './settings/check-settings.ts';
export * from './settings/simulation-settings.ts';
export { OFFICE, usualSettings, type UsualSettingsRequest } from './settings/usual-settings.ts';
export * from './simulate.ts';
export * from './simulation.problems.ts';
export * from './simulation-result.ts';
