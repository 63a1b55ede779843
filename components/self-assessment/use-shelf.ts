import { useEffect, useState } from 'react';
import { clearShelf, EMPTY_SHELF, readShelf, type Shelved, watchShelf, writeShelf } from './answer-shelf';

type Shelf = {
  /** Null until the browser's storage was read, which the server cannot do. */
  readonly shelved: Shelved | null;
  /** False where this browser keeps nothing. */
  readonly kept: boolean;
  readonly change: (next: Shelved) => void;
  readonly clear: () => void;
};

/** Every change is kept at once, so that a closed tab or a lost network takes nothing along. */
export function useShelf(path: string): Shelf {
  const [shelved, setShelved] = useState<Shelved | null>(null);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    setShelved(readShelf(path));
    return watchShelf(path, () => setShelved(readShelf(path)));
  }, [path]);
  return {
    shelved,
    kept,
    change: (next) => {
      setShelved(next);
      setKept(writeShelf(path, next));
    },
    clear: () => {
      clearShelf(path);
      setShelved(EMPTY_SHELF);
    },
  };
}
