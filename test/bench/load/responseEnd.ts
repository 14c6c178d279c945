/** Where the first HTTP response in a buffer ends; undefined while more is to come. */
export function responseEnd(buffer: Buffer): number | undefined {
  const headEnd = buffer.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const length = /content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, headEnd))?.[1];
  if (length === undefined)
    return buffer.toString('latin1', buffer.length - 5) === '0\r\n\r\n' ? buffer.length : undefined;
  const end = headEnd + 4 + Number(length);
  return buffer.length >= end ? end : undefined;
}
