/**
 * The floors of the house (docs/ARCHITECTURE.md): imports only go down, and only through a lib's front door.
 * test/floors plants one violation per rule and proves that each one bites.
 */
const floors = [
  ['money', 'calendar', 'identifiers', 'population', 'problems'],
  ['red-flags', 'statistics', 'sheet-exchange', 'sample-town', 'workbook', 'bpmn'],
  // Pure as well, and above bpmn: they speak of the process model as bpmn reads it.
  ['process-graph', 'staffing'],
  ['process-figures'],
  ['process-rules', 'process-simulation'],
  ['process-improvement'],
  ['platform', 'engine', 'intake', 'process-picture'],
  ['access', 'engagements', 'payment-check'],
  ['organisation'],
  ['tasks'],
  ['payments', 'processes', 'controls'],
  ['findings', 'process-studies'],
  ['analysis', 'control-tests'],
  ['reporting'],
  ['schema', 'sample-engagement'],
];
const pure = floors.slice(0, 6).flat();
const lib = (names) => `^libs/(${names.join('|')})/`;

const floorRules = floors.map((names, i) => ({
  name: `floor-${i}-imports-only-below`,
  severity: 'error',
  comment: 'A lib may import only libs of lower floors.',
  from: { path: lib(names) },
  to: { path: lib(floors.slice(i).flat()), pathNot: '^libs/$1/' },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-islands',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-speaks-only-http',
      severity: 'error',
      comment:
        'The browser application knows the server only through the API and its generated types.',
      from: { path: '^apps/web/' },
      to: { path: ['^libs/', '^dist/', 'node_modules/(@nestjs|typeorm|pg|@duckdb)(/|$)'] },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      from: { path: '^(?:apps|libs|test)/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'pure-libs-stay-pure',
      severity: 'error',
      from: { path: lib(pure), pathNot: '\\.spec\\.ts$' },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|pg|@duckdb)(/|$)',
          '^(node:)?(fs|fs/promises|net|http|https|child_process)(/|$)',
        ],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'every-lib-has-a-floor',
      severity: 'error',
      from: { path: '^libs/', pathNot: lib(floors.flat()) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['pruefwerk:source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
