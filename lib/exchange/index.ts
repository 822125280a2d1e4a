export { Dataset } from './dataset.ts';
export { type ExportResult, exportDataset } from './export.ts';
