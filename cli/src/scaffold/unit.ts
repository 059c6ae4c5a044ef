import { yamlFile } from './yaml.ts';

/** An invented HSA id of its own for each unit: the schema takes 18 letters and digits after the hyphen. */
function exampleHsaId(id: string): string {
  const own = id.replaceAll(/[^a-z0-9]/g, '').toUpperCase();
  return `SE2321009991-EX${own.slice(-16)}`;
}

/** A new unit with invented facts that are easy to see and replace. */
export function unitFile(id: string, name: string, uses: readonly string[]): string {
  return yamlFile(
    {
      id,
      name,
      hsaId: exampleHsaId(id),
      phones: [{ number: '08-465 004 00', hours: 'Måndag till fredag klockan 8–16' }],
      address: 'Storgatan 1, Storby',
      contactPage: `https://www.1177.se/exempel/${id}`,
      uses,
    },
    '../../schemas/unit.schema.json',
  );
}
