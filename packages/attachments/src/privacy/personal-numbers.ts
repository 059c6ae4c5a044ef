/** A personal identity number found in a text. */
export interface PersonalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer';
  /** Offset and length in UTF-16 units of the text that was searched. */
  readonly start: number;
  readonly length: number;
  /** false for ten digits in a row, which a phone or reference number can be as well. */
  readonly certain: boolean;
  /** The number with its last four digits, and the day, hidden: the only form that leaves this function. */
  readonly masked: string;
}

const form =
  /(?<![\d-])(?:(?<century>18|19|20))?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)(?<separator>[-+ \u2010-\u2015])?(?<number>\d{4})(?![\d]|-\d)/g;

/** With spaces or marks between the parts, as people write by hand; times and order numbers may look the same. */
const spacedForm =
  /(?<![\d-])(?:(?<century>18|19|20))?(?<year>\d\d)(?<gap>[ .\u00a0-]{1,2})(?<month>\d\d)\k<gap>(?<day>\d\d) ?[-+\u2010-\u2015 ] ?(?<number>\d{4})(?![\d]|-\d)/g;

/**
 * Finds Swedish personal identity numbers and coordination numbers, with or without century and separator: a date that
 * exists (60 added to the day for coordination numbers) and a check digit that fits
 * (folkbokföringslagen 18 §; Skatteverket, SKV 704 and SKV 707).
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (const match of [...text.matchAll(form), ...text.matchAll(spacedForm)]) {
    const { century, year = '', month = '', day = '', number = '', separator, gap } = match.groups ?? {};
    const written = Number(day);
    const coordination = written > 60;
    if (!isDate(century, Number(year), Number(month), coordination ? written - 60 : written)) continue;
    if (!checkDigitFits(`${year}${month}${day}${number}`)) continue;
    const [whole] = match;
    found.push({
      kind: coordination ? 'samordningsnummer' : 'personnummer',
      start: match.index,
      length: whole.length,
      certain: gap === undefined && (century !== undefined || separator !== undefined),
      masked: `${century ?? ''}${year}${month}**-****`,
    });
  }
  return found;
}

function isDate(century: string | undefined, year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = century === undefined ? year % 4 === 0 : isLeapYear(Number(century) * 100 + year);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The Luhn check over ten digits. */
function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
