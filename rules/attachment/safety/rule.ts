import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { contentRemedies } from '../support/remedies.ts';

const actionMessages: Readonly<Record<string, string>> = {
  JavaScript: 'javaScript',
  Launch: 'launch',
  GoToR: 'otherFile',
  GoToE: 'otherFile',
  SubmitForm: 'submit',
  ImportData: 'submit',
  Rendition: 'multimedia',
  Movie: 'multimedia',
  Sound: 'multimedia',
  RichMediaExecute: 'multimedia',
};

/** What is dangerous among remains, as it would be told of the document itself. */
const remainsMessages: Readonly<Record<string, string>> = {
  ...actionMessages,
  EmbeddedFile: 'embedded',
  RichMedia: 'multimedia',
  '3D': 'multimedia',
};

export default defineDocumentRule({
  id: 'attachment/safety',
  groundwork: 7,
  keepsFromMending: 'active',
  mootInScan: false,
  title: { sv: 'Filen gör mer än att visa text', en: 'The file does more than show text' },
  why: {
    sv: 'Invånaren ska kunna öppna en bilaga från vården utan risk.',
    en: 'A citizen must be able to open an attachment from the care provider without risk.',
  },
  action: {
    sv: 'Exportera om utan skript, inbäddade filer och kopplingar utåt.',
    en: 'Export again without scripts, embedded files and links to other systems.',
  },
  remedies: {
    ...contentRemedies,
    // A hybrid file carries the text that it was made from.
    libreOffice: {
      sv: 'Ta bort det ur texten. Arkiv > Exportera som > Exportera som PDF. Välj bort Hybrid-PDF.',
      en: 'Remove it from the text. File > Export As > Export as PDF. Clear Hybrid PDF.',
    },
  },
  exceptable: false,
  basis: [{ source: 'ISO 14289-1, 7.11, 7.15, 7.19, 7.20' }],
  severity: 'error',
  levelReason: {
    sv: 'En bilaga ska bara visa text och bild.',
    en: 'An attachment must only show text and pictures.',
  },
  tags: ['1177'],
  messages: {
    javaScript: {
      sv: 'Filen innehåller skript (JavaScript).',
      en: 'The file contains scripts (JavaScript).',
    },
    launch: {
      sv: 'Filen kan starta program på invånarens dator.',
      en: "The file can start programs on the citizen's computer.",
    },
    otherFile: {
      sv: 'Filen hänvisar till en annan fil: {target}.',
      en: 'The file refers to another file: {target}.',
    },
    submit: {
      sv: 'Filen kan skicka det invånaren fyller i till en annan adress.',
      en: 'The file can send what the citizen fills in to another address.',
    },
    multimedia: { sv: 'Filen innehåller ljud, film eller 3D.', en: 'The file contains sound, film or 3D.' },
    address: {
      sv: 'En länk leder till en adress som inte är en webbsida: {target}.',
      en: 'A link leads to an address that is no web page: {target}.',
    },
    opensItself: {
      sv: 'Filen öppnar en adress av sig själv: {target}.',
      en: 'The file opens an address by itself: {target}.',
    },
    embedded: { sv: 'Filen bär på en annan fil: {name}.', en: 'The file carries another file: {name}.' },
    external: {
      sv: 'Filen hämtar innehåll utifrån: {target}.',
      en: 'The file fetches content from outside: {target}.',
    },
    remains: {
      sv: 'Filen gör mer än att visa text ({what}), i en tidigare version eller i en del som inte syns.',
      en: 'An earlier version of the file, or a part that does not show, does more than show text ({what}).',
      action: {
        sv: 'Exportera om från originalet som en ny fil. Spara inte över den gamla.',
        en: 'Export again from the original as a new file. Do not save over the old one.',
      },
    },
    xfa: {
      sv: 'Filen är ett XFA-formulär. De flesta pdf-program visar bara en tom sida.',
      en: 'The file is an XFA form. Most readers show only an empty page.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    const seen = new Set<string>();
    const add = (problem: DocumentProblem) => {
      const key = `${problem.message} ${problem.page ?? ''} ${JSON.stringify(problem.data ?? {})}`;
      if (!seen.has(key)) problems.push(problem);
      seen.add(key);
    };
    for (const { type, opensItself, target, page } of view.actions) {
      const place = page === undefined ? {} : { page };
      const data = { target: (target ?? '').slice(0, 120) };
      const message = actionMessages[type];
      if (message !== undefined) add({ message, ...place, data });
      else if (type === 'URI' && opensItself) add({ message: 'opensItself', ...place, data });
      else if (type === 'URI' && !/^(?:https?:|mailto:|tel:|sms:|#|[^:]*$)/i.test((target ?? '').trim())) {
        add({ message: 'address', ...place, data });
      }
    }
    for (const annotation of view.annotations) {
      if (['Movie', 'Sound', 'Screen', 'RichMedia', '3D'].includes(annotation.subtype)) {
        add({ message: 'multimedia', page: annotation.page });
      }
    }
    for (const name of view.embeddedFiles) add({ message: 'embedded', data: { name: name.slice(0, 120) } });
    for (const target of view.externalReferences)
      add({ message: 'external', data: { target: target.slice(0, 120) } });
    if (view.xfa) add({ message: 'xfa' });
    // What the document itself does is told above.
    const own = new Set(problems.map(({ message }) => message));
    for (const kind of view.remains.active) {
      const message = remainsMessages[kind];
      if (message !== undefined && !own.has(message)) add({ message: 'remains', data: { what: kind } });
    }
    return problems;
  },
});
