import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import type { EdgeMove } from './card-keys';

type PassageAdjustProps = {
  keepLabel: string;
  onMove: (move: EdgeMove) => void;
  onKeep: (byPointer: boolean) => void;
  onCancel: () => void;
};

/** The passage of a card, word by word wider or narrower at each end; the note shows it as it goes. */
export function PassageAdjust({ keepLabel, onMove, onKeep, onCancel }: PassageAdjustProps) {
  return (
    <div className="grid gap-2 border-line border-t pt-2">
      <p className="text-ink-muted text-xs leading-5 max-sm:hidden">
        <Kbd>←</Kbd> <Kbd>→</Kbd> move the end, with <Kbd>Shift</Kbd> the start. Or select words in the note
        and press <Kbd>Alt</Kbd> <Kbd>P</Kbd>.
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <Edge name="Start">
          <IconButton
            size="sm"
            label="Start a word earlier"
            icon={<ChevronLeft aria-hidden />}
            onClick={() => onMove({ edge: 'start', to: 'wider' })}
          />
          <IconButton
            size="sm"
            label="Start a word later"
            icon={<ChevronRight aria-hidden />}
            onClick={() => onMove({ edge: 'start', to: 'narrower' })}
          />
        </Edge>
        <Edge name="End">
          <IconButton
            size="sm"
            label="End a word earlier"
            icon={<ChevronLeft aria-hidden />}
            onClick={() => onMove({ edge: 'end', to: 'narrower' })}
          />
          <IconButton
            size="sm"
            label="End a word later"
            icon={<ChevronRight aria-hidden />}
            onClick={() => onMove({ edge: 'end', to: 'wider' })}
          />
        </Edge>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="sm"
          variant="primary"
          // A press by Enter or Space counts no clicks.
          onClick={(event: MouseEvent) => onKeep(event.detail > 0)}
        >
          {keepLabel}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Edge({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-0.5 text-ink-muted text-xs">
      {name}
      {children}
    </span>
  );
}
