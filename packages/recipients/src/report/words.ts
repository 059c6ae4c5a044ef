import type { Bilingual } from '@klarmall/model';
import type { LeftOut, Mended, Question } from '../judge/recipients.ts';
import type { Unreadable } from '../list.ts';

/** Why a file is not read, and what to do. */
export const unreadableTexts: Readonly<Record<Unreadable, Bilingual>> = {
  oldExcel: {
    sv: 'Filen är i ett gammalt Excel-format (.xls), eller låst med lösenord. Öppna den i Excel. Spara den som Excel-arbetsbok (.xlsx) utan lösenord, i samma låsta mapp.',
    en: 'The file is in an old Excel format (.xls), or locked with a password. Open it in Excel. Save it as an Excel workbook (.xlsx) without a password, in the same locked folder.',
  },
  openDocument: {
    sv: 'Filen är i LibreOffice-format. Öppna den och spara den som .xlsx eller .csv, i samma låsta mapp.',
    en: 'The file is in the format of LibreOffice. Open it and save it as .xlsx or .csv, in the same locked folder.',
  },
  document: {
    sv: 'Filen är ett dokument och ingen lista. Kopiera personnumren till Anteckningar och spara dem som .txt, i samma låsta mapp.',
    en: 'The file is a document and no list. Copy the personal numbers to Notepad and save them as .txt, in the same locked folder.',
  },
  picture: {
    sv: 'Filen är en bild. Skriv in personnumren i Anteckningar.',
    en: 'The file is a picture. Type the personal numbers in Notepad.',
  },
  other: {
    sv: 'Filen är ingen lista som går att läsa. Spara listan som .txt, .csv eller .xlsx.',
    en: 'The file is no list that can be read. Save the list as .txt, .csv or .xlsx.',
  },
  damaged: {
    sv: 'Filen är skadad. Öppna den i Excel och spara den på nytt.',
    en: 'The file is damaged. Open it in Excel and save it again.',
  },
  empty: { sv: 'Det står ingenting i listan.', en: 'There is nothing in the list.' },
  tooLarge: {
    sv: 'Filen är större än 50 MB. Dela upp den.',
    en: 'The file is over 50 MB. Divide it.',
  },
  sheets: {
    sv: 'Flera blad har siffror som kan vara personnummer. Spara bladet med mottagarna i en egen fil.',
    en: 'Several sheets hold figures that may be personal numbers. Save the sheet of recipients in a file of its own.',
  },
  columns: {
    sv: 'Flera kolumner har personnummer. Ge rätt kolumn rubriken Personnummer, eller ta bort de andra.',
    en: 'Several columns hold personal numbers. Give the right one the heading Personnummer, or remove the others.',
  },
};

/** What was mended, as it stands after a number of rows. */
export const mendedTexts: Readonly<Record<Mended, Bilingual>> = {
  space: { sv: 'Mellanslag borttaget', en: 'Blank removed' },
  hyphen: { sv: 'Skrivet med tolv siffror och bindestreck', en: 'Written as twelve figures with a hyphen' },
  century: { sv: 'Sekel tillagt', en: 'Century added' },
  text: {
    sv: 'Personnumret hämtat ur annan text på raden',
    en: 'The number taken out of other text on the line',
  },
};

/** What is asked, and what to do. */
export const questionTexts: Readonly<Record<Question, Bilingual>> = {
  checkDigit: {
    sv: 'Kontrollsiffran stämmer inte. Är något felskrivet? Jämför med journalen.',
    en: 'The check digit is wrong. Is something mistyped? Compare with the patient record.',
  },
  impossibleDate: {
    sv: 'Det finns ingen sådan dag. Jämför med journalen.',
    en: 'There is no such day. Compare with the patient record.',
  },
  futureDate: {
    sv: 'Födelsedagen har inte varit än. Jämför med journalen.',
    en: 'The day of birth is yet to come. Compare with the patient record.',
  },
  minor: {
    sv: 'Personen är under 18 år. Vem ska läsa meddelandet?',
    en: 'The person is under 18. Who is to read the message?',
  },
  old: {
    sv: 'Personen skulle vara över 110 år. Är året rätt, och lever personen?',
    en: 'The person would be over 110. Is the year right, and is the person alive?',
  },
  century: {
    sv: 'Seklet är inte skrivet, och personen kan vara född hundra år tidigare. Är året rätt?',
    en: 'The century is not written, and the person may be born a hundred years earlier. Is the year right?',
  },
  hidden: {
    sv: 'Raden är dold eller bortfiltrerad i kalkylbladet. Ska personen vara med?',
    en: 'The row is hidden or filtered away in the sheet. Is the person to be included?',
  },
};

/** Why a row is in no list, and what to do. */
export const leftOutTexts: Readonly<Record<LeftOut, Bilingual>> = {
  duplicate: {
    sv: 'Samma nummer står tidigare. Det är med en gång.',
    en: 'The same number stands earlier. It is included once.',
  },
  reserve: {
    sv: 'Ett reservnummer. Den som har ett sådant nås inte i 1177. Välj ett annat sätt.',
    en: 'A reserve number. Its bearer cannot be reached in 1177. Choose another way.',
  },
  interim: {
    sv: 'Ett tillfälligt nummer med bokstav. Den som har ett sådant nås inte i 1177. Välj ett annat sätt.',
    en: 'A temporary number with a letter. Its bearer cannot be reached in 1177. Choose another way.',
  },
  rounded: {
    sv: 'Kalkylprogrammet har avrundat numret, så siffror saknas. Hämta listan på nytt och spara kolumnen som text.',
    en: 'The spreadsheet has rounded the number, so figures are missing. Fetch the list again and save the column as text.',
  },
  zeroLost: {
    sv: 'En siffra saknas eller är för mycket. Kanske tog kalkylprogrammet bort en nolla.',
    en: 'A figure is missing or too many. Perhaps the spreadsheet took a zero away.',
  },
  several: {
    sv: 'Flera nummer på samma rad. Skriv ett på varje rad.',
    en: 'Several numbers on one line. Write one on each line.',
  },
  unknown: { sv: 'Siffrorna är inget personnummer.', en: 'The figures are no personal number.' },
  none: { sv: 'Det står inget nummer på raden.', en: 'There is no number on the line.' },
};

/** Where lists are kept (the regions' guide to messages for many at once). */
export const folderRule: Bilingual = {
  sv: 'Spara listor bara i en låst, behörighetsstyrd mapp. Ta bort dem när utskicket är klart.',
  en: 'Keep lists only in a locked folder with controlled access. Remove them when the sending is done.',
};
