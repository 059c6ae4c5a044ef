/** What the entry page's script says. A page in another language gives its own in `data-words`. */
export const pageScriptWords = {
  progress: '{done} av {all} klara',
  copied: 'Kopierat: {label}. Bocka av när texten ligger i verktyget.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera för hand: {label}.',
  cleared: 'Alla bockar är borttagna.',
  none: 'Bocka av det som ligger i verktyget. Sedan finns kvittot här.',
  some: 'Kvittot gäller {done} av {all} texter. {shown} av dem har du jämfört med verktyget.',
  receipt: 'Kvittot är kopierat. Klistra in det i ett mejl eller en chatt till den som sköter mallarna.',
  empty: 'Rutan är tom. Klistra in texten först.',
  same: 'Texten och länkarna är desamma som i mallen: {field}.',
  sameText: 'Texten är densamma som i mallen: {field}. Länkarna är inte jämförda: det kom bara ren text.',
  differs: 'Texten är inte densamma som i mallen: {field}.',
  differsInShape: 'Orden är desamma som i mallen, men annat skiljer: {field}.',
  links: 'Länk',
  headings: 'Rubrik',
  items: 'Punkt i en lista',
  bold: 'Fet text',
  tool: 'I verktyget står',
  source: 'I mallen står',
  nothing: 'inget',
  shownText: 'Jämförd: texten',
  shownLinks: 'Jämförd: text och länkar',
};

export type PageScriptWords = Readonly<Record<keyof typeof pageScriptWords, string>>;
