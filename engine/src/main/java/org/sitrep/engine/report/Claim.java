package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Statement;

/**
 * Words of a report that its citations have to carry. Fixed words of status and attribution are no part of it.
 *
 * @param item which list and which item: "event e12"
 * @param words the words
 * @param citations what is to carry them
 */
public record Claim(String item, String words, List<Citation> citations) {
    public Claim {
        citations = List.copyOf(citations);
    }

    /** Everything that a report claims, in its order. */
    public static List<Claim> of(Report report) {
        return Stream.of(
                        report.events().stream().flatMap(event -> of(event).stream()),
                        report.statements().stream().flatMap(statement -> of(statement).stream()),
                        report.figures().stream().flatMap(figure -> of(figure).stream()),
                        report.posture().stream().flatMap(posture -> of(posture).stream()),
                        report.differences().stream().flatMap(difference -> of(difference).stream()),
                        report.open().stream().flatMap(open -> of(open).stream()))
                .flatMap(claims -> claims)
                .toList();
    }

    static List<Claim> of(Event event) {
        return List.of(new Claim("event " + event.id(), event.headline(), event.citations()));
    }

    static List<Claim> of(Statement statement) {
        String item = "statement " + statement.id();
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(item, statement.text(), statement.citations()));
        claims.add(new Claim(item, statement.speakerText(), statement.citations()));
        statement.variants().forEach(variant -> claims.add(new Claim(item, variant.text(), variant.citations())));
        return claims;
    }

    static List<Claim> of(Figure figure) {
        return List.of(new Claim("figure " + figure.id(), figure.what(), figure.citations()));
    }

    static List<Claim> of(Posture posture) {
        String item = "posture " + posture.id();
        List<Claim> claims = new ArrayList<>();
        List<Citation> all = new ArrayList<>(posture.citations());
        posture.history().forEach(step -> all.addAll(step.citations()));
        claims.add(new Claim(item, posture.subject(), all));
        claims.add(new Claim(item, posture.state(), posture.citations()));
        posture.history().forEach(step -> claims.add(new Claim(item, step.state(), step.citations())));
        return claims;
    }

    static List<Claim> of(Difference difference) {
        String item = "difference " + difference.id();
        List<Claim> claims = new ArrayList<>();
        List<Citation> all = difference.sides().stream()
                .flatMap(side -> side.citations().stream())
                .toList();
        claims.add(new Claim(item, difference.about(), all));
        difference.sides().forEach(side -> claims.add(new Claim(item, side.text(), side.citations())));
        return claims;
    }

    static List<Claim> of(OpenQuestion open) {
        return List.of(new Claim("open", open.text(), open.citations()));
    }
}
