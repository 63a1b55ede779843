'use client';

import type { EditorCard, MissingItem } from '@/lib/domain/scorecard/content';
import { AmendmentReason } from './amendment-reason';
import { OverallSection } from './overall-section';
import { type Desk, usePart } from './use-desk';

type OverallPartProps = { card: EditorCard; desk: Desk; missing: readonly MissingItem[] };

/** The panelist's own conclusion and, on an amendment, why the card changes. */
export function OverallPart({ card, desk, missing }: OverallPartProps) {
  const { content, amendmentReason } = usePart(desk, ({ keeper }) => keeper.read().writing);
  const isMissing = (kind: MissingItem['kind']) => missing.some((item) => item.kind === kind);
  return (
    <div className="grid gap-6">
      <OverallSection
        overall={content.overall}
        roleOpinion={content.roleOpinion}
        summary={content.summary}
        onOverall={(overall) => desk.edit((before) => ({ ...before, overall }))}
        onRoleOpinion={(roleOpinion) => desk.edit((before) => ({ ...before, roleOpinion }))}
        onSummary={(summary) => desk.edit((before) => ({ ...before, summary }))}
        missing={{ overall: isMissing('overall'), roleOpinion: isMissing('role_opinion') }}
      />
      {card.revision > 1 ? (
        <AmendmentReason
          value={amendmentReason}
          onChange={(reason) => desk.keeper.change((before) => ({ ...before, amendmentReason: reason }))}
          error={isMissing('amendment_reason') ? 'Say why the card changes.' : null}
        />
      ) : null}
    </div>
  );
}
