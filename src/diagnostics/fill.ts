import { ownEntry } from '../values/own.ts'

/** A sentence from a template: `{name}` becomes the value of that name; an unknown name stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => ownEntry(values, name) ?? whole)
}
