import Link from 'next/link';
import { SignatureKey, SignatureShape } from '@/components/signature/signature-shape';
import { Card, CardHeader } from '@/components/ui/card';
import type { PanelSignatureAnswer } from '@/lib/data/candidacy-panel';
import { questionAnchor } from '@/lib/domain/scorecard/note-passages';

/** What each panelist heard under the question about a missed commitment, one beneath the other. */
export function SignatureAnswers({ answers }: { answers: readonly PanelSignatureAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <Card aria-labelledby="signature-answers">
      <CardHeader
        id="signature-answers"
        title="The missed commitment"
        description="How the answer is built on each card, from its confirmed passages: how much of it is the recovery, and whether, when and to what it turns."
      />
      <ul className="mb-4 grid gap-5">
        {answers.map(({ scorecardId, questionId, panelist, answer }) => (
          <li
            key={`${scorecardId} ${questionId}`}
            className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <h3 className="font-medium text-base text-ink">
              <Link
                prefetch={false}
                href={`/scorecards/${scorecardId}#${questionAnchor(questionId)}`}
                className="rounded-sm underline-offset-2 hover:underline"
              >
                {panelist}
                <span className="sr-only">, to the note</span>
              </Link>
            </h3>
            <SignatureShape answer={answer} withKey={false} />
          </li>
        ))}
      </ul>
      <SignatureKey />
    </Card>
  );
}
