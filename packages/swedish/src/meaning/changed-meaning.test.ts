import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedMeaning } from './changed-meaning.ts';

describe('changedMeaning', () => {
  it.each([
    ['Kom klockan 8:00.', 'Kom klockan 8.00.'],
    ['Kom klockan 8:00.', 'Kom klockan 8.'],
    ['Du ska ej äta.', 'Du ska inte äta.'],
    ['Du skall komma den 2027-05-04.', 'Du ska komma den 4 maj 2027.'],
    ['Ring 0846500412.', 'Ring 08-465 004 12.'],
    ['Andelen är 45%.', 'Andelen är 45 procent.'],
    ['Ta 1-2 tabletter.', 'Ta 1–2 tabletter.'],
    ['Du erhåller ett brev.', 'Du får ett brev.'],
    ['Du erhåller den första sprutan i dag.', 'Du får den första sprutan i dag.'],
    ['Såvida du ej kan komma ringer du.', 'Om du inte kan komma ringer du.'],
    ['Ta INTE Voltaren.', 'Ta inte Voltaren.'],
    ['Anna kallas till oss.', 'Vi kallar Anna till oss.'],
    ['Du behöver betala avgiften, dvs. 200 kronor.', 'Du behöver betala avgiften, det vill säga 200 kronor.'],
  ])('hears the same in "%s" and "%s"', (before, after) => {
    expect(changedMeaning(before, after)).toBeUndefined();
  });

  it.each([
    ['Ta dropparna 08:00 och 20:00.', 'Ta dropparna 8–20.', 'figures'],
    ['Kom mellan klockan 8-10.', 'Kom mellan klockan 8–10.', 'figures'],
    ['Vi har stängt mellan 23-27 december.', 'Vi har stängt mellan 23–27 december.', 'figures'],
    ['Späd till 1:10.', 'Späd till 1.10.', 'figures'],
    ['Titern är 1:16.', 'Titern är 1.16.', 'figures'],
    ['Enligt OSL 10:28 får vi det.', 'Enligt OSL 10.28 får vi det.', 'figures'],
    ['Provet togs 26-12-05.', 'Provet togs 26 december 2005.', 'figures'],
    ['Kom 29/2 2027.', 'Kom 29 februari 2027.', 'figures'],
    ['Ange ärendenummer 2027-05-04.', 'Ange ärendenummer 4 maj 2027.', 'figures'],
    ['Ring +46 8 465 004 12.', 'Ring 08-465 004 12.', 'figures'],
    ['Dosen är 1.000 mg.', 'Dosen är 1000 mg.', 'figures'],
    ['Ta två tabletter.', 'Ta tre tabletter.', 'figures'],
    ['Ta 5 mg.', 'Ta 5 g.', 'units'],
    ['Vänta 3 min.', 'Vänta 3 timmar.', 'units'],
    ['Du behöver inte vara fastande.', 'Du behöver inte äta eller dricka.', 'small words'],
    ['Du ska inte äta.', 'Du ska äta.', 'small words'],
    ['Du får köra bil.', 'Du ska köra bil.', 'small words'],
    ['Ring om du får feber.', 'Ring när du får feber.', 'small words'],
    ['Ta högst två.', 'Ta minst två.', 'small words'],
    ['Ta Alvedon.', 'Ta Ipren.', 'medicines'],
    ['Du tar PRADAXA.', 'Du tar pradaxa.', 'medicines'],
    ['Ta paracetamol vid feber.', 'Ta ibuprofen vid feber.', 'medicines'],
    ['Per Jämlikt tar emot dig.', 'Per Enligt tar emot dig.', 'names'],
    ['Vi samarbetar med Stiftelsen Erhålla.', 'Vi samarbetar med Stiftelsen Få.', 'names'],
    ['Läs ”När du ej får äta”.', 'Läs ”När du inte får äta”.', 'quotations'],
    ['Gå till https://a.se/ej nu.', 'Gå till https://a.se/inte nu.', 'addresses'],
    ['Vad gäller vid drop-in?', 'När det gäller vid drop-in?', 'question'],
  ])('hears a change from "%s" to "%s"', (before, after, kind) => {
    expect(changedMeaning(before, after)).toBe(kind);
  });

  const verb = fc.constantFrom('ta', 'äta', 'komma', 'ringa');
  const sentence = fc
    .tuple(
      fc.constantFrom('ska', 'får', 'kan', 'måste', 'bör'),
      fc.constantFrom('', 'inte ', 'aldrig ', 'bara '),
      verb,
      fc.integer({ min: 2, max: 900 }),
      fc.constantFrom('mg', 'ml', 'timmar', 'dagar', 'kronor'),
      fc.constantFrom('Alvedon', 'Waran', 'metformin', 'Anna'),
    )
    .map((parts) => parts);
  const written = ([modal, not, infinitive, count, unit, name]: readonly (string | number)[]): string =>
    `Du ${modal} ${not}${infinitive} ${count} ${unit} med ${name}.`;

  it('hears every change of a modal, a negation, a number, a unit or a name', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const mattersNot = one[2] !== other[2];
        const isSame = one.every((part, index) => index === 2 || part === other[index]);
        const change = changedMeaning(written(one), written(other));
        if (isSame || mattersNot) return isSame ? change === undefined : true;
        return change !== undefined;
      }),
    );
  });

  it('is the same read from either side', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [a, b] = [written(one), written(other)];
        return (changedMeaning(a, b) === undefined) === (changedMeaning(b, a) === undefined);
      }),
    );
  });
});
