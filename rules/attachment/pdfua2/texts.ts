import type { Bilingual } from '@klarmall/model';

/** What must hold by each condition of PDF/UA-2 that PDF/UA-1 does not know: clause of ISO 14289-2:2024 and number. */
const texts: ReadonlyMap<string, Bilingual> = new Map([
  [
    '8.2.5.20-1',
    {
      sv: 'En länk ska ligga i en Link- eller Reference-tagg.',
      en: 'A link must stand in a Link or Reference tag.',
    },
  ],
  [
    '8.2.5.20-2',
    {
      sv: 'Länkar som leder till olika ställen ska ligga i var sin tagg.',
      en: 'Links that lead to different places must stand in a tag each.',
    },
  ],
  [
    '8.9.2.2-1',
    {
      sv: 'En osynlig annotering (Invisible) ska vara utsmyckning (Artifact).',
      en: 'An invisible annotation (Invisible) must be an artifact.',
    },
  ],
  [
    '8.9.2.2-2',
    {
      sv: 'En dold annotering (NoView) ska vara utsmyckning (Artifact).',
      en: 'A hidden annotation (NoView) must be an artifact.',
    },
  ],
  [
    '8.9.2.3-1',
    {
      sv: 'En kommentar eller markering ska ligga i en Annot-tagg.',
      en: 'A comment or mark must stand in an Annot tag.',
    },
  ],
  [
    '8.9.2.3-2',
    {
      sv: 'En kommentar ska säga samma sak i sina båda texter (RC och Contents).',
      en: 'A comment must say the same in both its texts (RC and Contents).',
    },
  ],
  [
    '8.9.2.4.7-1',
    {
      sv: 'En stämpel ska ha ett namn (Name) eller en beskrivning (Contents).',
      en: 'A stamp must have a name (Name) or a description (Contents).',
    },
  ],
  [
    '8.9.2.4.8-1',
    {
      sv: 'Det som ritats för hand (Ink) ska ha en beskrivning (Contents).',
      en: 'Ink must have a description (Contents).',
    },
  ],
  [
    '8.9.2.4.9-1',
    { sv: 'Ett popup-fönster (Popup) ska inte vara taggat.', en: 'A popup (Popup) must not be tagged.' },
  ],
  [
    '8.9.2.4.10-1',
    {
      sv: 'En bifogad fil ska säga hur den hör till dokumentet (AFRelationship).',
      en: 'An attached file must say how it belongs to the document (AFRelationship).',
    },
  ],
  [
    '8.9.2.4.11-1',
    { sv: 'Annoteringar med ljud (Sound) är inte tillåtna.', en: 'Sound annotations are not allowed.' },
  ],
  [
    '8.9.2.4.11-2',
    { sv: 'Annoteringar med film (Movie) är inte tillåtna.', en: 'Movie annotations are not allowed.' },
  ],
  [
    '8.9.2.4.12-1',
    {
      sv: 'En skärmyta (Screen) ska ha en beskrivning (Contents).',
      en: 'A Screen annotation must have a description (Contents).',
    },
  ],
  [
    '8.9.2.4.13-1',
    {
      sv: 'Ett formulärfält utan yta ska vara utsmyckning (Artifact).',
      en: 'A form field without any size must be an artifact.',
    },
  ],
  [
    '8.9.2.4.14-1',
    {
      sv: 'Tryckmärken (PrinterMark) ska vara utsmyckning (Artifact).',
      en: 'Printer marks (PrinterMark) must be artifacts.',
    },
  ],
  [
    '8.9.2.4.15-1',
    {
      sv: 'Annoteringar av typen TrapNet är inte tillåtna.',
      en: 'Annotations of type TrapNet are not allowed.',
    },
  ],
  [
    '8.9.2.4.16-1',
    {
      sv: 'En vattenstämpel (Watermark) ska ligga i en Annot-tagg.',
      en: 'A Watermark must stand in an Annot tag.',
    },
  ],
  [
    '8.9.2.4.19-1',
    {
      sv: 'En modell i tre dimensioner (3D) ska ha en beskrivning (Contents).',
      en: 'A 3D annotation must have a description (Contents).',
    },
  ],
  [
    '8.9.2.4.19-2',
    {
      sv: 'Rörligt innehåll (RichMedia) ska ha en beskrivning (Contents).',
      en: 'A RichMedia annotation must have a description (Contents).',
    },
  ],
  [
    '8.9.3.3-1',
    {
      sv: 'En sida med annoteringar ska ange tabbordningen (Tabs satt till A, W eller S).',
      en: 'A page with annotations must state the tab order (Tabs set to A, W or S).',
    },
  ],
  [
    '8.9.4.2-1',
    {
      sv: 'En annoterings beskrivning (Contents) och taggens alternativa text (Alt) ska vara lika.',
      en: 'The description (Contents) of an annotation and the alternative text (Alt) of its tag must be the same.',
    },
  ],
  [
    '8.10.1-1',
    { sv: 'Ett formulärfält ska ligga i en Form-tagg.', en: 'A form field must stand in a Form tag.' },
  ],
  [
    '8.10.2.3-1',
    {
      sv: 'Ett formulärfält ska ha en etikett (Lbl) eller en beskrivning (Contents).',
      en: 'A form field must have a label (Lbl) or a description (Contents).',
    },
  ],
  [
    '8.10.2.3-2',
    {
      sv: 'Ett formulärfält som gör något av sig självt (AA) ska ha en beskrivning (Contents).',
      en: 'A form field that acts by itself (AA) must have a description (Contents).',
    },
  ],
  [
    '8.10.3.3-1',
    {
      sv: 'Ett textfält ska säga samma sak i sina båda värden (RV och V).',
      en: 'A text field must say the same in both its values (RV and V).',
    },
  ],
  [
    '5-2',
    {
      sv: 'Märkningen pdfuaid:part i metadata ska ha värdet 2.',
      en: 'The pdfuaid:part entry of the metadata must be 2.',
    },
  ],
  [
    '5-4',
    {
      sv: 'Egenskapen "rev" i PDF/UA-märkningen ska ha prefixet pdfuaid.',
      en: 'The property "rev" of the PDF/UA identification must have the prefix pdfuaid.',
    },
  ],
  [
    '5-5',
    {
      sv: 'Märkningen pdfuaid:rev i metadata ska ha värdet 2024.',
      en: 'The pdfuaid:rev entry of the metadata must be 2024.',
    },
  ],
  [
    '8.4.3-1',
    {
      sv: 'Tecken utan bestämd betydelse (Private Use) ska ha en ersättningstext.',
      en: 'Characters without a fixed meaning (Private Use) must have a replacement text.',
    },
  ],
  [
    '8.4.3-2',
    {
      sv: 'En ersättningstext (ActualText) ska inte ha tecken utan bestämd betydelse (Private Use).',
      en: 'A replacement text (ActualText) must hold no Private Use characters.',
    },
  ],
  [
    '8.4.3-3',
    {
      sv: 'En alternativ text (Alt) ska inte ha tecken utan bestämd betydelse (Private Use).',
      en: 'An alternative text (Alt) must hold no Private Use characters.',
    },
  ],
  [
    '8.4.4-1',
    { sv: 'Dokumentet ska ange sitt språk (Lang).', en: 'The document must state its language (Lang).' },
  ],
  [
    '8.4.5.7-1',
    {
      sv: 'Ett TrueType-typsnitt för vanlig text ska ha en teckentabell (cmap) för Unicode eller Mac Roman.',
      en: 'A non-symbolic TrueType font must have a cmap for Unicode or Mac Roman.',
    },
  ],
  [
    '8.4.5.7-4',
    {
      sv: 'Ett TrueType-typsnitt för symboler ska ha en teckentabell (cmap) för symboler eller Mac Roman.',
      en: 'A symbolic TrueType font must have a cmap for symbols or Mac Roman.',
    },
  ],
  [
    '8.6-1',
    {
      sv: 'Bokmärken ska inte ha tecken utan bestämd betydelse (Private Use).',
      en: 'Bookmarks must hold no Private Use characters.',
    },
  ],
  [
    '8.7-1',
    {
      sv: 'Varje uppsättning av lager (optional content) ska ha ett namn.',
      en: 'Each optional content configuration must have a name.',
    },
  ],
  [
    '8.8-1',
    {
      sv: 'En länk eller ett bokmärke inom dokumentet ska leda till en tagg, inte bara till en sida.',
      en: 'A link or bookmark within the document must lead to a structure element, not to a page alone.',
    },
  ],
  [
    '8.8-2',
    {
      sv: 'En åtgärd som leder till en annan plats i dokumentet ska leda till en tagg.',
      en: 'An action that leads to another place in the document must lead to a structure element.',
    },
  ],
  [
    '8.10.1-3',
    { sv: 'Dokumentet ska inte ha ett XFA-formulär.', en: 'The document must not hold an XFA form.' },
  ],
  [
    '8.14.1-1',
    {
      sv: 'En inbäddad fil ska ha en beskrivning (Desc).',
      en: 'An embedded file must have a description (Desc).',
    },
  ],
  [
    '8.2.4-3',
    {
      sv: 'En namnrymd ska inte göra om en tagg till en annan tagg i samma namnrymd.',
      en: 'A namespace must not map a structure type to another one of the same namespace.',
    },
  ],
  [
    '8.2.5.2-1',
    {
      sv: 'Strukturträdet ska ha en enda tagg överst: Document.',
      en: 'The structure tree must have a single topmost element: Document.',
    },
  ],
  [
    '8.2.5.2-2',
    {
      sv: 'Den översta taggen, Document, ska höra till namnrymden för PDF 2.0.',
      en: 'The topmost element, Document, must be in the namespace of PDF 2.0.',
    },
  ],
  [
    '8.2.5.8-1',
    {
      sv: 'En rad i innehållsförteckningen (TOCI) ska säga vart den leder (Ref).',
      en: 'A line of a table of contents (TOCI) must say where it leads (Ref).',
    },
  ],
  [
    '8.2.5.12-1',
    {
      sv: 'Rubriker ska ha en nivå (H1, H2 …), inte taggen H.',
      en: 'Headings must have a level (H1, H2 …), not the tag H.',
    },
  ],
  [
    '8.2.5.14-1',
    { sv: 'Noter ska ha taggen FENote, inte Note.', en: 'Notes must be tagged as FENote, not Note.' },
  ],
  [
    '8.2.5.14-2',
    {
      sv: 'En not (FENote) ska hänvisa tillbaka till det som hänvisar till den (Ref).',
      en: 'A note (FENote) must refer back to what refers to it (Ref).',
    },
  ],
  [
    '8.2.5.14-3',
    {
      sv: 'Det som en not (FENote) hänvisar till ska hänvisa till noten (Ref).',
      en: 'What a note (FENote) refers to must refer to the note (Ref).',
    },
  ],
  [
    '8.2.5.14-4',
    {
      sv: 'En not (FENote) ska säga om den är fotnot, slutnot eller inget av dem (NoteType).',
      en: 'A note (FENote) must be a footnote, an endnote or neither (NoteType).',
    },
  ],
  [
    '8.2.5.23-1',
    {
      sv: 'Ruby ska innehålla RB och RT, eller RB, RP, RT och RP.',
      en: 'Ruby must hold RB and RT, or RB, RP, RT and RP.',
    },
  ],
  ['8.2.5.24-1', { sv: 'Warichu ska innehålla WP, WT och WP.', en: 'Warichu must hold WP, WT and WP.' }],
  [
    '8.2.5.25-1',
    {
      sv: 'En lista med nummer eller punkter (Lbl) ska säga vilka de är (ListNumbering).',
      en: 'A list with numbers or bullets (Lbl) must say which they are (ListNumbering).',
    },
  ],
  [
    '8.2.5.25-2',
    {
      sv: 'Innehållet i en listpunkt (LI) ska ligga i Lbl eller LBody.',
      en: 'The content of a list item (LI) must stand in Lbl or LBody.',
    },
  ],
  [
    '8.2.5.27-1',
    {
      sv: 'En bildtext (Caption) ska ligga först eller sist i det som den hör till.',
      en: 'A Caption must be the first or last kid of what it belongs to.',
    },
  ],
  [
    '8.2.5.28.2-1',
    {
      sv: 'En bild (Figure) ska ha alternativ text eller ersättningstext.',
      en: 'A Figure must have alternative text or replacement text.',
    },
  ],
  ['8.2.5.29-1', { sv: 'MathML ska ligga i en formel (Formula).', en: 'MathML must stand in a Formula.' }],
  [
    '8.10.1-2',
    {
      sv: 'Ett Form-element ska ha högst ett formulärfält.',
      en: 'A Form element may hold one form field at most.',
    },
  ],
]);

/** What must hold by a condition of PDF/UA-2, or by one on nesting (ISO/TS 32005), whose number is that of its table. */
export function ua2Text(condition: string): Bilingual {
  return texts.get(condition) ?? nestingText(condition);
}

/** @param id as "Table 5. P-Sect-1". */
function nestingText(id: string): Bilingual {
  const [parent = '', kid = ''] = id.slice('Table 5. '.length).split('-');
  if (parent === 'StructTreeRoot' && kid === 'Document')
    return {
      sv: 'Strukturträdet ska ha exakt en Document-tagg överst.',
      en: 'The structure tree must have exactly one Document element at the top.',
    };
  if (kid === 'content')
    return {
      sv: `Taggen ${parent} ska inte ha eget innehåll, bara andra taggar.`,
      en: `The tag ${parent} must hold other tags only, no content of its own.`,
    };
  return {
    sv: `Taggen ${kid} står på fel ställe, eller flera gånger, i ${parent}.`,
    en: `The tag ${kid} stands in the wrong place, or more than once, in ${parent}.`,
  };
}
