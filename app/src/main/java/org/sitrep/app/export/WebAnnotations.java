package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;

/**
 * The citations of a report as an annotation collection of the W3C Web Annotation Data Model, in JSON-LD. Each names its
 * passage twice, by its words and by its code points, which is how that model counts.
 */
public final class WebAnnotations {
    private static final String URN = "urn:sitrep:";

    private final ArrayNode items = JsonText.object().putArray("items");

    private WebAnnotations() {}

    public static String write(Report report) {
        WebAnnotations annotations = new WebAnnotations();
        report.events().forEach(event -> annotations.add(event.id(), event.headline(), event.citations()));
        report.statements()
                .forEach(said -> annotations.add(said.id(), said.speakerText() + ": " + said.text(), said.citations()));
        report.figures().forEach(figure -> annotations.add(figure.id(), figure.what(), figure.citations()));
        report.posture().forEach(row -> annotations.add(row.id(), row.subject() + ": " + row.state(), row.citations()));
        report.differences()
                .forEach(difference -> annotations.add(
                        difference.id(),
                        "Reports differ: " + difference.about(),
                        difference.sides().stream()
                                .flatMap(side -> side.citations().stream())
                                .distinct()
                                .toList()));
        return annotations.collection();
    }

    private void add(String id, String words, List<Citation> citations) {
        int number = 0;
        for (Citation citation : citations) {
            number++;
            ObjectNode annotation = items.addObject()
                    .put("id", URN + "annotation:" + encoded(id) + ":" + number)
                    .put("type", "Annotation")
                    .put("motivation", "describing");
            annotation
                    .putObject("body")
                    .put("type", "TextualBody")
                    .put("value", words)
                    .put("format", "text/plain")
                    .put("purpose", "describing");
            ArrayNode selectors = annotation
                    .putObject("target")
                    .put("source", source(citation.document()))
                    .putArray("selector");
            selectors.addObject().put("type", "TextQuoteSelector").put("exact", citation.text());
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", citation.start())
                    .put("end", citation.end());
        }
    }

    private String collection() {
        ObjectNode collection = JsonText.object()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", URN + "annotations")
                .put("type", "AnnotationCollection")
                .put("total", items.size());
        ObjectNode page = collection
                .putObject("first")
                .put("id", URN + "annotations:1")
                .put("type", "AnnotationPage")
                .put("startIndex", 0);
        page.set("items", items);
        return JsonText.indented(collection);
    }

    /** A document by its id: its text is what was read, which the page at its address need not be any more. */
    private static String source(String document) {
        return URN + "document:" + encoded(document);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
