import type { CharacterCode, CMap, CodespaceRange } from './cmap.ts';

// Name, ordering, supplement and code layout of the CMaps of ISO 32000-1, 9.7.5.2, Table 118. Names and supplements are
// those of the published CMap resources (repository adobe-type-tools/cmap-resources).
const rows = `
GB-EUC GB1 0 gb2312
GBpc-EUC GB1 0 gbpc
GBK-EUC GB1 2 gbk
GBKp-EUC GB1 2 gbk
GBK2K GB1 5 gb18030
UniGB-UCS2 GB1 4 ucs2
UniGB-UTF16 GB1 5 utf16
B5pc CNS1 0 b5pc
HKscs-B5 CNS1 6 hkscs
ETen-B5 CNS1 0 big5
ETenms-B5 CNS1 0 big5
CNS-EUC CNS1 0 cnseuc
UniCNS-UCS2 CNS1 3 ucs2
UniCNS-UTF16 CNS1 7 utf16
83pv-RKSJ Japan1 1 macsjis h
90ms-RKSJ Japan1 2 sjis
90msp-RKSJ Japan1 2 sjis
90pv-RKSJ Japan1 1 macsjis
Add-RKSJ Japan1 1 sjis
EUC Japan1 1 eucjp
Ext-RKSJ Japan1 2 sjis
 Japan1 1 jis
UniJIS-UCS2 Japan1 4 ucs2
UniJIS-UCS2-HW Japan1 4 ucs2
UniJIS-UTF16 Japan1 7 utf16
KSC-EUC Korea1 0 ksc
KSCms-UHC Korea1 1 uhc
KSCms-UHC-HW Korea1 1 uhc
KSCpc-EUC Korea1 0 kscpc h
UniKS-UCS2 Korea1 1 ucs2
UniKS-UTF16 Korea1 1 utf16
`;

interface Layout {
  readonly codespaces: string;
  /** How the codes turn into text: UTF-16, or the name of an encoding of the WHATWG Encoding Standard. */
  readonly text: 'utf-16' | 'shift_jis' | 'euc-jp' | 'jis' | 'gb18030' | 'big5' | 'euc-kr' | undefined;
}

const layouts: Readonly<Record<string, Layout>> = {
  gb2312: { codespaces: '00-80 A1A1-FEFE', text: 'gb18030' },
  gbpc: { codespaces: '00-80 A1A1-FCFE FD-FF', text: 'gb18030' },
  gbk: { codespaces: '00-80 8140-FEFE', text: 'gb18030' },
  gb18030: { codespaces: '00-7F 81308130-FE39FE39 8140-FEFE', text: 'gb18030' },
  b5pc: { codespaces: '00-80 A140-FCFE FD-FF', text: 'big5' },
  hkscs: { codespaces: '00-80 8740-FEFE', text: 'big5' },
  big5: { codespaces: '00-80 A140-FEFE', text: 'big5' },
  cnseuc: {
    codespaces: '00-80 8EA1A1A1-8EA1FEFE 8EA2A1A1-8EA2FEFE 8EA3A1A1-8EA3FEFE A1A1-FEFE',
    text: undefined,
  },
  sjis: { codespaces: '00-80 8140-9FFC A0-DF E040-FCFC', text: 'shift_jis' },
  macsjis: { codespaces: '00-80 8140-9FFC A0-DF E040-FCFC FD-FF', text: 'shift_jis' },
  eucjp: { codespaces: '00-80 8EA0-8EDF A1A1-FEFE', text: 'euc-jp' },
  jis: { codespaces: '2121-7E7E', text: 'jis' },
  ksc: { codespaces: '00-80 A1A1-FEFE', text: 'euc-kr' },
  uhc: { codespaces: '00-80 8141-FEFE', text: 'euc-kr' },
  kscpc: { codespaces: '00-84 A141-FDFE FE-FF', text: 'euc-kr' },
  ucs2: { codespaces: '0000-D7FF E000-FFFF', text: 'utf-16' },
  utf16: { codespaces: '0000-D7FF D800DC00-DBFFDFFF E000-FFFF', text: 'utf-16' },
};

/** A CMap that every reader has of itself. */
export interface PredefinedCMap {
  readonly name: string;
  readonly registry: 'Adobe';
  readonly ordering: string;
  readonly supplement: number;
  readonly wMode: 0 | 1;
  readonly codespaces: readonly CodespaceRange[];
  /** The Unicode text of a code where it can be told without the CID tables; undefined otherwise. */
  readonly unicodeOf: (code: CharacterCode) => string | undefined;
}

const identityCodespaces: readonly CodespaceRange[] = [{ length: 2, low: 0, high: 0xffff }];

const predefined: ReadonlyMap<string, PredefinedCMap> = new Map(
  [
    identity('Identity-H', 0),
    identity('Identity-V', 1),
    ...rows.split('\n').filter(Boolean).flatMap(readRow),
  ].map((cmap) => [cmap.name, cmap]),
);

function identity(name: string, wMode: 0 | 1): PredefinedCMap {
  return {
    name,
    registry: 'Adobe',
    ordering: 'Identity',
    supplement: 0,
    wMode,
    codespaces: identityCodespaces,
    unicodeOf: () => undefined,
  };
}

function readRow(row: string): readonly PredefinedCMap[] {
  const [stem = '', ordering = '', supplement = '0', layoutName = '', only] = row.split(' ');
  const layout = layouts[layoutName];
  if (layout === undefined) return [];
  const codespaces = layout.codespaces.split(' ').map((range) => {
    const [low = '', high = ''] = range.split('-');
    return { length: low.length / 2, low: Number.parseInt(low, 16), high: Number.parseInt(high, 16) };
  });
  const directions: readonly (0 | 1)[] = only === 'h' ? [0] : [0, 1];
  return directions.map((wMode) => ({
    name: `${stem}${stem === '' ? '' : '-'}${wMode === 0 ? 'H' : 'V'}`,
    registry: 'Adobe',
    ordering,
    supplement: Number(supplement),
    wMode,
    codespaces,
    unicodeOf: (code: CharacterCode) => decodeCode(code, layout.text),
  }));
}

function decodeCode({ code, length }: CharacterCode, encoding: Layout['text']): string | undefined {
  if (encoding === undefined) return undefined;
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++)
    bytes[index] = Math.floor(code / 256 ** (length - 1 - index)) % 256;
  if (encoding === 'utf-16') {
    let text = '';
    for (let at = 0; at + 1 < length; at += 2)
      text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    return text;
  }
  // ISO-2022 codes are EUC codes without their high bits.
  const source = encoding === 'jis' ? bytes.map((byte) => byte | 0x80) : bytes;
  const text = new TextDecoder(encoding === 'jis' ? 'euc-jp' : encoding).decode(source);
  return text.includes('\uFFFD') ? undefined : text;
}

/** The predefined CMap of a name (ISO 32000-1, Table 118), or undefined. */
export function predefinedCMap(name: string): PredefinedCMap | undefined {
  return predefined.get(name);
}

/** Identity-H or Identity-V as a CMap: every two-byte code is its own CID. */
export function identityCMap(wMode: 0 | 1): CMap {
  return {
    wMode,
    codespaces: identityCodespaces,
    cidRanges: [{ length: 2, low: 0, high: 0xffff, cid: 0 }],
    notdefRanges: [],
    unicodeRanges: [],
  };
}
