package org.sitrep.engine.link.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Stories;

/**
 * How well the accounts of one deed are brought together, as B-cubed precision and recall (Bagga and Baldwin 1998) over
 * the marked words that were read as a deed. Two words of one document and deed count apart.
 */
class MergedStoriesTest {
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.75;

    private record Placed(String story, String document, String deed, int cluster, Account account) {}

    @Test
    void accountsOfOneDeedAreMergedAndOthersAreNot() {
        List<Placed> tuning = new ArrayList<>();
        List<Placed> held = new ArrayList<>();
        for (MergedStories.Told story : MergedStories.read().stories()) {
            place(story, story.held() ? held : tuning);
        }
        print("tuning", tuning);
        print("held", held);

        assertThat(precision(held)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall(held)).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision(tuning)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall(tuning)).isGreaterThanOrEqualTo(RECALL);
    }

    private static void place(MergedStories.Told story, List<Placed> placed) {
        List<Account> accounts = new AccountReader()
                .read(Stories.of(story.articles().stream()
                                .map(MergedStories.Article::text)
                                .toArray(String[]::new))
                        .evidence());
        List<List<Account>> clusters = new EventMerger().clusters(accounts, new AccountSimilarity(accounts));
        for (MergedStories.Article article : story.articles()) {
            Set<Account> taken = new HashSet<>();
            for (MergedStories.Mark mark : article.marks()) {
                Optional<Account> found = accounts.stream()
                        .filter(account -> account.document().id().equals(article.id())
                                && account.mention().trigger().overlaps(mark.span())
                                && !taken.contains(account))
                        .findFirst();
                if (found.isEmpty()) {
                    System.out.printf("  unread %s %s %s%n", story.name(), article.id(), mark.deed());
                }
                found.ifPresent(account -> {
                    taken.add(account);
                    for (int cluster = 0; cluster < clusters.size(); cluster++) {
                        if (clusters.get(cluster).contains(account)) {
                            placed.add(new Placed(story.name(), article.id(), mark.deed(), cluster, account));
                        }
                    }
                });
            }
        }
    }

    private static boolean together(Placed one, Placed other) {
        return one.story().equals(other.story()) && one.cluster() == other.cluster();
    }

    private static boolean oneDeed(Placed one, Placed other) {
        return one.story().equals(other.story()) && one.deed().equals(other.deed());
    }

    private static double precision(List<Placed> placed) {
        return placed.stream()
                .mapToDouble(one -> (double) placed.stream()
                                .filter(other -> together(one, other) && oneDeed(one, other))
                                .count()
                        / placed.stream().filter(other -> together(one, other)).count())
                .average()
                .orElse(0);
    }

    private static double recall(List<Placed> placed) {
        return placed.stream()
                .mapToDouble(one -> (double) placed.stream()
                                .filter(other -> together(one, other) && oneDeed(one, other))
                                .count()
                        / placed.stream().filter(other -> oneDeed(one, other)).count())
                .average()
                .orElse(0);
    }

    private static void print(String name, List<Placed> placed) {
        for (int at = 0; at < placed.size(); at++) {
            for (Placed other : placed.subList(at + 1, placed.size())) {
                Placed one = placed.get(at);
                if (together(one, other) != oneDeed(one, other) && one.story().equals(other.story())) {
                    System.out.printf(
                            "  %s %s: %s/%s[%s] %s/%s[%s]%n",
                            together(one, other) ? "wrong" : "apart",
                            one.story(),
                            one.document(),
                            one.deed(),
                            describe(one.account()),
                            other.document(),
                            other.deed(),
                            describe(other.account()));
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%s n=%d b3_p=%.3f b3_r=%.3f%n", name, placed.size(), precision(placed), recall(placed));
    }

    private static String describe(Account account) {
        return account.trigger().word() + " " + account.mention().type() + " " + account.status() + " "
                + account.date().value().map(Object::toString).orElse("-") + " " + account.object() + " "
                + account.owner().orElse("");
    }
}
