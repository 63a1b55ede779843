import { saveFile } from './fetch-export';

/** Where the bytes of an archive go while it comes. */
export type ArchiveSink = {
  write(bytes: Uint8Array): Promise<void>;
  /** Hands over what is whole now; answers the name it was saved under. */
  close(): Promise<string>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
};

/** Only some browsers have it, and the language's own declarations leave it out. */
type WithPicker = {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle & { remove?: () => Promise<void> }>;
};

/** More than this waits as a blob, which the browser may keep on its disk. */
const HELD_AT_MOST = 1_000_000;

/**
 * A file of the person's choosing, where the browser lets a page write one: it holds none of it then, and the file is
 * there only once it is whole. Elsewhere it is gathered and handed to the downloads. Null where the person chose none.
 */
export async function openSink(name: string, mediaType: string): Promise<ArchiveSink | null> {
  if (!hasPicker(window)) return gather(name, mediaType);
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: name,
      types: [{ description: 'Archive', accept: { [mediaType]: ['.zip'] } }],
    });
    const file = await handle.createWritable();
    return {
      // A copy: the bytes are a view of what the network brought, which may lie in memory that is not this file's.
      write: (bytes) => file.write(bytes.slice()),
      close: async () => {
        await file.close();
        return handle.name;
      },
      drop: async () => {
        await file.abort().catch(() => {});
        // Choosing it made an empty file.
        await handle.remove?.().catch(() => {});
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return gather(name, mediaType);
  }
}

function hasPicker(target: object): target is WithPicker {
  return 'showSaveFilePicker' in target;
}

function gather(name: string, mediaType: string): ArchiveSink {
  let blobs: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const set = () => {
    blobs.push(new Blob(held));
    held = [];
    size = 0;
  };
  return {
    write: async (bytes) => {
      held.push(bytes.slice());
      size += bytes.byteLength;
      if (size > HELD_AT_MOST) set();
    },
    close: async () => {
      set();
      saveFile(name, new Blob(blobs, { type: mediaType }));
      return name;
    },
    drop: async () => {
      blobs = [];
      held = [];
    },
  };
}
