/** What a file holds beside its picture is taken away in the same way whatever it is. */
export const exifAction = {
  sv: 'Högerklicka på filen i Utforskaren > Egenskaper > Information > Ta bort egenskaper och personlig information.',
  en: 'Right-click the file in Explorer > Properties > Details > Remove Properties and Personal Information.',
};
