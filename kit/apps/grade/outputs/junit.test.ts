import { validateXML } from 'xmllint-wasm';
import { junit } from './junit';
import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from './sample';

const failing = sampleTest({
  name: 'closing › it closes',
  passed: false,
  message: 'Expected 1 <return()>.\nWhy: because.\nLook: at the loop.',
  place: 'exercise.ts:3:5',
});

it('has a testsuite for each exercise and a testcase for each test', () => {
  const exercises = [
    sampleExercise({ tests: [sampleTest(), failing] }),
    sampleNotBegun('05-lazy-map-filter', 12),
  ];

  expect(junit([sampleSubmission({ exercises })])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="generator-kata" tests="2" failures="1" errors="0" time="0.250">
<testsuite name="ada › 04-infinite-sequences" tests="2" failures="1" errors="0" skipped="0" time="0.250" timestamp="2026-01-31T12:00:00">
<properties>
<property name="verdict" value="partial"/>
<property name="points" value="1"/>
<property name="sandbox" value="bwrap"/>
<property name="node" value="20.20.2"/>
<property name="kata" value="0.1.0"/>
</properties>
<testcase classname="ada › 04-infinite-sequences" name="laziness › it waits"/>
<testcase classname="ada › 04-infinite-sequences" name="closing › it closes"><failure message="Expected 1 &lt;return()&gt;.">Expected 1 &lt;return()&gt;.
Why: because.
Look: at the loop.
at exercise.ts:3:5</failure></testcase>
</testsuite>
</testsuites>
`);
});

it('what could not be judged is an error, and nothing in it passes', () => {
  const tampered = sampleExercise({
    verdict: 'tampered',
    points: 0,
    reasons: ['It replaced Object.is.'],
    tests: [sampleTest(), failing],
  });
  const text = junit([
    sampleSubmission({ exercises: [tampered] }),
    sampleSubmission({ name: 'bo', exercises: [], verdict: 'error', reasons: ['It is empty.'] }),
  ]);

  expect(text).toContain('tests="4" failures="0" errors="4"');
  expect(text).toContain('<error message="It replaced Object.is.">');
  expect(text).toContain('<testsuite name="bo" tests="1" failures="0" errors="1"');
  expect(text).toContain('<error message="It is empty.">It is empty.</error>');
});

it('where nothing was handed in, there is one test, skipped', () => {
  const record = sampleSubmission({
    name: 'eve',
    verdict: 'not begun',
    exercises: [sampleNotBegun('01-a', 12)],
    reasons: ['nothing was handed in: the folder is empty'],
  });
  const text = junit([record]);

  expect(text).toContain('<testsuite name="eve" tests="1" failures="0" errors="0" skipped="1"');
  expect(text).toContain(
    'name="something was handed in"><skipped message="nothing was handed in: the folder is empty"/>',
  );
});

it('a submission whose types do not check does not look as if it passed', () => {
  const typeErrors = [
    { file: '04-infinite-sequences/exercise.ts', line: 2, column: 3, code: 2322, message: 'No.' },
  ];
  const text = junit([sampleSubmission({ exercises: [sampleExercise({ typeErrors })] })]);

  expect(text).toContain('tests="2" failures="1"');
  expect(text).toContain('name="types › TS2322 at 04-infinite-sequences/exercise.ts:2:3">');
});

it('says why a person should look', () => {
  const exercise = sampleExercise({ verdict: 'review', reasons: ['It reads "files".'] });

  expect(junit([sampleSubmission({ exercises: [exercise] })])).toContain(
    '<property name="reason" value="It reads &quot;files&quot;."/>',
  );
});

it('is XML that libxml2 reads, whatever was written by the learner', async () => {
  const hostile = '\u0000\u001B[31m\uFFFE\uD800 ]]> <!-- &amp; " \' 𝒜 \u202E';
  const test = sampleTest({ name: hostile, passed: false, message: hostile });
  const exercise = sampleExercise({ tests: [test], reasons: [hostile] });
  const text = junit([sampleSubmission({ name: hostile, exercises: [exercise] })]);

  const { valid, rawOutput } = await validateXML({
    xml: { fileName: 'junit.xml', contents: text },
    schema: [SCHEMA],
  });

  expect({ valid, rawOutput }).toMatchObject({ valid: true });
  expect(text).toContain('name="��[31m�� ]]&gt; &lt;!-- &amp;amp; &quot; &#39; 𝒜 \u202E"');
});

/** What readers of JUnit's XML agree on. */
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:attributeGroup>
  <xs:complexType name="problem" mixed="true">
    <xs:attribute name="message" type="xs:string"/>
  </xs:complexType>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence>
      <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:sequence>
          <xs:element name="properties"><xs:complexType>
            <xs:sequence>
              <xs:element name="property" maxOccurs="unbounded"><xs:complexType>
                <xs:attribute name="name" type="xs:string" use="required"/>
                <xs:attribute name="value" type="xs:string" use="required"/>
              </xs:complexType></xs:element>
            </xs:sequence>
          </xs:complexType></xs:element>
          <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
            <xs:choice minOccurs="0">
              <xs:element name="failure" type="problem"/>
              <xs:element name="error" type="problem"/>
            </xs:choice>
            <xs:attribute name="classname" type="xs:string" use="required"/>
            <xs:attribute name="name" type="xs:string" use="required"/>
          </xs:complexType></xs:element>
        </xs:sequence>
        <xs:attributeGroup ref="counts"/>
        <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
        <xs:attribute name="timestamp" type="xs:dateTime"/>
      </xs:complexType></xs:element>
    </xs:sequence>
    <xs:attributeGroup ref="counts"/>
  </xs:complexType></xs:element>
</xs:schema>`;
