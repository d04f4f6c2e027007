/** The names in the braces of a template: `place` of "on {place}". */
type Gaps<Template extends string> = Template extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never

/** What fills a template; nothing for one without braces. */
export type Filling<Template extends string> = [Gaps<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<Template>, string | number>>]

/** Fills the braces of a template; the compiler asks for each of them. */
export const filled = <Template extends string>(template: Template, ...[values]: Filling<Template>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) =>
    String((values as Readonly<Record<string, string | number>>)[name]),
  )
