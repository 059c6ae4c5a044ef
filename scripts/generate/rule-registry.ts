import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The rules that have a folder, `subject/name`, sorted as their ids are. */
export function ruleFolders(rules: string): readonly string[] {
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  return foldersIn(rules)
    .flatMap((subject) => foldersIn(join(rules, subject)).map((name) => `${subject}/${name}`))
    .filter((folder) => existsSync(join(rules, folder, 'rule.ts')))
    .sort();
}

function camelCase(folder: string): string {
  return folder.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function registryModule(folders: readonly string[], name: string, what: string): string {
  return `// Generated from the rules' folders by scripts/generate.
import type { AnyRule } from '@klarmall/lint';
${folders.map((folder) => `import ${camelCase(folder)} from '../${folder}/rule.ts';`).join('\n')}

/** ${what}, sorted by id. */
export const ${name}: readonly AnyRule[] = [
${folders.map((folder) => `  ${camelCase(folder)},`).join('\n')}
];
`;
}

const attachments = 'attachment/';
const isOnAttachments = (folder: string) => folder.startsWith(attachments);

/** The registry of the rules that have a folder, as a module beside which the folders lie one level up. */
export function ruleRegistry(rules: string): string {
  return registryModule(ruleFolders(rules), 'folderRules', 'The rules that have a folder');
}

/** The same of those on attachments alone, beside their folders: the process that reads files loads no others. */
export function attachmentRegistry(rules: string): string {
  const folders = ruleFolders(rules).filter(isOnAttachments);
  return registryModule(
    folders.map((folder) => folder.slice(attachments.length)),
    'attachmentFolderRules',
    'The rules on attachments that have a folder',
  );
}
