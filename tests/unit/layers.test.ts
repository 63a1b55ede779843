import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

/**
 * Rooms from the inside out: each may import from those above it and from itself. What is not listed is
 * refused, so a new folder has to be given its place here first.
 */
const LAYERS: readonly { name: string; holds: readonly string[] }[] = [
  { name: 'domain', holds: ['lib/domain/'] },
  { name: 'settings', holds: ['lib/env.ts', 'lib/runtime.ts', 'lib/thread.ts'] },
  {
    name: 'messages',
    holds: [
      'lib/export/',
      'lib/messages.ts',
      'lib/panel-messages.ts',
      'lib/role-need-messages.ts',
      'lib/need-fit-messages.ts',
      'lib/role-pair-messages.ts',
      'lib/sensitivity-messages.ts',
      'lib/hint-messages.ts',
      'lib/signature-messages.ts',
      'lib/self-assessment-messages.ts',
      'lib/import-messages.ts',
      'lib/card-import-messages.ts',
      'lib/no-card-messages.ts',
      'lib/trait-messages.ts',
    ],
  },
  { name: 'schemas', holds: ['lib/schemas/'] },
  { name: 'reading', holds: ['lib/reading/'] },
  { name: 'training', holds: ['lib/training/'] },
  { name: 'generated', holds: ['lib/generated/'] },
  { name: 'data', holds: ['lib/data/'] },
  { name: 'audit wording', holds: ['lib/audit-messages.ts'] },
  { name: 'mail', holds: ['lib/mail/'] },
  { name: 'auth', holds: ['lib/auth/'] },
  { name: 'actions', holds: ['lib/actions/'] },
  { name: 'components', holds: ['components/'] },
  { name: 'app', holds: ['app/', 'proxy.ts'] },
  { name: 'server', holds: ['lib/server/', 'prisma/'] },
];

/** Packages that belong to one room. */
const RESERVED: readonly { package: RegExp; layers: readonly string[] }[] = [
  {
    package: /^@prisma\/|^prisma|^pglite-prisma-adapter$|^@electric-sql\/|^pg$/,
    layers: ['data', 'generated', 'server'],
  },
  { package: /^next-auth/, layers: ['auth'] },
  { package: /^@energetic-ai\//, layers: ['reading'] },
  { package: /^@tensorflow\/|^wink-/, layers: ['training'] },
  { package: /^@node-rs\/argon2$/, layers: ['auth'] },
  { package: /^nodemailer$/, layers: ['mail'] },
  { package: /^pg-boss$/, layers: ['server'] },
  { package: /^@react-pdf\/|^fontkit$/, layers: ['messages'] },
  { package: /^zod$/, layers: ['settings', 'schemas', 'actions'] },
];

/** Components may name a row's shape, never read or write one. */
const TYPES_ONLY: readonly { from: string; to: string }[] = [{ from: 'components', to: 'data' }];

const root = process.cwd();
const files = ['lib', 'components', 'app', 'prisma']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  )
  .concat('proxy.ts')
  .filter((file) => !file.startsWith('lib/generated/'));

type Import = { target: string; typeOnly: boolean };

function importsOf(file: string): Import[] {
  const { module } = parseSync(file, readFileSync(path.join(root, file), 'utf8'));
  const statics = module.staticImports.map((found) => ({
    target: found.moduleRequest.value,
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const exported = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  return [...statics, ...exported];
}

/** A project path for a relative or aliased import, null for a package. */
function resolve(file: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.')) return path.normalize(path.join(path.dirname(file), target));
  return null;
}

const indexOf = (file: string) =>
  LAYERS.findIndex((layer) =>
    layer.holds.some((held) =>
      held.endsWith('/') ? file.startsWith(held) : `${file}.ts` === held || file === held,
    ),
  );

describe('the import direction', () => {
  it.each(LAYERS.map(({ name, holds }) => [name, holds] as const))('%s holds something', (_name, holds) => {
    const generated = holds.every((held) => held.startsWith('lib/generated/'));
    expect(generated || files.some((file) => holds.some((held) => file.startsWith(held)))).toBe(true);
  });

  it('gives every file a layer', () => {
    expect(files.filter((file) => indexOf(file) === -1)).toEqual([]);
  });

  it('runs outwards only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ target }) => {
        const local = resolve(file, target);
        if (local === null || local.endsWith('.css')) return [];
        const to = indexOf(local);
        return to !== -1 && to <= indexOf(file) ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the domain free of packages', () => {
    const wrong = files
      .filter((file) => file.startsWith('lib/domain/'))
      .flatMap((file) =>
        importsOf(file).flatMap(({ target }) =>
          resolve(file, target) === null ? [`${file} imports ${target}`] : [],
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps reserved packages in their rooms', () => {
    const wrong = files.flatMap((file) => {
      const layer = LAYERS[indexOf(file)]?.name ?? '';
      return importsOf(file).flatMap(({ target }) =>
        RESERVED.some((rule) => rule.package.test(target) && !rule.layers.includes(layer))
          ? [`${file} imports ${target}`]
          : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  it('keeps training, whose packages are for developing only, out of the rest', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ target }) =>
        !file.startsWith('lib/training/') && resolve(file, target)?.startsWith('lib/training/')
          ? [`${file} imports ${target}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('lets components name rows but not reach for them', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ target, typeOnly }) => {
        const local = resolve(file, target);
        if (local === null || typeOnly) return [];
        const from = LAYERS[indexOf(file)]?.name;
        const to = LAYERS[indexOf(local)]?.name;
        return TYPES_ONLY.some((rule) => rule.from === from && rule.to === to)
          ? [`${file} imports ${target}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves process.env to the settings and the start of the process', () => {
    const allowed = [
      'lib/env.ts',
      'lib/server/start.ts',
      'lib/server/boot.ts',
      'lib/server/build.ts',
      'proxy.ts',
      'prisma/generate.ts',
    ];
    const wrong = files.filter(
      (file) =>
        !allowed.includes(file) && readFileSync(path.join(root, file), 'utf8').includes('process.env'),
    );
    expect(wrong).toEqual([]);
  });
});
