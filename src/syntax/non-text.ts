import { isLoneSurrogate } from '../diagnostics/visible.ts'
import { codePointName } from './scan-characters.ts'

/** The name of the first character in a decoded value that is no text, or null. Only escapes can put one there. */
export function firstNonText(value: string): string | null {
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    const control = unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d
    if (control || isLoneSurrogate(value, index)) return codePointName(unit)
  }
  return null
}
