package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.date.EventDating;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.work.Workers;

/** Puts every event mention of a story together with what the evidence knows of its day and its parties. */
public final class AccountReader {
    private final EventDating dating = new EventDating();
    private final DeedObjects objects = new DeedObjects();
    private final Workers workers;

    public AccountReader() {
        this(Workers.one());
    }

    /** The same on several threads. */
    public AccountReader(Workers workers) {
        this.workers = workers;
    }

    /** The accounts, in canonical order: by document, then by place in the text. */
    public List<Account> read(Evidence evidence) {
        Owners owners = new Owners(new Countries(evidence));
        List<List<Account>> byDocument =
                workers.map(evidence.documents(), document -> accounts(evidence, owners, document));
        return owners.settle(byDocument.stream().flatMap(List::stream).toList());
    }

    private List<Account> accounts(Evidence evidence, Owners owners, ReadDocument document) {
        DocumentDate day = evidence.dates().get(document.id());
        List<Named> names = names(evidence, document);
        return document.events().stream()
                .map(mention -> account(evidence, owners, document, mention, day, names))
                .toList();
    }

    private Account account(
            Evidence evidence,
            Owners owners,
            ReadDocument document,
            EventMention mention,
            DocumentDate day,
            List<Named> names) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Token trigger = sentence.headOf(mention.trigger()).orElse(sentence.token(0));
        EventDate date = dating.date(mention, document, day);
        Optional<DeedObjects.Named> thing = objects.of(sentence, mention, trigger);
        DeedObject object = thing.map(DeedObjects.Named::object).orElse(DeedObject.OTHER);
        boolean advice = mention.type() == EventType.ADVISE && object.agrees(DeedObject.CITIZENS);
        Optional<String> owner = advice
                ? owners.advising(document, sentence, mention, thing.map(DeedObjects.Named::word))
                : thing.filter(each -> each.object().isOfMission())
                        .flatMap(each -> owners.of(document, sentence, mention, each.word()));
        return new Account(
                document,
                mention,
                trigger,
                date,
                day.value(),
                status(mention.status(), date, day.value()),
                parties(evidence, document, sentence, mention.actors()),
                parties(evidence, document, sentence, mention.recipients()),
                named(evidence, names, mention.clause()),
                places(evidence, document, mention.places()),
                advice ? DeedObject.CITIZENS : object,
                owner,
                terms(sentence, mention.clause(), trigger));
    }

    /** Nothing that is dated behind its document's day can have happened. */
    private static Status status(Status told, EventDate date, Optional<LocalDate> reported) {
        boolean done = told == Status.OCCURRED || told == Status.ONGOING;
        boolean ahead = date.value().isPresent()
                && reported.isPresent()
                && date.value().get().isAfter(reported.get());
        return done && ahead ? Status.PLANNED : told;
    }

    private static List<Party> parties(
            Evidence evidence, ReadDocument document, Sentence sentence, List<Participant> participants) {
        List<Party> parties = new ArrayList<>();
        for (Participant participant : participants) {
            Optional<String> id =
                    participant.entity().map(index -> evidence.identity().id(document, index));
            String head = sentence.headOf(participant.span())
                    .map(token -> token.lemma().toLowerCase(ROOT))
                    .orElse("");
            parties.add(new Party(
                    id.orElse(head), id.flatMap(known -> evidence.identity().entity(known))));
        }
        return parties;
    }

    /** What a document calls by name, in the order of the text. */
    private static List<Named> names(Evidence evidence, ReadDocument document) {
        return document.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .map(mention -> new Named(mention, evidence.identity().id(document, entity.index()))))
                .sorted(Comparator.comparing(Named::mention))
                .toList();
    }

    /** The first party that a clause names. */
    private static List<Party> named(Evidence evidence, List<Named> names, Span clause) {
        return names.stream()
                .filter(named -> clause.contains(named.mention().span()))
                .findFirst()
                .map(named -> new Party(named.id(), evidence.identity().entity(named.id())))
                .stream()
                .toList();
    }

    private record Named(Mention mention, String id) {}

    private static Set<String> places(Evidence evidence, ReadDocument document, List<Span> spans) {
        Set<String> keys = new TreeSet<>();
        for (Span span : spans) {
            keys.add(entityAt(evidence, document, span)
                    .orElseGet(() -> document.text(span).toLowerCase(ROOT)));
        }
        return keys;
    }

    /** The id of the entity that a span mentions. */
    static Optional<String> entityAt(Evidence evidence, ReadDocument document, Span span) {
        return document.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(span)))
                .findFirst()
                .map(entity -> evidence.identity().id(document, entity.index()));
    }

    private static Set<String> terms(Sentence sentence, Span clause, Token trigger) {
        Set<String> terms = new TreeSet<>();
        for (Token token : sentence.tokensIn(clause)) {
            boolean content = token.isNoun()
                    || token.isVerb()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("CD");
            if (content && token.index() != trigger.index() && !isLight(token)) {
                terms.add(token.lemma().toLowerCase(ROOT));
            }
        }
        return terms;
    }

    private static boolean isLight(Token token) {
        return switch (token.lemma()) {
            // Whoever protests takes to the streets.
            case "be", "have", "do", "say", "will", "make", "take", "get", "go", "street" -> true;
            default -> false;
        };
    }
}
