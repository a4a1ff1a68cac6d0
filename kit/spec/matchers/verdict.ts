import { type Message, textOf } from '../../ground/text/message';

/** A jest matcher's result whose message is a {@link Message}. */
export function verdict(pass: boolean, message: Message): jest.CustomMatcherResult {
  return { pass, message: () => textOf(message) };
}
