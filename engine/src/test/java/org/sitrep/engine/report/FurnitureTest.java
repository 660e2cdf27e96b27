package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

class FurnitureTest {
    private static final String TEXT = "The guards left. SEE ALSO: our quiz. Then they came back.";
    private static final Document DOCUMENT = Document.of("d", TEXT);

    private static Furniture furniture() {
        Furniture furniture = new Furniture();
        furniture.add(
                DOCUMENT,
                List.of(
                        new Paragraph(new Span(0, 16), ParagraphRole.BODY),
                        new Paragraph(new Span(17, 36), ParagraphRole.PROMO),
                        new Paragraph(new Span(37, TEXT.length()), ParagraphRole.BODY)));
        return furniture;
    }

    @Test
    void cutsAPromoOutOfACitation() {
        Citation whole = DOCUMENT.cite(new Span(0, TEXT.length()));
        assertThat(furniture().isQuotedBy(whole)).isTrue();
        assertThat(furniture().cut(List.of(whole)))
                .extracting(Citation::text)
                .containsExactly("The guards left.", "Then they came back.");
    }

    @Test
    void leavesNothingOfAPromo() {
        assertThat(furniture().cut(List.of(DOCUMENT.cite(new Span(17, 36))))).isEmpty();
    }

    @Test
    void leavesOtherCitationsAlone() {
        Citation body = DOCUMENT.cite(new Span(4, 10));
        Citation elsewhere = new Citation("other", 0, 3, "abc");
        assertThat(furniture().cut(List.of(body, elsewhere))).containsExactly(body, elsewhere);
    }
}
