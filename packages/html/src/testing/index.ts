export { anyBlocks, anyText, carriedBlocks } from './arbitrary-blocks.ts';
export * from './blocks.ts';
export { type RenderedFixture, renderedFixture } from './rendered.ts';
