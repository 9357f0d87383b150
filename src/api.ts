// What other extensions may ask for: a bundle of its own, which is loaded when one does.
export { apiOf } from './editor/reportApi';
