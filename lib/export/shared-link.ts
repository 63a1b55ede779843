/** How the log of exports calls a read-only link; a format of its own beside those of files. */
export const SHARED_LINK = { id: 'link', label: 'Read-only link' } as const;
