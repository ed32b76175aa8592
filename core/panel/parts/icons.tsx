import type { ComponentChildren } from 'preact'

const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {children}
  </svg>
)

/** The product's mark: a journey's line with its dip and its peak. */
export const BrandIcon = () => (
  <svg class="icon icon-brand" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M2 8c3 0 3.5 6 7 6S13.5 5 18 5" />
    <circle cx="2.8" cy="8.1" r="1.8" />
    <circle cx="9" cy="14" r="1.8" />
    <circle cx="17.2" cy="5" r="1.8" />
  </svg>
)
export const FileIcon = () => (
  <Icon>
    <path d="M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5M8.2 12.3V7.8M6.3 9.5l1.9-1.9 1.9 1.9" />
  </Icon>
)
export const ArrowIcon = () => (
  <Icon>
    <path d="M3 8h9.5M9 4.5 12.5 8 9 11.5" />
  </Icon>
)
export const ChevronIcon = () => (
  <Icon>
    <path d="m4.5 6.3 3.5 3.5 3.5-3.5" />
  </Icon>
)
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
)
export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)
export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
)
export const PlusIcon = () => (
  <Icon>
    <path d="M3 8h10M8 3v10" />
  </Icon>
)
export const KeyboardIcon = () => (
  <Icon>
    <path d="M1.5 4h13v8h-13zM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6" />
  </Icon>
)
export const TextIcon = () => (
  <Icon>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />
  </Icon>
)
