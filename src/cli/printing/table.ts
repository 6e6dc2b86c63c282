import stringWidth from 'string-width'

/** Text filled up with spaces to a width on the screen, where a 汉字 takes two places; longer text is left whole. */
export function column(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
