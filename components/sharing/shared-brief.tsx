import type { ReactNode } from 'react';
import { CompetencyStrip } from '@/components/chart/competency-strip';
import { OrientationBalance } from '@/components/chart/orientation-balance';
import { OrientationMap } from '@/components/chart/orientation-map';
import type { SharedContent } from '@/lib/data/shared-reading';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';
import type { Brief } from '@/lib/export/brief';
import {
  agreementSentences,
  decisionTitle,
  disagreementSentences,
  headSentences,
  needSentences,
  openingWording,
  panelistWording,
  reasonSentences,
  unknownSentences,
  versionsSentence,
} from '@/lib/export/brief-sentences';
import { SharedFrame } from './shared-frame';
import { SharedQuotes } from './shared-quotes';

/** The brief as a page for somebody who was not on the panel and reads it once. */
export function SharedBrief({ content }: { content: Extract<SharedContent, { kind: 'brief' }> }) {
  const { brief } = content;
  const { candidate } = brief;
  return (
    <SharedFrame
      content={content}
      title={candidate.name}
      lines={[openingWording(brief), candidate.work, candidate.headline].filter(Boolean)}
      methodVersion={brief.versions.method}
      versions={versionsSentence(brief)}
    >
      <article className="grid gap-10 print:gap-5">
        <Verdict brief={brief} />
        <Decisions brief={brief} />
        <Figures brief={brief} />
        <Sentences title="Fit to the need" sentences={needSentences(brief)} />
        <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 print:grid-cols-2 print:gap-y-5">
          <Sentences title="Where the panel agrees" sentences={agreementSentences(brief)} />
          <Sentences title="Where the panel disagrees" sentences={disagreementSentences(brief)} />
        </div>
        <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 print:grid-cols-2 print:gap-y-5">
          <SharedQuotes orientation="strategic" quotes={brief.quotes.strategic} />
          <SharedQuotes orientation="operational" quotes={brief.quotes.operational} />
        </div>
        <Sentences title="What is not known" sentences={unknownSentences(brief)} />
        <Sentences
          title="Who was on the panel"
          sentences={brief.panel.map((one) => `${one.name}, ${panelistWording(one)}`)}
        />
      </article>
    </SharedFrame>
  );
}

function Verdict({ brief }: { brief: Brief }) {
  const [verdict, ...rest] = headSentences(brief);
  const reasons = reasonSentences(brief);
  return (
    <section aria-labelledby="verdict" className="grid gap-3 print:gap-1.5">
      <h2 id="verdict" className="font-semibold text-ink text-lg">
        {verdict}
      </h2>
      {rest.length > 0 ? (
        <p className="text-ink text-md tabular-nums print:text-base">{rest.join(' ')}</p>
      ) : null}
      <List sentences={reasons} />
    </section>
  );
}

function Decisions({ brief: { decisions } }: { brief: Brief }) {
  const [stands, ...earlier] = decisions;
  if (!stands) return null;
  return (
    <Section title="Decision">
      <div className="grid max-w-prose gap-2 border-line-strong border-l-2 pl-4">
        <p className="font-medium text-base text-ink">{decisionTitle(stands)}</p>
        {[...new Set([stands.rationale, stands.differsBecause])].filter(Boolean).map((words) => (
          <p key={words} className="wrap-anywhere whitespace-pre-line text-base text-ink">
            {words}
          </p>
        ))}
      </div>
      <List sentences={earlier.map((decision) => `Earlier: ${decisionTitle(decision)}`)} />
    </Section>
  );
}

function Figures({ brief }: { brief: Brief }) {
  const { map, rubric, titles, names, candidate, candidacyId, recommendation } = brief;
  if (!recommendation || recommendation.value.summary.cards === 0) return null;
  const competencies = new Map(brief.competencies.map(({ competency, summary }) => [competency, summary]));
  return (
    <Section title="Which way they face, and how strong they are">
      <div className="grid gap-8 print:gap-4">
        <OrientationBalance orientation={map.orientation} />
        <OrientationMap
          title="Orientation and level"
          entries={[{ id: candidacyId, name: candidate.name, ...map }]}
          rubric={rubric}
        />
        <CompetencyStrip
          title="Ratings by competency, 1 to 4"
          competencies={toRecord(
            COMPETENCIES,
            (competency) => competencies.get(competency) ?? { kind: 'not_observed' },
          )}
          competencyTitles={titles}
          panelistNames={names}
        />
      </div>
    </Section>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <List sentences={sentences} />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid min-w-0 content-start gap-3 print:gap-1.5">
      <h2 className="font-semibold text-ink text-md">{title}</h2>
      {children}
    </section>
  );
}

function List({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="wrap-anywhere grid max-w-prose list-disc print:max-w-none gap-1.5 pl-4.5 text-base text-ink tabular-nums marker:text-ink-faint print:gap-0.5">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
