/** What the plan leaves to the locality, set for the benchmark: without it even complete records stay undetermined. */
export const localLists = {
  'serious-illness-list': ['尿毒症'],
  'continued-schooling-stages': ['compulsory', 'secondary'],
} as const
