'use client';

import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';

type KeySheetProps = { open: boolean; onOpenChange: (open: boolean) => void };

type Shortcut = {
  /** Each entry is one way to do it; its keys are pressed together. */
  readonly ways: readonly (readonly string[])[];
  readonly does: string;
};

const GROUPS: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'Anywhere on the card',
    shortcuts: [
      { ways: [['Alt', 'J']], does: 'Next part' },
      { ways: [['Alt', 'K']], does: 'Previous part' },
      { ways: [['Alt', 'E']], does: 'To the suggestions' },
      {
        ways: [
          ['Ctrl', 'Enter'],
          ['⌘', 'Enter'],
        ],
        does: 'Submit',
      },
      { ways: [['?']], does: 'This sheet, outside a text field' },
    ],
  },
  {
    title: 'In a note',
    shortcuts: [
      { ways: [['Alt', 'A']], does: 'Mark the selected text as evidence' },
      { ways: [['Alt', 'P']], does: 'Fit the passage to the selected text' },
      { ways: [['Alt', 'Z']], does: 'Put deleted words back with their evidence' },
    ],
  },
  {
    title: 'On a suggestion or passage',
    shortcuts: [
      { ways: [['↑'], ['↓']], does: 'Previous, next' },
      { ways: [['Y'], ['Enter']], does: 'Confirm' },
      { ways: [['N'], ['Delete']], does: 'Reject, or remove a confirmed one' },
      { ways: [['C']], does: 'Change the signal or its side' },
      { ways: [['A']], does: 'Adjust the passage' },
      { ways: [['Esc']], does: 'Back to the note' },
    ],
  },
  {
    title: 'While a passage is adjusted',
    shortcuts: [
      { ways: [['←'], ['→']], does: 'Move its end by a word' },
      {
        ways: [
          ['Shift', '←'],
          ['Shift', '→'],
        ],
        does: 'Move its start by a word',
      },
      { ways: [['Enter']], does: 'Keep it so' },
      { ways: [['Esc']], does: 'Leave it as it was' },
    ],
  },
  {
    title: 'Suggestions left at the end',
    shortcuts: [
      { ways: [['K'], ['D']], does: 'Keep, drop' },
      { ways: [['A']], does: 'Keep all of this question' },
      { ways: [['R']], does: 'Drop the rest' },
    ],
  },
  {
    title: 'On a competency',
    shortcuts: [
      { ways: [['1'], ['2'], ['3'], ['4']], does: 'Rate at that level' },
      { ways: [['0']], does: 'Not observed' },
    ],
  },
];

/** Every key the editor listens to. */
export function KeySheet({ open, onOpenChange }: KeySheetProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" size="lg">
      <div className="gap-8 sm:columns-2">
        {GROUPS.map((group) => (
          <section key={group.title} aria-label={group.title} className="mb-5 grid break-inside-avoid gap-1">
            <h3 className="font-medium text-ink-faint text-xs">{group.title}</h3>
            <dl>
              {group.shortcuts.map((shortcut) => (
                <div
                  key={shortcut.does}
                  className="flex min-h-8 flex-row-reverse items-center justify-between gap-4 border-line border-t py-1 first:border-t-0"
                >
                  <dt className="flex shrink-0 items-center gap-1.5">
                    {shortcut.ways.map((keys, index) => (
                      <KeyCombination key={keys.join(' ')} keys={keys} first={index === 0} />
                    ))}
                  </dt>
                  <dd className="text-base text-ink">{shortcut.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function KeyCombination({ keys, first }: { keys: readonly string[]; first: boolean }) {
  return (
    <>
      {first ? null : <span className="text-ink-faint text-xs">or</span>}
      <span className="flex gap-0.5">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </>
  );
}
