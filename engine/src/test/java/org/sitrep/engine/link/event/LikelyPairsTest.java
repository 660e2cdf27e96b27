package org.sitrep.engine.link.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Stories;

class LikelyPairsTest {
    private static final double ONE_DEED = 0.5;

    @Test
    void pairThatScoresAsOneDeedIsLikely() {
        int high = 0;
        for (MergedStories.Told story : MergedStories.read().stories()) {
            List<Account> accounts = accounts(
                    story.articles().stream().map(MergedStories.Article::text).toArray(String[]::new));
            AccountSimilarity similarity = new AccountSimilarity(accounts);
            Set<List<Integer>> likely = likely(accounts, similarity, Integer.MAX_VALUE);
            for (int one = 0; one < accounts.size(); one++) {
                for (int other = one + 1; other < accounts.size(); other++) {
                    if (similarity.of(accounts.get(one), accounts.get(other)) >= ONE_DEED) {
                        high++;
                        assertThat(likely).contains(List.of(one, other));
                    }
                }
            }
        }
        assertThat(high).isPositive();
    }

    @Test
    void pairOutsideTheWindowIsNot() {
        List<Account> accounts = accounts(
                "Troops shelled Zuwara on 3 May 2011.",
                "Troops shelled Zuwara on 3 May 2011.",
                "Troops shelled Zuwara on 3 May 2011.");
        assertThat(accounts).hasSize(3);
        AccountSimilarity similarity = new AccountSimilarity(accounts);

        assertThat(likely(accounts, similarity, 2)).containsExactlyInAnyOrder(List.of(0, 1), List.of(1, 2));
    }

    @Test
    void pairWithNothingInCommonIsNot() {
        List<Account> accounts =
                accounts("Troops shelled Zuwara on 3 May 2011.", "Pirates killed three fishermen near Lagos.");
        assertThat(accounts).hasSize(2);

        assertThat(likely(accounts, new AccountSimilarity(accounts), Integer.MAX_VALUE))
                .isEmpty();
    }

    private static List<Account> accounts(String... texts) {
        return new AccountReader().read(Stories.of(texts).evidence());
    }

    private static Set<List<Integer>> likely(List<Account> accounts, AccountSimilarity similarity, int window) {
        Set<List<Integer>> likely = new HashSet<>();
        LikelyPairs.of(accounts, similarity.traits(), window).forEach((one, other) -> likely.add(List.of(one, other)));
        return likely;
    }
}
