/** Files that the reader saves. */

export interface ExportedFile {
  name: string;
  type: string;
  content: BlobPart;
}

/** Offers a file to be saved. */
export function saveFile({ name, type, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
