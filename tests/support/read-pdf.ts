import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF as a reader of another maker (PDF.js) finds it: its words, the size of its sheets in points, what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  // The reader keeps what it is given.
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document);
  const sheets = await Promise.all(
    text.map(async (_, index) => {
      const [, , width = 0, height = 0] = (await document.getPage(index + 1)).view;
      return { width: Math.round(width), height: Math.round(height) };
    }),
  );
  const { info } = await document.getMetadata();
  return { pages: text, words: text.join(' ').replaceAll(/\s+/g, ' '), sheets, info };
}
