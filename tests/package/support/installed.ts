import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build.ts'
import { succeed } from './run.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev']

export interface PackedFile {
  readonly path: string
  readonly size: number
}

export interface Installed {
  /** The file that would be published. */
  readonly tarball: string
  /** A fresh project that has the package as its only dependency, and the fixtures beside it. */
  readonly project: string
  /** The package inside that project. */
  readonly directory: string
  readonly packedSize: number
  readonly files: readonly PackedFile[]
  readonly manifest: Manifest
  readonly remove: () => void
}

export interface Manifest {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Conditions>>
  readonly bin: Readonly<Record<string, string>>
}

type Conditions = Readonly<Record<'import' | 'require', { readonly types: string; readonly default: string }>>

/** Packs the package as it would be published and installs the tarball with npm into a fresh project. */
export function packAndInstall(): Installed {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  buildIfStale(root, builtFilesOf(manifest))
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'child-plan-package-')))
  // The build is done; what `prepack` would do again is left out.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project]
  const packed = onlyPack(JSON.parse(succeed('npm', pack, root)))
  const directory = join(project, 'node_modules', manifest.name)
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'project', version: '0.0.0', private: true, type: 'module' }),
  )
  const tarball = join(project, packed.filename)
  succeed('npm', [...install, tarball], project)
  cpSync(fixtures, project, { recursive: true })
  const remove = () => rmSync(project, { recursive: true, force: true })
  return { tarball, project, directory, packedSize: packed.size, files: packed.files, manifest, remove }
}

/**
 * A copy of an example as somebody would have it who follows its README, except that the package is the tarball, and that
 * its tools are those of this repository: what `devDependencies` names is not downloaded again.
 */
export function installExample({ tarball, project, manifest }: Installed, name: string): string {
  const directory = join(project, 'examples', name)
  cpSync(join(root, 'examples', name), directory, { recursive: true })
  const path = join(directory, 'package.json')
  const example = JSON.parse(readFileSync(path, 'utf8')) as ExampleManifest
  if (!example.dependencies[manifest.name]) throw new Error(`${path} does not depend on the package`)
  const dependencies = { ...example.dependencies, [manifest.name]: `file:${tarball}` }
  writeFileSync(path, JSON.stringify({ ...example, dependencies }))
  succeed('npm', install, directory)
  return directory
}

/** Every entry that can be imported, as an importer writes it. */
export function entriesOf({ name, exports }: Manifest): string[] {
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'object' ? [name + entry.slice(1)] : [],
  )
}

/** Every file of dist/ that the manifest names. */
export function builtFilesOf(manifest: Manifest): string[] {
  const commands = Object.values(manifest.bin).map((path) => path.replace('./', ''))
  return [...targetsOf(manifest).filter((path) => path.startsWith('dist/')), ...commands]
}

/** Every file that the exports map leads to, patterns left out. */
export function targetsOf({ exports }: Manifest): string[] {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string'
      ? [target]
      : [target.import, target.require].flatMap((one) => [one.types, one.default]),
  )
  return targets.filter((target) => !target.includes('*')).map((target) => target.replace('./', ''))
}

interface ExampleManifest {
  readonly dependencies: Readonly<Record<string, string>>
}

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly PackedFile[]
}

/** npm prints a list of packages, or in later versions an object of them by name. */
function onlyPack(printed: unknown): Packed {
  const [pack] = Object.values(printed as Record<string, Packed>)
  if (!pack) throw new Error('npm packed nothing')
  return pack
}
