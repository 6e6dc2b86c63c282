export {
  type AgeCompletes,
  addDays,
  completedMonths,
  completedYears,
  type DateNumber,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  type ElapsedUnit,
  elapsed,
  FIRST_YEAR,
  formatDate,
  isLeapYear,
  LAST_YEAR,
  monthOf,
  parseDate,
  todayIn,
  yearOf,
} from './calendar.ts'
export {
  add,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  decimal,
  decimalFromNumber,
  formatDecimal,
  isInteger,
  LONGEST_NUMBER,
  MAX_DIGITS,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
  subtract,
} from './decimal.ts'
export { onceFor } from './once-for.ts'
export { compareRates, quotientText, type Ratio, scaleRatio } from './ratio.ts'
export { formatTimeOfDay, parseTimeOfDay } from './time-of-day.ts'
export { and, atLeastOf, FALSE, not, or, TRUE, type Truth, truthName, truthOf, UNKNOWN } from './truth.ts'
export { withinBounds } from './within-bounds.ts'
