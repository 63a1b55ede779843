'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { dropEdition, readEdition, type ShelvedEdition, toEditedKit } from './edition-shelf';
import { KitEditor, type KitEditorProps } from './kit-editor';

/** The editor, and a way back to what was edited here and left without saving. */
export function KitEditorWithShelf({ kit }: Pick<KitEditorProps, 'kit'>) {
  const [left, setLeft] = useState<ShelvedEdition | null>(null);
  const [taken, setTaken] = useState<ShelvedEdition | null>(null);
  useEffect(() => setLeft(readEdition(kit.id)), [kit.id]);

  return (
    <div className="grid gap-5">
      {left ? (
        <Card role="region" aria-label="Left without saving">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-base text-ink">
              {'You edited this kit in this browser and left without saving, '}
              <LocalTime iso={left.keptAt} />
              {'.'}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button
                onClick={() => {
                  dropEdition(kit.id);
                  setLeft(null);
                }}
              >
                Drop it
              </Button>
              <Button
                variant="primary"
                onClick={() => {
                  setTaken(left);
                  setLeft(null);
                }}
              >
                Take it up
              </Button>
            </div>
          </div>
        </Card>
      ) : null}
      <KitEditor
        key={taken ? 'taken' : 'fresh'}
        kit={kit}
        start={taken ?? toEditedKit(kit)}
        onEdited={() => setLeft(null)}
      />
    </div>
  );
}
