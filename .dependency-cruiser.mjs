/** The one-way doors between the folders: what each may look at. Anything else is an error. */
const npm = '(^|/)node_modules/';

/** A folder, what of the project it may import, and which of Node's own modules. */
function door(name, from, to, node = '.*') {
  const project = to.map((path) => `^${path}`);
  return [
    {
      name: `door-${name}`,
      comment: `${name} may import from ${to.join(', ')} only`,
      severity: 'error',
      from: { path: from },
      to: { pathNot: [...project, npm], dependencyTypesNot: ['core'] },
    },
    ...(node === '.*'
      ? []
      : [
          {
            name: `node-in-${name}`,
            comment: `${name} keeps away from sockets, files, clocks and the rest of Node`,
            severity: 'error',
            from: { path: from },
            to: { dependencyTypes: ['core'], pathNot: node },
          },
        ]),
  ];
}

const none = '^$';
const shared = 'shared/';
const protocol = 'electron/protocol/';
const net = 'electron/net/';
const messenger = 'electron/messenger/';
const storage = 'electron/storage/';
const service = 'electron/service/';
const desktop = 'electron/desktop/';
const console = 'electron/console/';
const launch = 'electron/launch/';

export default {
  forbidden: [
    ...door('shared', '^shared/', [shared], none),
    ...door('protocol', '^electron/protocol/', [shared, protocol], '^(node:)?(crypto|buffer)$'),
    ...door('net', '^electron/net/', [shared, protocol, net]),
    ...door('storage', '^electron/storage/', [shared, storage]),
    ...door('messenger', '^electron/messenger/', [shared, protocol, net, storage, messenger]),
    ...door('service', '^electron/service/', [shared, protocol, service]),
    ...door('console', '^electron/console/', [shared, protocol, net, storage, messenger, console]),
    ...door('desktop', '^electron/desktop/', [
      shared,
      protocol,
      net,
      storage,
      messenger,
      service,
      desktop,
      'assets/icon/',
      'assets/scenes/',
    ]),
    ...door('launch', '^electron/launch/', [launch]),
    ...door('main', '^electron/main\\.ts$', [shared, protocol, net, storage, messenger, service, desktop]),
    ...door('preload', '^electron/preload\\.ts$', [shared], none),
    ...door('renderer', '^renderer/', ['renderer/', shared, 'assets/'], none),
    ...door('assets', '^assets/', ['assets/']),
    {
      name: 'electron-stays-on-the-desktop',
      comment: 'Only electron/desktop, main.ts and preload.ts know that they run in Electron',
      severity: 'error',
      from: { pathNot: ['^electron/desktop/', '^electron/(main|preload)\\.ts$', '^test/desktop/'] },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or three',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'listed-in-package-json',
      comment: 'A package that only another package brought along may vanish with it',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
