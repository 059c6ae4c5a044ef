import { textOf } from '@klarmall/attachments';
import { defineRule, type Problem } from '@klarmall/lint';
import type { DocumentView } from '@klarmall/pdf';
import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumberMatch } from '@klarmall/swedish';
import { asksPerson } from '../support/levels.ts';
import { contentRemedies } from '../support/remedies.ts';

function numberProblem(number: PersonalNumberMatch, problem: Problem): Problem {
  const level = number.certainty === 'certain' ? {} : asksPerson;
  return {
    ...problem,
    ...level,
    data: { ...problem.data, kind: number.kind, masked: number.masked.replace(/\s+/g, ' ') },
  };
}

/** A problem for every personal number in a text; `problem` says where the text stands. */
function numbersIn(text: string, problem: Problem): readonly Problem[] {
  return findPersonalNumbers(text).map((number) => numberProblem(number, problem));
}

/** Numbers in what a document shows, says of itself and still holds. */
function inDocument(view: DocumentView): readonly Problem[] {
  const problems: Problem[] = [];
  for (const page of view.pages) {
    for (const visible of [true, false]) {
      const runs = page.texts.filter((run) => run.visible === visible);
      // Numbers may be split between runs of one line; they are read as they stand, and with no space at all.
      const texts = new Set([textOf(runs), runs.map((run) => run.text).join('')]);
      const seen = new Set<string>();
      for (const number of [...texts].flatMap((text) => findPersonalNumbers(text))) {
        const figures = number.masked.replace(/[^\d*]/g, '');
        if (seen.has(figures)) continue;
        seen.add(figures);
        problems.push(
          numberProblem(number, {
            message: visible ? 'text' : 'hiddenText',
            page: page.number,
            data: { page: page.number },
          }),
        );
      }
    }
  }
  for (const { where, text } of view.metadataTexts) {
    problems.push(...numbersIn(text, { message: 'metadata', data: { where } }));
  }
  for (const { page, contents } of view.annotations) {
    problems.push(...numbersIn(contents ?? '', { message: 'annotation', page, data: { page } }));
  }
  for (const { alt, actualText, page } of view.structure) {
    const place = {
      message: 'description',
      ...(page === undefined ? {} : { page }),
      data: { page: page ?? 0 },
    };
    problems.push(...numbersIn(alt ?? '', place), ...numbersIn(actualText ?? '', place));
  }
  for (const { target, page } of view.actions) {
    const place = page === undefined ? {} : { page };
    problems.push(...numbersIn(target ?? '', { message: 'link', ...place, data: { page: page ?? 0 } }));
  }
  for (const { name, value, tooltip, options } of view.fields) {
    const shown = maskPersonalNumbers(name).slice(0, 60);
    problems.push(
      ...numbersIn([name, value, tooltip, ...options].join('\n'), {
        message: 'field',
        data: { name: shown },
      }),
    );
  }
  // What is told already, in whatever place, needs no second telling.
  const figures = ({ data }: Problem) => String(data?.masked).replace(/[^\d*]/g, '');
  const told = new Set(problems.map(figures));
  for (const text of view.remains.texts) {
    for (const problem of numbersIn(text, { message: 'remains' })) {
      // Dates and counts of programs are like numbers of persons; what nobody sees, nobody can answer for.
      if (problem.certainty === undefined && !told.has(figures(problem))) problems.push(problem);
      told.add(figures(problem));
    }
  }
  if (!view.remains.complete) problems.push({ message: 'unsearched', ...asksPerson });
  return problems;
}

export default defineRule({
  id: 'attachment/personal-number',
  groundwork: 6,
  barsText: true,
  keepsFromMending: 'personalData',
  answeredBy: 'nothing',
  on: 'attachment',
  title: { sv: 'Personnummer i filen', en: 'Personal identity number in the file' },
  why: {
    sv: 'Fel person kan öppna filen. Ett personnummer i den röjer någon.',
    en: 'The file may be opened by the wrong person. A personal identity number in it exposes someone.',
  },
  action: {
    sv: 'Ta bort numret i originalet, även i egenskaper och kommentarer, och exportera om.',
    en: 'Remove the number in the source, in properties and comments too, and export again.',
  },
  remedies: contentRemedies,
  exceptable: false,
  basis: [
    { source: 'Dataskyddsförordningen (EU) 2016/679, artikel 87' },
    { source: 'Lag (2018:218) 3 kap. 10 §' },
  ],
  severity: 'error',
  levelReason: {
    sv: 'Personuppgifter får aldrig stå i en bilaga till en mall.',
    en: "Personal data may never stand in a template's attachment.",
  },
  tags: ['1177'],
  messages: {
    text: {
      sv: 'Texten på sidan {page} innehåller ett {kind}: {masked}.',
      en: 'The text on page {page} holds a {kind}: {masked}.',
    },
    hiddenText: {
      sv: 'Dold text på sidan {page} innehåller ett {kind}: {masked}.',
      en: 'Hidden text on page {page} holds a {kind}: {masked}.',
    },
    fileName: {
      sv: 'Filens namn innehåller ett {kind}: {masked}.',
      en: 'The file name holds a {kind}: {masked}.',
    },
    metadata: {
      sv: 'Filens egenskaper ({where}) innehåller ett {kind}: {masked}.',
      en: 'The file properties ({where}) hold a {kind}: {masked}.',
    },
    annotation: {
      sv: 'En kommentar på sidan {page} innehåller ett {kind}: {masked}.',
      en: 'A comment on page {page} holds a {kind}: {masked}.',
    },
    description: {
      sv: 'En alternativtext på sidan {page} innehåller ett {kind}: {masked}.',
      en: 'An alternative text on page {page} holds a {kind}: {masked}.',
    },
    link: {
      sv: 'En länk på sidan {page} leder till en adress med ett {kind}: {masked}.',
      en: 'A link on page {page} leads to an address with a {kind}: {masked}.',
    },
    remains: {
      sv: 'Filen innehåller ett {kind} i en tidigare version eller i en del som inte syns: {masked}.',
      en: 'An earlier version of the file, or a part that does not show, holds a {kind}: {masked}.',
      action: {
        sv: 'Exportera om från originalet som en ny fil. Spara inte över den gamla.',
        en: 'Export again from the original as a new file. Do not save over the old one.',
      },
    },
    unsearched: {
      sv: 'Filen har delar som inte syns och som Klarmall inte hann söka igenom. De kan innehålla personnummer.',
      en: 'The file has parts that do not show and that Klarmall had no time to search. They may hold personal identity numbers.',
      action: {
        sv: 'Exportera om från originalet som en ny fil. Spara inte över den gamla.',
        en: 'Export again from the original as a new file. Do not save over the old one.',
      },
    },
    field: {
      sv: 'Fältet ”{name}” innehåller ett {kind}: {masked}.',
      en: 'The field "{name}" holds a {kind}: {masked}.',
    },
  },
  check({ absent, fileName, image, document }, { report }) {
    if (absent !== undefined) return;
    const inImage = [...(image?.exif.texts ?? []), ...(image?.texts ?? [])];
    const problems = [
      ...numbersIn(fileName, { message: 'fileName' }),
      ...inImage.flatMap((text) =>
        numbersIn(text, { message: 'metadata', data: { where: image?.kind ?? '' } }),
      ),
      ...(document?.view === undefined ? [] : inDocument(document.view)),
    ];
    for (const problem of problems) report(problem);
  },
});
