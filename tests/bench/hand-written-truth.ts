/** `undefined`: not known. */
export type Maybe = boolean | undefined

export function is(name: string | undefined, wanted: string): Maybe {
  return name === undefined ? undefined : name === wanted
}

/** Nothing stands in an empty list, not even what is unknown. */
export function listed(name: string | undefined, list: ReadonlySet<string> | undefined): Maybe {
  if (list?.size === 0) return false
  return name === undefined || list === undefined ? undefined : list.has(name)
}

export function under(number: number | undefined, limit: number): Maybe {
  return number === undefined ? undefined : number < limit
}

export function and(a: Maybe, b: Maybe): Maybe {
  if (a === false || b === false) return false
  return a === true && b === true ? true : undefined
}

export function or(a: Maybe, b: Maybe): Maybe {
  if (a === true || b === true) return true
  return a === false && b === false ? false : undefined
}

export function not(a: Maybe): Maybe {
  return a === undefined ? undefined : !a
}
