package org.sitrep.engine.link.posture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/** The rules by which deeds set states, from {@code posture-rules.tsv}. */
final class PostureRules {
    private final List<PostureRule> rules = new ArrayList<>();

    /** A rule that an account fits, with the word that names what the deed is done to. */
    record Match(PostureRule rule, Token object) {}

    PostureRules() {
        for (Map<String, String> row : Table.load("posture-rules.tsv").rows()) {
            Map<Status, String> states = new EnumMap<>(Status.class);
            put(states, Status.PLANNED, row.get("planned"));
            put(states, Status.ONGOING, row.get("ongoing"));
            put(states, Status.OCCURRED, row.get("occurred"));
            put(states, Status.DENIED, row.get("denied"));
            rules.add(new PostureRule(
                    row.get("rule"),
                    rules.size(),
                    Aspect.valueOf(row.get("aspect")),
                    Set.copyOf(words(row.get("type")).stream()
                            .map(EventType::valueOf)
                            .toList()),
                    row.get("mode"),
                    words(row.get("triggers")),
                    words(row.get("objects")),
                    states));
        }
    }

    private static void put(Map<Status, String> states, Status status, String state) {
        if (!state.isEmpty()) {
            states.put(status, state);
        }
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.copyOf(List.of(cell.split("\\|", -1)));
    }

    Optional<Match> match(Account account) {
        for (PostureRule rule : rules) {
            if (!rule.fits(account)) {
                continue;
            }
            if (rule.objects().isEmpty()) {
                return Optional.of(new Match(rule, account.trigger()));
            }
            Optional<Token> object = rule.object(account);
            if (object.isPresent()) {
                return Optional.of(new Match(rule, object.get()));
            }
        }
        return Optional.empty();
    }
}
