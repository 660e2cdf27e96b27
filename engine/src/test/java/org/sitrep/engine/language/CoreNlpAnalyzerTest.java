package org.sitrep.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.clean.Cleaner;

class CoreNlpAnalyzerTest {
    @Test
    void closingMarkThatStandsApartEndsTheSentenceBeforeIt() {
        String text = "“We hold the port. ” Meanwhile, shells fell on the town.";
        List<String> sentences = TestAnalyzer.get().analyze(Cleaner.load().clean(Document.of("d", text))).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
        assertThat(sentences).containsExactly("“We hold the port. ”", "Meanwhile, shells fell on the town.");
    }

    @Test
    void takesNoNameOfCapitalsForAPronoun() {
        assertThat(tags("The WHO told us what the US had sent.", "WHO", "us", "US"))
                .containsExactly("NNP", "PRP", "NNP");
        assertThat(tags("MINISTER WHO RESIGNED IS BACK", "WHO")).containsExactly("WP");
    }

    private static List<String> tags(String text, String... words) {
        List<Token> tokens = TestAnalyzer.get().analyze(Cleaner.load().clean(Document.of("d", text))).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return Stream.of(words)
                .flatMap(word -> tokens.stream().filter(token -> token.word().equals(word)))
                .map(Token::tag)
                .toList();
    }
}
