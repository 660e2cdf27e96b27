package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;

class ContextTest {
    @Test
    void staysInTheParagraph() {
        Document document = Document.of("d", "First one.\nThe envoy left early. Nobody saw it.\nLast one.");
        Context context = Context.of(document, document.cite(new Span(11, 32)));
        assertThat(context).isEqualTo(new Context("", "The envoy left early.", " Nobody saw it."));
    }

    @Test
    void cutsALongParagraphBetweenWords() {
        String filler = "word ".repeat(100);
        Document document = Document.of("d", filler + "HERE " + filler);
        Context context = Context.of(document, document.cite(new Span(500, 504)));
        assertThat(context.before()).startsWith("… word").hasSizeLessThan(300);
        assertThat(context.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(300);
    }

    @Test
    void bearsATextWithoutSpaces() {
        Document document = Document.of("d", "x".repeat(2000));
        Context context = Context.of(document, document.cite(new Span(1000, 1010)));
        assertThat(context.before() + context.text() + context.after()).isEqualTo("… xxxxxxxxxx …");
    }
}
