import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import type { DebriefPage, OpenDebrief } from '@/lib/data/debrief';
import { count, OVERALL_LABELS, ROLE_OPINION_LABELS, titlesOf } from '@/lib/panel-messages';
import { DebriefFigure } from './debrief-figure';
import { DebriefLive } from './debrief-live';
import { DebriefQuestions } from './debrief-questions';
import { EarlierDebriefs } from './earlier-debriefs';
import { OpenDebriefButton } from './open-debrief-button';
import { SpeakingOrder } from './speaking-order';
import { TopicNotes } from './topic-notes';
import { VoiceList } from './voice-list';
import { WaitingDebrief } from './waiting-debrief';

type DebriefViewProps = { page: DebriefPage; viewerId: string };

export function DebriefView({ page, viewerId }: DebriefViewProps) {
  const { candidacy, debrief } = page;
  const { id, candidate, opening } = candidacy;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: `${opening.title}, ${opening.company}`, href: `/openings/${opening.id}` },
          { label: candidate, href: `/candidacies/${id}` },
        ]}
        title="Debrief"
        mark={debrief && debrief.missingCards > 0 ? <Badge>Opened early</Badge> : null}
        actions={
          debrief ? (
            <Button asChild>
              <Link href={`/candidacies/${id}#decision`}>To the decision</Link>
            </Button>
          ) : undefined
        }
      />
      <DebriefLive
        key={debrief?.id ?? 'waiting'}
        candidacyId={id}
        feed={debrief?.feed ?? { stamp: page.stamp, notes: [] }}
      >
        {debrief ? (
          <Meeting page={page} debrief={debrief} viewerId={viewerId} />
        ) : (
          <WaitingDebrief page={page} />
        )}
      </DebriefLive>
    </>
  );
}

type MeetingProps = DebriefViewProps & { debrief: OpenDebrief };

function Meeting({ page, debrief, viewerId }: MeetingProps) {
  const { candidacy, cards, outgrown, outstanding } = page;
  const titles = titlesOf(debrief.rubric);
  const names = Object.fromEntries(cards.map(({ panelist }) => [panelist.id, panelist.name]));
  const shelf = { candidacyId: candidacy.id, viewerId, debriefId: debrief.id };
  const missing = outstanding.length;
  const mayReopen = outgrown && (missing > 0 ? page.mayOpenEarly : page.mayOpen);
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <DebriefFigure candidacy={candidacy} now={page.now} debrief={debrief} />
        <SpeakingOrder candidacyId={candidacy.id} speakers={debrief.speakers} mayOrder={page.mayOrder} />
      </div>
      {mayReopen ? (
        <Card className="flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-prose text-base text-ink">
            A card came in that this debrief’s figure does not hold. A new debrief freezes the figure anew;
            the notes of this one are kept.
          </p>
          <OpenDebriefButton candidacyId={candidacy.id} missing={missing} label="Open a new debrief" />
        </Card>
      ) : null}
      {debrief.agenda.map((item) => (
        <Card key={item.competency} aria-labelledby={item.competency}>
          <CardHeader
            id={item.competency}
            title={titles[item.competency]}
            description={
              item.spread === null
                ? 'Fewer than two people observed it.'
                : item.spread === 0
                  ? 'Everybody who observed it gave the same mark.'
                  : `${count(item.spread, 'level')} apart when the debrief opened.`
            }
          />
          <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <VoiceList
              item={item}
              anchors={debrief.rubric.competencies[item.competency].anchors}
              names={names}
            />
            <TopicNotes {...shelf} topic={item.competency} title={titles[item.competency]} />
          </div>
        </Card>
      ))}
      <Card aria-labelledby="overall">
        <CardHeader
          id="overall"
          title="Overall"
          description="The role each of them sees, in the same order."
        />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <ol className="grid content-start gap-3">
            {debrief.speakers.flatMap((speaker) =>
              cards
                .filter((card) => card.counts && card.panelist.id === speaker.id)
                .map((card) => (
                  <li key={card.id} className="min-w-0">
                    <p className="font-medium text-base text-ink">{speaker.name}</p>
                    <p className="text-base text-ink-muted">
                      {[
                        card.overall && OVERALL_LABELS[card.overall],
                        card.roleOpinion && `role: ${ROLE_OPINION_LABELS[card.roleOpinion]}`,
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </p>
                    {card.amendment ? (
                      <p className="max-w-prose break-words text-ink-muted text-sm">
                        <a
                          href={`/scorecards/${card.id}#history`}
                          className="text-accent-ink underline-offset-2 hover:underline"
                        >
                          {card.amendment.peersSeen
                            ? 'Amended after seeing peers'
                            : 'Amended before seeing peers'}
                        </a>
                        {', '}
                        <LocalTime iso={card.amendment.at} />
                        {`: ${card.amendment.reason}`}
                      </p>
                    ) : null}
                  </li>
                )),
            )}
          </ol>
          <TopicNotes {...shelf} topic="overall" title="the whole" />
        </div>
      </Card>
      <DebriefQuestions debrief={debrief} names={names} titles={titles} />
      <EarlierDebriefs earlier={debrief.earlier} titles={titles} />
    </div>
  );
}
