package org.sitrep.engine.link.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Difference;

class DifferenceFinderTest {
    @Test
    void findsDeedThatIsDatedDifferently() {
        assertThat(of(
                        Difference.Kind.DATE,
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 3 May 2021.",
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 4 May 2021."))
                .hasSize(1);
    }

    @Test
    void countsBackFromTheDayOfTheReport() {
        assertThat(of(
                        Difference.Kind.DATE,
                        "date 2021-05-06 The move comes a day after Norway ordered the departure of its embassy staff in Kenya.",
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 4 May 2021."))
                .hasSize(1);
    }

    @Test
    void lessExactTimeIsNoDifference() {
        assertThat(of(
                        Difference.Kind.DATE,
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 3 May 2021.",
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya this week."))
                .isEmpty();
    }

    @Test
    void stretchesOfDaysDifferWhereTheyShareNoDay() {
        assertThat(of(
                        Difference.Kind.DATE,
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya over the weekend.",
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 4 May 2021."))
                .hasSize(1);
        assertThat(of(
                        Difference.Kind.DATE,
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya over the weekend.",
                        "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 2 May 2021."))
                .isEmpty();
    }

    @Test
    void boundIsNoDay() {
        assertThat(
                        of(
                                Difference.Kind.DATE,
                                "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya on 2 May 2021.",
                                "date 2021-05-06 Norway ordered the departure of its embassy staff in Kenya before 4 May 2021."))
                .isEmpty();
    }

    @Test
    void findsDenial() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya bombed the port of Mombasa.",
                        "date 2021-05-06 Kenya denied that it bombed the port of Mombasa."))
                .hasSize(1);
    }

    @Test
    void findsDeedThatWasNotDone() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya bombed the port of Mombasa.",
                        "date 2021-05-06 Kenya did not bomb the port of Mombasa."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway urged Kenya not to bomb the port of Mombasa.",
                "Norway said that Kenya must stop bombing the port of Mombasa.",
                "If Kenya had not bombed the port of Mombasa, the ships would have sailed.",
                "Kenya would never bomb the port of Mombasa.",
                "Mr. President of Kenya, don't bomb the port of Mombasa."
            })
    void whatSomebodyWantsOrSupposesIsNoDenial(String text) {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya bombed the port of Mombasa.",
                        "date 2021-05-06 " + text))
                .isEmpty();
    }

    @Test
    void departureThatIsOrderedDoesNotDenyAnotherEvacuation() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Norway ordered an evacuation of its embassy staff in Kenya.",
                        "date 2021-05-06 Norway will not evacuate Norwegian citizens from Kenya."))
                .isEmpty();
    }

    @Test
    void whatIsExpectedAgainstADeniedPlanStandsInItsOwnClause() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Families are leaving the port amid fears that Kenya may attack Mombasa in the coming days.",
                        "date 2021-05-06 Kenya denied that it plans to attack Mombasa."))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sides())
                        .extracting(Difference.Side::text)
                        .contains("Kenya may attack Mombasa in the coming days"));
    }

    @Test
    void whatWasDoneLongAgoIsNotDenied() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya bombed the port of Mombasa in 1986.",
                        "date 2021-05-06 Kenya did not bomb the port of Mombasa."))
                .isEmpty();
    }

    @Test
    void anotherDeedOfTheSameKindIsNotDenied() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya bombed a camp in the hills of Somalia.",
                        "date 2021-05-06 Kenya denied that it bombed the port of Mombasa."))
                .isEmpty();
    }

    @Test
    void whatWasToldWeeksBeforeIsNotDenied() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-03-06 Kenya bombed the port of Mombasa.",
                        "date 2021-05-06 Kenya denied that it bombed the port of Mombasa."))
                .isEmpty();
    }

    @Test
    void whatIsDoneAfterItsDenialIsProgress() {
        assertThat(of(
                        Difference.Kind.STATUS,
                        "date 2021-05-06 Kenya denied that it bombed the port of Mombasa.",
                        "date 2021-05-08 Kenya bombed the port of Mombasa."))
                .isEmpty();
    }

    @Test
    void findsDeedInAnotherTown() {
        assertThat(of(
                        Difference.Kind.PLACE,
                        "date 2021-05-06 President Anna Berg met President Juan Soto in Nairobi on Wednesday.",
                        "date 2021-05-06 President Anna Berg met President Juan Soto in Mombasa on Wednesday."))
                .hasSize(1);
    }

    @Test
    void countryAndTownInItAreNoTwoPlaces() {
        assertThat(of(
                        Difference.Kind.PLACE,
                        "date 2021-05-06 President Anna Berg met President Juan Soto in Nairobi on Wednesday.",
                        "date 2021-05-06 President Anna Berg met President Juan Soto in Kenya on Wednesday."))
                .isEmpty();
    }

    @Test
    void wordsThatAnotherParaphrasesHaveOneSpeaker() {
        assertThat(
                        of(
                                Difference.Kind.SPEAKER,
                                "“The mission will remain in close touch with the Kenyan government from the coast,” Minister Anna Berg said.",
                                "Spokesman Juan Soto said that the mission will remain in close touch with the Kenyan government from the coast."))
                .isEmpty();
    }

    @Test
    void phraseOfAResolutionMayBeCitedByTwo() {
        assertThat(
                        of(
                                Difference.Kind.SPEAKER,
                                "“Our ships will keep guarding villages and farmed valleys under threat of attack from the rebels,” Minister Anna Berg said.",
                                "“The order lets our pilots do whatever serves guarding villages and farmed valleys under threat of attack, and nobody has to ask the king again,” General Juan Soto said."))
                .isEmpty();
    }

    @Test
    void tollsOfTwoTownsAreNoDifference() {
        assertThat(of(
                        Difference.Kind.FIGURE,
                        "date 2021-05-06 The quake killed 31 people in Nairobi.",
                        "date 2021-05-06 The quake killed 38 people in Mombasa."))
                .isEmpty();
    }

    @Test
    void partOfAListAndRowOfATableAreNoTolls() {
        assertThat(of(
                        Difference.Kind.FIGURE,
                        "date 2021-05-06 The count includes 31 deaths at the centre of the quake, two deaths abroad and one at sea.",
                        "date 2021-05-06 The quake has caused 38 deaths.",
                        "date 2021-05-06 640 injured and 34 deaths."))
                .isEmpty();
    }

    @Test
    void roundHundredsMayStandForNumbersNearThem() {
        assertThat(of(
                        Difference.Kind.FIGURE,
                        "date 2021-05-06 The quake killed 300 people.",
                        "date 2021-05-06 The quake killed 318 people."))
                .isEmpty();
    }

    @Test
    void findsTollsThatDifferOnOneDay() {
        assertThat(of(
                        Difference.Kind.FIGURE,
                        "date 2021-05-06 The quake killed 31 people.",
                        "date 2021-05-06 The quake killed 38 people."))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sides()).hasSize(2));
    }

    @Test
    void risingTollKilledAndInjuredAndBoundsAreNoDifferences() {
        assertThat(of(
                        Difference.Kind.FIGURE,
                        "date 2021-05-06 The quake killed 31 people and injured 40.",
                        "date 2021-05-06 The quake killed more than 30 people.",
                        "date 2021-05-07 The quake killed 38 people."))
                .isEmpty();
    }

    @Test
    void findsSpellings() {
        assertThat(of(
                        Difference.Kind.NAME,
                        "President Olena Kovalenko spoke in Kyiv.",
                        "President Olena Kovalenko spoke in Kiev."))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sides())
                        .extracting(Difference.Side::text)
                        .containsExactlyInAnyOrder("Kyiv", "Kiev"));
    }

    @Test
    void capitalsAreNoSpelling() {
        assertThat(of(
                        Difference.Kind.NAME,
                        "KYIV, Feb. 15, 2022 - Nothing was known on Tuesday.",
                        "President Olena Kovalenko spoke in Kyiv.",
                        "President Olena Kovalenko spoke in Kiev."))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sides())
                        .extracting(Difference.Side::text)
                        .containsExactlyInAnyOrder("Kyiv", "Kiev"));
    }

    @Test
    void shortFormIsNoSpelling() {
        assertThat(of(
                        Difference.Kind.NAME,
                        "President Olena Kovalenko spoke in Houston, Texas.",
                        "President Olena Kovalenko spoke in Houston, Tex."))
                .isEmpty();
    }

    private static List<Difference> of(Difference.Kind kind, String... texts) {
        return Stories.of(texts).differences().stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }
}
