import type { CodeDefinition, Severity } from '../code-definition.ts'

/** A catalogue entry from its three sentences, each as [Chinese, English]: what kind, what exactly, what to do. */
export function define(
  severity: Severity,
  title: readonly [string, string],
  message: readonly [string, string],
  help: readonly [string, string],
): CodeDefinition {
  const both = ([zh, en]: readonly [string, string]) => Object.freeze({ zh, en })
  return Object.freeze({ severity, title: both(title), message: both(message), help: both(help) })
}
