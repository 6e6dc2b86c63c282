import { readdirSync } from 'node:fs'
import { root } from './code-blocks.ts'

/** Every Markdown document that somebody wrote for readers of the repository, as paths in it. */
export function writtenDocuments(): readonly string[] {
  const under = (folder: string) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
  const top = readdirSync(root).filter((name) => name.endsWith('.md'))
  return [...top, ...under('docs'), ...under('examples'), 'rules/CHANGELOG.md', '.changeset/README.md']
    .filter((path) => !path.startsWith('docs/reference/'))
    .sort()
}
