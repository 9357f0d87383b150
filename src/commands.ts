// What the commands do: a bundle of its own, which the editor loads with the first command.
export { commandsOf } from './editor/actions/commands';
