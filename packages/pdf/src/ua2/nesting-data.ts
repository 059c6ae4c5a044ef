// The facts of ISO/TS 32005:2023, Table 5: which element may stand in which. They are those that the rules of veraPDF's profile for PDF/UA-2 and
// ISO 32005 state one by one (CC BY 4.0, see NOTICE), by whose numbers they are told. Kids of Part, Div and NonStruct count as kids of what stands around. "Hn" is any of H1, H2 and so on; "content" is marked content or an object.
// biome-ignore-all format: one row for each element

/** For each element (StructTreeRoot for the root itself) those that may not be its kids. */
export const neverIn: Readonly<Record<string, string>> = {
  Annot: 'Document Index LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR WP WT',
  Art: 'Art BibEntry Document Em LBody LI Quote RB RP RT Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR WP WT Warichu',
  Aside: 'Aside BibEntry Em LBody LI Quote RB RP RT Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR Title WP WT Warichu',
  BibEntry: 'Art Aside BlockQuote Caption Code Document DocumentFragment H Hn Index L LBody LI RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  BlockQuote: 'Aside BibEntry Em LBody LI Quote RB RP RT Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR Title WP WT Warichu',
  Caption: 'Caption Document LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  Code: 'Document H Hn LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  Document: 'BibEntry Caption Em LBody LI Lbl Quote RB RP RT Reference Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR WP WT Warichu',
  DocumentFragment: 'BibEntry Caption Em LBody LI Lbl Quote RB RP RT Reference Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR WP WT Warichu',
  Em: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  FENote: 'Document H Hn LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  Figure: 'Document DocumentFragment LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  Form: 'Annot Art Aside BlockQuote Document DocumentFragment Em Form H Hn Index LBody LI Link P Quote RB RP RT Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Title WP WT Warichu',
  Formula: 'Art Document DocumentFragment LBody LI RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  H: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  Hn: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  Index: 'Art Aside BibEntry BlockQuote Code Document DocumentFragment Em Form Index LBody LI Lbl Link Quote RB RP RT Ruby Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Title WP WT Warichu',
  L: 'Annot Art Aside BibEntry BlockQuote Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index LBody Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  LBody: 'Document DocumentFragment LBody LI Lbl RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  LI: 'Annot Art Aside BibEntry BlockQuote Caption Code Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LI Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  Lbl: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI Lbl P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  Link: 'Document Index LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR WP WT',
  Note: 'Document H Hn LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  P: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index LBody LI P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  Quote: 'Art Aside BlockQuote Caption Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  RB: 'Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment FENote Figure Formula H Hn Index L LBody LI Lbl Note P Part RB RP RT Ruby Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  RP: 'Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment FENote Figure Formula H Hn Index L LBody LI Lbl Note P Part RB RP RT Ruby Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  RT: 'Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment FENote Figure Formula H Hn Index L LBody LI Lbl Note P Part RB RP RT Ruby Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  Reference: 'Document Index LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR WP WT',
  Ruby: 'Annot Art Artifact Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  Sect: 'BibEntry Document Em LBody LI Quote RB RP RT Ruby Span Strong Sub TBody TD TFoot TH THead TOCI TR WP WT Warichu',
  Span: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  Strong: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index L LBody LI P Part RB RP RT Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  StructTreeRoot: 'Annot Art Artifact Aside BibEntry BlockQuote Caption Code Div DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link NonStruct Note P Part Private Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  Sub: 'Art Aside BlockQuote Caption Div Document DocumentFragment H Hn Index LBody LI P Part RB RP RT Sect Sub TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT',
  TBody: 'Annot Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI Table Title WP WT Warichu',
  TD: 'Aside BlockQuote Caption Document DocumentFragment LBody LI Part RB RP RT Sub TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  TFoot: 'Annot Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI Table Title WP WT Warichu',
  TH: 'Aside BlockQuote Caption Document DocumentFragment LBody LI Part RB RP RT Sub TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  THead: 'Annot Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI Table Title WP WT Warichu',
  TOC: 'Annot Art Aside BibEntry BlockQuote Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TR Table Title WP WT Warichu',
  TOCI: 'Art Aside BibEntry BlockQuote Caption Code Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Link Note Part Quote RB RP RT Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOCI TR Table Title WP WT Warichu',
  TR: 'Annot Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TFoot THead TOC TOCI TR Table Title WP WT Warichu',
  Table: 'Annot Art Aside BibEntry BlockQuote Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TD TH TOC TOCI Table Title WP WT Warichu',
  Title: 'Art BlockQuote Document DocumentFragment H Hn Index LBody LI RB RP RT Sect Sub TBody TD TFoot TH THead TOC TOCI TR Title WP WT',
  WP: 'Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment FENote Figure Formula H Hn Index L LBody LI Lbl Note P Part RB RP RT Ruby Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  WT: 'Art Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment FENote Figure Formula H Hn Index L LBody LI Lbl Note P Part RB RP RT Ruby Sect TBody TD TFoot TH THead TOC TOCI TR Table Title WP WT Warichu',
  Warichu: 'Annot Art Artifact Aside BibEntry BlockQuote Caption Code Div Document DocumentFragment Em FENote Figure Form Formula H Hn Index L LBody LI Lbl Link Note P Part Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH THead TOC TOCI TR Table Title Warichu',
};

/** … those of which it may have one. */
export const onceIn: Readonly<Record<string, string>> = {
  Art: 'Caption H',
  Artifact: 'Caption H',
  Aside: 'Caption H',
  BlockQuote: 'Caption H',
  Caption: 'H',
  Code: 'Caption',
  Document: 'H',
  DocumentFragment: 'H',
  Figure: 'Caption H',
  Form: 'Caption',
  Formula: 'Caption H',
  H: 'Sect',
  Hn: 'Sect',
  Index: 'Caption',
  L: 'Caption',
  LBody: 'Caption H',
  Note: 'Caption',
  Sect: 'H',
  TD: 'H',
  TH: 'H',
  TOC: 'Caption',
  Table: 'Caption TFoot THead',
  Title: 'Caption',
};

/** … those that may not be its kids where it stands in a line of text, and not around blocks. */
export const notInline: Readonly<Record<string, string>> = {
  Annot: 'Aside BlockQuote Caption DocumentFragment Form H Hn L P Part Reference Table Title',
  Caption: 'DocumentFragment',
  Code: 'DocumentFragment',
  FENote: 'Caption DocumentFragment',
  Figure: 'Sub',
  Form: 'Code Figure Formula L Part Reference Table',
  Link: 'Aside BlockQuote Caption DocumentFragment Form H Hn L P Part Table Title',
  Note: 'DocumentFragment',
  Quote: 'Div',
  Reference: 'Aside BlockQuote Caption DocumentFragment Form H Hn L P Part Table Title',
};

/** … those of which it may have one where it stands around blocks. */
export const onceAround: Readonly<Record<string, string>> = {
  Annot: 'Caption',
  FENote: 'Caption',
  Link: 'Caption',
  Reference: 'Caption',
};

/** Elements that may hold no content of their own. */
export const withoutContent = 'Art Document DocumentFragment Index L Sect StructTreeRoot TBody TFoot THead TOC TOCI TR Table';
