'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { CardContent, EditorCard } from '@/lib/domain/scorecard/content';
import { OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';
import type { Desk } from './use-desk';

type DraftOnPaperProps = { card: EditorCard; desk: Desk };

/** The whole card as it stands, for print: on the screen it is one question at a time. */
export function DraftOnPaper({ card, desk }: DraftOnPaperProps) {
  const [content, setContent] = useState<CardContent | null>(null);
  useEffect(() => {
    // Read when it is printed, so that no key has to draw it.
    const read = () => flushSync(() => setContent(desk.content()));
    const forget = () => setContent(null);
    window.addEventListener('beforeprint', read);
    window.addEventListener('afterprint', forget);
    return () => {
      window.removeEventListener('beforeprint', read);
      window.removeEventListener('afterprint', forget);
    };
  }, [desk]);
  if (!content) return null;
  return (
    <div data-print-only className="py-4">
      <p className="text-ink-muted text-sm">
        Draft: not handed in. Suggestions that nobody confirmed are left out.
      </p>
      {card.questions.map((question, index) => {
        const note = content.notes.find(({ questionId }) => questionId === question.id);
        return (
          <section key={question.id} className="mt-5">
            <h2 className="font-semibold text-base text-ink">{`${index + 1}. ${question.text}`}</h2>
            <p className="mt-1 whitespace-pre-wrap break-words text-base text-ink">
              {note?.text || <span className="text-ink-muted">No note.</span>}
            </p>
          </section>
        );
      })}
      <section className="mt-6">
        <h2 className="font-semibold text-base text-ink">Ratings and conclusion</h2>
        <dl className="mt-1 grid grid-cols-[12rem_1fr] gap-x-4 gap-y-1 text-base">
          {COMPETENCIES.map((competency) => (
            <Line
              key={competency}
              label={card.competencies[competency].title}
              value={levelWording(content.ratings[competency])}
            />
          ))}
          <Line label="Overall" value={content.overall ? OVERALL_LABELS[content.overall] : 'Not answered'} />
          <Line
            label="Role"
            value={content.roleOpinion ? ROLE_OPINION_LABELS[content.roleOpinion] : 'Not answered'}
          />
        </dl>
        {content.summary ? (
          <p className="mt-2 whitespace-pre-wrap break-words text-base text-ink">{content.summary}</p>
        ) : null}
      </section>
    </div>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-ink-muted">{label}</dt>
      <dd className="text-ink">{value}</dd>
    </>
  );
}

function levelWording(level: CardContent['ratings'][keyof CardContent['ratings']]): string {
  if (level === undefined) return 'Not answered';
  return level === null ? 'Not observed' : `${level} of 4`;
}
