import { yamlFile } from './yaml.ts';

/** A new unit with invented facts that are easy to see and replace. */
export function unitFile(id: string, name: string, uses: readonly string[]): string {
  return yamlFile(
    {
      id,
      name,
      hsaId: 'SE2321009991-EX01',
      phones: [{ number: '08-465 004 00', hours: 'Måndag till fredag klockan 8–16' }],
      address: 'Storgatan 1, Storby',
      contactPage: `https://www.1177.se/exempel/${id}`,
      uses,
    },
    '../../schemas/unit.schema.json',
  );
}
