import { describe, expect, test } from 'vitest';
import {
  correctedProfiles,
  defaultBaseline,
  emptyConfiguration,
  readConfiguration,
} from './configuration.ts';

const path = 'klarmall.yaml';

function read(text: string) {
  const { value, findings } = readConfiguration({ path, text, hash: '' });
  const shown = findings.map(({ rule, message, place }) => {
    const words = text.slice(place?.start.offset, place?.end.offset);
    return `${rule} ${message} ${JSON.stringify(words)}`;
  });
  return { value, shown, findings };
}

describe('klarmall.yaml', () => {
  test('may leave out everything', () => {
    const { value, shown } = read('language: sv\n');
    const { file, placeOf: _, ...rest } = value;
    const { placeOf: __, ...empty } = emptyConfiguration;
    expect(shown).toEqual([]);
    expect(rest).toEqual({ ...empty, language: 'sv' });
    expect(file?.path).toBe(path);
  });

  test('sets words, roles, severities, options and exceptions, each with its place', () => {
    const text = `words: { acronyms: [KAVA], names: [Lisa], terms: [stapes] }
approvals: { kallelse: [medicinsk] }
spelling: true
region: { abbreviation: VGR }
attachments: { profile: pdfua }
rules:
  language/long-sentence: { severity: info, max: 20 }
exceptions:
  - { rule: language/du-tilltal, reason: Citat, owner: Kliniken, until: "2026-12-31" }
`;
    const { value, shown } = read(text);
    expect(shown).toEqual([]);
    expect(value.words).toEqual(['KAVA', 'Lisa', 'stapes']);
    expect([...value.approvals]).toEqual([['kallelse', ['medicinsk']]]);
    expect([value.spelling, value.region, value.attachmentProfile]).toEqual([true, 'VGR', 'pdfua']);
    const severity = value.severities.get('language/long-sentence');
    expect(severity?.severity).toBe('info');
    expect(text.slice(severity?.place?.start.offset, severity?.place?.end.offset)).toBe(
      'language/long-sentence',
    );
    expect(value.options.get('language/long-sentence')).toEqual({ max: 20 });
    const [exception] = value.exceptions;
    expect([exception?.exception.rule, exception?.where, exception?.file]).toEqual([
      ...['language/du-tilltal', path, path],
    ]);
    expect(exception?.place.start.line).toBe(9);
    expect(value.placeOf(['rules', 'language/long-sentence', 'max']).start.line).toBe(7);
  });

  test.each(['kant/lista.json', './lista.json', 'kant/../lista.json', 'a\\\\b.json'])(
    'keeps the list of known findings at %s',
    (baseline) => {
      const { value, shown } = read(`baseline: '${baseline}'\n`);
      expect([value.baseline, shown]).toEqual([baseline, []]);
    },
  );

  test.each(['../lista.json', '/tmp/lista.json', 'C:\\lista.json', '\\lista.json', 'a/../../lista.json'])(
    'never lets the list of known findings out of the project: %s',
    (baseline) => {
      const { value, shown } = read(`baseline: '${baseline}'\n`);
      expect(value.baseline).toBe(defaultBaseline);
      expect(shown).toEqual([`project/configuration kind ${JSON.stringify(`'${baseline}'`)}`]);
    },
  );

  test('corrects what is assumed of a channel, but not to a range that nothing lies in', () => {
    const correction = (min: number, max: number) =>
      read(
        `profiles:\n  staff:\n    reminderDays:\n      value: { min: ${min}, max: ${max} }\n      source: Vår driftsinstruktion\n`,
      );
    const right = correction(2, 2);
    const assumed = { staff: { reminderDays: 1, title: 2 }, inbox: { title: 3 } } as never;
    const corrected = correctedProfiles(assumed, right.value);
    expect(right.shown).toEqual([]);
    expect(corrected.staff).toMatchObject({ title: 2, reminderDays: { value: { min: 2, max: 2 } } });
    expect(corrected.inbox).toEqual({ title: 3 });
    const wrong = correction(3, 2);
    expect(wrong.shown).toEqual(['project/configuration minOverMax "{ min: 3, max: 2 }"']);
    expect(wrong.findings[0]?.data).toEqual({ key: 'reminderDays', minimum: 3, maximum: 2 });
    expect(wrong.value.profiles.staff).toEqual({});
  });
});
