export { readObservationsCsv } from './read-csv.ts'
export { joinData, type ReadData } from './read-data.ts'
export { readObservationsJson } from './read-json.ts'
