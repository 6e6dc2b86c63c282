/** Thrown where facts are so entangled that their cases cannot be listed exactly. */
export class Entangled extends Error {
  override readonly name = 'Entangled'

  constructor(readonly paths: readonly string[]) {
    super(`entangled: ${paths.join(', ')}`)
  }
}
