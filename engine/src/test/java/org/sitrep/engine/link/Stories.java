package org.sitrep.engine.link;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;

/** Stories of a few lines, read by the real pipeline. */
public final class Stories {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    private Stories() {}

    /** What the pipeline finds in documents that are named a, b, c ... and belong to one story. */
    public static Findings of(String... texts) {
        List<ReadDocument> documents = new ArrayList<>();
        for (int index = 0; index < texts.length; index++) {
            documents.add(PIPELINE.read(Document.of(String.valueOf((char) ('a' + index)), texts[index])));
        }
        return PIPELINE.assemble(new Story("story", documents));
    }
}
