package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.Token;

/** Cuts the statement mentions of a document into pieces that can be one with pieces of other documents. */
final class UtteranceCutter {
    /** Types of deeds that are done by words. */
    private static final Set<EventType> WORDS = EnumSet.of(
            EventType.ACCUSE,
            EventType.ADVISE,
            EventType.AGREE,
            EventType.CONSULT,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    private final Identity identity;
    private final ReadDocument document;
    private final List<Utterance> pieces = new ArrayList<>();

    UtteranceCutter(Identity identity, ReadDocument document) {
        this.identity = identity;
        this.document = document;
    }

    /** The pieces, in the order of the text. */
    List<Utterance> cut() {
        List<Speaker> speakers = new Speakers(identity, document).all();
        for (int index = 0; index < document.statements().size(); index++) {
            StatementMention mention = document.statements().get(index);
            if (!mention.attitude() && !isDeed(mention)) {
                cut(mention, speakers.get(index));
            }
        }
        return List.copyOf(pieces);
    }

    /**
     * Whether a cue without a clause or a quotation says nothing that could be so or not: "declared a state of disaster", "banned
     * large gatherings" are deeds. "Urged calm" and "denied any part in it" are words.
     */
    private boolean isDeed(StatementMention mention) {
        boolean deed = mention.act() == Act.SAY
                || document.events().stream()
                        .filter(event -> event.sentence() == mention.sentence() && !WORDS.contains(event.type()))
                        .anyMatch(event -> mention.cue().stream().anyMatch(cue -> cue.contains(event.trigger())));
        return deed
                && mention.kind() == StatementKind.INDIRECT
                && mention.content().stream()
                        .flatMap(span -> document.sentences().get(mention.sentence()).tokensIn(span).stream())
                        .noneMatch(Token::isVerb);
    }

    private void cut(StatementMention mention, Speaker speaker) {
        if (mention.kind() != StatementKind.DIRECT) {
            add(mention, 0, mention.content(), speaker);
            return;
        }
        for (int part = 0; part < mention.content().size(); part++) {
            for (Span sentence : sentences(document, mention.content().get(part))) {
                add(mention, part, List.of(sentence), speaker);
            }
        }
    }

    private void add(StatementMention mention, int part, List<Span> spans, Speaker speaker) {
        Utterance piece =
                new Utterance(document, mention, part, pieces.size(), spans, mention.kind(), speaker, Wording.of(""));
        Wording wording = Wording.of(piece.text());
        if (wording.size() > 0) {
            pieces.add(new Utterance(document, mention, part, pieces.size(), spans, mention.kind(), speaker, wording));
        }
    }

    /** The parts of a content span that lie in one sentence each. */
    private static List<Span> sentences(ReadDocument document, Span content) {
        List<Span> parts = new ArrayList<>();
        int start = content.start();
        List<Sentence> sentences = document.sentences();
        for (int at = firstBehind(sentences, start);
                at < sentences.size() && sentences.get(at).span().start() < content.end();
                at++) {
            addTrimmed(parts, document, new Span(start, sentences.get(at).span().start()));
            start = sentences.get(at).span().start();
        }
        addTrimmed(parts, document, new Span(start, content.end()));
        return parts;
    }

    /** The index of the first sentence that begins behind an offset. */
    private static int firstBehind(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void addTrimmed(List<Span> parts, ReadDocument document, Span span) {
        String text = document.text(span);
        int end = text.stripTrailing().length();
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(new Span(span.start(), span.start() + end));
        }
    }
}
