/** The words of a condition that are no facts. Apart, so that who only needs the words carries no zod. */
export const combinatorNames = ['all', 'any', 'not', 'atLeastOf', 'firstKnown', 'is'] as const
