import type { Channel } from './generated/template.ts';

export type { Channel };

/** In the order that reports use. */
export const channels: readonly Channel[] = ['staff', 'inbox'];
