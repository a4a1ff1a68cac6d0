import '../..';

const answer = {
  of: 'mean() of 1 and 4',
  why: 'A mean need not be whole.',
  look: 'what rounds it?',
};

it('accepts the value, and a number that is near enough', () => {
  expect(NaN).toComeTo(NaN, answer);
  expect([1, [undefined]]).toComeTo([1, [undefined]], answer);
  expect(2.5 + 1e-12).toComeTo(2.5, { ...answer, within: 1e-9 });
});

it('says what the answer is of, and what the test knows about it', () => {
  expect(() => expect(2).toComeTo(2.5, answer)).toThrowErrorMatchingInlineSnapshot(`
    "mean() of 1 and 4: expected 2.5, received 2
    Why: A mean need not be whole.
    Look: what rounds it?"
  `);
});

it('treats no other object as the same, and no near number unless the test allows it', () => {
  expect(() => expect({}).toComeTo({}, answer)).toThrow('expected {}, received {}');
  expect(() => expect(2.4).toComeTo(2.5, answer)).toThrow('received 2.4');
});
