import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { only } from '../address/search-fields.ts';
import { processChecksSearch } from '../screens/process-checks/search.ts';
import { processCompareSearch } from '../screens/process-compare/search.ts';
import { pathwaysSearch } from '../screens/pathways/search.ts';
import { processFiguresSearch } from '../screens/process-figures/search.ts';
import { processImprovementSearch } from '../screens/process-improvement/search.ts';
import { processSimulationSearch } from '../screens/process-simulation/search.ts';
import { processSearch } from '../screens/processes/search.ts';
import { engagement } from './frame-routes.tsx';

const processes = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse',
  component: lazyRouteComponent(
    () => import('../screens/processes/processes.screen.tsx'),
    'ProcessesScreen',
  ),
});

const process = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId',
  validateSearch: only(processSearch),
  component: lazyRouteComponent(
    () => import('../screens/processes/process.screen.tsx'),
    'ProcessScreen',
  ),
});

const losses = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/verlustbericht',
  component: lazyRouteComponent(
    () => import('../screens/processes/loss/loss-report.screen.tsx'),
    'LossReportScreen',
  ),
});

const pathways = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/wege',
  validateSearch: only(pathwaysSearch),
  component: lazyRouteComponent(
    () => import('../screens/pathways/pathways.screen.tsx'),
    'PathwaysScreen',
  ),
});

const figures = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/zeiten',
  validateSearch: only(processFiguresSearch),
  component: lazyRouteComponent(
    () => import('../screens/process-figures/process-figures.screen.tsx'),
    'ProcessFiguresScreen',
  ),
});

const improvement = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/verbesserung',
  validateSearch: only(processImprovementSearch),
  component: lazyRouteComponent(
    () => import('../screens/process-improvement/process-improvement.screen.tsx'),
    'ProcessImprovementScreen',
  ),
});

const simulation = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/simulation',
  validateSearch: only(processSimulationSearch),
  component: lazyRouteComponent(
    () => import('../screens/process-simulation/process-simulation.screen.tsx'),
    'ProcessSimulationScreen',
  ),
});

const checks = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/pruefung',
  validateSearch: only(processChecksSearch),
  component: lazyRouteComponent(
    () => import('../screens/process-checks/process-checks.screen.tsx'),
    'ProcessChecksScreen',
  ),
});

const comparison = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/vergleich',
  validateSearch: only(processCompareSearch),
  component: lazyRouteComponent(
    () => import('../screens/process-compare/process-compare.screen.tsx'),
    'ProcessCompareScreen',
  ),
});

const versions = createRoute({
  getParentRoute: () => engagement,
  path: 'prozesse/$processId/versionen',
  component: lazyRouteComponent(
    () => import('../screens/process-versions/process-versions.screen.tsx'),
    'ProcessVersionsScreen',
  ),
});

/** The processes of an engagement, and every page of one of them; the tabs lead from one to the other. */
export const processRoutes = [
  processes,
  process,
  losses,
  checks,
  comparison,
  versions,
  pathways,
  figures,
  improvement,
  simulation,
] as const;
