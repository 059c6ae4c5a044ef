#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const bundle = path('../dist/klarmall.cjs');
const codeCache = path('../dist/klarmall.cache');

/** A run is over in seconds: optimising as eagerly as for a server costs a fifth more processor time than it saves. */
const patience = { 20: '--interrupt-budget=1000000' };

/** Runs the program, with the compiled code that the bundle came with where this version of Node can use it. */
function start() {
  const flag = patience[process.versions.node.split('.')[0]];
  if (flag !== undefined) setFlagsFromString(flag);
  const script = new Script(
    `(function (require, module, exports, __filename, __dirname) {${readFileSync(bundle, 'latin1')}\n})`,
    {
      filename: bundle,
      cachedData: existsSync(codeCache) ? readFileSync(codeCache) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(createRequire(bundle), module, module.exports, bundle, dirname(bundle));
  return script;
}

/** For the set-up, which keeps the compiled code. */
export const program = existsSync(bundle) ? start() : undefined;
if (program === undefined) {
  console.error('Klarmall är inte klart att köra än: filen cli/dist/klarmall.cjs saknas.');
  console.error('Kör npm start i mappen där du klonade Klarmall. Sedan fungerar npx klarmall.');
  console.error('(Klarmall is not set up yet. Run npm start in the clone first.)');
  process.exitCode = 2;
}
