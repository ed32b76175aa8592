import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Scene } from '../../scene.ts'
import { toSvg } from '../../svg/svg.ts'

/** The scene as a live SVG. What it says is told by its surroundings, so assistive technology passes over it. */
export function SceneSvg({ scene }: { readonly scene: Scene }) {
  const holder = useRef<HTMLDivElement>(null)
  const svg = useMemo(() => toSvg(scene), [scene])
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    for (const link of parsed.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
    holder.current?.replaceChildren(parsed)
  }, [svg])
  return <div class="scene" ref={holder} aria-hidden="true" />
}
