// What the commands do, what is told on demand, and the ways around in a report: a bundle of its own, which
// the editor loads with the first report, command or tooltip.
export { commandsOf } from './editor/actions/commands';
export { offerSidecars } from './editor/actions/offerSidecars';
export { contributionTooltip } from './editor/contributionTooltip';
export { Navigation } from './navigation';
