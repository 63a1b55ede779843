import type { ReactNode } from 'react';
import { DecisionPanel } from '@/components/decision/decision-panel';
import { LaterOutcomeCard } from '@/components/decision/later-outcome-card';
import { CopyBrief } from '@/components/export/copy-brief';
import { ExportDialog } from '@/components/export/export-dialog';
import { WorkedOutLinks } from '@/components/method/worked-out-links';
import { Badge } from '@/components/ui/badge';
import type { CandidacyPage } from '@/lib/data/candidacy';
import { testSensitivity } from '@/lib/domain/panel/sensitivity';
import { decisionWording, titlesOf } from '@/lib/panel-messages';
import { standsSentence } from '@/lib/sensitivity-messages';
import { CandidacyHeader } from './candidacy-header';
import { CardList } from './card-list';
import { CoverageCard } from './coverage-card';
import { Disagreements } from './disagreements';
import { EvidenceBySignal } from './evidence-by-signal';
import { InterviewList } from './interview-list';
import { MeetingLinks } from './meeting-links';
import { NeedFitCard } from './need-fit';
import { NoInterviews } from './no-interviews';
import { OwnCards } from './own-cards';
import { PanelCharts } from './panel-charts';
import { RecommendationCard } from './recommendation-card';
import { RecommendationHistory } from './recommendation-history';
import { SealedNotice } from './sealed-notice';
import { SignatureAnswers } from './signature-answers';
import { WhatWouldChange } from './what-would-change';

type CandidacyViewProps<Kind extends CandidacyPage['kind']> = {
  page: Extract<CandidacyPage, { kind: Kind }>;
  /** What the candidate says of themselves, which stands apart from all that is computed here. */
  selfAssessment: ReactNode;
  /** Beside the export: what hands the brief to people outside, where the viewer may. */
  sharing: ReactNode;
};

export function CandidacyView({ page, ...beside }: CandidacyViewProps<CandidacyPage['kind']>) {
  return page.kind === 'sealed' ? <Sealed page={page} {...beside} /> : <Open page={page} {...beside} />;
}

function Sealed({ page: { frame, refusal }, selfAssessment }: CandidacyViewProps<'sealed'>) {
  return (
    <>
      <CandidacyHeader frame={frame} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-4">
          <SealedNotice candidate={frame.candidate.name} refusal={refusal} ownCards={frame.ownCards} />
          <OwnCards cards={frame.ownCards.filter((card) => card.submitted)} />
          {selfAssessment}
        </div>
        <InterviewList interviews={frame.interviews} />
      </div>
    </>
  );
}

function Open({ page, selfAssessment, sharing }: CandidacyViewProps<'open'>) {
  const { frame, panel, mayDecide, hire } = page;
  const titles = titlesOf(panel.rubric);
  const { standing, outstanding, cards } = panel;
  const names = Object.fromEntries(cards.map(({ panelist }) => [panelist.id, panelist.name]));
  const sensitivity = standing && testSensitivity(panel.rubric, standing.cards, panel.elsewhere);
  const decided = panel.decisions[0];
  const empty = cards.length === 0 && frame.interviews.every((interview) => interview.cancelled);
  return (
    <>
      <CandidacyHeader
        frame={frame}
        mark={decided ? <Badge>{`Decided: ${decisionWording(decided.outcome, decided.role)}`}</Badge> : null}
        links={
          <>
            <MeetingLinks candidacyId={frame.id} hired={hire !== null} />
            <CopyBrief candidacyId={frame.id} />
            <ExportDialog target={{ kind: 'candidacy', candidacyId: frame.id }} what={frame.candidate.name} />
            {sharing}
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {empty ? (
          <NoInterviews openingId={frame.opening.id} />
        ) : (
          <RecommendationCard
            standing={standing}
            outstanding={outstanding}
            titles={titles}
            stands={
              sensitivity && sensitivity.verdict === standing?.value.verdict
                ? standsSentence(sensitivity.verdict, sensitivity.without, names)
                : null
            }
            workedOut={
              standing ? (
                <WorkedOutLinks
                  openingId={frame.opening.id}
                  candidacyId={frame.id}
                  recommendationId={standing.id}
                />
              ) : null
            }
          />
        )}
        <div className="contents lg:row-span-2 lg:grid lg:gap-4">
          <DecisionPanel
            candidacyId={frame.id}
            decisions={panel.decisions}
            standing={standing}
            mayDecide={mayDecide}
          />
          {hire ? <LaterOutcomeCard candidacyId={frame.id} hire={hire} /> : null}
          <div className="grid gap-4 max-lg:order-last">
            <InterviewList interviews={frame.interviews} />
            <RecommendationHistory candidacyId={frame.id} history={panel.history} names={names} />
          </div>
        </div>
        <div className="grid min-w-0 gap-4">
          <NeedFitCard openingId={frame.opening.id} need={panel.need} standing={standing} />
          {standing && sensitivity && standing.value.summary.cards > 0 ? (
            <>
              <PanelCharts
                candidacyId={frame.id}
                name={frame.candidate.name}
                rubric={panel.rubric}
                summary={standing.value.summary}
                panelistNames={names}
                titles={titles}
              />
              <Disagreements cards={standing.cards} panelistNames={names} titles={titles} />
              <SignatureAnswers answers={panel.signatureAnswers} />
              <EvidenceBySignal passages={panel.passages} />
              <WhatWouldChange
                recommendation={standing.value}
                sensitivity={sensitivity}
                names={names}
                titles={titles}
              />
              <CoverageCard
                candidacyId={frame.id}
                rubric={panel.rubric}
                cards={standing.cards}
                elsewhere={panel.elsewhere}
                questions={panel.questions}
                names={names}
                titles={titles}
              />
            </>
          ) : null}
          {selfAssessment}
          <CardList cards={cards} outstanding={outstanding} />
        </div>
      </div>
    </>
  );
}
