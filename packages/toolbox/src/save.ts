interface SavedFile {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
type SaveDialogue = (options: { readonly suggestedName: string }) => Promise<SavedFile>;

/** The browser's own dialogue for saving, where it has one: the only way to a folder of one's choice. */
export function saveDialogue(): SaveDialogue | undefined {
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SaveDialogue };
  return showSaveFilePicker?.bind(window);
}

/** Saves a text where the user says. Whether it was saved. */
export async function saveText(text: string, name: string): Promise<boolean> {
  try {
    const file = await saveDialogue()?.({ suggestedName: name });
    const stream = await file?.createWritable();
    await stream?.write(text);
    await stream?.close();
    return stream !== undefined;
  } catch {
    return false;
  }
}
