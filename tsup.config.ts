import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      pack: 'src/pack.ts',
      observations: 'src/observations.ts',
      'json-rules-engine': 'src/json-rules-engine.ts',
    },
    format: ['esm', 'cjs'],
    // The default entry and ./pack must run where there is no Node: a Node built-in in them fails the build.
    platform: 'neutral',
    external: ['yaml', 'zod'],
    // An ES module only: a CommonJS entry could not require it before Node 20.19.
    noExternal: ['csv-parse'],
    target: 'es2022',
    dts: true,
    sourcemap: true,
    clean: false,
    treeshake: true,
  },
  {
    entry: { node: 'src/node.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    target: 'node20',
    dts: true,
    sourcemap: true,
    shims: true,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])
