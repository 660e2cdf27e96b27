package org.sitrep.engine.link.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.model.ReadDocument;

class StoryStateTest {
    private static final int EVERY = 17;

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void restartInMidStreamChangesNothing(long seed) throws IOException {
        List<ReadDocument> documents = StoryPropertyTest.documents(seed);
        List<StoryStep> straight = new ArrayList<>();
        List<StoryStep> broken = new ArrayList<>();
        StoryIndex one = new StoryIndex(straight::add);
        StoryIndex other = new StoryIndex(broken::add);

        for (int at = 0; at < documents.size(); at++) {
            if (at % EVERY == 0) {
                other = StoryIndex.restore(new ByteArrayInputStream(saved(other)), broken::add);
            }
            assertThat(other.place(documents.get(at))).isEqualTo(one.place(documents.get(at)));
        }

        assertThat(broken).isEqualTo(straight);
        assertThat(saved(other)).isEqualTo(saved(one));
    }

    @Test
    void damagedStateIsRefused() throws IOException {
        byte[] state = saved(filled());

        for (int at = 20; at < state.length; at += 97) {
            byte[] damaged = state.clone();
            damaged[at] ^= 1;
            assertRefused(damaged, "checksum");
        }
    }

    @Test
    void stateThatIsCutOffIsRefused() throws IOException {
        byte[] state = saved(filled());

        for (int length = 0; length < state.length; length += 41) {
            assertRefused(Arrays.copyOf(state, length), "cut off");
        }
    }

    @Test
    void stateOfAnotherVersionOrKindIsRefused() throws IOException {
        byte[] state = saved(filled());
        byte[] later = state.clone();
        later[7]++;
        byte[] other = state.clone();
        other[0]++;

        assertRefused(later, "version 3");
        assertRefused(other, "no saved state");
    }

    private static void assertRefused(byte[] state, String why) {
        assertThatThrownBy(() -> StoryIndex.restore(new ByteArrayInputStream(state), step -> {}))
                .isInstanceOf(StoryStateException.class)
                .hasMessageContaining(why);
    }

    private static StoryIndex filled() {
        StoryIndex index = new StoryIndex();
        StoryPropertyTest.documents(1).stream().limit(30).forEach(index::place);
        return index;
    }

    private static byte[] saved(StoryIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        return out.toByteArray();
    }
}
