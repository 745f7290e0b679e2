import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { only } from '../address/search-fields.ts';
import { accountsSearch } from '../screens/accounts/search.ts';
import { auditTrailSearch } from '../screens/audit-trail/search.ts';
import { engagementsSearch } from '../screens/engagements/search.ts';
import { engagementSettingsSearch } from '../screens/engagement-settings/search.ts';
import { glossarySearch } from '../screens/glossary/search.ts';
import { findingsSearch } from '../screens/findings/search.ts';
import { measuresSearch } from '../screens/measures/search.ts';
import { organisationSearch } from '../screens/organisation/search.ts';
import { paymentsSearch } from '../screens/payments/search.ts';
import { redFlagsSearch } from '../screens/red-flags/search.ts';
import { importsSearch, rejectsSearch, wizardSearch } from '../screens/import/search.ts';
import { risksSearch } from '../screens/risks/search.ts';
import { runsSearch } from '../screens/runs/search.ts';
import { signInSearch } from '../screens/sign-in/search.ts';
import { tasksSearch } from '../screens/tasks/search.ts';
import { AddressUnknown } from './address-unknown.tsx';
import { controlTestRoutes } from './control-test-routes.tsx';
import { engagement, inside, root } from './frame-routes.tsx';
import { PageFailed } from './page-failed.tsx';
import { processRoutes } from './process-routes.tsx';

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'anmelden',
  validateSearch: only(signInSearch),
  component: lazyRouteComponent(
    () => import('../screens/sign-in/sign-in.screen.tsx'),
    'SignInScreen',
  ),
});

const engagements = createRoute({
  getParentRoute: () => inside,
  path: '/',
  validateSearch: only(engagementsSearch),
  component: lazyRouteComponent(
    () => import('../screens/engagements/engagements.screen.tsx'),
    'EngagementsScreen',
  ),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: 'benutzer',
  validateSearch: only(accountsSearch),
  component: lazyRouteComponent(
    () => import('../screens/accounts/accounts.screen.tsx'),
    'AccountsScreen',
  ),
});

const preferences = createRoute({
  getParentRoute: () => inside,
  path: 'einstellungen',
  component: lazyRouteComponent(
    () => import('../screens/preferences/preferences.screen.tsx'),
    'PreferencesScreen',
  ),
});

const overview = createRoute({
  getParentRoute: () => engagement,
  path: '/',
  component: lazyRouteComponent(
    () => import('../screens/overview/overview.screen.tsx'),
    'OverviewScreen',
  ),
});

const imports = createRoute({
  getParentRoute: () => engagement,
  path: 'zahlungsdaten',
  validateSearch: only(importsSearch),
  component: lazyRouteComponent(
    () => import('../screens/import/imports.screen.tsx'),
    'ImportsScreen',
  ),
});

const newImport = createRoute({
  getParentRoute: () => engagement,
  path: 'zahlungsdaten/neu',
  component: lazyRouteComponent(
    () => import('../screens/import/new-import.screen.tsx'),
    'NewImportScreen',
  ),
});

const importWizard = createRoute({
  getParentRoute: () => engagement,
  path: 'zahlungsdaten/import/$importId',
  validateSearch: only(wizardSearch),
  component: lazyRouteComponent(
    () => import('../screens/import/import-wizard.screen.tsx'),
    'ImportWizardScreen',
  ),
});

const rejects = createRoute({
  getParentRoute: () => engagement,
  path: 'zahlungsdaten/import/$importId/abgewiesen',
  validateSearch: only(rejectsSearch),
  component: lazyRouteComponent(
    () => import('../screens/import/rejects.screen.tsx'),
    'RejectsScreen',
  ),
});

const payments = createRoute({
  getParentRoute: () => engagement,
  path: 'zahlungsdaten/$datasetId/zahlungen',
  validateSearch: only(paymentsSearch),
  component: lazyRouteComponent(
    () => import('../screens/payments/payments.screen.tsx'),
    'PaymentsScreen',
  ),
});

const organisation = createRoute({
  getParentRoute: () => engagement,
  path: 'organisation',
  validateSearch: only(organisationSearch),
  component: lazyRouteComponent(
    () => import('../screens/organisation/organisation.screen.tsx'),
    'OrganisationScreen',
  ),
});

const tasks = createRoute({
  getParentRoute: () => engagement,
  path: 'aufgaben',
  validateSearch: only(tasksSearch),
  component: lazyRouteComponent(() => import('../screens/tasks/tasks.screen.tsx'), 'TasksScreen'),
});

const risks = createRoute({
  getParentRoute: () => engagement,
  path: 'risiken',
  validateSearch: only(risksSearch),
  component: lazyRouteComponent(() => import('../screens/risks/risks.screen.tsx'), 'RisksScreen'),
});

const runs = createRoute({
  getParentRoute: () => engagement,
  path: 'analyselaeufe',
  validateSearch: only(runsSearch),
  component: lazyRouteComponent(() => import('../screens/runs/runs.screen.tsx'), 'RunsScreen'),
});

const newRun = createRoute({
  getParentRoute: () => engagement,
  path: 'analyselaeufe/neu',
  component: lazyRouteComponent(() => import('../screens/runs/new-run.screen.tsx'), 'NewRunScreen'),
});

const run = createRoute({
  getParentRoute: () => engagement,
  path: 'analyselaeufe/$runId',
  component: lazyRouteComponent(() => import('../screens/runs/run.screen.tsx'), 'RunScreen'),
});

const redFlags = createRoute({
  getParentRoute: () => engagement,
  path: 'auffaelligkeiten',
  validateSearch: only(redFlagsSearch),
  component: lazyRouteComponent(
    () => import('../screens/red-flags/red-flags.screen.tsx'),
    'RedFlagsScreen',
  ),
});

const findings = createRoute({
  getParentRoute: () => engagement,
  path: 'feststellungen',
  validateSearch: only(findingsSearch),
  component: lazyRouteComponent(
    () => import('../screens/findings/findings.screen.tsx'),
    'FindingsScreen',
  ),
});

const finding = createRoute({
  getParentRoute: () => engagement,
  path: 'feststellungen/$findingId',
  component: lazyRouteComponent(
    () => import('../screens/findings/finding.screen.tsx'),
    'FindingScreen',
  ),
});

const measures = createRoute({
  getParentRoute: () => engagement,
  path: 'massnahmen',
  validateSearch: only(measuresSearch),
  component: lazyRouteComponent(
    () => import('../screens/measures/measures.screen.tsx'),
    'MeasuresScreen',
  ),
});

const report = createRoute({
  getParentRoute: () => engagement,
  path: 'bericht',
  component: lazyRouteComponent(
    () => import('../screens/report/report.screen.tsx'),
    'ReportScreen',
  ),
});

const auditTrail = createRoute({
  getParentRoute: () => engagement,
  path: 'protokoll',
  validateSearch: only(auditTrailSearch),
  component: lazyRouteComponent(
    () => import('../screens/audit-trail/audit-trail.screen.tsx'),
    'AuditTrailScreen',
  ),
});

const engagementSettings = createRoute({
  getParentRoute: () => engagement,
  path: 'einstellungen',
  validateSearch: only(engagementSettingsSearch),
  component: lazyRouteComponent(
    () => import('../screens/engagement-settings/engagement-settings.screen.tsx'),
    'EngagementSettingsScreen',
  ),
});

const glossary = createRoute({
  getParentRoute: () => inside,
  path: 'glossar',
  validateSearch: only(glossarySearch),
  component: lazyRouteComponent(
    () => import('../screens/glossary/glossary.screen.tsx'),
    'GlossaryScreen',
  ),
});

const unknown = createRoute({
  getParentRoute: () => inside,
  path: '$',
  component: AddressUnknown,
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    ...[engagements, accounts, preferences, glossary, unknown],
    engagement.addChildren([
      ...[overview, imports, newImport, importWizard, rejects, payments, organisation, tasks],
      ...processRoutes,
      ...controlTestRoutes,
      ...[risks, runs, newRun, run],
      ...[redFlags, findings, finding, measures, report, auditTrail, engagementSettings],
    ]),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: AddressUnknown,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
