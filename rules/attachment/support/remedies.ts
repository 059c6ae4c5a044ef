import type { Remedies } from '@klarmall/model';

// How to mend what is most often wrong, in the programs that documents are made in. Menu paths are those of Word for
// Microsoft 365, LibreOffice 24, InDesign 2024, Acrobat Pro 2024, and Google Docs, Chrome and Canva of 2025.

/** Text about a picture. */
export const alternativeTextRemedies: Remedies = {
  word: {
    sv: 'Högerklicka på bilden > Visa alternativtext (i äldre Word: Redigera alternativtext). Beskriv bilden, eller kryssa i Markera som dekorativ. Exportera om.',
    en: 'Right-click the picture > View Alt Text (older Word: Edit Alt Text). Describe it, or tick Mark as decorative. Export again.',
  },
  libreOffice: {
    sv: 'Högerklicka på bilden > Alternativ text. Beskriv bilden, eller kryssa i Dekorativ. Exportera om.',
    en: 'Right-click the image > Alt Text. Fill in Alt Text, or tick Decorative. Export again.',
  },
  inDesign: {
    sv: 'Markera bilden > Objekt > Exportalternativ för objekt > Alternativtext. Är bilden bara dekor: välj Artefakt under Taggad PDF.',
    en: 'Select the image > Object > Object Export Options > Alt Text. Choose Artifact under Tagged PDF for decoration.',
  },
  acrobat: {
    sv: 'Alla verktyg > Förbered för tillgänglighet > Lägg till alternativtext.',
    en: 'All tools > Prepare for accessibility > Add alternate text.',
  },
  googleDocs: {
    sv: 'Högerklicka på bilden > Alt-text. Beskriv bilden. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Right-click the image > Alt text. Describe it. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Ge bilden ett alt-attribut på webbsidan, tomt om den är dekor. Skriv sedan ut den till PDF igen.',
    en: 'Give the image an alt attribute on the web page, empty for decoration. Then print it to PDF again.',
  },
  canva: {
    sv: 'Markera bilden > Mer > Alternativ text. Dela > Ladda ned > PDF Standard.',
    en: 'Select the image > More > Alternative text. Share > Download > PDF Standard.',
  },
};

/** Tags at all: export with structure. */
export const taggingRemedies: Remedies = {
  word: {
    sv: 'Arkiv > Spara som > PDF > Alternativ > kryssa i rutan om dokumentstrukturtaggar för hjälpmedel. Skriv inte ut till PDF, då försvinner taggarna.',
    en: 'File > Save As > PDF > Options > tick Document structure tags for accessibility. Do not print to PDF, that loses the tags.',
  },
  libreOffice: {
    sv: 'Arkiv > Exportera som > Exportera som PDF > Allmänt > kryssa i Universal tillgänglighet (PDF/UA).',
    en: 'File > Export As > Export as PDF > General > tick Universal Accessibility (PDF/UA).',
  },
  inDesign: {
    sv: 'Arkiv > Exportera > Adobe PDF (interaktiv eller utskrift) > kryssa i Skapa taggad PDF.',
    en: 'File > Export > Adobe PDF (Interactive or Print) > tick Create Tagged PDF.',
  },
  acrobat: {
    sv: 'Alla verktyg > Förbered för tillgänglighet > Tagga dokument automatiskt. Gå sedan igenom Taggar och Läsordning.',
    en: 'All tools > Prepare for accessibility > Automatically tag PDF. Then go through Tags and Reading order.',
  },
  googleDocs: {
    sv: 'Arkiv > Ladda ned > PDF-dokument. Skriv inte ut till PDF. Saknas taggarna ändå: ladda ned som Microsoft Word och exportera därifrån.',
    en: 'File > Download > PDF Document. Do not print to PDF. If the tags are still missing, download as Microsoft Word and export from there.',
  },
  chrome: {
    sv: 'Öppna webbsidan igen > Skriv ut > Spara som PDF. Välj inte Microsoft Print to PDF. Länka hellre till sidan.',
    en: 'Open the web page again > Print > Save as PDF. Do not choose Microsoft Print to PDF. Or rather link to the page.',
  },
  canva: {
    sv: 'Dela > Ladda ned > PDF Standard. Saknas taggarna ändå: flytta texten till Word och gör pdf:en där.',
    en: 'Share > Download > PDF Standard. If the tags are still missing, move the text to Word and make the PDF there.',
  },
};

/** A new file from the original. */
export const exportRemedies: Remedies = {
  word: {
    sv: 'Öppna originalet > Arkiv > Spara som > PDF. Byt inte bara namn på filen.',
    en: 'Open the original > File > Save As > PDF. Do not just rename the file.',
  },
  libreOffice: {
    sv: 'Öppna originalet > Arkiv > Exportera som > Exportera som PDF.',
    en: 'Open the original > File > Export As > Export as PDF.',
  },
  inDesign: {
    sv: 'Öppna originalet > Arkiv > Exportera > Adobe PDF (interaktiv).',
    en: 'Open the original > File > Export > Adobe PDF (Interactive).',
  },
  acrobat: {
    sv: 'Öppna filen > Meny > Spara som, och pröva igen. Hjälper det inte: exportera om från originalet.',
    en: 'Open the file > Menu > Save as, and try again. If that does not help: export again from the original.',
  },
  googleDocs: {
    sv: 'Öppna originalet > Arkiv > Ladda ned > PDF-dokument.',
    en: 'Open the original > File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Öppna webbsidan igen > Skriv ut > Spara som PDF.',
    en: 'Open the web page again > Print > Save as PDF.',
  },
  canva: {
    sv: 'Öppna originalet > Dela > Ladda ned > PDF Standard.',
    en: 'Open the original > Share > Download > PDF Standard.',
  },
};

/** Headings by style. */
export const headingRemedies: Remedies = {
  word: {
    sv: 'Markera rubriken > Start > Format > Rubrik 1, 2 eller 3. Exportera om.',
    en: 'Select the heading > Home > Styles > Heading 1, 2 or 3. Export again.',
  },
  libreOffice: {
    sv: 'Ställ markören i rubriken > Formatmallar > Rubrik 1, 2 eller 3. Exportera om.',
    en: 'Select the heading > Styles > Heading 1, 2 or 3. Export again.',
  },
  inDesign: {
    sv: 'Styckeformat > Redigera > Exporttaggar > PDF > H1, H2 eller H3. Exportera om.',
    en: 'Paragraph Styles > Edit > Export Tagging > PDF > H1, H2 or H3. Export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Förbered för tillgänglighet > Fastställ läsordning. Markera rubriken och välj Rubrik 1, 2 eller 3.',
    en: 'All tools > Prepare for accessibility > Fix reading order. Select the heading and choose Heading 1, 2 or 3.',
  },
  googleDocs: {
    sv: 'Ställ markören i rubriken > Format > Styckeformat > Rubrik 1, 2 eller 3. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Put the cursor in the heading > Format > Paragraph styles > Heading 1, 2 or 3. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Gör rubriken till h1, h2 eller h3 på webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Make the heading h1, h2 or h3 on the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

/** Header cells. */
export const tableRemedies: Remedies = {
  word: {
    sv: 'Ställ markören i översta raden > Tabelldesign > kryssa i Rubrikrad. Välj också Layout > Upprepa rubrikrader. Exportera om.',
    en: 'Put the cursor in the top row > Table Design > tick Header Row. Also choose Layout > Repeat Header Rows. Export again.',
  },
  libreOffice: {
    sv: 'Ge översta raden styckeformatet Tabellrubrik. Kryssa i Upprepa rubrik under Tabell > Egenskaper > Textflöde. Exportera om.',
    en: 'Give the top row the paragraph style Table Heading. Tick Repeat heading under Table > Properties > Text Flow. Export again.',
  },
  inDesign: {
    sv: 'Markera översta raden > Tabell > Konvertera rader > Till rubrik. Exportera om.',
    en: 'Select the top row > Table > Convert Rows > To Header. Export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Förbered för tillgänglighet > Fastställ läsordning > Tabellredigeraren. Högerklicka på cellen > Egenskaper för tabellcell > Rubrikcell.',
    en: 'All tools > Prepare for accessibility > Fix reading order > Table editor. Right-click the cell > Table cell properties > Header cell.',
  },
  googleDocs: {
    sv: 'Högerklicka på översta raden > Fäst rubrikraden. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Right-click the top row > Pin header row. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Skriv rubrikcellerna som th på webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Write the header cells as th on the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

/** The language of the document. */
export const languageRemedies: Remedies = {
  word: {
    sv: 'Markera all text > Granska > Språk > Ange korrekturspråk > Svenska. Exportera om.',
    en: 'Select all text > Review > Language > Set Proofing Language > Swedish. Export again.',
  },
  libreOffice: {
    sv: 'Verktyg > Språk > För all text > Svenska. Exportera om.',
    en: 'Tools > Language > For all Text > Swedish. Export again.',
  },
  inDesign: {
    sv: 'Styckeformat > Redigera > Avancerade teckenformat > Språk > Svenska. Vid export: Avancerat > Språk.',
    en: 'Paragraph Styles > Edit > Advanced Character Formats > Language > Swedish. On export: Advanced > Language.',
  },
  acrobat: {
    sv: 'Meny > Dokumentegenskaper > Avancerat > Språk > Svenska.',
    en: 'Menu > Document properties > Advanced > Language > Swedish.',
  },
  googleDocs: {
    sv: 'Arkiv > Språk > Svenska. Arkiv > Ladda ned > PDF-dokument.',
    en: 'File > Language > Swedish. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Skriv lang="sv" i webbsidans html-element. Skriv sedan ut sidan till PDF igen.',
    en: 'Write lang="sv" in the html element of the web page. Then print the page to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

/** The title of the document. */
export const titleRemedies: Remedies = {
  word: {
    sv: 'Arkiv > Info > Egenskaper > Titel. Skriv vad dokumentet handlar om. Exportera om.',
    en: 'File > Info > Properties > Title. Write what the document is about. Export again.',
  },
  libreOffice: {
    sv: 'Arkiv > Egenskaper > Beskrivning > Titel. Exportera om.',
    en: 'File > Properties > Description > Title. Export again.',
  },
  inDesign: {
    sv: 'Arkiv > Filinformation > Dokumenttitel. Exportera om med Visa titel.',
    en: 'File > File Info > Document Title. Export again with Display Title.',
  },
  acrobat: {
    sv: 'Meny > Dokumentegenskaper > Beskrivning > Titel, och Startvy > Visa > Dokumenttitel.',
    en: 'Menu > Document properties > Description > Title, and Initial View > Show > Document Title.',
  },
  googleDocs: {
    sv: 'Skriv titeln som dokumentets namn högst upp. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Write the title as the name of the document at the top. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Skriv titeln i webbsidans title-element. Skriv sedan ut sidan till PDF igen.',
    en: 'Write the title in the title element of the web page. Then print the page to PDF again.',
  },
  canva: {
    sv: 'Skriv titeln som designens namn högst upp. Dela > Ladda ned > PDF Standard.',
    en: 'Write the title as the name of the design at the top. Share > Download > PDF Standard.',
  },
};

/** The order in which text is read. */
export const readingOrderRemedies: Remedies = {
  word: {
    sv: 'Ta bort textrutor och tabeller som bara är layout. Skriv texten i rätt läsordning. Exportera om.',
    en: 'Remove text boxes and layout tables. Write the text in the order it is to be read. Export again.',
  },
  libreOffice: {
    sv: 'Ersätt ramar och textrutor med vanliga stycken eller spalter. Exportera om.',
    en: 'Replace frames and text boxes with ordinary paragraphs or columns. Export again.',
  },
  inDesign: {
    sv: 'Fönster > Artiklar. Dra innehållet till rätt ordning och kryssa i Använd för läsordning i taggad PDF.',
    en: 'Window > Articles. Drag the content into order and tick Use for Reading Order in Tagged PDF.',
  },
  acrobat: {
    sv: 'Visa > Visa/dölj > Sidopaneler > Taggar. Dra taggarna till rätt ordning.',
    en: 'View > Show/Hide > Side panels > Tags. Drag the tags into order.',
  },
  googleDocs: {
    sv: 'Ta bort tabeller som bara är layout. Skriv texten i rätt läsordning. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Remove layout tables. Write the text in the order it is to be read. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Lägg innehållet på webbsidan i rätt läsordning. Skriv sedan ut sidan till PDF igen.',
    en: 'Put the content of the web page in the order it is to be read. Then print the page to PDF again.',
  },
  canva: {
    sv: 'Canva kan inte ställa in det. Flytta texten till Word eller Google Docs och gör pdf:en där.',
    en: 'Canva has no setting for it. Move the text to Word or Google Docs and make the PDF there.',
  },
};

/** Names and tags of form fields. */
export const formRemedies: Remedies = {
  word: {
    sv: 'Word kan inte göra ifyllbara fält i PDF. Använd 1177 formulärtjänst eller gör fälten i Acrobat.',
    en: 'Word cannot make fields that can be filled in in PDF. Use a 1177 form or make the fields in Acrobat.',
  },
  libreOffice: {
    sv: 'Högerklicka på fältet > Kontrollelementsegenskaper > Hjälptext. Exportera om som PDF/UA.',
    en: 'Right-click the field > Control Properties > Help text. Export again as PDF/UA.',
  },
  inDesign: {
    sv: 'Fönster > Interaktivt > Knappar och formulär > Beskrivning. Exportera om som taggad PDF.',
    en: 'Window > Interactive > Buttons and Forms > Description. Export again as tagged PDF.',
  },
  acrobat: {
    sv: 'Alla verktyg > Förbered formulär. Dubbelklicka på fältet > Allmänt > Knappbeskrivning. Sedan Förbered för tillgänglighet > Tagga formulärfält.',
    en: 'All tools > Prepare a form. Double-click the field > General > Tooltip. Then Prepare for accessibility > Tag form fields.',
  },
};

/** Fonts and their characters. */
export const fontRemedies: Remedies = {
  word: {
    sv: 'Byt till ett vanligt teckensnitt, till exempel Calibri eller Arial. Exportera om med Arkiv > Spara som > PDF.',
    en: 'Change to a common font, for instance Calibri or Arial. Export again with File > Save As > PDF.',
  },
  libreOffice: {
    sv: 'Byt teckensnitt med Format > Tecken. Exportera om.',
    en: 'Change the font with Format > Character. Export again.',
  },
  inDesign: {
    sv: 'Text > Sök/ersätt teckensnitt. Byt till ett teckensnitt av typen OpenType. Exportera om.',
    en: 'Type > Find/Replace Font. Change to an OpenType font. Export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Använd utskriftsproduktion > Preflight > Bädda in teckensnitt. Går inte det: exportera om från källan.',
    en: 'All tools > Use print production > Preflight > Embed fonts. If that fails: export again from the source.',
  },
  googleDocs: {
    sv: 'Byt till ett vanligt teckensnitt, till exempel Arial. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Change to a common font, for instance Arial. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Byt teckensnitt på webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Change the font on the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Byt till ett vanligt teckensnitt. Dela > Ladda ned > PDF Standard, utan Platta till PDF.',
    en: 'Change to a common font. Share > Download > PDF Standard, without Flatten PDF.',
  },
};

/** A document that is pictures of text. */
export const scanRemedies: Remedies = {
  word: {
    sv: 'Leta upp originalet och exportera det: Arkiv > Spara som > PDF. Finns inget original: skriv av texten i ett nytt dokument.',
    en: 'Find the original and export it: File > Save As > PDF. If there is none: type the text into a new document.',
  },
  libreOffice: {
    sv: 'Leta upp originalet och exportera det: Arkiv > Exportera som > Exportera som PDF.',
    en: 'Find the original and export it: File > Export As > Export as PDF.',
  },
  inDesign: {
    sv: 'Exportera om utan att göra texten till konturer: Arkiv > Exportera > Adobe PDF.',
    en: 'Export again without turning text into outlines: File > Export > Adobe PDF.',
  },
  acrobat: {
    sv: 'Textigenkänning (OCR) räcker inte: sidan är fortfarande en bild. Gör ett nytt dokument av texten.',
    en: 'Text recognition (OCR) is not enough: the page is still a picture. Make a new document from the text.',
  },
  googleDocs: {
    sv: 'Öppna originalet > Arkiv > Ladda ned > PDF-dokument.',
    en: 'Open the original > File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Öppna webbsidan igen > Skriv ut > Spara som PDF. Är sidan en bild: be om texten.',
    en: 'Open the web page again > Print > Save as PDF. If the page is a picture, ask for the text.',
  },
  canva: {
    sv: 'Dela > Ladda ned > PDF Standard, utan Platta till PDF. Är texten en bild: skriv den i en textruta.',
    en: 'Share > Download > PDF Standard, without Flatten PDF. If the text is a picture, write it in a text box.',
  },
};

/** Scripts, attachments, numbers and other things that a letter has no use for. */
export const contentRemedies: Remedies = {
  word: {
    sv: 'Ta bort det ur texten. Arkiv > Info > Sök efter problem > Kontrollera dokument > Ta bort alla. Exportera om.',
    en: 'Remove it from the text. File > Info > Check for Issues > Inspect Document > Remove All. Export again.',
  },
  libreOffice: {
    sv: 'Ta bort det ur texten. Arkiv > Egenskaper > Allmänt > Återställ egenskaper. Exportera om.',
    en: 'Remove it from the text. File > Properties > General > Reset Properties. Export again.',
  },
  inDesign: {
    sv: 'Ta bort det ur texten, ur Arkiv > Filinformation och ur Fönster > Interaktivt. Exportera om.',
    en: 'Remove it from the text, from File > File Info and from Window > Interactive. Export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Bortredigera en PDF > Sanera dokument. Spara som en ny fil.',
    en: 'All tools > Redact a PDF > Sanitize document. Save as a new file.',
  },
  googleDocs: {
    sv: 'Ta bort det ur texten och ur dokumentets namn. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Remove it from the text and from the name of the document. File > Download > PDF Document.',
  },
  chrome: {
    sv: 'Ta bort det ur webbsidan. Skriv sedan ut den till PDF igen.',
    en: 'Remove it from the web page. Then print it to PDF again.',
  },
  canva: {
    sv: 'Ta bort det ur designen och ur dess namn. Dela > Ladda ned > PDF Standard.',
    en: 'Remove it from the design and from its name. Share > Download > PDF Standard.',
  },
};

/** Notes that colleagues left. */
export const commentRemedies: Remedies = {
  word: {
    sv: 'Granska > Ta bort > Ta bort alla kommentarer i dokumentet. Exportera om.',
    en: 'Review > Delete > Delete All Comments in Document. Export again.',
  },
  libreOffice: {
    sv: 'Redigera > Kommentar > Ta bort alla kommentarer. Exportera om utan Kommentarer som PDF-anteckningar.',
    en: 'Edit > Comment > Delete All Comments. Export again without Comments as PDF annotations.',
  },
  inDesign: {
    sv: 'Fönster > Redaktionellt > Anteckningar. Ta bort dem och exportera om.',
    en: 'Window > Editorial > Notes. Remove them and export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Lägg till kommentarer. Markera alla i listan och ta bort dem. Spara som en ny fil.',
    en: 'All tools > Add comments. Select all in the list and delete them. Save as a new file.',
  },
  googleDocs: {
    sv: 'Markera kommentaren > Markera som löst. Arkiv > Ladda ned > PDF-dokument.',
    en: 'Select the comment > Mark as resolved. File > Download > PDF Document.',
  },
};

/** A password or a lock on the file. */
export const protectionRemedies: Remedies = {
  word: {
    sv: 'Arkiv > Spara som > PDF > Alternativ > ta bort krysset vid Kryptera dokumentet med ett lösenord.',
    en: 'File > Save As > PDF > Options > clear Encrypt the document with a password.',
  },
  libreOffice: {
    sv: 'Arkiv > Exportera som > Exportera som PDF > Säkerhet > ta bort lösenorden.',
    en: 'File > Export As > Export as PDF > Security > remove the passwords.',
  },
  inDesign: {
    sv: 'Arkiv > Exportera > Säkerhet > ta bort kryssen vid lösenorden.',
    en: 'File > Export > Security > clear the passwords.',
  },
  acrobat: {
    sv: 'Meny > Dokumentegenskaper > Säkerhet > Skyddsmetod > Inget skydd.',
    en: 'Menu > Document properties > Security > Security Method > No Security.',
  },
};

/** Words that were covered and not deleted. */
export const hiddenTextRemedies: Remedies = {
  word: {
    sv: 'Radera orden och rutan i originalet. Arkiv > Info > Sök efter problem > Kontrollera dokument. Exportera om.',
    en: 'Delete the words and the box in the source. File > Info > Check for Issues > Inspect Document. Export again.',
  },
  libreOffice: {
    sv: 'Radera orden och rutan i originalet, eller välj Verktyg > Redigera bort. Exportera om.',
    en: 'Delete the words and the box in the source, or choose Tools > Redact. Export again.',
  },
  inDesign: {
    sv: 'Fönster > Lager. Radera texten under rutan och exportera om.',
    en: 'Window > Layers. Delete the text beneath the box and export again.',
  },
  acrobat: {
    sv: 'Alla verktyg > Bortredigera en PDF > Tillämpa. Då försvinner orden på riktigt.',
    en: 'All tools > Redact a PDF > Apply. Then the words are really gone.',
  },
};
