import { pl as panel } from '../../messages/panel/pl.ts'
import { pl as problems } from '../../messages/problems/pl.ts'
import type { Sentences } from './sentences.ts'

export const pl: Sentences = { panel, problems }
