'use client';

import { useMemo, useRef, useState } from 'react';
import { randomUuid } from '@/components/form/random-uuid';
import type { ImportResult } from '@/lib/data/candidate-import';
import type { SourceChannel } from '@/lib/domain/candidate/source-channel';
import { type ChannelChoices, channelKey } from '@/lib/domain/candidate-import/channel-text';
import {
  type ImportField,
  type Mapping,
  mapColumn,
  namesCandidates,
} from '@/lib/domain/candidate-import/columns';
import { checkRows, toImportRows } from '@/lib/domain/candidate-import/import-row';
import { FIRST_CHOICES, type MergeChoices, planImport } from '@/lib/domain/candidate-import/plan-import';
import { sentenceOfFile } from '@/lib/import-messages';
import { type OpenedFile, type Opening, readColumns } from './open-file';
import { sendImport } from './send-import';
import { useKnownPeople } from './use-known-people';

const NO_MAPPING: Mapping = [];

type Failure = { readonly sentence: string; readonly attempt: number };

/** All that is typed, mapped and chosen. Nothing of it goes when something fails. */
export function useImport(openingId: string, ownEmail: string) {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [pasted, setPasted] = useState('');
  const [fileProblem, setFileProblem] = useState<Failure | null>(null);
  const [headed, setHeaded] = useState(true);
  const [mapping, setMapping] = useState<Mapping>(NO_MAPPING);
  const [channels, setChannels] = useState<ChannelChoices>(new Map());
  const [choices, setChoices] = useState<MergeChoices>(FIRST_CHOICES);
  const [take, setTake] = useState<'all' | 'good'>('all');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<ImportResult | null>(null);
  /** One for each file: sending it again after a lost answer brings nobody twice. */
  const importId = useRef('');
  /** The first row of the file before: the same file, put right meanwhile, keeps what was mapped by hand. */
  const firstRow = useRef('');

  const rows = useMemo(() => toImportRows(file?.table ?? [], mapping, headed), [file, mapping, headed]);
  const { good, problems } = useMemo(() => checkRows(rows, ownEmail), [rows, ownEmail]);
  const known = useKnownPeople(openingId, good);
  const plan = useMemo(() => planImport(good, known.people, choices), [good, known.people, choices]);
  const named = namesCandidates(mapping);

  function open(opening: Opening) {
    if (!opening.ok) {
      const sentence = sentenceOfFile(opening.problem);
      setFileProblem((before) => ({ sentence, attempt: (before?.attempt ?? 0) + 1 }));
      return;
    }
    const first = JSON.stringify(opening.file.table[0]);
    if (first !== firstRow.current) {
      const columns = readColumns(opening.file);
      setHeaded(columns.headed);
      setMapping(columns.mapping);
    }
    firstRow.current = first;
    importId.current = randomUuid();
    setFile(opening.file);
    setChoices(FIRST_CHOICES);
    setTake('all');
    setFileProblem(null);
    setFailure(null);
  }

  function refuse(sentence: string) {
    setFailure((before) => ({ sentence, attempt: (before?.attempt ?? 0) + 1 }));
  }

  async function send() {
    if (pending) return;
    if (!named) return refuse('Say which column holds the name, or first and last name.');
    if (rows.length === 0) return refuse(sentenceOfFile({ kind: 'no_rows' }));
    if (take === 'all' && problems.length > 0) {
      return refuse(
        'Some rows have something wrong. Put them right in the file, or import the good rows alone.',
      );
    }
    if (good.length === 0) return refuse('No row is good, so there is nothing to import.');
    setPending(true);
    const answer = await sendImport(openingId, { importId: importId.current, take, rows, channels, choices });
    setPending(false);
    if (answer.ok) setResult(answer.value);
    else refuse(answer.sentence);
  }

  return {
    ...{ file, pasted, fileProblem, headed, mapping, channels, choices, take, failure, pending, result },
    ...{ rows, good, problems, known, plan, named },
    ...{ open, send, setPasted, setHeaded, setTake, setChoices },
    close: () => setFile(null),
    startOver: () => {
      setFile(null);
      setResult(null);
    },
    map: (column: number, field: ImportField | null) =>
      setMapping((before) => mapColumn(before, column, field)),
    setChannel: (text: string, channel: SourceChannel) =>
      setChannels((before) => new Map(before).set(channelKey(text), channel)),
  };
}

export type CandidateImport = ReturnType<typeof useImport>;
