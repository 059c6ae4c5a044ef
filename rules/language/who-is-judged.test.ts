import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { type PlainProse, plainProse } from './testing/plain-prose.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;
const own = rules.filter(({ id }) => /^(?:language|words)\//u.test(id));
const run = ruleRunner(own, 'prose', SETTINGS);
const rulesOn = (input: PlainProse): string[] => run(plainProse(input)).map((finding) => finding.rule);

describe('who is judged', () => {
  it.each([
    'You have been given an appointment. Please bring your ID card and a list of the medicines that you take.',
    'Sie haben einen Termin bei uns. Bitte bringen Sie die Karte mit, wenn Sie nicht aus der Region sind.',
    'لديك موعد معنا يوم الثلاثاء. أحضر بطاقة الهوية الخاصة بك.',
    'Waxaad naga heshay ballan. Fadlan la imow kaarkaaga aqoonsiga iyo liiska daawooyinka ama wac.',
  ])('not a text in another language: %s', (text) => {
    expect(rulesOn({ text })).toEqual([]);
  });
  it('not a text that is marked as another language', () => {
    expect(rulesOn({ text: 'Provet skickas.', language: 'nb' })).toEqual([]);
    expect(rulesOn({ text: 'Provet skickas.', language: 'sv-SE' })).toEqual(['language/passive']);
  });
  it("not someone else's locked text", () => {
    const prose = { ...plainProse({ text: 'Provet skickas.' }), locked: true };
    expect(run(prose)).toEqual([]);
  });
  it('instructions to staff by fewer rules', () => {
    expect(rulesOn({ text: 'Brevet skickas kl 9-12.', reader: 'staff' })).toEqual([
      'language/date-time-format',
    ]);
  });
  it('the text of an attachment as advice', () => {
    const [finding] = run(plainProse({ text: 'Provet skickas.', role: 'document' }));
    expect(finding?.severity).toBe('info');
  });
  it('not what a field is filled with', () => {
    const text = 'Kom 12/5 2027 till oss.';
    const placeholder = {
      type: 'placeholder' as const,
      namespace: 'fields' as const,
      name: 'date',
      place: plainProse({ text }).place(4, 13),
    };
    const prose = { ...plainProse({ text }), placeholders: [{ start: 4, end: 13, placeholder }] };
    expect(run(prose)).toEqual([]);
    expect(rulesOn({ text })).toEqual(['language/date-time-format']);
  });
  it('no address', () => {
    expect(rulesOn({ text: 'Läs mer på https://www.exempel.se/samt/patienten-skickas om du vill.' })).toEqual(
      [],
    );
  });
});
