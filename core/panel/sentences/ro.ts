import { ro as panel } from '../../messages/panel/ro.ts'
import { ro as problems } from '../../messages/problems/ro.ts'
import type { Sentences } from './sentences.ts'

export const ro: Sentences = { panel, problems }
