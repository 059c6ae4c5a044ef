import { element } from './element.ts';

/** A frame to choose files in, or to drop them on. */
export function dropFrame(
  id: string,
  label: string,
  accept: string,
  take: (files: readonly File[]) => void,
): { readonly frame: HTMLElement; readonly chooser: HTMLInputElement } {
  const chooser = element('input', { type: 'file', id, multiple: true, accept, autocomplete: 'off' });
  const frame = element(
    'div',
    { class: 'drop' },
    element('p', {}, element('label', { for: id }, label)),
    element('p', {}, chooser),
  );
  const start = (files: FileList | null | undefined) => {
    if (files && files.length > 0) take([...files]);
  };
  chooser.addEventListener('change', () => {
    start(chooser.files);
    // So that the same file can be chosen again when it has been mended.
    chooser.value = '';
  });
  frame.addEventListener('dragover', () => frame.classList.add('over'));
  frame.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && frame.contains(event.relatedTarget)))
      frame.classList.remove('over');
  });
  frame.addEventListener('drop', (event) => {
    event.preventDefault();
    frame.classList.remove('over');
    start(event.dataTransfer?.files);
  });
  return { frame, chooser };
}
