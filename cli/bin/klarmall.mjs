#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const bundle = fileURLToPath(new URL('../dist/klarmall.cjs', import.meta.url));

/** What the set-up had this version of V8 compile, so that no start has to. */
export const codeCache = bundle.replace(/cjs$/, `${process.arch}-${process.versions.v8}.cache`);

/** A run is over in seconds: optimising as eagerly as for a server costs a fifth more processor time than it saves. */
const patience = { 20: '--interrupt-budget=1000000' };

/** Starts the program and gives its script, or nothing where Node reads it as a module. */
function start() {
  const flag = patience[process.versions.node.split('.')[0]];
  if (flag !== undefined) setFlagsFromString(flag);
  const require = nodeModule.createRequire(bundle);
  if (!existsSync(codeCache)) {
    // Not set up with this version of Node. From 22 on, Node itself can keep what it compiles.
    nodeModule.enableCompileCache?.();
    require(bundle);
    return undefined;
  }
  const script = new Script(nodeModule.wrap(readFileSync(bundle, 'latin1')), {
    filename: bundle,
    cachedData: readFileSync(codeCache),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, bundle, dirname(bundle));
  return script;
}

export const program = existsSync(bundle) ? start() : undefined;
if (!existsSync(bundle)) {
  console.error('Klarmall är inte klart att köra än: filen cli/dist/klarmall.cjs saknas.');
  console.error('Kör npm start i mappen där du klonade Klarmall. Sedan fungerar npx klarmall.');
  console.error('(Klarmall is not set up yet. Run npm start in the clone first.)');
  process.exitCode = 2;
}
