package org.sitrep.engine.read.event;

import java.util.List;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.clean.Cleaner;

/** Parsed sentences for the tests of this package. */
final class Sentences {
    private static final Cleaner CLEANER = Cleaner.load();

    private Sentences() {}

    static AnalyzedPage page(String text) {
        var page = CLEANER.clean(Document.of("test", text));
        return new AnalyzedPage(page, TestAnalyzer.get().analyze(page));
    }

    static List<Token> tokens(String text) {
        return page(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    static Sentence first(String text) {
        return page(text).sentences().get(0);
    }
}
