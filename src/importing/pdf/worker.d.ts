// Only its being there matters: pdf.js then works without a worker of its own.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
