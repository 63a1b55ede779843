'use client';

import { DUPLICATE_GROUPS } from '@/lib/domain/candidate-import/plan-import';
import { ChannelMapping } from './channel-mapping';
import { ColumnMapping } from './column-mapping';
import { DuplicateList } from './duplicate-list';
import { FileChoice } from './file-choice';
import { FileSummary } from './file-summary';
import { ImportBar } from './import-bar';
import { ImportPreview } from './import-preview';
import { Imported } from './import-result';
import { ProblemList } from './problem-list';
import { useImport } from './use-import';

type ImportViewProps = { openingId: string; ownEmail: string };

/** From a file to candidates of an opening: columns, channels, what is wrong, who is known, then one button. */
export function ImportView({ openingId, ownEmail }: ImportViewProps) {
  const form = useImport(openingId, ownEmail);
  const { file, result, problems, plan } = form;
  if (result) return <Imported openingId={openingId} result={result} onAnother={form.startOver} />;
  if (!file) return <FileChoice form={form} />;
  return (
    <div className="grid gap-4">
      <FileSummary file={file} form={form} />
      <ColumnMapping file={file} form={form} />
      {form.named ? (
        <>
          <ImportPreview form={form} />
          <ChannelMapping form={form} />
          {problems.length > 0 ? <ProblemList file={file} form={form} /> : null}
          {DUPLICATE_GROUPS.map((group) => {
            const found = plan.duplicates.filter((duplicate) => duplicate.group === group);
            return found.length > 0 ? (
              <DuplicateList key={group} group={group} found={found} form={form} />
            ) : null;
          })}
        </>
      ) : null}
      <ImportBar form={form} />
    </div>
  );
}
