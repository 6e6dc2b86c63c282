import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/installed.ts'
import { succeed } from './support/run.ts'

interface LockedPackage {
  readonly version: string
  readonly name?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Bom {
  readonly bomFormat: string
  readonly metadata: { readonly component: { readonly purl: string } }
  readonly components: readonly { readonly purl: string }[]
}

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const manifest = read('package.json') as Required<LockedPackage>
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> }
const locked = Object.entries(packages).filter(([place]) => place !== '')

describe('the lock file', () => {
  test('holds what package.json asks for, and that asks for exact versions', () => {
    const { dependencies, devDependencies } = packages[''] ?? {}
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    for (const [name, version] of asked) expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  })

  test('names no registry, and has a hash of everything that is installed on every platform', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(locked.filter(([, { integrity, optional }]) => !integrity && !optional)).toEqual([])
  })

  test('makes a bill of materials that lists every package, without a network', () => {
    const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline']
    const { bomFormat, metadata, components } = JSON.parse(succeed('npm', words, root)) as Bom
    expect(bomFormat).toBe('CycloneDX')
    expect(metadata.component.purl).toBe(purlOf(manifest.name, manifest.version))
    const expected = locked.map(([place, { name, version }]) => purlOf(name ?? nameAt(place), version))
    expect(new Set(components.map(({ purl }) => purl))).toEqual(new Set(expected))
  })
})

/** `node_modules/a/node_modules/@b/c` is @b/c. */
function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
