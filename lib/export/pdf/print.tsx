import { Document, renderToBuffer } from '@react-pdf/renderer';
import { toBrief } from '../brief';
import { BriefPages, type Paper } from './brief-pages';
import { ComparisonPages } from './comparison-pages';
import { ContentsPage } from './contents-page';
import { toLegible } from './legible';
import type { PrintOrder } from './print-order';
import { registerFaces } from './sheet';

/** The bytes of a PDF. One candidate's brief begins on a sheet of its own. */
export async function printPdf({ kind, content, letterPaper }: PrintOrder): Promise<Uint8Array> {
  registerFaces();
  const paper: Paper = letterPaper ? 'LETTER' : 'A4';
  const { opening, records, taking } = content;
  const [only] = records;
  const what = kind === 'briefs' && records.length === 1 && only ? only.candidate.name : opening.title;
  const document = (
    <Document
      title={toLegible(`${what}: ${kind === 'briefs' ? 'candidate brief' : 'comparison of candidates'}`)}
      language="en"
      creator="Bearing"
      producer="Bearing"
      creationDate={new Date(taking.at)}
    >
      {kind === 'comparison' ? (
        <ComparisonPages content={content} paper={paper} />
      ) : (
        <>
          {records.length === 1 ? null : <ContentsPage content={content} paper={paper} />}
          {records.map((record) => (
            <BriefPages key={record.candidacyId} brief={toBrief(record, taking)} paper={paper} />
          ))}
        </>
      )}
    </Document>
  );
  return new Uint8Array(await renderToBuffer(document));
}
