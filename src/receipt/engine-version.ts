import { name, version } from '../../package.json'

/** The engine as a receipt names it. */
export const ENGINE = Object.freeze({ name, version })
