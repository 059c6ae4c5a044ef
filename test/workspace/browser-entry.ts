import { type Checked, checkSources, Memories, projectInMemory } from '@klarmall/check';

declare global {
  interface Window {
    checkFiles: typeof checkFiles;
  }
}

const memories = new Memories();

/** Everything that anybody is told of a check. */
function told({ report, judgement: { findings, exceptions, verdicts } }: Checked): string {
  return JSON.stringify({ report, findings, exceptions, verdicts });
}

/** Checks files in memory, with what is remembered of those before. */
export async function checkFiles(files: Readonly<Record<string, string>>, today: string): Promise<string> {
  const bytes = Object.entries(files).map(([path, text]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ]);
  return told(
    await checkSources(
      { project: projectInMemory(new Map(bytes), 'page') },
      { version: '0', today, memories },
    ),
  );
}

if (typeof window !== 'undefined') window.checkFiles = checkFiles;
