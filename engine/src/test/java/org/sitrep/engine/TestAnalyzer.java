package org.sitrep.engine;

import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.language.CoreNlpAnalyzer;

/** The language analysis for all tests, loaded once, since that takes seconds. */
public final class TestAnalyzer {
    private TestAnalyzer() {}

    public static Analyzer get() {
        return Holder.ANALYZER;
    }

    private static final class Holder {
        static final Analyzer ANALYZER = CoreNlpAnalyzer.load();
    }
}
