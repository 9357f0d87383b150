// The built-in codebook: a bundle of its own, which the editor loads where the workspace has none.
export { starterCodebook } from './core/codebook/starterCodebook';
