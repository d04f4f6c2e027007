/** Whose words a quotation is; `{n}` is who speaks. */
export const WHOSE = {
  author: 'Words of the author',
  quotation: 'Words of “{n}”, quoted by the author',
  story: 'Story of “{n}”, told by the author',
  editor: 'Words of the editor',
  partly: 'Words of the author and “{n}”',
} as const
