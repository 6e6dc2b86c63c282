import picocolors from 'picocolors'

/** Colours that do nothing unless switched on; the environment is never asked. */
export function createColors(enabled: boolean): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(enabled)
}
