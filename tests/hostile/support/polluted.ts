/** Leaves something on the prototype of every object while `run` runs, as a fault in another library would. */
export function polluted<T>(
  leftovers: Readonly<Record<string, unknown>>,
  run: () => T,
  enumerable = true,
): T {
  const names = Object.keys(leftovers)
  for (const name of names)
    Object.defineProperty(
      Object.prototype,
      name,
      // Without a prototype: a descriptor would inherit a polluted `get`.
      Object.assign(Object.create(null), {
        value: leftovers[name],
        configurable: true,
        enumerable,
        writable: true,
      }) as PropertyDescriptor,
    )
  try {
    return run()
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name)
  }
}
