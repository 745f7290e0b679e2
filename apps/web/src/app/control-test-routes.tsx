import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { only } from '../address/search-fields.ts';
import {
  controlTestSearch,
  controlTestsSearch,
  newTestSearch,
} from '../screens/control-tests/search.ts';
import { engagement } from './frame-routes.tsx';

const tests = createRoute({
  getParentRoute: () => engagement,
  path: 'kontrolltests',
  validateSearch: only(controlTestsSearch),
  component: lazyRouteComponent(
    () => import('../screens/control-tests/control-tests.screen.tsx'),
    'ControlTestsScreen',
  ),
});

const newTest = createRoute({
  getParentRoute: () => engagement,
  path: 'kontrolltests/neu',
  validateSearch: only(newTestSearch),
  component: lazyRouteComponent(
    () => import('../screens/control-tests/plan/new-test.screen.tsx'),
    'NewTestScreen',
  ),
});

const test = createRoute({
  getParentRoute: () => engagement,
  path: 'kontrolltests/$testId',
  validateSearch: only(controlTestSearch),
  component: lazyRouteComponent(
    () => import('../screens/control-tests/test.screen.tsx'),
    'ControlTestScreen',
  ),
});

/** The tests of an engagement's controls, the form for a new one, and each of them. */
export const controlTestRoutes = [tests, newTest, test] as const;
