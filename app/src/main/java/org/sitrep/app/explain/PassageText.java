package org.sitrep.app.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.report.Context;

/** Prints passages, with the words around them where the articles are at hand. */
final class PassageText {
    private final Map<String, Document> articles;

    PassageText(List<Document> articles) {
        this.articles =
                articles.stream().collect(Collectors.toMap(Document::id, Function.identity(), (one, other) -> one));
    }

    /** One passage a line, or nothing where the value holds none. */
    String print(JsonNode citations, String indent) {
        StringBuilder out = new StringBuilder();
        citations.forEach(citation -> {
            if (Item.isPassage(citation)) {
                out.append(indent).append(print(citation)).append('\n');
            }
        });
        return out.toString();
    }

    private String print(JsonNode citation) {
        String document = citation.path("document").asText();
        int start = citation.path("start").asInt();
        int end = citation.path("end").asInt();
        String text = citation.path("text").asText();
        return document + " " + start + "-" + end + ": " + words(document, start, end, text);
    }

    private String words(String id, int start, int end, String text) {
        Document article = articles.get(id);
        String quoted = "[" + Explanation.oneLine(text) + "]";
        if (article == null) {
            return quoted;
        }
        int length = article.text().codePointCount(0, article.text().length());
        if (start < 0 || end <= start || end > length) {
            return quoted + " (the article ends before)";
        }
        if (!article.spanOfCodePoints(start, end).of(article.text()).equals(text)) {
            return quoted + " (other characters stand there now)";
        }
        Context context = Context.of(article, new Citation(id, start, end, text));
        return (Explanation.oneLine(context.before()) + " " + quoted + " " + Explanation.oneLine(context.after()))
                .strip();
    }
}
