export {
  addDays,
  type CalendarDate,
  compareDates,
  dateFromDayNumber,
  dayNumber,
  daysInMonth,
  formatDate,
  formatIsoDate,
  isRealDate,
  MONTH_NAMES,
  monthNumber,
  nearestYear,
  parseIsoDate,
  WEEKDAY_NAMES,
  type Weekday,
  weekdayName,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';
export { type ClockTime, type ClockTimeMatch, findClockTimes, formatClockTime } from './clock-time.ts';
export { calendarDateOf, type DateForm, type DateMatch, findDates } from './dates.ts';
export { luhnCheckDigit, passesLuhn } from './luhn.ts';
export {
  findPersonalNumbers,
  maskPersonalNumber,
  type PersonalNumberKind,
  type PersonalNumberMatch,
} from './personal-number.ts';
export { areaCode, findPhoneNumbers, formatPhoneNumber, type PhoneMatch } from './phone.ts';
export { overlaps, type Span } from './span.ts';
