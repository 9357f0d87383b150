// What reads PDF: a bundle of its own, as large as all others together, which the editor loads with the first PDF.
export { readPdf } from './importing/pdf/readPdf';
