package org.sitrep.engine.link.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.Variant;

class StatementCollatorTest {
    private static final String WHOLE =
            "“We have opened the northern road for food and medicine. Our engineers will repair the broken dam before winter,”"
                    + " Minister Anna Berg said.";

    @Test
    void joinsOneStatementOverDocumentsAndKeepsNeighboursTogether() {
        List<Statement> statements = Stories.of(WHOLE, WHOLE).statements();

        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.documents()).isEqualTo(2);
            assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
            assertThat(statement.speakerText()).contains("Anna Berg");
            assertThat(statement.variants()).isEmpty();
        });
    }

    @Test
    void sharesOnlyWhatBothDocumentsQuote() {
        List<Statement> statements = Stories.of(
                        WHOLE, "“Our engineers will repair the broken dam before winter,” Minister Anna Berg said.")
                .statements();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).documents()).isEqualTo(2);
        assertThat(statements.get(0).text()).startsWith("Our engineers");
        assertThat(statements.get(1).documents()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRUNCATED | Minister Anna Berg said: “Our engineers will repair the broken dam.”",
                "ALTERED | Minister Anna Berg said: “Our engineers will repair the burst dam before winter.”",
                "SPLICED | Minister Anna Berg said: “Our engineers will repair the dam before winter.”",
                "PARAPHRASED | Minister Anna Berg said that their engineers would repair the broken dam before winter.",
            })
    void typesAnotherWording(Variant.Kind difference, String other) {
        List<Statement> statements = Stories.of(
                        "“Our engineers will repair the broken dam before winter,” Minister Anna Berg said.", other)
                .statements();

        assertThat(statements)
                .singleElement()
                .satisfies(statement -> assertThat(statement.variants())
                        .singleElement()
                        .extracting(Variant::difference)
                        .isEqualTo(difference));
    }

    @Test
    void keepsStatementsWithOtherNumbersApart() {
        List<Statement> statements = Stories.of(
                        "Minister Anna Berg said the broken dam had killed 12 people in the northern valley.",
                        "Minister Anna Berg said the broken dam had killed 31 people in the northern valley.")
                .statements();

        assertThat(statements).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No words of meaning around the fragment are the same.
                "date 2021-05-06 Minister Anna Berg said the coast was hit by “heavy losses” in spring.",
                // A slip of the pen.
                "date 2021-05-06 Minister Anna Berg warned of “heavy reins” in the northern valley.",
                // Said weeks later.
                "date 2021-07-06 Minister Anna Berg warned of “heavy snow” in the northern valley."
            })
    void otherFragmentsAreNotAltered(String text) {
        Findings findings = Stories.of(
                "date 2021-05-06 “We will be hit by heavy rains in the northern valley tonight,” Minister Anna Berg said.",
                text);

        assertThat(new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence())))
                .isEmpty();
    }

    @Test
    void keepsTwoStatementsOnOneTopicApart() {
        List<Statement> statements = Stories.of(
                        "Minister Anna Berg said the broken dam would flood the northern road.",
                        "Minister Anna Berg said the northern road was safe for food and medicine.")
                .statements();

        assertThat(statements).hasSize(2);
    }

    @Test
    void heIsNoCountry() {
        List<Statement> statements = Stories.of(
                        "Norway said that it would send tents. Prosecutors opened a case against the owner of the mill. He denied that it was unsafe.")
                .statements();

        assertThat(statements)
                .filteredOn(statement -> statement.text().contains("unsafe"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker()).isEmpty());
    }

    @Test
    void leavesOutWishes() {
        assertThat(Stories.of("Minister Anna Berg wants a new dam.").statements())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The governor banned large gatherings in the capital on Friday. | 0",
                "The governor declared a state of disaster in the south. | 0",
                "The governor denied any part in the shelling of the port. | 1",
                "The governor declared that the south was safe. | 1",
            })
    void takesADeedForNoStatement(String text, int statements) {
        assertThat(Stories.of(text).statements()).hasSize(statements);
    }

    @Test
    void findsAQuotationThatWasAltered() {
        Findings findings = Stories.of(
                "“The road is shut due to the sudden collapse of the northern dam,” Minister Anna Berg said.",
                "Minister Anna Berg said the road was shut due to a “sudden failure” of the northern dam.");

        assertThat(new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
                    assertThat(difference.sides()).hasSize(2);
                });
    }

    @Test
    void findsAnotherWordInTheSameSentence() {
        assertThat(
                        wordings(
                                "“We will pull every soldier back from the border before the harvest begins,” Minister Anna Berg said.",
                                "“We will pull every soldier back from the frontier before the harvest begins,” Minister Anna Berg told us."))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sides()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will pull all soldiers back from the border before the harvest begins,” Minister Anna Berg said.",
                "“We are going to pull every soldier back from the border before the harvest begins,” Minister Anna Berg said.",
                "“We will pull every soldier back from the border before the harvests begin,” Minister Anna Berg said.",
                "“We will bring every camper back from the border of the park,” Minister Anna Berg said.",
                "Minister Anna Berg said they would pull every soldier back from the frontier before the harvest begins."
            })
    void smallWordsAndOtherSentencesAreNoOtherWording(String other) {
        assertThat(wordings(
                        "“We will pull every soldier back from the border before the harvest begins,” Minister Anna Berg said.",
                        other))
                .isEmpty();
    }

    @Test
    void aPhraseThatReturnsIsNoOtherWording() {
        String twice =
                "“I know what this village would be and I know what this country would be with new roads,” %s said.";
        assertThat(wordings(String.format(twice, "Minister Anna Berg"), String.format(twice, "Anna Berg")))
                .isEmpty();
    }

    private static List<Difference> wordings(String... texts) {
        Findings findings = Stories.of(texts);
        return new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence()));
    }

    @Test
    void otherWordsAboutSomethingElseAreNoDifference() {
        Findings findings = Stories.of(
                "“The road is shut due to the sudden collapse of the northern dam,” Minister Anna Berg said.",
                "Minister Anna Berg praised the “sudden courage” of her people.");

        assertThat(new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "President Petro Zelensky, President Volodymyr Zelenskyy",
        "Foreign Minister Kuleba, Dmitro Kulebba",
        "Foreign Minister Anna Gadhafi, Anna Sofia Qaddafi",
        "Minister Thomas Hasnen, Minister Karl Hansen"
    })
    void aSlipInANameMakesNoSecondSpeaker(String one, String other) {
        assertThat(speakerDifferences(one, other)).isEmpty();
    }

    @Test
    void oneQuotationOfTwoPeopleIsADifference() {
        assertThat(speakerDifferences("Minister Anna Berg", "Mayor Peter Novak"))
                .singleElement()
                .extracting(Difference::kind)
                .isEqualTo(Difference.Kind.SPEAKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s he said.", "%s Mayor Peter Novak told Minister Anna Berg."})
    void whoeverMayAlsoHaveSaidItIsNoSecondSpeaker(String telling) {
        String words = "“The northern road is shut because of the sudden collapse of the old dam,”";
        Findings findings = Stories.of(
                words + " Minister Anna Berg said.",
                "Mayor Peter Novak came to the coast on Monday. " + String.format(telling, words));
        assertThat(new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence())))
                .isEmpty();
    }

    private static List<Difference> speakerDifferences(String one, String other) {
        String quotation = "“The northern road is shut because of the sudden collapse of the old dam,” %s said.";
        Findings findings = Stories.of(String.format(quotation, one), String.format(quotation, other));
        return new StatementDifferences().find(findings.evidence(), Utterances.of(findings.evidence()));
    }
}
