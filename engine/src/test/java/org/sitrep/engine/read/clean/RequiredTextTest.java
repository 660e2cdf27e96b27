package org.sitrep.engine.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "all rights reserved\tall rights reserved",
                "(?i)\\bClick HERE\\b(?: to\\b|$)\tclick here",
                "(?:tap|press) here\tpress here,tap here",
                "(?-i:[Hh]ave your say)|leave a comment\thave your say,leave a comment",
                "[(\\[]\\s?(?:also )?(?:video|photos)\tphotos,video",
                "[^()\\n]{0,80}/(?:AFP|AP)[^()\\n]{0,40}+[)\\]]\t/afp,/ap",
                "(?<name>by \\p{Lu}\\w++) ?(?=said)\tby ",
                "(?:by ){2}\\d\tby ",
                "(?<=\\s)(?<!x)\\(CNN\\)(?!y)\t(cnn)",
                "(?:read|read more):\tread more:,read:",
            })
    void wordsArePartOfAllThatMatches(String pattern, String words) {
        assertThat(RequiredText.of(Pattern.compile(pattern))).contains(Set.of(words.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "(?:photo)?",
                "[a-z]+",
                "photo|\\d+",
                "(?:photo){0,3}",
                "(?:photo)*",
                "(?=photo)\\w",
                "(a)\\1",
                "[^photo]",
                "\\Qphoto\\E",
                "(?u:photo)",
            })
    void nothingIsRequiredWhereAPatternMayDoWithout(String pattern) {
        assertThat(RequiredText.of(Pattern.compile(pattern)).filter(words -> !words.equals(Set.of("a"))))
                .isEmpty();
    }

    @Test
    void textsWithoutTheWordsAreNotTried() {
        Optional<Set<String>> required = RequiredText.of(Pattern.compile("(?i)click here"));
        assertThat(RequiredText.mayMatch(required, RequiredText.folded("Please CLICK here.")))
                .isTrue();
        assertThat(RequiredText.mayMatch(required, RequiredText.folded("The ferry sank.")))
                .isFalse();
        assertThat(RequiredText.mayMatch(Optional.empty(), "anything")).isTrue();
    }
}
