import type { Checked } from '@klarmall/lint';
import type { Bilingual, Remedies } from '@klarmall/model';
import {
  alternativeTextRemedies,
  commentRemedies,
  contentRemedies,
  fontRemedies,
  formRemedies,
  headingRemedies,
  languageRemedies,
  protectionRemedies,
  scanRemedies,
  tableRemedies,
  taggingRemedies,
  titleRemedies,
} from '../support/remedies.ts';

/** What is common to the rules of one topic: why it matters to a reader, and how to mend it. */
export interface Topic {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly action: Bilingual;
  readonly remedies: Remedies;
  /** What a person checks to answer its questions, where that is more than reading the file through. */
  readonly answeredBy?: Checked;
  /** What its page says that the conditions are about, and when an exception is right. In Swedish, as the pages of all rules are. */
  readonly page: {
    readonly about: string;
    readonly except: string;
    /** Examples of its own, for a topic of one condition: what it is about, and the file as its maker sees it. */
    readonly wrong?: readonly [title: string, file: string];
    readonly right?: readonly [title: string, file: string];
  };
}

const listRemedies: Remedies = {
  word: {
    sv: 'Markera punkterna > Start > Punktlista eller Numrering. Skriv inte bindestreck själv. Exportera om.',
    en: 'Select the items > Home > Bullets or Numbering. Do not type hyphens yourself. Export again.',
  },
  libreOffice: {
    sv: 'Markera punkterna > Format > Punkter och numrering. Exportera om.',
    en: 'Select the items > Format > Bullets and Numbering. Export again.',
  },
  inDesign: {
    sv: 'Styckeformat > Redigera > Punkter och numrering. Exportera om som taggad PDF.',
    en: 'Paragraph Styles > Edit > Bullets and Numbering. Export again as tagged PDF.',
  },
  acrobat: {
    sv: 'Visa > Visa/dölj > Sidopaneler > Taggar. Lägg punkterna som LI i en L, med Lbl och LBody.',
    en: 'View > Show/Hide > Side panels > Tags. Put the items as LI into an L, with Lbl and LBody.',
  },
  googleDocs: {
    sv: 'Markera punkterna > Format > Punktlistor och numrering. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Select the items > Format > Bullets and numbering. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Skriv punkterna som li i ul eller ol på webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Write the items as li in ul or ol on the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

const linkRemedies: Remedies = {
  word: {
    sv: 'Markera länktexten > Infoga > Länk > Skärmtips. Exportera om med taggar.',
    en: 'Select the link text > Insert > Link > ScreenTip. Export again with tags.',
  },
  libreOffice: {
    sv: 'Infoga > Hyperlänk. Skriv länktexten under Text och ett namn under Namn. Exportera om.',
    en: 'Insert > Hyperlink. Write the link text under Text and a name under Name. Export again.',
  },
  inDesign: {
    sv: 'Fönster > Interaktivt > Hyperlänkar > Hyperlänksalternativ > Alternativ text. Exportera om.',
    en: 'Window > Interactive > Hyperlinks > Hyperlink Options > Alternate Text. Export again.',
  },
  acrobat: {
    sv: 'Visa > Visa/dölj > Sidopaneler > Taggar. Högerklicka på länken > Egenskaper > Innehåll.',
    en: 'View > Show/Hide > Side panels > Tags. Right-click the link > Properties > Contents.',
  },
  googleDocs: {
    sv: 'Markera länktexten > Infoga > Länk. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Select the link text > Insert > Link. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Skriv länken som a med href på webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Write the link as a with href on the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

/** Words and remedies by topic. */
export const topics = {
  identification: {
    page: {
      about:
        'Reglerna ser efter om filen säger vilken version den har, att den följer PDF/UA och vad den handlar om.',
      except: 'När filen fungerar för den som lyssnar. De här felen märker ingen läsare.',
    },
    title: { sv: 'Uppgifter om filformatet saknas', en: 'Facts about the file format are missing' },
    why: {
      sv: 'Ingen läsare märker det, men filen följer inte PDF/UA.',
      en: 'No reader meets it, but the file does not follow PDF/UA.',
    },
    action: {
      sv: 'Exportera om som PDF/UA om programmet kan det.',
      en: 'Export again as PDF/UA if the program can.',
    },
    remedies: taggingRemedies,
  },
  tagging: {
    page: {
      about: 'Reglerna ser efter om allt innehåll är taggat eller märkt som dekor.',
      except:
        'När det som saknar tagg bara är linjer, bakgrunder eller sidhuvuden. Klarmall ser det oftast själv.',
    },
    title: { sv: 'Innehåll utan taggar', en: 'Content without tags' },
    why: {
      sv: 'Skärmläsaren läser bara det som är taggat.',
      en: 'The screen reader reads only what is tagged.',
    },
    action: {
      sv: 'Exportera om från originalet med taggar.',
      en: 'Export again from the original with tags.',
    },
    remedies: taggingRemedies,
  },
  structure: {
    page: {
      about:
        'Reglerna ser efter om taggarna är av sorter som skärmläsaren känner till, och om de hänger ihop.',
      except: 'När du har lyssnat igenom filen och taggarna läses rätt.',
    },
    title: { sv: 'Taggarna hänger inte ihop', en: 'The tags do not fit together' },
    why: {
      sv: 'Skärmläsaren förstår inte vad taggarna betyder.',
      en: 'The screen reader does not understand what the tags mean.',
    },
    action: {
      sv: 'Använd programmets vanliga format och exportera om.',
      en: "Use the program's ordinary styles and export again.",
    },
    remedies: taggingRemedies,
  },
  headings: {
    answeredBy: 'headings',
    page: {
      about: 'Reglerna ser efter om rubrikerna är av rätt sort och kommer i ordning.',
      except: 'När en nivå är överhoppad med avsikt och ingen rubrik fattas.',
    },
    title: { sv: 'Rubrikerna följer inte ordningen', en: 'The headings are out of order' },
    why: {
      sv: 'Den som hoppar mellan rubriker tror att något saknas.',
      en: 'Those who jump between headings think that something is missing.',
    },
    action: {
      sv: 'Använd rubriknivåerna i ordning: 1, 2, 3.',
      en: 'Use the heading levels in order: 1, 2, 3.',
    },
    remedies: headingRemedies,
  },
  lists: {
    page: {
      about: 'Reglerna ser efter om listor och innehållsförteckningar är byggda av rätt taggar.',
      except: 'När du har lyssnat igenom filen och listan läses rätt.',
    },
    title: { sv: 'Listan är fel taggad', en: 'The list is tagged wrong' },
    why: {
      sv: 'Skärmläsaren säger fel antal punkter, eller ingen lista alls.',
      en: 'The screen reader says the wrong number of items, or no list at all.',
    },
    action: {
      sv: 'Gör om listan med programmets listverktyg.',
      en: "Make the list again with the program's list tool.",
    },
    remedies: listRemedies,
  },
  tables: {
    page: {
      about: 'Reglerna ser efter om tabeller är byggda av rader och celler, och om varje cell har en rubrik.',
      except: 'När tabellen är enkel och du har lyssnat igenom den.',
    },
    title: { sv: 'Tabellen är fel taggad', en: 'The table is tagged wrong' },
    why: {
      sv: 'Skärmläsaren kan inte säga vilken rad och rubrik en cell hör till.',
      en: 'The screen reader cannot say which row and header a cell belongs to.',
    },
    action: {
      sv: 'Gör tabellen enkel: en rubrikrad och inga sammanslagna celler.',
      en: 'Keep the table simple: one header row and no merged cells.',
    },
    remedies: tableRemedies,
  },
  pictures: {
    page: {
      about: 'Reglerna ser efter om varje bild och formel har en beskrivning.',
      except: 'Nästan aldrig. Är bilden bara dekor: märk den som dekor.',
    },
    title: { sv: 'Bilden saknar beskrivning', en: 'The picture has no description' },
    why: {
      sv: 'Skärmläsaren säger ”bild” eller ingenting.',
      en: 'The screen reader says "image" or nothing.',
    },
    action: {
      sv: 'Skriv en alternativtext, eller markera bilden som dekor.',
      en: 'Write an alternative text, or mark the picture as decoration.',
    },
    remedies: alternativeTextRemedies,
  },
  language: {
    page: {
      about: 'Reglerna ser efter om språket är angett för allt som läses upp.',
      except: 'När texten består av namn och siffror som inte hör till något språk.',
    },
    title: { sv: 'Språket är inte angett', en: 'The language is not given' },
    why: { sv: 'Skärmläsaren gissar uttalet.', en: 'The screen reader guesses the pronunciation.' },
    action: {
      sv: 'Ange språket i källdokumentet och exportera om.',
      en: 'Set the language in the source document and export again.',
    },
    remedies: languageRemedies,
  },
  title: {
    page: {
      about: 'Reglerna ser efter om titeln finns i metadata och visas i fliken.',
      except: 'Nästan aldrig. En titel tar en minut att skriva.',
    },
    title: { sv: 'Titeln saknas eller syns inte', en: 'The title is missing or not shown' },
    why: { sv: 'Skärmläsaren börjar med titeln.', en: 'The title is the first thing read aloud.' },
    action: {
      sv: 'Skriv en titel som syns i fliken.',
      en: 'Write a title and have it shown in the tab.',
    },
    remedies: titleRemedies,
  },
  notes: {
    page: {
      about: 'Reglerna ser efter om varje fotnot har ett eget id.',
      except: 'När filen inte har länkar till fotnoter.',
    },
    title: {
      sv: 'Det går inte att ta sig tillbaka från fotnoten',
      en: 'There is no way back from the footnote',
    },
    why: {
      sv: 'Länken mellan text och fotnot kan bli fel.',
      en: 'The link between text and footnote may go wrong.',
    },
    action: { sv: 'Skriv hellre in fotnoten i texten.', en: 'Rather write the footnote into the text.' },
    remedies: taggingRemedies,
  },
  links: {
    answeredBy: 'links',
    page: {
      about: 'Reglerna ser efter om länkar är taggade som länkar och har en beskrivning.',
      except: 'När länktexten läses upp rätt i de skärmläsare som du har provat.',
    },
    title: {
      sv: 'Länken är inte beskriven för skärmläsare',
      en: 'The link is not described to assistive technology',
    },
    why: {
      sv: 'Skärmläsaren säger ”länk” utan att säga vart den leder.',
      en: 'The screen reader says "link" without saying where it leads.',
    },
    action: {
      sv: 'Skriv en länktext som säger vart länken leder.',
      en: 'Write a link text that says where the link leads.',
    },
    remedies: linkRemedies,
  },
  tabs: {
    answeredBy: 'links',
    page: {
      about: 'Reglerna ser efter om tabb-tangenten följer taggarnas ordning.',
      except: 'När sidan har en enda länk. Då finns bara en ordning.',
      wrong: [
        'en länk på en sida utan tabbordning',
        'tabOrder: false\ncontent:\n  - link:\n      text: Mer om röntgen på 1177.se\n      address: https://www.1177.se/',
      ],
      right: [
        'en länk på en sida med tabbordning',
        'content:\n  - link:\n      text: Mer om röntgen på 1177.se\n      address: https://www.1177.se/',
      ],
    },
    title: { sv: 'Tabbordningen är inte angiven', en: 'The tab order is not given' },
    why: {
      sv: 'Den som använder tangentbordet kan komma till länkar och fält i fel ordning.',
      en: 'Those who use the keyboard may come to links and fields in the wrong order.',
    },
    action: {
      sv: 'Ange att tabbordningen följer taggarna.',
      en: 'Have the tab order follow the tags.',
    },
    remedies: {
      ...taggingRemedies,
      acrobat: {
        sv: 'Sidminiatyrer > markera alla sidor > högerklicka > Sidegenskaper > Tabbordning > Använd dokumentstruktur.',
        en: 'Page thumbnails > select all pages > right-click > Page Properties > Tab Order > Use Document Structure.',
      },
    },
  },
  annotations: {
    page: {
      about:
        'Reglerna ser efter om det som ligger ovanpå sidan är taggat och beskrivet: anteckningar, filmer och tryckmärken.',
      except: 'När anteckningen bara är för tryckeriet.',
    },
    title: { sv: 'Anteckningen går inte att nå', en: 'The note cannot be reached' },
    why: {
      sv: 'Skärmläsaren hittar inte det som ligger ovanpå sidan.',
      en: 'The screen reader does not find what was put on top of the page.',
    },
    action: {
      sv: 'Ta bort anteckningen eller skriv in den i texten.',
      en: 'Remove the note or write it into the text.',
    },
    remedies: commentRemedies,
  },
  forms: {
    page: {
      about: 'Reglerna ser efter om varje fält är taggat och har ett namn som går att läsa upp.',
      except: 'När invånaren ska skriva ut blanketten och fylla i den för hand.',
    },
    title: { sv: 'Fältet saknar namn eller tagg', en: 'The field has no name or tag' },
    why: {
      sv: 'Invånaren får inte veta vad hen ska skriva.',
      en: 'The citizen is not told what to fill in.',
    },
    action: {
      sv: 'Använd hellre frågor i meddelandet. Annars: ge fältet ett namn.',
      en: 'Rather use questions in the message. Otherwise: name the field.',
    },
    remedies: formRemedies,
  },
  fonts: {
    page: {
      about: 'Reglerna ser efter om teckensnitten är inbäddade och hela.',
      except: 'När filen ser rätt ut i flera program. De flesta av de här felen märker ingen läsare.',
    },
    title: { sv: 'Teckensnittet är inte helt inbäddat', en: 'The font is not wholly embedded' },
    why: {
      sv: 'Texten kan se annorlunda ut hos invånaren.',
      en: 'The text may look different to the citizen.',
    },
    action: {
      sv: 'Byt till ett vanligt teckensnitt och exportera om.',
      en: 'Change to a common font and export again.',
    },
    remedies: fontRemedies,
  },
  characters: {
    page: {
      about: 'Reglerna ser efter om varje tecken som syns också går att läsa upp.',
      except: 'När tecknen bara är utsmyckning.',
    },
    title: { sv: 'Tecknen går inte att läsa upp', en: 'The characters cannot be read aloud' },
    why: {
      sv: 'Texten syns, men skärmläsaren vet inte vilka bokstäver det är.',
      en: 'The text is seen, but the screen reader does not know which letters it is.',
    },
    action: { sv: 'Byt teckensnitt och exportera om.', en: 'Change the font and export again.' },
    remedies: fontRemedies,
  },
  protection: {
    page: {
      about: 'Reglerna ser efter om filens skydd släpper in skärmläsare.',
      except: 'Nästan aldrig. Ett skydd stänger ute den som lyssnar.',
      wrong: ['filen är låst', 'locked: true'],
      right: ['filen är öppen', 'content:\n  - paragraph: Du är välkommen till oss på röntgen.'],
    },
    title: { sv: 'Filen är låst för skärmläsare', en: 'The file is locked to assistive technology' },
    why: { sv: 'Skärmläsaren får inte läsa texten.', en: 'The screen reader may not read the text.' },
    action: { sv: 'Spara filen utan skydd.', en: 'Save the file without protection.' },
    remedies: protectionRemedies,
  },
  layers: {
    page: {
      about: 'Reglerna ser efter om filens lager har namn och inte slås av och på av sig själva.',
      except: 'När filen bara har ett lager och det alltid visas.',
    },
    title: { sv: 'Lagren är ofullständigt beskrivna', en: 'The layers are described incompletely' },
    why: {
      sv: 'Lager kan dölja text.',
      en: 'Layers that are turned on and off can hide text.',
    },
    action: { sv: 'Exportera om utan lager.', en: 'Export again without layers.' },
    remedies: {
      word: {
        sv: 'Arkiv > Spara som > PDF. Skriv inte ut till PDF med ett annat program.',
        en: 'File > Save As > PDF. Do not print to PDF with another program.',
      },
      libreOffice: {
        sv: 'Arkiv > Exportera som > Exportera som PDF > Allmänt > kryssa i Universal tillgänglighet (PDF/UA).',
        en: 'File > Export As > Export as PDF > General > tick Universal Accessibility (PDF/UA).',
      },
      inDesign: {
        sv: 'Arkiv > Exportera > ta bort krysset vid Skapa Acrobat-lager.',
        en: 'File > Export > clear Create Acrobat Layers.',
      },
      acrobat: { sv: 'Panelen Lager > Sammanfoga lager.', en: 'Layers panel > Merge Layers.' },
    },
  },
  files: {
    page: {
      about: 'Reglerna ser efter om filen bär på eller hämtar innehåll ur andra filer.',
      except: 'När filen som bärs med är källan till dokumentet och inte ska läsas.',
    },
    title: { sv: 'Filen hänvisar till andra filer', en: 'The file refers to other files' },
    why: { sv: 'Innehållet kan saknas hos invånaren.', en: 'The content may be missing for the citizen.' },
    action: { sv: 'Lägg in innehållet i dokumentet.', en: 'Put the content into the document.' },
    remedies: { ...scanRemedies, ...contentRemedies },
  },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof topics;
