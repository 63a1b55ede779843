'use client';

import { AttributeList } from './attribute-list';
import { CandidateList } from './candidate-list';
import { CardFileChoice } from './card-file-choice';
import { CardImportBar } from './card-import-bar';
import { ImportedCards } from './card-import-result';
import { CardProblemList } from './card-problem-list';
import { CardSummary } from './card-summary';
import { PanelistList } from './panelist-list';
import { useCardImport } from './use-card-import';

type ViewProps = { openingId: string; ownEmail: string };

/** From a file to past scorecards of an opening: whose they are, whom they are about, what is wrong, then one button. */
export function CardImportView({ openingId, ownEmail }: ViewProps) {
  const form = useCardImport(openingId, ownEmail);
  const { file, plan, result, state } = form;
  if (result) return <ImportedCards openingId={openingId} result={result} onAnother={form.startOver} />;
  if (!file) return <CardFileChoice form={form} />;
  return (
    <div className="grid gap-4">
      <CardSummary file={file} form={form} />
      {plan && state.kind === 'known' ? (
        <>
          <CandidateList candidates={plan.candidates} known={state.meeting.known.candidates} form={form} />
          <PanelistList panelists={plan.panelists} known={state.meeting.known.panelists} form={form} />
          {file.read.file.kind === 'greenhouse' ? (
            <AttributeList file={file} rubric={state.meeting.rubric} form={form} />
          ) : null}
          {plan.problems.length > 0 ? <CardProblemList plan={plan} form={form} /> : null}
        </>
      ) : null}
      <CardImportBar form={form} />
    </div>
  );
}
