import { isSameLanguage } from '@klarmall/html';
import type { KeyPath, LinkedUnit, UnitSource } from '@klarmall/model';

type Translation = NonNullable<UnitSource['languages']>[string];

/** The language that a unit's own keys are written in. */
export const unitLanguage = 'sv';

function translationOf(unit: LinkedUnit, language: string): { tag: string; said: Translation } | undefined {
  const all = Object.entries(unit.source.languages ?? {});
  const found = all.find(([tag]) => tag === language) ?? all.find(([tag]) => isSameLanguage(tag, language));
  return found && { tag: found[0], said: found[1] };
}

const translated = new WeakMap<LinkedUnit, Map<string, LinkedUnit>>();

/**
 * A unit as texts in `language` show it: what it says in that language, and of the rest what has none (numbers,
 * addresses, names). Hours and texts that it has in Swedish alone are left out, and named in `untranslated`.
 */
export function unitIn(unit: LinkedUnit, language: string): LinkedUnit {
  if (isSameLanguage(language, unitLanguage)) return unit;
  let byLanguage = translated.get(unit);
  if (!byLanguage) {
    byLanguage = new Map();
    translated.set(unit, byLanguage);
  }
  let result = byLanguage.get(language);
  if (!result) {
    result = inLanguage(unit, language);
    byLanguage.set(language, result);
    // Asked for once more, it is itself.
    translated.set(result, new Map([[language, result]]));
  }
  return result;
}

function inLanguage(unit: LinkedUnit, language: string): LinkedUnit {
  const { source, places } = unit;
  const { tag = language, said = {} } = translationOf(unit, language) ?? {};
  const { name = source.name, address = source.address } = said;
  const phones = said.phones ?? source.phones?.map(({ number }) => ({ number }));
  const untranslated = new Set<string>();
  if (!said.phones && source.phones?.some(({ hours, label }) => hours !== undefined || label !== undefined))
    untranslated.add('phones');
  for (const [value, text] of Object.entries(source.values ?? {}))
    if (typeof text === 'string' && said.values?.[value] === undefined) untranslated.add(`values/${value}`);
  const switches = Object.entries(source.values ?? {}).filter(([, value]) => typeof value === 'boolean');
  const written = (path: KeyPath): KeyPath => {
    const [key, second] = path;
    const isTranslated =
      key === 'values'
        ? second === undefined || said.values?.[second] !== undefined
        : key !== undefined && Object.hasOwn(said, key);
    return isTranslated ? ['languages', tag, ...path] : path;
  };
  return {
    ...unit,
    untranslated,
    source: {
      ...source,
      name,
      ...(address === undefined ? {} : { address }),
      ...(phones === undefined ? {} : { phones }),
      values: { ...Object.fromEntries(switches), ...said.values },
    },
    places: {
      file: places.file,
      value: (path) => places.value(written(path)),
      key: (path) => places.key(written(path)),
    },
  };
}
