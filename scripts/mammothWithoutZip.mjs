// Mammoth is given the parts of a document by our own reader of archives, which bounds what they unpack
// to. Its own, and the library that it uses for that (100 KB), stay out.

const given = 'exports.openZip = options => Promise.resolve(options.file);';

/** @type {import('esbuild').Plugin} */
export const mammothWithoutZip = {
  name: 'mammoth-without-zip',
  setup(build) {
    build.onLoad({ filter: /[\\/]mammoth[\\/](?:lib|browser)[\\/]unzip\.js$/ }, () => ({
      contents: given,
    }));
    build.onResolve({ filter: /^jszip$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /^jszip$/, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};
