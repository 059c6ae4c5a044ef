export { decodeText, utf16Of } from './decode-text.ts';
export { OfficeFile } from './office-file.ts';
export { readSheets, type Sheet, type SheetRow } from './read-sheets.ts';
export { childOf, childrenOf, descendants, parseXml, textOf, type XmlElement } from './xml.ts';
