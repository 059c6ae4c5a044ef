import type { EnvelopeElement, EnvelopeValue, InboxContract } from '../profiles/inbox-contract.ts';
import { encodeXml } from './escape-xml.ts';

/** What an envelope is filled with; a value that is absent leaves its element out. */
type EnvelopeValues = Readonly<Partial<Record<EnvelopeValue, string>>> & {
  readonly isSummons: boolean;
};

/** The message as a system would send it: an example to read beside the contract, never a promise of today's contract. */
export function writeEnvelope(contract: InboxContract, values: EnvelopeValues): string {
  const namespaces = Object.entries(contract.namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const state = contract.verified
    ? `Exempel efter ${contract.name}.`
    : `Exempel, inte prövat mot dagens kontrakt. Efter ${contract.name}. Källa: ${contract.source}.`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${state.replaceAll('--', '-')} Mottagare, sändande system och id är påhittade. -->`,
    `<soapenv:Envelope ${namespaces.join(' ')}>`,
    '  <soapenv:Body>',
    ...writeElement(contract.envelope, values, '    '),
    '  </soapenv:Body>',
    '</soapenv:Envelope>',
    '',
  ].join('\n');
}

/** The contract's own nesting, at most a handful of levels: data of ours, not the author's. */
function writeElement(element: EnvelopeElement, values: EnvelopeValues, indent: string): string[] {
  if (element.only === 'summons' && !values.isSummons) return [];
  const name = `${element.prefix}:${element.name}`;
  if ('children' in element) {
    const children = element.children.flatMap((child) => writeElement(child, values, `${indent}  `));
    return children.length === 0 ? [] : [`${indent}<${name}>`, ...children, `${indent}</${name}>`];
  }
  const value = values[element.value];
  return value === undefined ? [] : [`${indent}<${name}>${encodeXml(value)}</${name}>`];
}
