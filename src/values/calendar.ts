/** Everything about days in one import: the calendar itself, ages, periods, and what day it is. */
export { type AgeCompletes, completedMonths, completedYears } from './age.ts'
export { type ElapsedUnit, elapsed } from './elapsed.ts'
export {
  addDays,
  type DateNumber,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  formatDate,
  isLeapYear,
  LAST_YEAR,
  monthOf,
  parseDate,
  yearOf,
} from './gregorian.ts'
export { todayIn } from './today.ts'
