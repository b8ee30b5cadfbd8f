/** A file that a page makes: its name, what is in it, and of what kind that is (a MIME type). */
export interface FileToSave {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** Gives a file to whoever sits at the browser, as a download. */
export function saveFile({ name, text, type }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
