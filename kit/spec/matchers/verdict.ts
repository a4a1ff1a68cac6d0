import { type Message, textOf } from '../../ground/text/message';

export type Explanation = Omit<Message, 'what'>;

/** A test's own Why and Look, if the test knows more than the matcher. */
export type Reason = Partial<Explanation>;

/** A jest matcher's result whose message is a {@link Message}. */
export function verdict(pass: boolean, message: Message): jest.CustomMatcherResult {
  return { pass, message: () => textOf(message) };
}
