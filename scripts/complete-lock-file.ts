/**
 * Puts the packages of other platforms back into package-lock.json. A registry mirror that does not carry them makes npm
 * leave them out when it writes the file, and `npm ci` then refuses it. Each is an optional dependency with an exact
 * version, so the entry follows from the package that asks for it; npm fetches it only on the platform it names.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Entry {
  readonly version: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }
const added: string[] = []

for (const [place, { optionalDependencies, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const platform = platformOf(name)
    const known = [`${place}/node_modules/${name}`, `node_modules/${name}`].some(
      (one) => lock.packages[one]?.version === version,
    )
    if (known || !platform || !/^\d+\.\d+\.\d+/.test(version)) continue
    const taken = lock.packages[`node_modules/${name}`] !== undefined
    const key = taken ? `${place}/node_modules/${name}` : `node_modules/${name}`
    lock.packages[key] = { version, ...(dev ? { dev } : {}), optional: true, ...platform }
    added.push(key)
  }

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(`${path}.tmp`, `${JSON.stringify(lock, null, 2)}\n`)
renameSync(`${path}.tmp`, path)
console.log(`${added.length} packages of other platforms added`)

/** `…-linux-x64-musl` names its platform; a package that names none is no platform's. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-')
  const os = words.find((word) =>
    /^(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)$/.test(word),
  )
  const cpu = words.find((word) =>
    /^(arm|arm64|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32)$/.test(word),
  )
  if (!os) return null
  const libc =
    words.includes('musl') || words.includes('musleabihf') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return { os: [os], ...(cpu ? { cpu: [cpu] } : {}), ...(libc.length > 0 ? { libc } : {}) }
}
