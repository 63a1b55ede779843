/** What a column of a file can hold. */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'currentTitle',
  'currentCompany',
  'headline',
  'source',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What each column goes into; null for one that is left out. No two columns go into the same field. */
export type Mapping = readonly (ImportField | null)[];

export type KnownSystem = 'greenhouse' | 'lever';

export type RecognisedColumns = { readonly mapping: Mapping; readonly system: KnownSystem | null };

/** Headings by field, the surest first; letters and digits alone, in lower case. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['fullname', 'candidatename', 'candidate', 'name', 'vollständigername', 'nomcomplet'],
  firstName: [
    'firstname',
    'candidatefirstname',
    'givenname',
    'forename',
    'preferredfirstname',
    'vorname',
    'prénom',
  ],
  lastName: ['lastname', 'candidatelastname', 'surname', 'familyname', 'nachname', 'nomdefamille'],
  email: [
    'email',
    'emails',
    'emailaddress',
    'candidateemail',
    'primaryemail',
    'personalemail',
    'workemail',
    'mail',
  ],
  currentTitle: ['title', 'currenttitle', 'jobtitle', 'currentjobtitle', 'position', 'currentposition'],
  currentCompany: [
    'company',
    'currentcompany',
    'employer',
    'organization',
    'organisation',
    'firma',
    'unternehmen',
  ],
  headline: ['headline', 'summary'],
  source: [
    'source',
    'sources',
    'sourcename',
    'candidatesource',
    'sourcechannel',
    'channel',
    'origin',
    'quelle',
  ],
};

/** Headings that files of one system hold and those of others do not. */
const MARKS: Readonly<
  Record<KnownSystem, { readonly all: readonly string[]; readonly any: readonly string[] }>
> = {
  greenhouse: {
    all: ['firstname', 'lastname'],
    any: ['whogetscredit', 'socialmedia', 'prospectpool', 'milestone', 'applicationid', 'candidateid'],
  },
  lever: {
    all: ['fullname'],
    any: ['origin', 'sources', 'leverpostingurl', 'archivereason', 'opportunityid', 'profileid'],
  },
};

/** What the headings of a file say its columns hold, and which system wrote it where that can be told. */
export function recogniseColumns(headings: readonly string[]): RecognisedColumns {
  const plain = headings.map(plainHeading);
  const mapping: (ImportField | null)[] = headings.map(() => null);
  for (const field of IMPORT_FIELDS) {
    const known = HEADINGS[field].find((heading) =>
      plain.some((at, i) => at === heading && mapping[i] === null),
    );
    const column = known === undefined ? -1 : plain.findIndex((at, i) => at === known && mapping[i] === null);
    if (column !== -1) mapping[column] = field;
  }
  return { mapping: preferParts(mapping), system: findSystem(plain) };
}

/** A first row that holds an e-mail address is a candidate already. */
export function holdsHeadings(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '') && !row.some((cell) => cell.includes('@'));
}

/** The mapping with this column going into that field; another column that went there is left out. */
export function mapColumn(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  return mapping.map((held, at) => (at === column ? field : field !== null && held === field ? null : held));
}

/** Whether anything names the candidate. */
export function namesCandidates(mapping: Mapping): boolean {
  return mapping.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
}

/** Where first and last name stand apart, a column with both says nothing more. */
function preferParts(mapping: Mapping): Mapping {
  if (!mapping.includes('firstName') || !mapping.includes('lastName')) return mapping;
  return mapping.map((field) => (field === 'name' ? null : field));
}

function findSystem(plain: readonly string[]): KnownSystem | null {
  for (const system of ['greenhouse', 'lever'] as const) {
    const { all, any } = MARKS[system];
    if (all.every((heading) => plain.includes(heading)) && any.some((heading) => plain.includes(heading))) {
      return system;
    }
  }
  return null;
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
