import { keyword } from '../objects/lexer.ts';

/** The operators of content streams (ISO 32000-1, Annex A), numbered so that the interpreter can switch on them. */
const names = [
  'b', 'B', 'b*', 'B*', 'BDC', 'BI', 'BMC', 'BT', 'c', 'cm', 'CS', 'cs', 'd', 'Do', 'EMC', 'ET', 'f', 'F', 'f*', 'G', 'g',
  'gs', 'h', 'K', 'k', 'l', 'm', 'n', 'q', 'Q', 're', 'RG', 'rg', 's', 'S', 'SC', 'sc', 'SCN', 'scn', 'sh', 'T*', 'Tc',
  'Td', 'TD', 'Tf', 'Tj', 'TJ', 'TL', 'Tm', 'Tr', 'Ts', 'Tw', 'Tz', 'v', 'w', 'W', 'W*', 'y', "'", '"', 'DP', 'MP',
] as const; // biome-ignore format: one table

type OperatorName = (typeof names)[number];

/** Number of each operator, from 1. */
export const operator = Object.fromEntries(names.map((name, index) => [name, index + 1])) as Readonly<
  Record<OperatorName, number>
>;

for (const name of names) keyword(name).operator = operator[name];
