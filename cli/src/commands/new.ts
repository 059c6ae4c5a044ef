import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deviceIn } from '@klarmall/check/node';
import { maskPersonalNumbers, writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { say } from '../say.ts';
import { freeHsaId } from '../scaffold/hsa-id.ts';
import { snippetFile } from '../scaffold/snippet.ts';
import { type TemplateKind, templateFile } from '../scaffold/template.ts';
import { unitFile } from '../scaffold/unit.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';

export interface NewOptions {
  readonly questions?: boolean;
  readonly name?: string;
  readonly today?: string;
}

const templateId = /^(?:central|national|regional|local)(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)+$/;
const simpleId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function badId(id: string, language: Language): UsageError {
  if (simpleId.test(id))
    return new UsageError(
      language === 'sv'
        ? `Skriv också vilken mapp filen ska ligga i: local/${id}, units/${id} eller snippets/${id}.`
        : `Write the folder of the file too: local/${id}, units/${id} or snippets/${id}.`,
    );
  return new UsageError(
    language === 'sv'
      ? `${id} går inte att använda som namn på filen. Skriv till exempel local/provsvar, units/oron-storby eller snippets/tolk. Använd a–z, siffror och bindestreck.`
      : `${id} cannot be used as the file's name. Write for example local/test-result, units/ent-storby or snippets/interpreter. Use a–z, digits and hyphens.`,
  );
}

/** @throws UsageError when the id is a name that a file should not have: a device's in Windows, or a person's number. */
function refuseName(id: string, language: Language): void {
  const device = deviceIn(id);
  if (device !== undefined)
    throw new UsageError(
      language === 'sv'
        ? `Windows tillåter ingen fil som heter ${device}. Välj ett annat namn.`
        : `Windows allows no file called ${device}. Choose another name.`,
    );
  if (maskPersonalNumbers(id) !== id)
    throw new UsageError(
      language === 'sv'
        ? `${id} innehåller ett personnummer. Namnet syns för alla som ser filen: välj ett annat.`
        : `${id} holds a personal number. Everyone who sees the file sees its name: choose another.`,
    );
}

function nameFrom(id: string): string {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `klarmall new ID`: a template, `units/ID` a unit, `snippets/ID` a shared snippet. Never writes over a file. */
export async function create(id: string, options: NewOptions, io: Io, language: Language): Promise<number> {
  const { root } = await selectionOf([], io, language);
  const today = todayOf(options.today, io, language);
  refuseName(id, language);
  const [collection = '', simple = '', ...rest] = id.split('/');
  const name = options.name?.trim() ?? nameFrom(id);
  if (name === '')
    throw new UsageError(
      language === 'sv'
        ? '--name är tomt. Skriv namnet som invånaren ser, eller utelämna --name.'
        : '--name is empty. Write the name that the citizen sees, or leave --name out.',
    );
  let path: string;
  let text: string;
  if (collection === 'units' || collection === 'snippets') {
    if (!simpleId.test(simple) || rest.length > 0) throw badId(id, language);
    path = `templates/${id}.yaml`;
    text =
      collection === 'units'
        ? unitFile(simple, name, freeHsaId(root), { uses: [] })
        : snippetFile(name, today);
  } else {
    if (!templateId.test(id)) throw badId(id, language);
    const kind: TemplateKind = options.questions === true ? 'questions' : 'information';
    path = `templates/${id}.mall.yaml`;
    text = templateFile(id, kind, name, today);
  }
  const variants = [path, path.replace(/\.yaml$/, '.yml'), path.replace(/\.yaml$/, '.md')];
  const existing = variants.find((variant) => existsSync(join(root, variant)));
  if (existing !== undefined)
    throw new UsageError(language === 'sv' ? `${existing} finns redan.` : `${existing} exists already.`);
  writeFileAtomically(join(root, path), text);
  const shown = relative(io.cwd, join(root, path));
  say(
    io.stdout,
    language === 'sv'
      ? `Skapade ${shown}. Skriv om texten och kör klarmall check.`
      : `Made ${shown}. Rewrite the text and run klarmall check.`,
  );
  return 0;
}
