/** Records that are looked at before the first is counted. */
export const SAMPLE_SIZE = 2000
