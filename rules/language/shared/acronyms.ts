/** Acronyms and names in capitals that most citizens know. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `BVC BB MVC HPV TBE HIV AIDS DNA SMS PDF TV USA EU UV SOS ID ICA OBS PS PIN FN VM OK VC AB NR KL CD DVD WC
  GPS UMO SVT SJ CSN ADHD AD PC LED XL XXL TT SARS BIC IBAN OCR USB FAQ QR BUP MVH OSA MR CT EKG AM PM MS
  SCB IT BVS GDPR HLR SITHS RS VIP SEK EUR HPV-vaccin TBC RFSU RFSL WHO NATO JPG PNG SÖS SUS NUS NÄL SÄS KSS DS ABC`.split(
    /\s+/u,
  ),
);

/** Those that staff use: written so, but no word to a citizen. */
const staffAcronyms: ReadonlySet<string> = new Set(
  `MRSA ESBL NSAID SSRI CPAP PCOS HDMI PTSD ASIH MAVA BMI HELLP COVID UNICEF SMHI ICD LARO STRAMA SBAR NEWS
  METTS RETTS SVEDEM FASS TAVI KASAM UNHCR OECD HTML BIPAP FODMAP IKEA SWISH SBU MTHFR BRCA CYP EEG TENS
  TBEV PSA KOL HBTQ HBTQI HBTQIA MADRS AUDIT DUDIT GAD VISA RAVLT MOCA MMSE CADASIL ECMO PEEP EPDS SCID TSH
  TRAB ANCA ALAT ASAT LDL HDL CRP NIPT KUB CTG PUVA DEXA SPECT FSMS NYHA CAPD VESS APTT SRAS IPLV BUPH ABCDE
  PEPP VAS NRS TNM IUI IVF ICSI IVA NIVA BIVA TIVA POX PAD LSS LVU`.split(/\s+/u),
);

/** Whether a word is written in capitals because it is an acronym or a name. */
export function isKnownInCapitals(word: string): boolean {
  return knownAcronyms.has(word) || staffAcronyms.has(word);
}
