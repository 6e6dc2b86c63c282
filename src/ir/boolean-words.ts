/** The truth value that a word for one stands for, as it must be written. */
export function booleanMeant(text: unknown): string | undefined {
  const word = ['是', 'yes', '否', 'no'].indexOf(text as string)
  return word < 0 ? undefined : String(word < 2)
}
