package org.sitrep.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
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
}
