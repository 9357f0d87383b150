// Writes what people hand on, in all formats, the zipped ones of office programs too: a bundle of its own,
// which the editor loads with the first export. It knows no gazetteer: names come with the options.
export { exporterOf, exportFormats, exportKinds, isFormatOf } from './core/export/exporter';
export { tableFormats, tableIn, tableText } from './core/export/table';
