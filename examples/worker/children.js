/** Invented children (虚构), the same every time; one in ten thousand has a value that cannot be. */
export function inventedChild(number) {
  const pick = (choices, salt) => choices[mixed(number * 31 + salt) % choices.length]
  return {
    birthDate:
      number % 10_000 === 9_999 ? '2020-02-30' : `${2009 + (mixed(number) % 17)}-0${1 + (number % 9)}-15`,
    residence: { inDistrict: pick([true, true, true, false, null], 1) },
    registration: { inDistrict: pick([true, false, null], 2) },
    disability: { kind: pick(['none', 'none', 'none', 'hearing', 'limb', 'autism'], 3) },
    rehabilitation: { needed: pick([true, false], 4), indicated: pick([true, false, null], 5) },
    household: { hardship: pick(['none', 'minimum-living-allowance', null], 6) },
    father: { lifeStatus: pick(['alive', 'alive', 'dead', null], 7) },
    mother: { lifeStatus: pick(['alive', 'alive', 'declared-missing', null], 8) },
  }
}

/** A number that looks like chance, from the bits of another. */
function mixed(number) {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b)
  return (twice ^ (twice >>> 16)) >>> 0
}
