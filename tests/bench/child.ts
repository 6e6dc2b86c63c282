/** Facts about a child as an application might type them by hand; what is absent or `undefined` is not known. */
type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined }

export type ParentOfChild = Partly<{
  lifeStatus: 'alive' | 'dead' | 'declared-missing'
  disability: Partly<{
    kind: 'none' | 'vision' | 'hearing' | 'speech' | 'limb' | 'intellectual' | 'mental'
    grade: number
  }>
  ill: boolean
  diagnosis: string
  confinement: Partly<{
    kind: 'none' | 'imprisonment' | 'compulsory-detoxification' | 'other-restriction'
    months: number
  }>
  contact: Partly<{ lost: boolean; lostSince: string; certified: boolean }>
  guardianshipRevoked: boolean
  deported: boolean
  awayForWork: boolean
  ableToGuard: boolean
}>

export type Child = Partly<{
  birthDate: string
  residence: Partly<{ inDistrict: boolean }>
  registration: Partly<{ inDistrict: boolean; rural: boolean }>
  parentsCannotBeFound: boolean
  livesWithParents: boolean
  care: 'family' | 'welfare-institution'
  extremePoverty: boolean
  disability: Partly<{
    kind: 'none' | 'vision' | 'hearing' | 'speech' | 'limb' | 'intellectual' | 'mental' | 'autism'
  }>
  rehabilitation: Partly<{ needed: boolean; indicated: boolean }>
  recognisedBefore18: boolean
  schooling: 'none' | 'preschool' | 'compulsory' | 'secondary' | 'junior-college' | 'bachelor'
  unableToWork: boolean
  livelihood: Partly<{ lacking: boolean }>
  obligors: Partly<{ able: boolean }>
  father: ParentOfChild
  mother: ParentOfChild
  household: Partly<{ hardship: 'none' | 'minimum-living-allowance' | 'registered-poverty' | 'other' }>
}>
