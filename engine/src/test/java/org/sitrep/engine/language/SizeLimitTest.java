package org.sitrep.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.clean.Cleaner;

class SizeLimitTest {
    @ParameterizedTest
    @ValueSource(strings = {"😀 ", "\" ", "harbour "})
    void keepsEverySentenceShortAndTheWordsBehindARun(String repeated) {
        Document document = Document.of("run", repeated.repeat(2000) + "the minister spoke.");

        var sentences = TestAnalyzer.get().analyze(Cleaner.load().clean(document));

        assertThat(sentences).extracting(Sentence::size).allMatch(size -> size <= 300);
        assertThat(sentences)
                .flatExtracting(Sentence::tokens)
                .extracting(Token::word)
                .contains("minister", "spoke");
    }
}
