import { defineConfig, type Options } from 'tsup'

const library = {
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    columns: 'src/columns.ts',
    engine: 'src/deciding.ts',
    pack: 'src/pack.ts',
    observations: 'src/observations.ts',
    receipt: 'src/receipt.ts',
    'json-rules-engine': 'src/json-rules-engine.ts',
    node: 'src/node.ts',
  },
}

type Plugin = NonNullable<Options['plugins']>[number]
type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/** Only `./node` and the command line may use what Node brings: a built-in anywhere else fails the build. */
const nodeBuiltIns: EsbuildPlugin = {
  name: 'node-built-ins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      /[\\/]src[\\/](node|cli)[\\/]/.test(importer) ? { path, external: true } : null,
    )
  },
}

/** Source maps hold their sources, but not those generated from the rules: data, and larger than all the rest. */
const mapsWithoutData: Plugin = {
  name: 'maps-without-data',
  renderChunk(_code, chunk) {
    if (typeof chunk.map !== 'string') return
    const map = JSON.parse(chunk.map) as { sources: string[]; sourcesContent?: (string | null)[] }
    map.sourcesContent = map.sources.map((source, index) =>
      source.includes('src/generated/') ? null : (map.sourcesContent?.[index] ?? null),
    )
    chunk.map = JSON.stringify(map)
  },
}

const common: Options = {
  // What entries have in common is in chunks: one `PackError`, whichever entry threw it, and nothing twice on disk.
  splitting: true,
  // No entry needs a chunk that it takes nothing from.
  treeshake: { preset: 'recommended', moduleSideEffects: 'no-external' },
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  clean: false,
  removeNodeProtocol: false,
  esbuildPlugins: [nodeBuiltIns],
  plugins: [mapsWithoutData],
  // ES modules only: a CommonJS entry could not require them before Node 20.19.
  noExternal: ['csv-parse', '@noble/hashes'],
}

export default defineConfig([
  { ...common, format: 'esm', entry: { ...library.entry, cli: 'src/cli/main.ts' }, dts: library },
  { ...common, ...library, format: 'cjs', dts: library },
])
