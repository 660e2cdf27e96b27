package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvFileSource(resources = "markdown.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void escapesOnlyWhatWouldBeObeyed(String where, String text, String escaped) {
        assertThat(where.equals("start") ? Markdown.escapeStart(text) : Markdown.escape(text))
                .isEqualTo(escaped);
    }

    @Test
    void keepsTextOnItsLineAndInItsDirection() {
        assertThat(Markdown.escape("one\n\n# two\u202E three\u0007\uD800")).isEqualTo("one # two three\uFFFD\uFFFD");
    }
}
