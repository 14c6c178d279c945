import { encodingIsWrong } from './fileError.ts';

/** How many bytes are looked at to tell the encoding of a whole file. */
const SAMPLE_BYTES = 65_536;

/**
 * Turns the bytes of a file into text. A byte order mark is dropped, a byte that is not UTF-8 becomes U+FFFD (the row
 * check finds it there). Throws DivisionFileError FILE_ENCODING if the file as a whole is UTF-16 or GB18030.
 */
export async function* decodeUtf8(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let sample: Uint8Array[] = [];
  let sampled = 0;
  let isChecked = false;
  for await (const piece of source) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (isChecked) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    sample.push(bytes);
    sampled += bytes.length;
    if (sampled < SAMPLE_BYTES) continue;
    yield decoder.decode(checked(sample), { stream: true });
    isChecked = true;
    sample = [];
  }
  yield decoder.decode(isChecked ? undefined : checked(sample));
}

function checked(sample: Uint8Array[]): Uint8Array {
  const bytes = Buffer.concat(sample);
  if (isUtf16(bytes)) throw encodingIsWrong('UTF-16');
  if (isGb18030(bytes)) throw encodingIsWrong('GB18030/GBK');
  return bytes;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Mostly broken as UTF-8 but whole as GB18030: one damaged row in a UTF-8 file is not enough. */
function isGb18030(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (broken <= whole) return false;
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}
