import { compile } from 'html-to-text';

/** Longer answers are refused anyway; this much is still looked into for their words. */
const LONGEST_HTML = 200_000;

/** Elements an editor of answers writes, and those that would do something; a text without any of them is plain. */
const TAG =
  /<\/?(?:a|abbr|article|b|blockquote|body|br|code|dd|del|div|dl|dt|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|meta|object|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|video)(?:\s[^<>]*)?\/?>|<!--/i;

const toPlain = compile({
  wordwrap: false,
  // Answers mix line ends of their own with tags.
  preserveNewlines: true,
  limits: { maxDepth: 100, maxInputLength: LONGEST_HTML },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
});

/** The words of an answer: HTML becomes text with its paragraphs, lists and addresses; plain text stays as it is. */
export function toAnswerText(answer: string): string {
  if (answer.length > LONGEST_HTML || !TAG.test(answer)) return answer;
  return toPlain(answer)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
