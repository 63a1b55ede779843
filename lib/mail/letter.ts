export type Letter = { readonly subject: string; readonly text: string; readonly html: string };

type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
export const list = (title: string, lines: readonly string[]): Part => ({ kind: 'list', title, lines });
export const link = (label: string, href: string): Part => ({ kind: 'link', label, href });

/** The same words as plain text and as simple HTML: no pictures, no styles, nothing that calls home when it is read. */
export function writeLetter(subject: string, parts: readonly Part[]): Letter {
  return {
    subject: subject.replace(/\s+/g, ' '),
    text: `${parts.map(toText).join('\n\n')}\n`,
    html: `<!doctype html><html lang="en"><body>${parts.map(toHtml).join('')}</body></html>`,
  };
}

function toText(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'list':
      return [`${part.title}:`, ...part.lines.map((line) => `- ${line}`)].join('\n');
    case 'link':
      return `${part.label}:\n${part.href}`;
  }
}

function toHtml(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'list':
      return `<p>${escapeHtml(part.title)}:</p><ul>${part.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
    case 'link':
      return `<p><a href="${escapeHtml(part.href)}">${escapeHtml(part.label)}</a></p>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
