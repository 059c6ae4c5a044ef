import { everyProfile } from '../profiles/levels.ts';
import { defineAttachment } from './attachment-rule.ts';
import { fileAccess } from './file-access.ts';
import { exportRemedies, fontRemedies } from './remedies.ts';

/** The file is not of a kind that may be attached. */
export const fileType = defineAttachment({
  id: 'attachment/file-type',
  title: { sv: 'Filtypen går inte att bifoga', en: 'The file may not be attached' },
  why: { sv: '1177 tar bara emot pdf, jpg och png.', en: '1177 only takes pdf, jpg and png.' },
  action: {
    sv: 'Exportera dokumentet som pdf, eller spara bilden som jpg eller png.',
    en: 'Export the document as pdf, or save the picture as jpg or png.',
  },
  exceptable: false,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  remedies: exportRemedies,
  levels: everyProfile('stop', {
    sv: 'Kanalen tar bara emot pdf, jpg och png.',
    en: 'The channel only takes pdf, jpg and png.',
  }),
  messages: {
    empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
    office: {
      sv: 'Filen är ett {program}-dokument. Exportera den som pdf; det räcker inte att byta namn.',
      en: 'The file is a {program} document. Export it as pdf; renaming it is not enough.',
    },
    image: {
      sv: 'Filen är en bild av typen {kind}. Spara om den som jpg eller png.',
      en: 'The file is a picture of type {kind}. Save it as jpg or png.',
    },
    other: {
      sv: 'Filen är av typen {kind}, inte pdf, jpg eller png.',
      en: 'The file is of type {kind}, not pdf, jpg or png.',
    },
    unknown: { sv: 'Filen är varken pdf, jpg eller png.', en: 'The file is neither pdf, jpg nor png.' },
  },
});

/** The name says one kind, the content is another. */
export const fileExtension = defineAttachment({
  id: 'attachment/file-extension',
  title: { sv: 'Filnamnet säger fel filtyp', en: 'The file name gives the wrong type' },
  why: {
    sv: 'Invånarens dator öppnar filen i fel program, eller inte alls.',
    en: "The citizen's computer opens the file in the wrong program, or not at all.",
  },
  action: { sv: 'Byt namn på filen till {suggestion}.', en: 'Rename the file {suggestion}.' },
  exceptable: false,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  levels: everyProfile('stop', {
    sv: 'En fil ska vara av den typ som namnet anger.',
    en: 'A file must be what it says.',
  }),
  messages: {
    differs: {
      sv: 'Filnamnet slutar på .{extension} men filen är en {kind}.',
      en: 'The file name ends in .{extension} but the file is a {kind}.',
    },
    missing: {
      sv: 'Filnamnet saknar ändelse. Filen är en {kind}.',
      en: 'The file name has no extension. The file is a {kind}.',
    },
  },
});

/** Two files in one. */
export const secondFile = defineAttachment({
  id: 'attachment/second-file',
  title: { sv: 'Filen är två filer i en', en: 'The file is two files in one' },
  why: {
    sv: 'En fil kan gömma sig i en annan, och datorn kan öppna fel fil.',
    en: 'A file can hide in another and be opened in its place.',
  },
  action: { sv: 'Exportera om från originalet.', en: 'Export again from the original.' },
  exceptable: false,
  remedies: exportRemedies,
  levels: everyProfile('stop', {
    sv: 'Det går inte att veta vilken av filerna som öppnas.',
    en: 'There is no knowing which of the files is opened.',
  }),
  messages: {
    before: {
      sv: 'Filen är en {kind} men börjar som en {second}.',
      en: 'The file is a {kind} but begins as a {second}.',
    },
    inside: {
      sv: 'Filen är en {kind} men är också en {second}.',
      en: 'The file is a {kind} but is a {second} as well.',
    },
    after: {
      sv: 'Efter slutet på filen ({kind}) följer en {second}.',
      en: 'After the end of the file ({kind}) there follows a {second}.',
    },
  },
});

/** Too large for the channel. */
export const fileSize = defineAttachment({
  id: 'attachment/file-size',
  title: { sv: 'Filen är för stor', en: 'The file is too large' },
  why: {
    sv: 'Kanalen tar inte emot filen, eller så tar den lång tid att öppna.',
    en: 'The channel does not take the file, or it takes long to open.',
  },
  action: {
    sv: 'Spara bilderna i lägre upplösning och exportera om.',
    en: 'Save the pictures in lower resolution and export again.',
  },
  levels: everyProfile('stop', { sv: 'Kanalen har en övre gräns.', en: 'The channel has an upper limit.' }),
  messages: {
    tooLarge: {
      sv: 'Filen är {megabytes} MB. Högst {limit} MB går att bifoga.',
      en: 'The file is {megabytes} MB. At most {limit} MB can be attached.',
    },
  },
});

/** A name that says what the file is. */
export const fileName = defineAttachment({
  id: 'attachment/file-name',
  title: { sv: 'Filnamnet är svårt att läsa', en: 'The file name is hard to read' },
  why: {
    sv: 'Filnamnet är det invånaren letar efter bland sina hämtade filer.',
    en: 'The file name is what the citizen looks for among downloaded files.',
  },
  action: {
    sv: 'Skriv vad filen handlar om med små bokstäver a till z och bindestreck: egenvard-rygg.pdf.',
    en: 'Write what the file is about in small letters a to z and hyphens: egenvard-rygg.pdf.',
  },
  basis: [{ source: 'Digg, webbriktlinjer, R9' }],
  levels: everyProfile('advice', {
    sv: 'Ett svårläst namn stänger ingen ute.',
    en: 'A name that is hard to read shuts nobody out.',
  }),
  messages: {
    rename: {
      sv: 'Filnamnet {name} är svårt att läsa. Byt till {suggestion}.',
      en: 'The file name {name} is hard to read. Change it to {suggestion}.',
      action: { sv: 'Byt namn på filen till {suggestion}.', en: 'Rename the file {suggestion}.' },
    },
    undescriptive: {
      sv: 'Filnamnet {name} säger inte vad filen handlar om.',
      en: 'The file name {name} does not say what the file is about.',
    },
  },
});

/** The file cannot be read whole. */
export const unreadable = defineAttachment({
  id: 'attachment/unreadable',
  title: { sv: 'Filen gick inte att läsa i sin helhet', en: 'The file could not be read whole' },
  why: {
    sv: 'En fil som inte går att granska får inte gå ut.',
    en: 'What cannot be checked cannot be let through.',
  },
  action: { sv: 'Exportera om från originalet.', en: 'Export again from the original.' },
  exceptable: false,
  remedies: exportRemedies,
  levels: everyProfile('stop', {
    sv: 'En fil som inte kunnat läsas hel är inte granskad.',
    en: 'A file that could not be read whole is not checked.',
  }),
  messages: {
    damaged: {
      sv: 'Filen är skadad. En del av den går inte att läsa.',
      en: 'The file is damaged. A part of it cannot be read.',
    },
    password: {
      sv: 'Filen kräver lösenord. Invånaren kan inte öppna den.',
      en: 'The file asks for a password. The citizen cannot open it.',
      action: {
        sv: 'Exportera om från originalet utan lösenord.',
        en: 'Export again from the original, without a password.',
      },
    },
    budget: {
      sv: 'Filen är för tung att granska. Uppackad är den större än vad som går att läsa.',
      en: 'The file is too heavy to check. It unpacks into more than can be read.',
    },
    slow: {
      sv: 'Filen tar för lång tid att läsa. Granskningen är avbruten.',
      en: 'The file takes too long to read. The check was ended.',
    },
    interrupted: {
      sv: 'Läsningen tog slut två gånger innan den var klar. Datorns minne kan ha tagit slut.',
      en: 'The reading was cut off twice before it was done. The computer may be out of memory.',
      action: {
        sv: 'Stäng andra program och kör igen. Hjälper det inte: exportera om från originalet.',
        en: 'Close other programs and run again. If that does not help: export again from the original.',
      },
    },
    noPages: { sv: 'Filen har inga sidor.', en: 'The file has no pages.' },
    truncated: {
      sv: 'Bilden är avklippt eller skadad. En del av den syns inte.',
      en: 'The picture is cut off or damaged. A part of it does not show.',
    },
  },
});

/** A moving picture. */
export const animatedImage = defineAttachment({
  id: 'attachment/animated-image',
  title: { sv: 'Bilden rör sig', en: 'The picture moves' },
  why: {
    sv: 'Rörliga bilder går inte att stoppa och stör den som läser.',
    en: 'Moving pictures cannot be stopped and disturb the reader.',
  },
  action: { sv: 'Spara bilden som stillbild.', en: 'Save the picture as a still.' },
  basis: [{ source: 'WCAG 2.1, 2.2.2' }],
  wcag: ['2.2.2'],
  levels: everyProfile('stop', {
    sv: 'Rörelse som inte går att stoppa är ett hinder.',
    en: 'Movement that cannot be stopped is a barrier.',
  }),
  messages: { animated: { sv: 'Bilden är animerad.', en: 'The picture is animated.' } },
});

/** A picture of extreme size. */
export const imageSize = defineAttachment({
  id: 'attachment/image-size',
  title: { sv: 'Bilden är för stor', en: 'The picture is too large' },
  why: {
    sv: 'Mobilen kan hänga sig när invånaren öppnar bilden.',
    en: 'The phone hangs when the picture is opened.',
  },
  action: {
    sv: 'Spara bilden i mindre storlek, högst 4 000 bildpunkter på längden.',
    en: 'Save the picture smaller, at most 4,000 pixels long.',
  },
  levels: everyProfile('stop', {
    sv: 'En bild som inte går att öppna når ingen.',
    en: 'A picture that cannot be opened reaches nobody.',
  }),
  messages: {
    tooLarge: {
      sv: 'Bilden är {width} × {height} bildpunkter.',
      en: 'The picture is {width} × {height} pixels.',
    },
  },
});

const exifAction = {
  sv: 'Högerklicka på filen i Utforskaren > Egenskaper > Information > Ta bort egenskaper och personlig information.',
  en: 'Right-click the file in Explorer > Properties > Details > Remove Properties and Personal Information.',
};

/** Where the picture was taken. */
export const imageLocation = defineAttachment({
  id: 'attachment/image-location',
  title: { sv: 'Bilden röjer en plats', en: 'The picture gives away a place' },
  why: {
    sv: 'Alla som får bilden kan se platsen.',
    en: 'Everyone who gets the picture can see where it was taken.',
  },
  action: exifAction,
  exceptable: false,
  basis: [{ source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5' }],
  levels: everyProfile('stop', {
    sv: 'En plats kan peka ut en person.',
    en: 'A place can point out a person.',
  }),
  messages: { gps: { sv: 'Bilden har GPS-position.', en: 'The picture holds a GPS position.' } },
});

/** Who took the picture, and with what. */
export const imagePersonalData = defineAttachment({
  id: 'attachment/image-personal-data',
  title: { sv: 'Bilden röjer en person', en: 'The picture gives away a person' },
  why: {
    sv: 'Namn och serienummer följer med bilden till alla som får den.',
    en: 'Names and serial numbers come with the picture to everyone who gets it.',
  },
  action: exifAction,
  exceptable: false,
  basis: [{ source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5' }],
  levels: everyProfile('stop', {
    sv: 'Personuppgifter får inte följa med en bilaga.',
    en: 'Personal data may not come with an attachment.',
  }),
  messages: {
    fields: { sv: 'Bildens egenskaper innehåller {fields}.', en: "The picture's properties hold {fields}." },
  },
});

/** Does the picture hold text? */
export const imageText = defineAttachment({
  id: 'attachment/image-text',
  title: { sv: 'Bilden innehåller text', en: 'The picture holds text' },
  why: {
    sv: 'Text i en bild går inte att förstora eller läsa upp.',
    en: 'Text in a picture cannot be enlarged or read aloud.',
  },
  action: {
    sv: 'Skriv texten i meddelandet. Behövs bilden ändå: ta en bild utan text.',
    en: 'Write the text in the message. If the picture is needed all the same: take one without text.',
  },
  basis: [{ source: 'WCAG 2.1, 1.4.5' }, { source: '1177, bilagor: skannade dokument får inte bifogas' }],
  wcag: ['1.4.5'],
  levels: everyProfile('stop', {
    sv: 'Den som inte ser bilden får inte veta vad som står.',
    en: 'Those who do not see the picture are not told what is written.',
  }),
  messages: {
    page: {
      sv: 'Bilden är en bild av text: ungefär {count} rader. Skärmläsaren har inget att läsa.',
      en: 'The picture is a picture of text: about {count} lines. The screen reader has nothing to read.',
    },
    told: {
      sv: 'I bilden står ungefär {count} rader text. Se efter att allt står i bilagans textEquivalent.',
      en: "The picture holds about {count} lines of text. See that all of it stands in the attachment's textEquivalent.",
    },
    words: {
      sv: 'I bilden syns text: ungefär {characters} bokstäver. Behöver invånaren läsa den: skriv den i meddelandet.',
      en: 'The picture shows text: about {characters} letters. See whether it is to be read, and if so write it in the message.',
    },
    look: {
      sv: 'Bilden gick inte att läsa av. Se efter om den innehåller text.',
      en: 'The picture could not be looked into. See whether it holds text.',
    },
  },
});

/** A picture needs words in the message. */
export const textEquivalent = defineAttachment({
  id: 'attachment/text-equivalent',
  title: { sv: 'Bilden saknar text i meddelandet', en: 'The picture has no text in the message' },
  why: {
    sv: 'Den som inte ser bilden får inte veta vad den visar.',
    en: 'Those who do not see the picture are not told what it shows.',
  },
  action: {
    sv: 'Skriv textEquivalent för bilagan i mallen: det som bilden säger.',
    en: "Write the attachment's textEquivalent in the template: what the picture says.",
  },
  basis: [{ source: 'WCAG 2.1, 1.1.1' }],
  wcag: ['1.1.1'],
  levels: everyProfile('stop', {
    sv: 'En bild utan text stänger ute den som inte ser.',
    en: 'A picture without text shuts out those who do not see.',
  }),
  messages: {
    missing: {
      sv: 'Bilden har ingen motsvarande text i mallen.',
      en: 'The picture has no equivalent text in the template.',
    },
  },
});

/** What PDF/UA-2 asks of a file of PDF 2.0 and PDF/UA-1 does not know. */
export const pdfua2 = defineAttachment({
  id: 'attachment/pdfua2',
  title: { sv: 'Filen följer inte PDF/UA-2', en: 'The file does not follow PDF/UA-2' },
  why: {
    sv: 'Filen är i det nya formatet PDF 2.0. Skärmläsaren kan läsa fel när taggarna inte följer standarden.',
    en: 'The file is in the new format PDF 2.0. The screen reader can go wrong where the tags do not follow the standard.',
  },
  action: {
    sv: 'Exportera om som PDF/UA-1, om ditt program kan det. Annars: rätta det som står i fyndet.',
    en: 'Export again as PDF/UA-1, if your program can. If not, put right what the finding says.',
  },
  basis: [{ source: 'ISO 14289-2:2024' }, { source: 'ISO/TS 32005:2023' }],
  remedies: exportRemedies,
  levels: {
    en301549: {
      level: 'advice',
      reason: {
        sv: 'Hinder för läsaren har egna regler. Resten är form.',
        en: 'What shuts a reader out has rules of its own. The rest is form.',
      },
    },
    pdfua: {
      level: 'stop',
      reason: {
        sv: 'Profilen kräver att filen följer PDF/UA helt.',
        en: 'The profile demands that the file follows PDF/UA wholly.',
      },
    },
  },
  messages: {
    failed: { sv: '{what} (PDF/UA-2, {rule})', en: '{whatEnglish} (PDF/UA-2, {rule})' },
  },
});

/** Better not a file at all. */
export const preferPage = defineAttachment({
  id: 'attachment/prefer-page',
  title: { sv: 'Länka hellre till 1177.se', en: 'Prefer a link to 1177.se' },
  why: {
    sv: 'En webbsida går att läsa i mobilen och är alltid aktuell.',
    en: 'A web page can be read on the phone and is kept up to date.',
  },
  action: {
    sv: 'Se först om det finns en sida på 1177.se att länka till.',
    en: 'See first whether there is a page on 1177.se to link to.',
  },
  basis: [{ source: '1177, bilagor: rekommenderas ej' }],
  levels: everyProfile('tip', { sv: 'Bilagor rekommenderas inte.', en: 'Attachments are not recommended.' }),
  messages: {
    attached: {
      sv: 'Undvik bilagor. Länka hellre till 1177.se.',
      en: 'Attachments are not recommended. Link to 1177.se first.',
    },
  },
});

/** Two readers see different text. */
export const textDiffers = defineAttachment({
  id: 'attachment/text-differs',
  title: { sv: 'Två program visar olika text', en: 'Two readers see different text' },
  why: {
    sv: 'Skärmläsaren kan läsa något annat än det som syns.',
    en: 'What is read aloud may be something other than what is seen.',
  },
  action: {
    sv: 'Jämför texten på sidan med det du får när du kopierar den.',
    en: 'Compare the text on the page with what you get when you copy it.',
  },
  remedies: fontRemedies,
  levels: everyProfile('review', {
    sv: 'Bara en människa kan avgöra vilken text som är rätt.',
    en: 'Only a person can tell which text is right.',
  }),
  messages: {
    more: {
      sv: 'På sidan {page} ser en annan läsare {count} ord som vi inte ser.',
      en: 'On page {page} another reader sees {count} words that we do not see.',
    },
    fewer: {
      sv: 'På sidan {page} ser vi {count} ord som en annan läsare inte ser.',
      en: 'On page {page} we see {count} words that another reader does not see.',
    },
    failed: { sv: 'En annan läsare kunde inte öppna filen.', en: 'Another reader could not open the file.' },
  },
});

/** Everything that is not about a PDF's content. */
export const fileRules = [
  fileAccess,
  fileType,
  fileExtension,
  secondFile,
  fileSize,
  fileName,
  unreadable,
  animatedImage,
  imageSize,
  imageLocation,
  imagePersonalData,
  imageText,
  textEquivalent,
  pdfua2,
  preferPage,
  textDiffers,
] as const;
