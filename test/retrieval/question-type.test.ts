import { describe, expect, it } from 'vitest'
import { QUESTION_TYPES, questionType } from '../../src/retrieval/question-type.ts'

describe('what a message asks for', () => {
  it.each([
    ['How many keepers did the guild have?', 'how many'],
    ['the number of bells on the coast', 'how many'],
    ['what percentage of boats came home', 'how many'],
    ['In the 1840s, how much did a bell weigh?', 'how much'],
    ['what was the cost of a siren?', 'how much'],
    ['how long did the fog last', 'how long'],
    ['For how many years did the tower stand?', 'how long'],
    ['since when has the tower been empty?', 'when'],
    ['When was the bell hung?', 'when'],
    ['in what year did the guild meet', 'when'],
    ['Which year was the siren bought?', 'when'],
    ['Where did the second bell come from?', 'where'],
    ['which town bought the siren?', 'where'],
    ['Who paid for the bell?', 'who'],
    ['whose daughter climbed the tower', 'who'],
    ['what is the name of the ship?', 'who'],
    ['Why was the rope cut?', 'why'],
    ['how come nobody stopped her', 'why'],
    ['What happens to boats in fog?', 'happens'],
    ['tell me what became of the bell', 'happens'],
    ['How is a tide bell rung?', 'how'],
    ['Which of the counts is right?', 'which'],
    ['what kinds of bells were there', 'which'],
    ['What were the keeper’s duties?', 'what'],
    ['what’s a tide bell', 'what'],
    ['Was the bell rung in fog?', 'whether'],
    ['does anyone know who rang the bell', 'whether'],
    ['Didn’t the town buy a siren?', 'whether'],
    ['bells fog harbour', 'none'],
    ['Tell me about the guild.', 'none'],
    ['somewhat whenever anywhere', 'none'],
    ['', 'none'],
  ])('%j: %s', (message, type) => {
    expect(QUESTION_TYPES[questionType(message)]).toBe(type)
  })
})
