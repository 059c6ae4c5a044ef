/** `en301549`: what shuts a reader out is a stop, formal faults are advice. `pdfua`: every rule of PDF/UA is a stop. */
export const profileNames = ['en301549', 'pdfua'] as const;

export type ProfileName = (typeof profileNames)[number];
