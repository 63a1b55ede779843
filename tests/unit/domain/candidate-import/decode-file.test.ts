import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '@/lib/domain/candidate-import/decode-file';

const TEXT = 'Name;E-Mail\r\nZoë Müller;zoe@example.test\r\nŁukasz 李 👩‍🚀;l@example.test\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a file of unknown encoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16, small end first, with a mark', bytes([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le'],
    ['UTF-16, big end first, with a mark', bytes([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be'],
    ['UTF-16, small end first, without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false), 'utf-16be'],
  ])('in %s is read as it was written', (_name, given, encoding) => {
    expect(decodeFile(given)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it('in Windows-1252 keeps its umlauts, dashes and quotation marks', () => {
    const given = bytes(utf8('Name\n'), [0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x84, 0xdf, 0x93, 0x80]);
    expect(decodeFile(given)).toEqual({ ok: true, text: 'Name\nZoë – „ß“€', encoding: 'windows-1252' });
  });

  it('that is a workbook is told from text, and so is a picture', () => {
    expect(decodeFile(bytes([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({
      ok: false,
      problem: { kind: 'workbook' },
    });
    expect(decodeFile(bytes([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual({
      ok: false,
      problem: { kind: 'workbook' },
    });
    expect(decodeFile(bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toMatchObject({
      ok: false,
    });
  });

  it('in UTF-8 is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff') && !text.startsWith('PK'));
        expect(decodeFile(utf8(text))).toMatchObject({ ok: true, text });
      }),
    );
  });
});
