export const asOf = '2026-06-01'

export const rule = 'welfare.rehabilitation-assistance'

/** An invented child to whom the rule is due on that day. */
export const child = {
  birthDate: '2022-09-12',
  registration: { inDistrict: true },
  disability: { kind: 'hearing' },
  rehabilitation: { needed: true, indicated: true },
  household: { hardship: 'minimum-living-allowance' },
} as const
