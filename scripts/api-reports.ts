/**
 * Writes etc/<entry>.api.md from the built declarations: what callers may rely on, an entry a file. The files are committed, so
 * that a change of the API is seen where it is reviewed. `--check` writes nothing and exits 1 where a file is stale.
 */
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
const checking = process.argv.includes('--check')
const drafts = join(tmpdir(), `child-plan-api-${process.pid}`)

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>
}

const NONE = { logLevel: ExtractorLogLevel.None }

for (const [entry, target] of Object.entries(exports)) {
  if (typeof target === 'string') continue
  const name = entry === '.' ? 'index' : entry.slice('./'.length)
  if (isStale(name, target.import.types)) {
    console.error(
      `etc/${name}.api.md is stale: run npm run api, and read the difference as what callers will meet`,
    )
    process.exitCode = 1
  }
}
rmSync(drafts, { recursive: true, force: true })

/** Whether the report of an entry must change; it is changed unless this is a check. */
function isStale(name: string, types: string): boolean {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(root, 'etc'),
        reportTempFolder: drafts,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // What stands in a report is the API; how comments are written is not its business.
      messages: {
        extractorMessageReporting: { default: NONE },
        tsdocMessageReporting: { default: NONE },
      },
    },
  })
  const { apiReportChanged, succeeded } = Extractor.invoke(config, {
    localBuild: !checking,
    // The compiler that made the declarations reads them.
    typescriptCompilerFolder: join(root, 'node_modules/typescript'),
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error
    },
  })
  return checking ? apiReportChanged || !succeeded : false
}
