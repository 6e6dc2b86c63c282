/** What the answer codes of each kind of rule are called, in the order of the codes. */
export const words = {
  category: ['undetermined', 'member', 'not-member', 'not-applicable', 'undetermined', 'not-in-force'],
  entitlement: ['undetermined', 'entitled', 'not-entitled', 'not-applicable', 'undetermined', 'not-in-force'],
  duty: ['undetermined', 'compliant', 'violated', 'not-applicable', 'undetermined', 'not-in-force'],
} as const
