import type { Bilingual, CodeDefinition, Severity } from '../code-definition.ts'

type Both = readonly [zh: string, en: string]

/** A catalogue entry from its three sentences, each as [Chinese, English]: what kind, what exactly, what to do. */
export function define(severity: Severity, title: Both, message: Both, help: Both): CodeDefinition {
  return titled(severity, title, sentences(message, help))
}

/** What exactly, and what to do: all that a caller is told. */
export function sentences(message: Both, help: Both): Pick<CodeDefinition, 'message' | 'help'> {
  return Object.freeze({ message: bilingual(message), help: bilingual(help) })
}

export function titled(
  severity: Severity,
  title: Both,
  said: Pick<CodeDefinition, 'message' | 'help'>,
): CodeDefinition {
  return Object.freeze({ severity, title: bilingual(title), ...said })
}

function bilingual([zh, en]: Both): Bilingual {
  return Object.freeze({ zh, en })
}
