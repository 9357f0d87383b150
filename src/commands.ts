// What the commands do, and what is told on demand: a bundle of its own, which the editor loads with the
// first command or tooltip.
export { commandsOf } from './editor/actions/commands';
export { offerSidecars } from './editor/actions/offerSidecars';
export { contributionTooltip } from './editor/contributionTooltip';
