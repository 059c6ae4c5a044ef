import { defineRule } from '@klarmall/lint';
import type { Fix, Prose } from '@klarmall/model';
import { matchesOf } from '@klarmall/swedish';
import { wcag } from '../../support/basis.ts';

/**
 * A mark that stands for a list item and a word after it. Dashes count only first on a line, and so does the *o* with a tab
 * that Word pastes for a bullet; its other bullets are in the private part of Unicode (U+F020 to U+F0FF).
 */
const MARK =
  /(^|\n|\s)([•·▪◦‣●○■□➢✓✔\uF021-\uF0FF]|o(?=\t)|[–—](?=\s)|[a-hA-H0-9]{1,2}\))(?=\s*[\p{L}\p{N}])/gu;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly isFirstOnLine: boolean;
}

/** Whether nothing but space stands before the mark on its line in the file. */
function isFirstOnLine(prose: Prose, start: number): boolean {
  let before = start;
  while (before > 0 && /\s/u.test(prose.text.charAt(before - 1))) before -= 1;
  if (before === 0) return true;
  return prose.place(before - 1, before).end.line < prose.place(start, start + 1).start.line;
}

function marksIn(prose: Prose): readonly Mark[] {
  return matchesOf(prose.text, MARK).map((found) => {
    const start = found.index + (found[1]?.length ?? 0);
    const sign = found[2] ?? '';
    return { start, end: start + sign.length, sign, isFirstOnLine: isFirstOnLine(prose, start) };
  });
}

/** "1) … 2) …" and "a) … b) …" count up; "(se bilaga 2)" does not. */
function countsUp(marks: readonly Mark[]): boolean {
  const [first, second] = marks;
  if (first === undefined || second === undefined) return false;
  const value = (sign: string): number => {
    const name = sign.slice(0, -1).toLowerCase();
    return /^\d+$/u.test(name) ? Number(name) : name.charCodeAt(0) - 96;
  };
  return value(first.sign) === 1 && value(second.sign) === 2;
}

export default defineRule({
  id: 'structure/fake-list',
  on: 'prose',
  severity: 'warning',
  title: { sv: 'Listan är gjord för hand', en: 'The list is made by hand' },
  why: {
    sv: 'En skärmläsare säger inte att det är en lista eller hur många punkter den har.',
    en: 'A screen reader does not say that it is a list, or how many items it has.',
  },
  action: {
    sv: 'Skriv varje punkt på en egen rad som börjar med bindestreck och mellanslag.',
    en: 'Write each item on a line of its own that begins with a hyphen and a space.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: wcag('1.3.1', 'info-and-relationships'),
  messages: {
    typedMarks: {
      sv: 'Punkterna är skrivna med ”{sign}”. Det blir ingen riktig lista.',
      en: 'The items are written with "{sign}", which makes no real list.',
    },
  },
  check(prose, { report }) {
    if (prose.role !== 'paragraph' && prose.role !== 'answerText') return;
    const marks = marksIn(prose);
    const bullets = marks.filter(
      ({ sign, isFirstOnLine: first }) => !sign.endsWith(')') && (first || !/[–—o]/u.test(sign)),
    );
    const numbers = marks.filter(({ sign }) => sign.endsWith(')'));
    const used = bullets.length >= 2 ? bullets : countsUp(numbers) ? numbers : [];
    const [first] = used;
    if (first === undefined) return;
    const canFix =
      used === bullets &&
      bullets.every((mark) => mark.isFirstOnLine && prose.isVerbatim(mark.start, mark.end));
    const fixes: readonly Fix[] = canFix
      ? [
          {
            title: 'Gör om till en riktig lista',
            edits: bullets.map((mark) => ({
              place: prose.place(mark.start, mark.end),
              text: /\s/u.test(prose.text.charAt(mark.end)) ? '-' : '- ',
            })),
            safety: 'safe',
          },
        ]
      : [];
    report({
      message: 'typedMarks',
      data: { sign: first.sign },
      at: { start: first.start, end: first.end },
      fixes,
    });
  },
});
