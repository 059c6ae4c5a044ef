import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLanguage, otherLanguageName, otherLanguageSpans, writtenLanguage } from './written-language.ts';

const OTHERS: readonly (readonly [string, string])[] = [
  ['da', 'Vi har fundet en ny tid til dig.'],
  ['da', 'Tag din medicin som du plejer.'],
  ['da', 'Du må ikke køre bil efter operationen.'],
  ['no', 'Ring oss hvis du får feber.'],
  ['no', 'Undersøkelsen tar omtrent en halv time.'],
  ['no', 'Eg veit ikkje korleis det går.'],
  ['fi', 'Ota lääkkeet kuten tavallisesti.'],
  ['fi', 'Tutkimus kestää noin puoli tuntia.'],
  ['se', 'Don it oaččo vuodjit biilla operašuvnna maŋŋá.'],
  ['se', 'Vástit ovdal bearjadaga.'],
  ['en', 'Take your medicine as usual.'],
  ['en', 'Results will come within two weeks.'],
  ['de', 'Bitte sagen Sie rechtzeitig ab.'],
  ['de', 'Die Untersuchung dauert etwa eine halbe Stunde.'],
  ['fr', 'Prenez vos médicaments comme d’habitude.'],
  ['fr', 'Ne mangez rien après minuit.'],
  ['es', 'Llámenos si tiene fiebre.'],
  ['es', 'Mantenga la herida limpia y seca.'],
  ['pl', 'Badanie trwa około pół godziny.'],
  ['pl', 'Rana musi być czysta i sucha.'],
  ['so', 'Na soo wac haddii aad qandho yeelato.'],
  ['so', 'Keen liiska daawooyinkaaga.'],
  ['tr', 'Muayene yaklaşık yarım saat sürer.'],
  ['tr', 'İlaç listenizi getirin.'],
  ['bs', 'Nakon operacije ne smijete voziti auto.'],
  ['bs', 'Posle operacije ne smete da vozite kola.'],
  ['ar', 'تناول أدويتك كالمعتاد.'],
  ['fa', 'اگر تب کردید با ما تماس بگیرید.'],
  ['uk', 'Обстеження триває близько пів години.'],
  ['sr', 'Узимајте лекове као и обично.'],
  ['ti', 'ሓድሽ ቆጸራ ሒዝናልኩም ኣለና።'],
];

const SWEDISH = [
  'Välkommen till oss!',
  'Tag din medicin som du brukar.',
  'Vi har funnit en ny tid till dig.',
  'Undersökningen tager en half timme, hvarefter patienten må gå hem.',
  'Den sjuke bör icke förtära spritdrycker, ej heller röka tobak.',
  'Maria Lindqvist, Erik Sandström och Johan Berg arbetar här.',
  'Mohamed Ali, Fatima Hassan och Nguyen Van träffar Dr. Kowalski i rum B12.',
  'Alvedon 500 mg, Ipren 400 mg, Omeprazol 20 mg.',
  'Prov: P-Glukos, HbA1c, B-Leukocyter, S-Natrium.',
  'Appen heter Always Open och finns i App Store.',
  'Läs boken The Mindful Way Through Depression.',
  'Borrelia orsakas av Borrelia burgdorferi.',
  'Yoga, promenader, simning',
  'Team Syd, Team Nord, Team Väst',
  'Storgatan 12, 123 45 Storby',
  'Vet inte',
  'MR hjärna',
];

describe('otherLanguage', () => {
  it.each(OTHERS)('tells %s: %s', (language, text) => {
    expect(otherLanguage(text)?.language).toBe(language);
  });
  it.each(SWEDISH)('leaves Swedish alone: %s', (text) => {
    expect(otherLanguage(text)).toBeUndefined();
  });
  it.each(OTHERS)('finds nothing else in %s that says so: %s', (language, text) => {
    expect(otherLanguage(text, language)).toBeUndefined();
  });
  it('tells Swedish in a text that claims to be in another language, known here or not', () => {
    const text = 'Du har fått en tid hos oss. Ta med legitimation och kom i god tid till mottagningen.';
    for (const claimed of ['en', 'en-GB', 'fi', 'nb', 'it'])
      expect(otherLanguage(text, claimed)?.language).toBe('sv');
    expect(otherLanguage(text, 'sv-FI')).toBeUndefined();
  });
  it('does not take a language without a list for its neighbour', () => {
    const dutch =
      'U heeft een afspraak met ons. Neem uw identiteitskaart mee en kom op tijd naar de kliniek.';
    expect(otherLanguage(dutch, 'nl')).toBeUndefined();
  });
  it('names the script where the letters do not settle the language', () => {
    expect(otherLanguageName(otherLanguage('Закажите нови термин телефоном.') ?? {}).sv).toBe(
      'kyrillisk skrift',
    );
  });
  it('says nothing of characters that were mixed up', () => {
    expect(
      otherLanguage(
        'Xqvz wrtk plmn zzgh ukdf qwrt bvcx nmlk hgfd poiu wrtk plmn zzgh ukdf qwrt bvcx nmlk hgfd poiu ytre wqas dfgh jklm nbvc xzas',
      ),
    ).toBeUndefined();
  });
  it('reads any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end } of otherLanguageSpans(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('otherLanguageSpans', () => {
  it('finds a sentence among Swedish ones', () => {
    const text = 'Ring oss om du behöver tolk. Please call us if you need an interpreter. Vi hjälper dig.';
    const [span, ...more] = otherLanguageSpans(text);
    expect(more).toEqual([]);
    expect(text.slice(span?.start, span?.end)).toBe('Please call us if you need an interpreter.');
  });
  it('takes a text of short sentences as a whole', () => {
    const text = 'Keep calm. Breathe slowly. You can ask for help at any time.';
    expect(otherLanguageSpans(text)).toEqual([{ language: 'en', start: 0, end: text.length }]);
  });
});

describe('writtenLanguage', () => {
  it.each([
    ['sv', 'Du har fått en tid hos oss. Ta med legitimation och kom i god tid.'],
    ['en', 'You have an appointment with us. Please bring your ID card.'],
    [undefined, 'Hb 142, CRP 5'],
  ])('is %s for %s', (language, text) => {
    expect(writtenLanguage(text)).toBe(language);
  });
});
