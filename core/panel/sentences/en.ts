import { en as panel } from '../../messages/panel/en.ts'
import { en as problems } from '../../messages/problems/en.ts'
import type { Sentences } from './sentences.ts'

export const en: Sentences = { panel, problems }
