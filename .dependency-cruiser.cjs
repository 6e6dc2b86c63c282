// Imports point only back towards the source: a stage may use the stages before it, never those after it.
const stages = [
  'values',
  'diagnostics',
  'plan',
  'syntax',
  'model',
  'ir',
  'backends',
  'decide',
  'assess',
  'observations',
  'receipt',
]
// These read a whole compiled pack, so they come after the pipeline.
const afterPipeline = ['format', 'audit', 'node', 'cli']

const folder = (name) => `^src/${name}/`
const anyOf = (names) => `^src/(${names.join('|')})/`

const direction = stages.map((stage, index) => ({
  name: `${stage}-looks-back-only`,
  comment: `${stage} may import only the stages before it`,
  severity: 'error',
  from: { path: folder(stage) },
  to: { path: [...stages.slice(index + 1), ...afterPipeline].map(folder).concat('^src/[^/]+\\.ts$') },
}))

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'pipeline-does-not-know-its-users',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: [anyOf([...afterPipeline, 'decide', 'assess', 'observations', 'receipt', 'backends'])] },
    },
    {
      name: 'format-and-audit-do-not-know-the-command-line',
      severity: 'error',
      from: { path: anyOf(['format', 'audit', 'node']) },
      to: { path: folder('cli') },
    },
    {
      name: 'no-node-in-the-portable-library',
      comment: 'the default entry and ./pack run where there is no Node',
      severity: 'error',
      from: {
        path: `${anyOf([...stages, 'format', 'audit'])}|^src/(index|core|columns|column-plan|pack|pack-plan|observations|receipt|engine|deciding|lazily|shipped|pipeline|plan-api|plan-types)\\.ts$`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-of-ajv-at-run-time',
      comment: 'validators are printed when the package is built; whoever uses it needs no ajv',
      severity: 'error',
      from: { path: '^src/(index|core|columns|deciding|pack|observations|node|cli/main)\\.ts$' },
      to: { path: 'node_modules/ajv', reachable: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
