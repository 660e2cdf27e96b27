package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Act;

/** A statement while it is put together, in positions of tokens. */
final class Draft {
    final List<Range> content = new ArrayList<>();
    final List<Range> cue = new ArrayList<>();
    final List<Range> speaker = new ArrayList<>();
    final List<Range> via = new ArrayList<>();
    final Act act;
    final boolean attitude;
    final int sentence;

    Draft(Act act, boolean attitude, int sentence) {
        this.act = act;
        this.attitude = attitude;
        this.sentence = sentence;
    }

    int from() {
        return content.get(0).from();
    }

    int to() {
        return content.get(content.size() - 1).to();
    }
}
