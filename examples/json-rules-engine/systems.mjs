// Invented systems of other offices (虚构): each takes its time, and says that it was asked.

const registry = {
  'C-1': { birthDate: '2022-09-12', registeredHere: true },
  'C-2': { birthDate: '2012-05-04', registeredHere: true },
  'C-3': { birthDate: '2021-02-28', registeredHere: true },
}

const disabilityFederation = {
  'C-1': { kind: 'hearing', needsRehabilitation: true, indicated: true },
  'C-3': { kind: 'limb', needsRehabilitation: true },
}

const civilAffairs = {
  'C-1': { hardship: 'minimum-living-allowance', extremePoverty: false },
}

export const asked = []

const slow = (system, milliseconds, records) => async (childId) => {
  asked.push(system)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  return records[childId] ?? {}
}

export const askRegistry = slow('household registry', 20, registry)
export const askFederation = slow("disabled persons' federation", 60, disabilityFederation)
export const askCivilAffairs = slow('civil affairs', 120, civilAffairs)
