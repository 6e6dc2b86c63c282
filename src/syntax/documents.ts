import type { CST } from 'yaml'

/** Tells where a second document starts, from the kinds of tokens in their order. */
export class Documents {
  #open = false
  #count = 0
  #started = false

  /** True when this token belongs to a document other than the first. */
  meets(type: CST.TokenType | null): boolean {
    switch (type) {
      case 'doc-mode':
        this.#open = true
        this.#started = false
        this.#count += 1
        return this.#count > 1
      case 'doc-start':
        if (this.#open && !this.#started) {
          this.#started = true
          return false
        }
        return this.#open
      case 'doc-end':
        this.#open = false
        return false
      case 'space':
      case 'comment':
      case 'newline':
      case 'byte-order-mark':
      case 'directive-line':
        return false
      default:
        this.#started = true
        return false
    }
  }
}
