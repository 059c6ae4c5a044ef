import { yamlFile } from './yaml.ts';

/** What a unit says of the templates that it sends. */
interface UnitParts {
  readonly uses: readonly string[];
  readonly links?: Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A new unit with invented facts that are easy to see and replace. No other unit of the project may have its HSA-id. */
export function unitFile(
  id: string,
  name: string,
  hsaId: string,
  { uses, links, values }: UnitParts,
): string {
  const given = (key: string, part: Readonly<Record<string, unknown>> = {}) =>
    Object.keys(part).length === 0 ? {} : { [key]: part };
  return yamlFile(
    {
      id,
      name,
      hsaId,
      phones: [{ number: '08-465 004 00', hours: 'Måndag till fredag klockan 8–16' }],
      address: 'Storgatan 1, Storby',
      contactPage: `https://www.1177.se/exempel/${id}`,
      uses,
      ...given('values', values),
      ...given('links', links),
    },
    '../../schemas/unit.schema.json',
  );
}
