/** A text whose words in brackets are typed as they stand. */
export const Coded = ({ text }: { text: string }) => (
  <>{text.split(/\[(.+?)\]/u).map((part, index) => (index % 2 === 0 ? part : <code>{part}</code>))}</>
)

/** A text whose words in brackets lead, each in turn, to an address. */
export function Linked({ text, to }: { text: string; to: readonly string[] }) {
  return (
    <>
      {text
        .split(/\[(.+?)\]/u)
        .map((part, index) => (index % 2 === 0 ? part : <a href={to[(index - 1) / 2]}>{part}</a>))}
    </>
  )
}
