// Where the sources run as they are, this lets the process read TypeScript. In the bundle, its own program has this name.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
await import('./gate-worker.ts');
