package org.sitrep.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Berg, Anna Berg, SAME_NAME",
        "Anna K. Berg, Anna Berg, MIDDLE_NAME",
        "Carl Berg III, Carl Berg, SAME_NAME",
        "Carl A. Berg III, Carl Berg, MIDDLE_NAME",
        "Bob Novak, Robert Novak, NICKNAME",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, TRANSLITERATION",
        "Volodymyr Zelenskiy, Volodymyr Zelenskyy, TRANSLITERATION",
        "Sergei Lavrov, Sergey Lavrov, TRANSLITERATION",
        "Mohammed Saleh, Muhammad Saleh, TRANSLITERATION",
        "Moammar Qaddafi, Moammar Gadhafi, TRANSLITERATION",
        "Bashar al-Assad, Bashar Assad, SAME_NAME",
        "Karl Mueller, Karl Müller, TRANSLITERATION",
        "Sergei Lavrov, Sergei Larvov, TYPING_ERROR",
        "Sergei Lavrov, Sergei Lavrow, TRANSLITERATION",
        "Micheal Hansen, Michael Hansen, TYPING_ERROR",
        "A. Berg, Anna Berg, INITIAL",
        "J.K. Berg, Jane K. Berg, INITIAL",
        "J.K. Berg, JK Berg, MIDDLE_NAME",
    })
    void agree(String one, String other, NameMatch how) {
        assertThat(NameMatch.of(PersonName.of(one), PersonName.of(other))).contains(how);
        assertThat(NameMatch.of(PersonName.of(other), PersonName.of(one))).contains(how);
    }

    @ParameterizedTest
    @CsvSource({
        "Karl Berg, Anna Berg",
        "Anna Berg, Anna Bergman",
        "Anna Berg, Anna Borg",
        "Daniel Berg, Daniela Berg",
        "George W. Berg, George H. Berg",
        "George W. Berg, George H. W. Berg",
        "Carl Berg Jr., Carl Berg",
        "K. Berg, Anna Berg",
        "Mark Warner, Mark Wagner Smith",
        "Ivan Petrov, Ivan Pavlov",
        "Berg, Berg",
        "T.J. Berg, Tony Berg",
        "Carl Berg III, Carl Anders Berg",
    })
    void doNotAgree(String one, String other) {
        assertThat(NameMatch.of(PersonName.of(one), PersonName.of(other))).isEmpty();
    }

    static Stream<Map<String, String>> nicknames() {
        return Table.load("nicknames.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("nicknames")
    void shortFormIsTheName(Map<String, String> row) {
        assertThat(NameMatch.of(PersonName.of(row.get("example")), PersonName.of(row.get("expected"))))
                .contains(NameMatch.NICKNAME);
        for (String form : row.get("short").split(";", -1)) {
            assertThat(Nicknames.areOne(form, row.get("name"))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ursula von der Leyen, ursula, leyen",
        "Al Gore, al, gore",
        "Chris Van Hollen, chris, hollen",
        "Van Hollen, '', hollen",
        "Ban Ki-moon, ban, kimoon",
        "Jean-Yves Le Drian, jeanyves, drian",
        "Anna Smith-Jones, anna, smithjones",
        "Lloyd J. Austin III, lloyd, austin",
        "Xi, '', xi",
    })
    void nameHasFirstNameAndSurname(String name, String first, String surname) {
        assertThat(PersonName.of(name).first().orElse("")).isEqualTo(first);
        assertThat(PersonName.of(name).surname()).isEqualTo(surname);
    }
}
