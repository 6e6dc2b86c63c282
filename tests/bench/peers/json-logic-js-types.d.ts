/** The package brings no types; this is what is used of it. */
declare module 'json-logic-js' {
  const jsonLogic: {
    /** The value of a JSON Logic expression over data. */
    apply(logic: unknown, data: unknown): unknown
  }
  export = jsonLogic
}
