/** Thrown where a receipt cannot be replayed for want of something that only the caller has. */
export class CannotReplayError extends Error {
  override readonly name = 'CannotReplayError'

  /** @param needs `facts`: the receipt holds none, and none were given. `key`: the facts were hashed under a key. */
  constructor(readonly needs: 'facts' | 'key') {
    super(
      needs === 'facts'
        ? 'the receipt holds no facts: give those that it was made of'
        : 'the facts were hashed under a key: give the key',
    )
  }
}
