/** A description's `code` and *emphasis*, which are all the Markdown that descriptions use. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text.split(/(`[^`]+`|\*[^*]+\*)/u).map((part) => {
      if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>
      return part.startsWith('*') ? <em>{part.slice(1, -1)}</em> : part
    })}
  </>
)
