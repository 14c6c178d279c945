/** Saves a file where the browser keeps what it downloads. */
export function saveFile(content: Blob | string, name: string, type = ''): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
