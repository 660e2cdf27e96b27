package org.sitrep.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor left.",
                "“Grüße”, wrote the mayor’s office.",
                "The mayor \uD83D\uDE00 left \uD83D\uDE00\uD83D\uDE00.",
                "\uDE00 a half \uD83D"
            })
    void convertsAsTheDocumentDoes(String text) {
        Document document = Document.of("d", text);
        CodePoints points = CodePoints.of(document);
        int length = text.codePointCount(0, text.length());
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                Span span = document.spanOfCodePoints(start, end);

                Citation citation = points.cite(span);

                assertThat(citation).isEqualTo(document.cite(span));
                assertThat(points.span(citation)).isEqualTo(span);
            }
        }
        assertThatThrownBy(() -> points.span(new Citation("d", 0, length + 1, "?")))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
